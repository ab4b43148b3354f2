#include "tests/support/judgevalue.h"

#include "app/traceql/language.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <compare>
#include <limits>

namespace tests::judge {

using namespace app;
using traceql::BinaryOp;
using traceql::UnaryOp;

namespace {

enum class Kind { Nil, Number, Text, Flag, Status, SpanKind };

Kind kindOf(const Value &value)
{
    if (const auto *elements = value.get<Elements>())
        return kindOf(elements->front());
    if (numberOf(value))
        return Kind::Number;
    if (value.get<std::string>())
        return Kind::Text;
    if (value.get<bool>())
        return Kind::Flag;
    if (value.get<traceql::StatusCode>())
        return Kind::Status;
    return value.isNil() ? Kind::Nil : Kind::SpanKind;
}

/// 4.2
bool allows(Kind kind, BinaryOp op)
{
    const bool isEquality = op == BinaryOp::Equal || op == BinaryOp::NotEqual;
    switch (kind) {
    case Kind::Number:
        return traceql::isArithmetic(op) || (traceql::isComparison(op) && !traceql::isRegex(op));
    case Kind::Text: return traceql::isComparison(op);
    default: return isEquality;
    }
}

bool isTrueOf(BinaryOp op, std::partial_ordering order)
{
    switch (op) {
    case BinaryOp::Equal: return order == 0;
    case BinaryOp::NotEqual: return order != 0;
    case BinaryOp::Less: return order < 0;
    case BinaryOp::LessEqual: return order <= 0;
    case BinaryOp::Greater: return order > 0;
    default: return order >= 0;
    }
}

std::optional<std::int64_t> integerOf(const Value &value)
{
    if (const auto *number = value.get<std::int64_t>())
        return *number;
    if (const auto *duration = value.get<traceql::Duration>())
        return duration->ns;
    return {};
}

/// Saturates where int64 cannot hold it.
std::int64_t truncated(double value)
{
    if (std::isnan(value))
        return 0;
    if (value >= 0x1p63)
        return std::numeric_limits<std::int64_t>::max();
    return value < -0x1p63 ? std::numeric_limits<std::int64_t>::min() : std::int64_t(value);
}

/// 5.5: 64 bits, wrapping
std::int64_t integers(BinaryOp op, std::int64_t left, std::int64_t right)
{
    const auto l = std::uint64_t(left);
    const auto r = std::uint64_t(right);
    if (op == BinaryOp::Power)
        return truncated(std::pow(double(left), double(right)));
    if (op == BinaryOp::Add)
        return std::int64_t(l + r);
    if (op == BinaryOp::Subtract)
        return std::int64_t(l - r);
    if (op == BinaryOp::Multiply)
        return std::int64_t(l * r);
    if (right == 0)
        throw Failure{op == BinaryOp::Divide ? "division by zero" : "modulo by zero"};
    if (right == -1) // the least number has no opposite
        return op == BinaryOp::Divide ? std::int64_t(0 - l) : 0;
    return op == BinaryOp::Divide ? left / right : left % right;
}

double reals(BinaryOp op, double left, double right)
{
    switch (op) {
    case BinaryOp::Add: return left + right;
    case BinaryOp::Subtract: return left - right;
    case BinaryOp::Multiply: return left * right;
    case BinaryOp::Divide: return left / right;
    case BinaryOp::Modulo: return std::fmod(left, right);
    default: return std::pow(left, right);
    }
}

Value numbers(BinaryOp op, const Value &left, const Value &right)
{
    if (traceql::isArithmetic(op)) {
        const auto *l = left.get<std::int64_t>();
        const auto *r = right.get<std::int64_t>();
        return l && r ? Value{integers(op, *l, *r)}
                      : Value{reals(op, *numberOf(left), *numberOf(right))};
    }
    const auto l = integerOf(left);
    const auto r = integerOf(right);
    return {l && r ? isTrueOf(op, *l <=> *r) : isTrueOf(op, *numberOf(left) <=> *numberOf(right))};
}

/// 5.4
Value overElements(BinaryOp op, const Value &left, const Value &right, Patterns &patterns)
{
    const auto *l = left.get<Elements>();
    const auto *r = right.get<Elements>();
    if (l && r)
        throw Failure{"array operators must consist of a scalar and an array operand"};
    if (traceql::isArithmetic(op))
        throw Failure{"unsupported operation"};
    const auto holds = [&](const Value &one) {
        return (l ? apply(op, one, right, patterns) : apply(op, left, one, patterns)).isTrue();
    };
    const auto &elements = l ? *l : *r;
    const bool isAbsence = op == BinaryOp::NotEqual || op == BinaryOp::NotMatches;
    return {isAbsence ? std::all_of(elements.begin(), elements.end(), holds)
                      : std::any_of(elements.begin(), elements.end(), holds)};
}

} // namespace

bool Value::operator==(const Value &other) const
{
    if (const auto *l = get<double>(); l && other.get<double>())
        return std::bit_cast<std::uint64_t>(*l)
            == std::bit_cast<std::uint64_t>(*other.get<double>());
    return data == other.data;
}

std::optional<double> numberOf(const Value &value)
{
    if (const auto *real = value.get<double>())
        return *real;
    if (const auto integer = integerOf(value))
        return double(*integer);
    return {};
}

bool Patterns::matches(const std::string &text, const std::string &pattern)
{
    auto &compiled = m_patterns[pattern];
    if (!compiled)
        compiled = std::make_unique<RE2>("(?s:" + pattern + ")", RE2::Quiet);
    return RE2::FullMatch(text, *compiled);
}

Value apply(BinaryOp op, const Value &left, const Value &right, Patterns &patterns)
{
    if (left.isNil() || right.isNil() || kindOf(left) != kindOf(right) || !allows(kindOf(left), op))
        return {false};
    if (left.get<Elements>() || right.get<Elements>())
        return overElements(op, left, right, patterns);
    if (numberOf(left))
        return numbers(op, left, right);
    if (traceql::isRegex(op))
        return {patterns.matches(*left.get<std::string>(), *right.get<std::string>())
                == (op == BinaryOp::Matches)};
    if (const auto *text = left.get<std::string>())
        return {isTrueOf(op, *text <=> *right.get<std::string>())};
    return {(left == right) == (op == BinaryOp::Equal)};
}

Value apply(UnaryOp op, const Value &operand)
{
    if (op == UnaryOp::Exists || op == UnaryOp::Missing)
        return {operand.isNil() == (op == UnaryOp::Missing)};
    if (op == UnaryOp::Not)
        return operand.get<bool>() ? Value{!*operand.get<bool>()} : Value{};
    if (const auto *real = operand.get<double>())
        return {-*real};
    if (const auto *integer = operand.get<std::int64_t>())
        return {integers(BinaryOp::Subtract, 0, *integer)};
    if (const auto *duration = operand.get<traceql::Duration>())
        return {traceql::Duration{integers(BinaryOp::Subtract, 0, duration->ns)}};
    return {};
}

int compareForExtremes(const Value &left, const Value &right)
{
    const auto sign = [](auto order) { return order < 0 ? -1 : int(order > 0); };
    if (numberOf(left) && numberOf(right))
        return sign(*numberOf(left) <=> *numberOf(right));
    const auto rank = [](const Value &value) {
        return value.get<Elements>() ? 10 : int(kindOf(value));
    };
    if (rank(left) != rank(right))
        return rank(left) - rank(right);
    if (const auto *text = left.get<std::string>())
        return sign(*text <=> *right.get<std::string>());
    return sign(int(left.isTrue()) <=> int(right.isTrue()));
}

Value valueOf(const trace::Value &value)
{
    if (const auto *text = value.get<std::string>())
        return {*text};
    if (const auto *flag = value.get<bool>())
        return {*flag};
    if (const auto *integer = value.get<std::int64_t>())
        return {*integer};
    if (const auto *real = value.get<double>())
        return {*real};
    const auto *array = value.get<trace::Array>();
    if (!array || array->empty())
        return {};
    Elements elements;
    for (const auto &item : *array) {
        const auto one = item.get<trace::Array>() ? Value{} : valueOf(item);
        if (one.isNil() || (!elements.empty() && one.data.index() != elements[0].data.index()))
            return {};
        elements.push_back(one);
    }
    return elements.size() == 1 ? elements[0] : Value{elements};
}

Value valueOf(const traceql::Static &literal)
{
    return std::visit([](const auto &one) { return Value{one}; }, literal);
}

trace::Value shown(const Value &value)
{
    if (const auto *elements = value.get<Elements>()) {
        trace::Array array;
        for (const auto &one : *elements)
            array.push_back(shown(one));
        return array;
    }
    if (const auto *text = value.get<std::string>())
        return *text;
    if (const auto *flag = value.get<bool>())
        return *flag;
    if (const auto *integer = value.get<std::int64_t>())
        return *integer;
    if (const auto *real = value.get<double>())
        return *real;
    if (const auto *duration = value.get<traceql::Duration>())
        return traceql::durationText(duration->ns);
    if (const auto *status = value.get<traceql::StatusCode>())
        return traceql::name(*status);
    if (const auto *kind = value.get<traceql::SpanKind>())
        return traceql::name(*kind);
    return {};
}

} // namespace tests::judge
