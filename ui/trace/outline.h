#pragma once

#include "app/trace/spantree.h"
#include "app/trace/trace.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// One trace as columns in pre-order: row i's subtree is [i, i + subtreeSize[i]), its parent stands above it.
/// Built once, never changed, shared between threads. 36 bytes a span beside the trace it points into.
struct Outline {
    enum Flag : std::uint8_t {
        Error = 1,           ///< status.code is ERROR
        ErrorBelow = 2,      ///< a span of the subtree, not this one, is an error
        Orphan = 4,          ///< names a parent that has not arrived
        CycleBroken = 8,     ///< its ancestors led back to it
        EndBeforeStart = 16, ///< shown with no duration
        DuplicatedId = 32,   ///< another span has the same id; children belong to the first
        StartMissing = 64,   ///< no start time; shown at the start of the trace
        ClockShifted = 128,  ///< moved, because its clock and its parent's disagree
    };

    std::shared_ptr<const app::trace::Trace> trace;
    app::UnixNano startUnixNano = 0;   ///< earliest start
    std::uint64_t durationNs = 0;      ///< to the latest end
    std::vector<std::string> services; ///< in order of first appearance, top to bottom

    std::vector<std::uint64_t> start; ///< ns since startUnixNano
    std::vector<std::uint64_t> end;   ///< never before start
    std::vector<std::int32_t> depth;
    std::vector<std::int32_t> parent; ///< -1 at a root
    std::vector<std::int32_t> subtreeSize;
    std::vector<std::int32_t> spanIndex; ///< into trace->spans
    std::vector<std::uint16_t>
        service; ///< into services; the last one stands for all beyond 65,535
    std::vector<std::uint8_t> flags;
    std::vector<std::uint8_t> kind;

    /// How many rows carry the flag of the same name.
    struct Notes {
        int errors = 0;
        int orphans = 0;
        int cycles = 0;
        int endsBeforeStart = 0;
        int duplicatedIds = 0;
        int startsMissing = 0;
        int clocksShifted = 0;
        bool operator==(const Notes &) const = default;
    } notes;

    int size() const { return int(start.size()); }
    bool has(int row, Flag flag) const { return (flags[std::size_t(row)] & flag) != 0; }
    bool hasChildren(int row) const { return subtreeSize[std::size_t(row)] > 1; }
    std::uint64_t spanDurationNs(int row) const
    {
        return end[std::size_t(row)] - start[std::size_t(row)];
    }
    const app::trace::LocatedSpan &located(int row) const
    {
        return trace->spans[std::size_t(spanIndex[std::size_t(row)])];
    }
    const app::trace::Span &span(int row) const { return *located(row).span; }
    const std::string &serviceName(int row) const { return services[service[std::size_t(row)]]; }
};

enum class Times {
    Repaired, ///< where the clocks of two services disagree, the child is moved (app/trace/clockskew.h)
    Raw,      ///< as sent
};

/// Pure, any thread, O(n log n), no recursion. Children stand by start time, then by arrival; several roots likewise.
/// A trace without spans gives an empty outline.
Outline buildOutline(std::shared_ptr<const app::trace::Trace> trace, Times times = Times::Repaired);

app::trace::SpanTree treeOf(const Outline &outline);

/// The row of the first span with this id, or -1.
int rowOf(const Outline &outline, app::trace::SpanId id);

/// An attribute of the row's span, else of its resource; null where neither has it.
const app::trace::Value *attributeAt(const Outline &outline, int row, std::string_view key);

} // namespace ui
