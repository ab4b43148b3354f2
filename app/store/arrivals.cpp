#include "app/store/arrivals.h"

#include "app/store/spancolumns.h"

#include <algorithm>
#include <random>

namespace app::store {
namespace {

/// A link that OpenTracing bridges write for a parent inside the same trace: such a span is no root.
bool isChildByLink(const trace::Span &span)
{
    return std::any_of(span.links.begin(), span.links.end(), [&span](const trace::Link &link) {
        return link.traceId == span.traceId
            && trace::findText(link.attributes, "opentracing.ref_type") == "child_of";
    });
}

SpanNode nodeOf(const trace::Span &span)
{
    return {.id = std::uint64_t(idNumber(span.spanId)),
            .parent = std::uint64_t(idNumber(span.parentSpanId)),
            .startUnixNano = span.startTimeUnixNano,
            .endUnixNano = std::max(span.startTimeUnixNano, span.endTimeUnixNano),
            .isError = span.status.code == trace::StatusCode::Error,
            .isTraceRoot = span.parentSpanId.isNull() && !isChildByLink(span)};
}

} // namespace

Arrivals::Arrivals() : m_slots(64), m_seed(std::random_device()()) {}

bool Arrivals::add(const trace::Span &span)
{
    const auto trace = ordinalFor(span.traceId);
    const auto node = nodeOf(span);
    auto &slot = m_slots[place(node.id, trace)];
    if (slot != 0)
        return false;
    m_nodes.append(node);
    m_traces.append(trace);
    slot = std::uint32_t(m_nodes.size());
    if (2 * m_nodes.size() > m_slots.size())
        enlarge();
    return true;
}

/// Most spans belong to the trace of the one before.
std::uint32_t Arrivals::ordinalFor(const trace::TraceId &id)
{
    if (!m_traces.empty() && m_traceIds[m_traces.back()] == id)
        return m_traces.back();
    const auto [ordinal, isNew] = m_ordinals.try_emplace(id, std::uint32_t(m_traceIds.size()));
    if (isNew)
        m_traceIds.append(id);
    return ordinal->second;
}

std::uint32_t Arrivals::ordinal(const trace::TraceId &id) const
{
    const auto place = m_ordinals.find(id);
    return place == m_ordinals.end() ? noRow : place->second;
}

/// Where the span stands, or the free slot it belongs in.
std::size_t Arrivals::place(std::uint64_t span, std::uint32_t trace) const
{
    auto hash = ((span ^ m_seed) * 0x9E3779B97F4A7C15U) ^ trace;
    hash = (hash ^ hash >> 32) * 0xFF51AFD7ED558CCDU;
    const auto mask = m_slots.size() - 1;
    auto i = std::size_t(hash >> 32) & mask;
    for (; m_slots[i] != 0; i = (i + 1) & mask) {
        const auto row = m_slots[i] - 1;
        if (m_nodes[row].id == span && m_traces[row] == trace)
            break;
    }
    return i;
}

void Arrivals::enlarge()
{
    m_slots.assign(2 * m_slots.size(), 0);
    for (std::uint32_t row = 0; row < m_nodes.size(); ++row)
        m_slots[place(m_nodes[row].id, m_traces[row])] = row + 1;
}

} // namespace app::store
