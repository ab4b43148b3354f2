#include "app/sources/quirkforms.h"

#include "app/traceql/language.h"
#include "app/traceql/printer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace app::sources {
namespace {

using namespace traceql;
using namespace std::literals;

constexpr std::array integerNames = {"_tokens"sv, "status_code"sv, ".port"sv, "_count"sv,
                                     ".size"sv,   "_size"sv,       ".seed"sv, "_bytes"sv};
constexpr std::array fractionNames = {"cost"sv,     "price"sv,   "temperature"sv, "top_p"sv,
                                      "_penalty"sv, "seconds"sv, "score"sv};

constexpr double largestExact = 9e15; ///< beyond it doubles skip whole numbers

template <typename Names>
bool endsInOne(std::string_view name, const Names &names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](auto end) { return name.ends_with(end); });
}

BinaryOp opposite(BinaryOp op)
{
    switch (op) {
    case BinaryOp::Equal: return BinaryOp::NotEqual;
    case BinaryOp::NotEqual: return BinaryOp::Equal;
    case BinaryOp::Less: return BinaryOp::GreaterEqual;
    case BinaryOp::LessEqual: return BinaryOp::Greater;
    case BinaryOp::Greater: return BinaryOp::LessEqual;
    case BinaryOp::GreaterEqual: return BinaryOp::Less;
    case BinaryOp::Matches: return BinaryOp::NotMatches;
    case BinaryOp::NotMatches: return BinaryOp::Matches;
    default: return op;
    }
}

/// Whole numbers that satisfy `op fraction`: from or up to which one.
std::optional<std::pair<BinaryOp, std::int64_t>> wholeForm(BinaryOp op, double fraction)
{
    if (!std::isfinite(fraction) || std::abs(fraction) > largestExact)
        return {};
    if (fraction == std::floor(fraction))
        return std::pair(op, std::int64_t(fraction));
    if (op == BinaryOp::Greater || op == BinaryOp::GreaterEqual)
        return std::pair(BinaryOp::GreaterEqual, std::int64_t(std::ceil(fraction)));
    if (op == BinaryOp::Less || op == BinaryOp::LessEqual)
        return std::pair(BinaryOp::LessEqual, std::int64_t(std::floor(fraction)));
    return {};
}

std::optional<Comparison> otherColumn(const Comparison &one)
{
    auto other = one;
    if (const auto *whole = std::get_if<std::int64_t>(&one.literal)) {
        if (std::abs(double(*whole)) > largestExact)
            return {};
        other.literal = double(*whole);
        return other;
    }
    const auto form = wholeForm(one.op, std::get<double>(one.literal));
    if (!form)
        return {};
    other.op = form->first;
    other.literal = form->second;
    return other;
}

bool isMissable(const Attribute &attribute) { return attribute.intrinsic == Intrinsic::None; }

std::optional<std::string> negatedComparison(const FieldExpr &expr, int root)
{
    const auto comparison = comparisonAt(expr, root);
    if (!comparison)
        return {};
    auto other = *comparison;
    other.op = opposite(other.op);
    if (!isMissable(other.attribute))
        return textOf(other);
    return "(" + textOf(other) + " || " + print(other.attribute) + " = nil)";
}

std::optional<std::string> negatedJoint(const FieldExpr &expr, const Binary &joint)
{
    const auto left = negated(expr, joint.left);
    const auto right = negated(expr, joint.right);
    if (!left || !right)
        return {};
    return "(" + *left + (joint.op == BinaryOp::And ? " || " : " && ") + *right + ")";
}

/// The text of a subtree.
std::string printed(const FieldExpr &expr, int root)
{
    const int first = firstOf(expr, root);
    FieldExpr part;
    part.nodes.assign(expr.nodes.begin() + first, expr.nodes.begin() + root + 1);
    for (auto &node : part.nodes) {
        if (auto *unary = std::get_if<Unary>(&node.value))
            unary->operand -= first;
        if (auto *binary = std::get_if<Binary>(&node.value)) {
            binary->left -= first;
            binary->right -= first;
        }
    }
    return print(part);
}

std::optional<std::string> negatedUnary(const FieldExpr &expr, const Unary &unary)
{
    const auto operand = printed(expr, unary.operand);
    switch (unary.op) {
    case UnaryOp::Exists: return operand + " = nil";
    case UnaryOp::Missing: return operand + " != nil";
    case UnaryOp::Not: return "(" + operand + ")";
    case UnaryOp::Negate: break;
    }
    return {};
}

} // namespace

std::optional<Comparison> comparisonAt(const FieldExpr &expr, int root)
{
    const auto *binary = std::get_if<Binary>(&expr.nodes[std::size_t(root)].value);
    if (!binary || !isComparison(binary->op))
        return {};
    const auto &left = expr.nodes[std::size_t(binary->left)].value;
    const auto &right = expr.nodes[std::size_t(binary->right)].value;
    if (const auto *attribute = std::get_if<Attribute>(&left))
        if (const auto *literal = std::get_if<Static>(&right))
            return Comparison{*attribute, binary->op, *literal};
    if (const auto *attribute = std::get_if<Attribute>(&right))
        if (const auto *literal = std::get_if<Static>(&left); literal && !isRegex(binary->op))
            return Comparison{*attribute, mirrored(binary->op), *literal, true};
    return {};
}

std::string textOf(const Comparison &comparison)
{
    return print(comparison.attribute) + " " + std::string(symbol(comparison.op)) + " "
        + print(comparison.literal);
}

std::optional<std::string> bothColumns(const Comparison &one)
{
    const bool isWhole = std::holds_alternative<std::int64_t>(one.literal);
    const bool isNumber = isWhole || std::holds_alternative<double>(one.literal);
    if (!isNumber || !isMissable(one.attribute))
        return {};
    const auto &name = one.attribute.name;
    if (isWhole ? endsInOne(name, integerNames) : endsInOne(name, fractionNames))
        return {};
    const auto other = otherColumn(one);
    if (!other)
        return {};
    return "(" + textOf(one) + " || " + textOf(*other) + ")";
}

bool areBothColumns(const Comparison &left, const Comparison &right)
{
    if (left.attribute != right.attribute || left.literal.index() == right.literal.index())
        return false;
    const auto isOther = [](const Comparison &one, const Comparison &two) {
        const bool isNumber = std::holds_alternative<std::int64_t>(one.literal)
            || std::holds_alternative<double>(one.literal);
        const auto other = isNumber ? otherColumn(one) : std::nullopt;
        return other && other->op == two.op && other->literal == two.literal;
    };
    return isOther(left, right) || isOther(right, left);
}

std::optional<std::string> negated(const FieldExpr &expr, int root)
{
    const auto &value = expr.nodes[std::size_t(root)].value;
    if (const auto *attribute = std::get_if<Attribute>(&value))
        return print(*attribute) + " = false"; // without it neither form matches
    if (const auto *flag = std::get_if<Static>(&value))
        return *flag == Static(true) ? "false" : "true";
    if (const auto *unary = std::get_if<Unary>(&value))
        return negatedUnary(expr, *unary);
    const auto &binary = std::get<Binary>(value);
    if (binary.op == BinaryOp::And || binary.op == BinaryOp::Or)
        return negatedJoint(expr, binary);
    return negatedComparison(expr, root);
}

} // namespace app::sources
