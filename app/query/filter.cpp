#include "app/query/filter.h"

#include "app/query/operators.h"
#include "app/traceql/language.h"

#include <algorithm>

namespace app::query {
namespace {

using traceql::Intrinsic;
using traceql::Scope;

constexpr std::int64_t regexMemoryBytes = 16 << 20;

bool isOfEvent(const traceql::Attribute &attribute)
{
    return attribute.scope == Scope::Event || attribute.intrinsic == Intrinsic::EventName
        || attribute.intrinsic == Intrinsic::EventTimeSinceStart;
}

bool isOfLink(const traceql::Attribute &attribute)
{
    return attribute.scope == Scope::Link || attribute.intrinsic == Intrinsic::LinkTraceId
        || attribute.intrinsic == Intrinsic::LinkSpanId;
}

template <typename Claim>
bool namesAny(const traceql::FieldExpr &expression, Claim claim)
{
    return std::any_of(expression.nodes.begin(), expression.nodes.end(), [&](const auto &node) {
        const auto *attribute = std::get_if<traceql::Attribute>(&node.value);
        return attribute && claim(*attribute);
    });
}

std::unique_ptr<RE2> compiled(const traceql::FieldExpr &expression, const traceql::FieldNode &node)
{
    const auto *binary = std::get_if<traceql::Binary>(&node.value);
    if (!binary || !traceql::isRegex(binary->op))
        return {};
    const auto *literal =
        std::get_if<traceql::Static>(&expression.nodes[std::size_t(binary->right)].value);
    const auto *text = literal ? std::get_if<std::string>(literal) : nullptr;
    if (!text)
        return {};
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(regexMemoryBytes);
    auto pattern = std::make_unique<RE2>(traceql::anchoredPattern(*text), options);
    return pattern->ok() ? std::move(pattern) : nullptr;
}

} // namespace

Filter::Filter(const traceql::FieldExpr &condition)
    : m_condition(condition)
    , m_values(condition.nodes.size())
    , m_namesEvents(namesAny(condition, isOfEvent))
    , m_namesLinks(namesAny(condition, isOfLink))
{
    for (const auto &node : condition.nodes)
        m_patterns.push_back(compiled(condition, node));
}

Result<bool> Filter::matches(const SpanView &span)
{
    SpanView view(span.facts(), span.located());
    const auto &events = span.located().span->events;
    if (!m_namesEvents || events.empty())
        return matchesAnyLink(view);
    for (const auto &event : events) {
        view.event = &event;
        APP_TRY(const bool hit, matchesAnyLink(view));
        if (hit)
            return true;
    }
    return false;
}

Result<bool> Filter::matchesAnyLink(SpanView &span)
{
    const auto &links = span.located().span->links;
    if (!m_namesLinks || links.empty())
        return matchesOn(span);
    for (const auto &link : links) {
        span.link = &link;
        APP_TRY(const bool hit, matchesOn(span));
        if (hit)
            return true;
    }
    return false;
}

Result<bool> Filter::matchesOn(const SpanView &span)
{
    for (std::size_t i = 0; i < m_condition.nodes.size(); ++i) {
        const auto &node = m_condition.nodes[i];
        if (const auto *binary = std::get_if<traceql::Binary>(&node.value))
            m_values[i] = apply(binary->op, m_values[std::size_t(binary->left)],
                                m_values[std::size_t(binary->right)], m_patterns[i].get());
        else
            m_values[i] = evaluate(node, span);
    }
    if (const auto *failure = std::get_if<Failure>(&m_values.back()))
        return fail(Error::Kind::Invalid, std::string(failure->what), m_condition.place());
    return isTrue(m_values.back());
}

Dynamic Filter::evaluate(const traceql::FieldNode &node, const SpanView &span) const
{
    if (const auto *literal = std::get_if<traceql::Static>(&node.value))
        return toDynamic(*literal);
    if (const auto *attribute = std::get_if<traceql::Attribute>(&node.value))
        return span.value(*attribute);
    const auto &unary = std::get<traceql::Unary>(node.value);
    if (unary.op == traceql::UnaryOp::Missing && isOutOfReach(unary.operand, span))
        return false;
    return apply(unary.op, m_values[std::size_t(unary.operand)]);
}

/// No event lacks an attribute where there is no event: a predicate needs one to hold on.
bool Filter::isOutOfReach(int operand, const SpanView &span) const
{
    const auto *attribute =
        std::get_if<traceql::Attribute>(&m_condition.nodes[std::size_t(operand)].value);
    return attribute
        && ((isOfEvent(*attribute) && !span.event) || (isOfLink(*attribute) && !span.link));
}

} // namespace app::query
