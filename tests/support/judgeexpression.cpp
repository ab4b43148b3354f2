#include "tests/support/judgeexpression.h"

#include <algorithm>

namespace tests::judge {

using namespace app;
using traceql::BinaryOp;
using traceql::UnaryOp;

namespace {

struct Evaluation {
    const traceql::FieldExpr &expression;
    const At &at;
    Patterns &patterns;

    Value of(int node) const
    {
        const auto &value = expression.nodes[std::size_t(node)].value;
        if (const auto *literal = std::get_if<traceql::Static>(&value))
            return valueOf(*literal);
        if (const auto *attribute = std::get_if<traceql::Attribute>(&value))
            return attributeAt(at, *attribute);
        if (const auto *unary = std::get_if<traceql::Unary>(&value))
            return of(*unary);
        return of(std::get<traceql::Binary>(value));
    }

    /// No event lacks an attribute where there is no event: every predicate on events is false there (6.5).
    Value of(const traceql::Unary &unary) const
    {
        const auto *attribute =
            std::get_if<traceql::Attribute>(&expression.nodes[std::size_t(unary.operand)].value);
        if (attribute && unary.op == UnaryOp::Missing && isOutOfReach(*attribute))
            return {false};
        return apply(unary.op, of(unary.operand));
    }

    bool isOutOfReach(const traceql::Attribute &attribute) const
    {
        const bool isGiven = at.pick == At::Pick::Given;
        const auto &span = at.node().span();
        return (isOfEvent(attribute) && (isGiven ? !at.event : span.events.empty()))
            || (isOfLink(attribute) && (isGiven ? !at.link : span.links.empty()));
    }

    Value of(const traceql::Binary &binary) const
    {
        if (binary.op == BinaryOp::And)
            return {of(binary.left).isTrue() && of(binary.right).isTrue()};
        if (binary.op == BinaryOp::Or)
            return {either(binary)};
        return apply(binary.op, of(binary.left), of(binary.right), patterns);
    }

    /// Both sides must be boolean (5.1), but what the left side decides the right side cannot fail.
    bool either(const traceql::Binary &binary) const
    {
        const auto left = of(binary.left);
        if (!left.get<bool>())
            return false;
        if (!left.isTrue())
            return of(binary.right).isTrue();
        try {
            return of(binary.right).get<bool>() != nullptr;
        } catch (const Failure &) {
            return true;
        }
    }
};

template <typename Claim>
bool namesAny(const traceql::FieldExpr &expression, Claim claim)
{
    return std::any_of(expression.nodes.begin(), expression.nodes.end(), [&](const auto &node) {
        const auto *attribute = std::get_if<traceql::Attribute>(&node.value);
        return attribute && claim(*attribute);
    });
}

} // namespace

Value evaluate(const traceql::FieldExpr &expression, const At &at, Patterns &patterns)
{
    return Evaluation{expression, at, patterns}.of(int(expression.nodes.size()) - 1);
}

bool holds(const traceql::FieldExpr &condition, const Facts &facts, std::size_t position,
           Patterns &patterns)
{
    const auto &span = facts.nodes[position].span();
    std::vector<const trace::Event *> events{nullptr};
    std::vector<const trace::Link *> links{nullptr};
    if (namesAny(condition, isOfEvent) && !span.events.empty()) {
        events.clear();
        for (const auto &event : span.events)
            events.push_back(&event);
    }
    if (namesAny(condition, isOfLink) && !span.links.empty()) {
        links.clear();
        for (const auto &link : span.links)
            links.push_back(&link);
    }
    for (const auto *event : events) {
        for (const auto *link : links) {
            if (evaluate(condition, {facts, position, event, link}, patterns).isTrue())
                return true;
        }
    }
    return false;
}

} // namespace tests::judge
