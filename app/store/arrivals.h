#pragma once

#include "app/store/growing.h"
#include "app/trace/span.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace app::store {

/// What the tree of a trace follows from, of one span.
struct SpanNode {
    std::uint64_t id = 0;
    std::uint64_t parent = 0; ///< 0 at a root
    UnixNano startUnixNano = 0;
    UnixNano endUnixNano = 0; ///< never before the start
    bool isError = false;
    bool isTraceRoot = false; ///< may be the root a list of traces shows (TraceQL reference 8.2)
};

/// Which spans of which traces there are, in order of arrival. Appending leaves views as they were.
class Arrivals
{
public:
    Arrivals();

    /// False where the span (trace id and span id) is already here.
    bool add(const trace::Span &span);

    const GrowingArray<SpanNode> &nodes() const { return m_nodes; }
    /// For each span the ordinal of its trace.
    const GrowingArray<std::uint32_t> &traces() const { return m_traces; }
    const GrowingArray<trace::TraceId> &traceIds() const { return m_traceIds; }
    std::uint32_t ordinal(const trace::TraceId &id) const; ///< noRow where there is none

private:
    std::uint32_t ordinalFor(const trace::TraceId &id);
    std::size_t place(std::uint64_t span, std::uint32_t trace) const;
    void enlarge();

    GrowingArray<SpanNode> m_nodes;
    GrowingArray<std::uint32_t> m_traces;
    GrowingArray<trace::TraceId> m_traceIds;
    std::unordered_map<trace::TraceId, std::uint32_t> m_ordinals;
    std::vector<std::uint32_t> m_slots; // span + 1 by hash of span and trace; a power of two
    std::uint64_t m_seed;
};

} // namespace app::store
