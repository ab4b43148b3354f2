#include "app/query/operators.h"

#include "app/traceql/language.h"

#include <cmath>
#include <compare>
#include <optional>

namespace app::query {
namespace {

using traceql::BinaryOp;

template <typename T>
bool compare(BinaryOp op, const T &left, const T &right)
{
    switch (op) {
    case BinaryOp::Equal: return left == right;
    case BinaryOp::NotEqual: return left != right;
    case BinaryOp::Less: return left < right;
    case BinaryOp::LessEqual: return left <= right;
    case BinaryOp::Greater: return left > right;
    case BinaryOp::GreaterEqual: return left >= right;
    default: return false;
    }
}

std::optional<double> toReal(const Dynamic &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return double(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *duration = std::get_if<traceql::Duration>(&value))
        return double(duration->ns);
    return {};
}

/// Nanoseconds of a duration count as an integer.
std::optional<std::int64_t> toInteger(const Dynamic &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return *integer;
    if (const auto *duration = std::get_if<traceql::Duration>(&value))
        return duration->ns;
    return {};
}

std::int64_t wrapped(std::uint64_t value) { return std::int64_t(value); }

/// Go's conversion of what no int64 holds is left to the machine; ours saturates.
std::int64_t truncated(double value)
{
    constexpr double limit = 9223372036854775808.0;
    if (std::isnan(value))
        return 0;
    if (value >= limit)
        return std::numeric_limits<std::int64_t>::max();
    return value < -limit ? std::numeric_limits<std::int64_t>::min() : std::int64_t(value);
}

Dynamic integerArithmetic(BinaryOp op, std::int64_t left, std::int64_t right)
{
    const auto l = std::uint64_t(left);
    const auto r = std::uint64_t(right);
    switch (op) {
    case BinaryOp::Add: return wrapped(l + r);
    case BinaryOp::Subtract: return wrapped(l - r);
    case BinaryOp::Multiply: return wrapped(l * r);
    case BinaryOp::Divide:
        if (right == 0)
            return Failure{"division by zero"};
        return right == -1 ? wrapped(0 - l) : left / right;
    case BinaryOp::Modulo:
        if (right == 0)
            return Failure{"modulo by zero"};
        return right == -1 ? std::int64_t(0) : left % right;
    case BinaryOp::Power: return truncated(std::pow(double(left), double(right)));
    default: return {};
    }
}

Dynamic realArithmetic(BinaryOp op, double left, double right)
{
    switch (op) {
    case BinaryOp::Add: return left + right;
    case BinaryOp::Subtract: return left - right;
    case BinaryOp::Multiply: return left * right;
    case BinaryOp::Divide: return left / right;
    case BinaryOp::Modulo: return std::fmod(left, right);
    case BinaryOp::Power: return std::pow(left, right);
    default: return {};
    }
}

Dynamic numeric(BinaryOp op, const Dynamic &left, const Dynamic &right)
{
    const auto *leftInt = std::get_if<std::int64_t>(&left);
    const auto *rightInt = std::get_if<std::int64_t>(&right);
    if (traceql::isArithmetic(op)) {
        if (leftInt && rightInt)
            return integerArithmetic(op, *leftInt, *rightInt);
        return realArithmetic(op, *toReal(left), *toReal(right));
    }
    const auto l = toInteger(left);
    const auto r = toInteger(right);
    return l && r ? compare(op, *l, *r) : compare(op, *toReal(left), *toReal(right));
}

Dynamic textual(BinaryOp op, std::string_view left, std::string_view right, const RE2 *pattern)
{
    if (!traceql::isRegex(op))
        return compare(op, left, right);
    if (!pattern)
        return false;
    return RE2::FullMatch(re2::StringPiece(left.data(), left.size()), *pattern)
        == (op == BinaryOp::Matches);
}

Dynamic boolean(BinaryOp op, bool left, bool right)
{
    switch (op) {
    case BinaryOp::And: return left && right;
    case BinaryOp::Or: return left || right;
    case BinaryOp::Equal: return left == right;
    case BinaryOp::NotEqual: return left != right;
    default: return false;
    }
}

/// Of an array its first element, which stands for the type of all.
Dynamic elementOf(const Dynamic &value)
{
    const auto *const *array = std::get_if<const trace::Array *>(&value);
    return array ? toDynamic((*array)->front()) : value;
}

/// Whether values of these types can be so combined at all (reference 4.2).
bool isAllowed(BinaryOp op, const Dynamic &left, const Dynamic &right)
{
    if (toReal(left) && toReal(right))
        return !traceql::isRegex(op);
    if (std::holds_alternative<bool>(left) && op != BinaryOp::Equal && op != BinaryOp::NotEqual)
        return false;
    return left.index() == right.index() && !traceql::isArithmetic(op);
}

/// Reference 5.4: any element for most operators, every element for != and !~.
Dynamic overElements(BinaryOp op, const Dynamic &left, const Dynamic &right, const RE2 *pattern)
{
    const auto *const *leftArray = std::get_if<const trace::Array *>(&left);
    const auto *const *rightArray = std::get_if<const trace::Array *>(&right);
    if (leftArray && rightArray)
        return Failure{"array operators must consist of a scalar and an array operand"};
    if (traceql::isArithmetic(op))
        return Failure{"unsupported operation on an array"};
    const bool wantsAll = op == BinaryOp::NotEqual || op == BinaryOp::NotMatches;
    for (const auto &element : leftArray ? **leftArray : **rightArray) {
        const auto one = toDynamic(element);
        const auto hit = leftArray ? apply(op, one, right, pattern) : apply(op, left, one, pattern);
        if (isTrue(hit) != wantsAll)
            return !wantsAll;
    }
    return wantsAll;
}

/// `&&` and `||` from left to right: what the left side decides, the right side cannot spoil.
Dynamic logical(BinaryOp op, const Dynamic &left, const Dynamic &right)
{
    if (std::holds_alternative<Failure>(left))
        return left;
    const auto *l = std::get_if<bool>(&left);
    if (!l)
        return false;
    if (*l == (op == BinaryOp::Or))
        return std::holds_alternative<bool>(right) || std::holds_alternative<Failure>(right)
            ? *l
            : false;
    if (std::holds_alternative<Failure>(right))
        return right;
    const auto *r = std::get_if<bool>(&right);
    return r && *r;
}

} // namespace

Dynamic apply(BinaryOp op, const Dynamic &left, const Dynamic &right, const RE2 *pattern)
{
    if (op == BinaryOp::And || op == BinaryOp::Or)
        return logical(op, left, right);
    if (std::holds_alternative<Failure>(left))
        return left;
    if (std::holds_alternative<Failure>(right))
        return right;
    if (isNil(left) || isNil(right))
        return false;
    if (std::holds_alternative<const trace::Array *>(left)
        || std::holds_alternative<const trace::Array *>(right))
        return isAllowed(op, elementOf(left), elementOf(right))
            ? overElements(op, left, right, pattern)
            : false;
    if (toReal(left) && toReal(right))
        return numeric(op, left, right);
    if (left.index() != right.index())
        return false;
    if (const auto *text = std::get_if<std::string_view>(&left))
        return textual(op, *text, std::get<std::string_view>(right), pattern);
    if (const auto *flag = std::get_if<bool>(&left))
        return boolean(op, *flag, std::get<bool>(right));
    if (op != BinaryOp::Equal && op != BinaryOp::NotEqual)
        return false;
    return (left == right) == (op == BinaryOp::Equal);
}

Dynamic apply(traceql::UnaryOp op, const Dynamic &operand)
{
    if (std::holds_alternative<Failure>(operand))
        return operand;
    switch (op) {
    case traceql::UnaryOp::Exists: return !isNil(operand);
    case traceql::UnaryOp::Missing: return isNil(operand);
    case traceql::UnaryOp::Not:
        return std::holds_alternative<bool>(operand) ? Dynamic{!std::get<bool>(operand)}
                                                     : Dynamic{};
    case traceql::UnaryOp::Negate: break;
    }
    if (const auto *integer = std::get_if<std::int64_t>(&operand))
        return wrapped(0 - std::uint64_t(*integer));
    if (const auto *real = std::get_if<double>(&operand))
        return -*real;
    if (const auto *duration = std::get_if<traceql::Duration>(&operand))
        return traceql::Duration{wrapped(0 - std::uint64_t(duration->ns))};
    return {};
}

} // namespace app::query
