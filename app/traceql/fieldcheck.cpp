#include "app/traceql/fieldcheck.h"

#include "app/traceql/constant.h"
#include "app/traceql/duration.h"
#include "app/traceql/keywords.h"
#include "app/traceql/language.h"
#include "app/traceql/printer.h"

#include <array>

namespace app::traceql {
namespace {

std::string_view words(Type type)
{
    constexpr std::array<std::string_view, 9> texts{
        "nil",
        "a whole number",
        "a number",
        "a duration",
        "text",
        "true or false",
        "a status (unset, ok or error)",
        "a kind (server, client, internal, producer or consumer)",
        "an attribute"};
    return texts[std::size_t(type)];
}

bool fit(Type left, Type right)
{
    const bool isOpen = left == Type::Attribute || right == Type::Attribute || left == Type::Nil
        || right == Type::Nil;
    return isOpen || left == right || (isNumeric(left) && isNumeric(right));
}

bool allows(Type type, BinaryOp op)
{
    const bool isEquality = op == BinaryOp::Equal || op == BinaryOp::NotEqual;
    if (type == Type::Attribute || isEquality)
        return true;
    if (type == Type::Boolean)
        return op <= BinaryOp::Or;
    if (type == Type::String)
        return isComparison(op);
    return isNumeric(type) && op > BinaryOp::Or && !isRegex(op);
}

bool allows(Type type, UnaryOp op)
{
    if (op == UnaryOp::Exists || op == UnaryOp::Missing || type == Type::Attribute)
        return true;
    return op == UnaryOp::Not ? type == Type::Boolean : isNumeric(type);
}

bool isServiceName(const Attribute &attribute)
{
    return attribute.intrinsic == Intrinsic::None && attribute.scope == Scope::Resource
        && !attribute.ofParent && attribute.name == "service.name";
}

/// How the literal `text` beside something of `other` would be written without quotes; empty without a guess.
std::string unquotedRemedy(const std::string &text, Type other)
{
    const auto constant = constantNamed(text);
    const bool isConstant = constant && typeOf(*constant) == other;
    const bool isNumber = isNumeric(other) && !text.empty()
        && (parseDuration(text) || text.find_first_not_of("0123456789.") == std::string::npos);
    return isConstant || isNumber ? "; write " + text + " without quotes" : "";
}

std::string mismatchRemedy(const FieldNode &node, Type type, Type other)
{
    const auto *literal = std::get_if<Static>(&node.value);
    if (!literal)
        return "";
    if (const auto *text = std::get_if<std::string>(literal))
        return unquotedRemedy(*text, other);
    if (other == Type::String && type != Type::Nil)
        return "; write \"" + print(*literal) + "\" in quotes";
    return "";
}

bool joins(BinaryOp op) { return op == BinaryOp::And || op == BinaryOp::Or; }

std::string wholeComparison(BinaryOp op)
{
    return "; write a whole comparison on both sides of " + std::string(symbol(op));
}

class FieldChecker
{
public:
    FieldChecker(const FieldExpr &expr, std::vector<Error> &errors)
        : m_expr(expr)
        , m_types(typesOf(expr))
        , m_isBad(expr.nodes.size())
        , m_errors(errors)
    {
    }

    bool run()
    {
        for (std::size_t at = 0; at < m_expr.nodes.size(); ++at)
            m_isBad[at] = !check(m_expr.nodes[at]);
        return !m_isBad.back();
    }

private:
    /// False for a finding in the node or in an operand, so that one fault is told once.
    bool check(const FieldNode &node)
    {
        if (const auto *attribute = std::get_if<Attribute>(&node.value))
            return checkAttribute(*attribute, m_errors);
        if (const auto *unary = std::get_if<Unary>(&node.value))
            return !isBad(unary->operand) && check(*unary, node.place);
        if (const auto *binary = std::get_if<Binary>(&node.value))
            return !isBad(binary->left) && !isBad(binary->right) && check(*binary, node.place);
        return true;
    }
    bool check(const Unary &unary, TextRange place);
    bool checkNil(const FieldNode &operand, TextRange place);
    bool check(const Binary &binary, TextRange place);
    bool checkPattern(const FieldNode &right);
    std::string mismatch(const Binary &binary) const;
    std::string misuse(BinaryOp op, int side) const;
    std::string named(int at) const;

    bool refuse(std::string detail, TextRange place)
    {
        m_errors.push_back({Error::Kind::Invalid, std::move(detail), place});
        return false;
    }
    const FieldNode &node(int at) const { return m_expr.nodes[std::size_t(at)]; }
    Type type(int at) const { return m_types[std::size_t(at)]; }
    bool isBad(int at) const { return m_isBad[std::size_t(at)]; }

    const FieldExpr &m_expr;
    std::vector<Type> m_types;
    std::vector<bool> m_isBad;
    std::vector<Error> &m_errors;
};

bool FieldChecker::check(const Unary &unary, TextRange place)
{
    if (unary.op == UnaryOp::Missing)
        return checkNil(node(unary.operand), place);
    if (allows(type(unary.operand), unary.op))
        return true;
    const std::string needs =
        unary.op == UnaryOp::Not ? "! needs true or false" : "- needs a number";
    return refuse(needs + ", and " + named(unary.operand), place);
}

bool FieldChecker::checkNil(const FieldNode &operand, TextRange place)
{
    const auto *attribute = std::get_if<Attribute>(&operand.value);
    if (!attribute || (attribute->intrinsic == Intrinsic::None && !isServiceName(*attribute)))
        return true;
    std::string remedy = isServiceName(*attribute) ? "; write .service.name = nil" : "";
    return refuse(print(*attribute) + " always has a value, so it cannot be nil" + remedy, place);
}

bool FieldChecker::check(const Binary &binary, TextRange place)
{
    if (!fit(type(binary.left), type(binary.right)))
        return refuse(mismatch(binary), place);
    for (const int side : {binary.left, binary.right}) {
        if (!allows(type(side), binary.op))
            return refuse(misuse(binary.op, side), place);
    }
    return !isRegex(binary.op) || checkPattern(node(binary.right));
}

bool FieldChecker::checkPattern(const FieldNode &right)
{
    const auto *literal = std::get_if<Static>(&right.value);
    const auto *pattern = literal ? std::get_if<std::string>(literal) : nullptr;
    if (!pattern)
        return refuse("the regular expression stands on the right as text in quotes", right.place);
    if (!isPattern(*pattern))
        return refuse("this is no regular expression that RE2 takes", right.place);
    return true;
}

std::string FieldChecker::mismatch(const Binary &binary) const
{
    const auto left = type(binary.left);
    const auto right = type(binary.right);
    const std::string detail = named(binary.left) + ", " + named(binary.right) + ": "
        + std::string(symbol(binary.op)) + " needs the same on both sides";
    if (joins(binary.op))
        return detail + wholeComparison(binary.op);
    const auto remedy = mismatchRemedy(node(binary.right), right, left);
    return detail + (remedy.empty() ? mismatchRemedy(node(binary.left), left, right) : remedy);
}

std::string FieldChecker::misuse(BinaryOp op, int side) const
{
    return std::string(symbol(op)) + " cannot be used here: " + named(side)
        + (joins(op) ? wholeComparison(op) : "");
}

/// "name is text"
std::string FieldChecker::named(int at) const
{
    const auto &value = node(at).value;
    std::string subject = "this expression";
    if (const auto *attribute = std::get_if<Attribute>(&value))
        subject = print(*attribute);
    else if (const auto *literal = std::get_if<Static>(&value))
        subject = type(at) == Type::String ? "the quoted value" : print(*literal);
    return subject + " is " + std::string(words(type(at)));
}

} // namespace

bool checkFields(const FieldExpr &expr, std::vector<Error> &errors)
{
    return FieldChecker(expr, errors).run();
}

void checkFilter(const SpansetFilter &filter, std::vector<Error> &errors)
{
    const auto &condition = filter.condition;
    if (!checkFields(condition, errors))
        return;
    const auto type = typeOf(condition);
    if (type == Type::Boolean || type == Type::Attribute)
        return;
    errors.push_back({Error::Kind::Invalid,
                      "what stands in braces must be true or false, and this is "
                          + std::string(words(type)) + "; compare it with something",
                      condition.place()});
}

bool checkAttribute(const Attribute &attribute, std::vector<Error> &errors)
{
    if (!attribute.ofParent && attribute.intrinsic != Intrinsic::Parent)
        return true;
    errors.push_back(
        {Error::Kind::Invalid,
         "the parent span cannot be asked this way; write { parent's condition } > { this span's }",
         attribute.place});
    return false;
}

} // namespace app::traceql
