#include "app/traceql/constant.h"

#include "app/traceql/fieldparser.h"
#include "app/traceql/language.h"

#include <cmath>
#include <re2/re2.h>

namespace app::traceql {
namespace {

RE2::Options regexOptions()
{
    RE2::Options options(RE2::Quiet);
    options.set_dot_nl(true);
    return options;
}

double asDouble(const Static &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return double(*number);
    if (const auto *duration = std::get_if<Duration>(&value))
        return double(duration->ns);
    return std::get<double>(value);
}

std::optional<std::int64_t> asInteger(const Static &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return *number;
    if (const auto *duration = std::get_if<Duration>(&value))
        return duration->ns;
    return {};
}

template <typename T>
std::optional<Static> compare(BinaryOp op, const T &left, const T &right)
{
    switch (op) {
    case BinaryOp::Equal: return left == right;
    case BinaryOp::NotEqual: return left != right;
    case BinaryOp::Less: return left < right;
    case BinaryOp::LessEqual: return left <= right;
    case BinaryOp::Greater: return left > right;
    case BinaryOp::GreaterEqual: return left >= right;
    default: return {};
    }
}

/// In 64 bits, wrapping; unsigned because the signed form overflows.
std::optional<Static> calculate(BinaryOp op, std::int64_t left, std::int64_t right)
{
    const auto a = std::uint64_t(left);
    const auto b = std::uint64_t(right);
    switch (op) {
    case BinaryOp::Add: return std::int64_t(a + b);
    case BinaryOp::Subtract: return std::int64_t(a - b);
    case BinaryOp::Multiply: return std::int64_t(a * b);
    default: break;
    }
    if (op == BinaryOp::Power) {
        const double power = std::pow(double(left), double(right));
        const bool fits = std::abs(power) < 9.2e18;
        return fits ? std::optional<Static>(std::int64_t(power)) : std::nullopt;
    }
    if (right == 0)
        return {};
    if (right == -1)
        return op == BinaryOp::Divide ? std::int64_t(0 - a) : std::int64_t(0);
    return op == BinaryOp::Divide ? left / right : left % right;
}

std::optional<Static> calculate(BinaryOp op, double left, double right)
{
    double value = 0;
    switch (op) {
    case BinaryOp::Add: value = left + right; break;
    case BinaryOp::Subtract: value = left - right; break;
    case BinaryOp::Multiply: value = left * right; break;
    case BinaryOp::Divide: value = left / right; break;
    case BinaryOp::Modulo: value = std::fmod(left, right); break;
    case BinaryOp::Power: value = std::pow(left, right); break;
    default: return {};
    }
    // no literal could say it
    return std::isfinite(value) ? std::optional<Static>(value) : std::nullopt;
}

std::optional<Static> numeric(BinaryOp op, const Static &left, const Static &right)
{
    const auto *leftNumber = std::get_if<std::int64_t>(&left);
    const auto *rightNumber = std::get_if<std::int64_t>(&right);
    if (isArithmetic(op))
        return leftNumber && rightNumber ? calculate(op, *leftNumber, *rightNumber)
                                         : calculate(op, asDouble(left), asDouble(right));
    const auto leftInteger = asInteger(left);
    const auto rightInteger = asInteger(right);
    if (leftInteger && rightInteger)
        return compare(op, *leftInteger, *rightInteger);
    return compare(op, asDouble(left), asDouble(right));
}

std::optional<Static> texts(BinaryOp op, const std::string &left, const std::string &right)
{
    if (!isRegex(op))
        return compare(op, left, right);
    const RE2 pattern(right, regexOptions());
    if (!pattern.ok())
        return {};
    return RE2::FullMatch(left, pattern) == (op == BinaryOp::Matches);
}

std::optional<Static> booleans(BinaryOp op, bool left, bool right)
{
    if (op == BinaryOp::And)
        return left && right;
    if (op == BinaryOp::Or)
        return left || right;
    const bool isEquality = op == BinaryOp::Equal || op == BinaryOp::NotEqual;
    return isEquality ? std::optional<Static>((left == right) == (op == BinaryOp::Equal))
                      : std::nullopt;
}

} // namespace

bool isPattern(const std::string &pattern) { return RE2(pattern, regexOptions()).ok(); }

std::optional<Static> evaluate(UnaryOp op, const Static &operand)
{
    const auto type = typeOf(operand);
    if (op == UnaryOp::Exists || op == UnaryOp::Missing)
        return (op == UnaryOp::Exists) == (type != Type::Nil);
    if (op == UnaryOp::Not && type == Type::Boolean)
        return !std::get<bool>(operand);
    if (op == UnaryOp::Negate && isNumeric(type))
        return negated(operand);
    return {};
}

std::optional<Static> evaluate(BinaryOp op, const Static &left, const Static &right)
{
    const auto type = typeOf(left);
    if (isNumeric(type) && isNumeric(typeOf(right)))
        return numeric(op, left, right);
    if (type != typeOf(right))
        return {};
    switch (type) {
    case Type::String: return texts(op, std::get<std::string>(left), std::get<std::string>(right));
    case Type::Boolean: return booleans(op, std::get<bool>(left), std::get<bool>(right));
    case Type::Status:
    case Type::Kind: {
        const bool isEquality = op == BinaryOp::Equal || op == BinaryOp::NotEqual;
        return isEquality ? std::optional<Static>((left == right) == (op == BinaryOp::Equal))
                          : std::nullopt;
    }
    default: return {};
    }
}

} // namespace app::traceql
