#include "app/traceql/printer.h"

#include "app/base/number.h"
#include "app/traceql/characters.h"
#include "app/traceql/language.h"
#include "app/traceql/operatorprinter.h"
#include "app/traceql/quoting.h"

#include <array>
#include <cmath>
#include <limits>

namespace app::traceql {
namespace {

std::string floatText(double value)
{
    std::string text = toText(value);
    if (std::isfinite(value) && text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

std::string integerText(std::int64_t value)
{
    return value == std::numeric_limits<std::int64_t>::min() ? "minInt" : std::to_string(value);
}

struct StaticPrinter {
    std::string operator()(std::monostate) const { return "nil"; }
    std::string operator()(std::int64_t value) const { return integerText(value); }
    std::string operator()(double value) const { return floatText(value); }
    std::string operator()(Duration value) const { return durationText(value.ns); }
    std::string operator()(const std::string &value) const { return quoted(value); }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(StatusCode value) const { return std::string(name(value)); }
    std::string operator()(SpanKind value) const { return std::string(name(value)); }
};

bool needsQuotes(const Attribute &attribute)
{
    const std::string &name = attribute.name;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!isNamePart(name, at) || name[at] == '"')
            return true;
    }
    const bool isBare = attribute.scope == Scope::None;
    return name.empty() || (isBare && !attribute.ofParent && isDigit(name.front()))
        || (isBare && attribute.ofParent
            && (name.starts_with("span.") || name.starts_with("resource.")));
}

/// A number below zero in front of an operator that binds closer than its sign.
bool isSigned(const FieldNode &node)
{
    const auto *value = std::get_if<Static>(&node.value);
    return value && isNumeric(typeOf(*value)) && print(*value).starts_with('-');
}

std::string_view spaced(BinaryOp op)
{
    constexpr std::array<std::string_view, 16> texts{" && ", " || ", " = ",  " != ", " < ", " <= ",
                                                     " > ",  " >= ", " =~ ", " !~ ", " + ", " - ",
                                                     " * ",  " / ",  " % ",  " ^ "};
    return texts[std::size_t(op)];
}

class FieldPrinter
{
public:
    explicit FieldPrinter(const FieldExpr &expr) : m_expr(expr) {}

    Template operator()(int at) const
    {
        const auto &value = node(at).value;
        if (const auto *literal = std::get_if<Static>(&value))
            return {print(*literal)};
        if (const auto *attribute = std::get_if<Attribute>(&value))
            return {print(*attribute)};
        if (const auto *unary = std::get_if<Unary>(&value))
            return describe(*unary);
        return describe(std::get<Binary>(value));
    }

private:
    const FieldNode &node(int at) const { return m_expr.nodes[std::size_t(at)]; }
    bool isLeaf(int at) const { return node(at).value.index() <= 1; }

    Template describe(const Unary &unary) const
    {
        const bool wraps = !isLeaf(unary.operand);
        if (unary.op == UnaryOp::Exists)
            return {"", unary.operand, wraps, " != nil"};
        if (unary.op == UnaryOp::Missing)
            return {"", unary.operand, wraps, " = nil"};
        return {std::string(symbol(unary.op)), unary.operand, wraps};
    }
    Template describe(const Binary &binary) const
    {
        const bool bindsCloser = binary.op >= BinaryOp::Multiply;
        const bool wrapsLeft = !isLeaf(binary.left) || (bindsCloser && isSigned(node(binary.left)));
        return {"", binary.left, wrapsLeft, spaced(binary.op), binary.right, !isLeaf(binary.right)};
    }

    const FieldExpr &m_expr;
};

} // namespace

std::string print(const Static &value) { return std::visit(StaticPrinter{}, value); }

std::string print(const Attribute &attribute)
{
    if (attribute.intrinsic != Intrinsic::None)
        return std::string(canonicalName(attribute.intrinsic));
    Attribute unnamed = attribute;
    unnamed.name.clear();
    return canonicalName(unnamed)
        + (needsQuotes(attribute) ? quotedName(attribute.name) : attribute.name);
}

std::string print(const FieldExpr &expr)
{
    return printTree(int(expr.nodes.size()) - 1, FieldPrinter(expr));
}

} // namespace app::traceql
