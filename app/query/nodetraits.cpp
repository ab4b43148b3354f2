#include "app/query/nodetraits.h"

#include "app/query/expression.h"

namespace app::query {

using traceql::BinaryOp;
using traceql::Type;
using traceql::UnaryOp;

NodeTraits::NodeTraits(const traceql::FieldExpr &expr) : m_types(traceql::typesOf(expr))
{
    m_nodes.reserve(expr.nodes.size());
    for (const auto &node : expr.nodes) {
        if (const auto *literal = std::get_if<traceql::Static>(&node.value)) {
            const bool isFlag = std::holds_alternative<bool>(*literal);
            m_nodes.push_back({.isCondition = isFlag, .isNeverNil = isFlag});
        } else if (const auto *attribute = std::get_if<traceql::Attribute>(&node.value)) {
            const unsigned tables = isOfEvent(*attribute) ? events
                : isOfLink(*attribute)                    ? links
                                                          : spans;
            m_nodes.push_back({.tables = tables, .namesSpan = tables == spans});
        } else if (const auto *unary = std::get_if<traceql::Unary>(&node.value)) {
            m_nodes.push_back(ofUnary(*unary));
        } else {
            m_nodes.push_back(ofBinary(std::get<traceql::Binary>(node.value)));
        }
    }
}

NodeTraits::Node NodeTraits::ofUnary(const traceql::Unary &unary) const
{
    Node node = m_nodes[std::size_t(unary.operand)];
    const bool isNilTest = unary.op == UnaryOp::Exists || unary.op == UnaryOp::Missing;
    node.isNeverNil = isNilTest || (unary.op == UnaryOp::Not && node.isNeverNil);
    node.isCondition = isNilTest || (unary.op == UnaryOp::Not && node.isCondition);
    return node;
}

NodeTraits::Node NodeTraits::ofBinary(const traceql::Binary &binary) const
{
    const auto &left = m_nodes[std::size_t(binary.left)];
    const auto &right = m_nodes[std::size_t(binary.right)];
    const bool areUntyped = m_types[std::size_t(binary.left)] == Type::Attribute
        && m_types[std::size_t(binary.right)] == Type::Attribute;
    const bool isLogic = binary.op == BinaryOp::And || binary.op == BinaryOp::Or;
    const bool failsItself =
        traceql::isArithmetic(binary.op) || (areUntyped && traceql::isComparison(binary.op));
    Node node;
    node.tables = left.tables | right.tables;
    node.namesSpan = left.namesSpan || right.namesSpan;
    node.canFail = left.canFail || right.canFail || failsItself;
    node.isCondition = isLogic || traceql::isComparison(binary.op);
    node.isNeverNil = node.isCondition;
    return node;
}

} // namespace app::query
