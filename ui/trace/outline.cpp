#include "ui/trace/outline.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace ui {
namespace {

using app::trace::Span;
using app::trace::SpanId;
using app::trace::Trace;

constexpr std::int32_t none = -1;

/// Columns by index of arrival, before the pre-order is known.
struct Draft {
    const Trace &trace;
    std::vector<std::int32_t> parent;
    std::vector<std::uint8_t> flags;
    app::UnixNano traceStart = 0;

    const Span &span(std::int32_t i) const { return *trace.spans[std::size_t(i)].span; }
    std::int32_t size() const { return std::int32_t(trace.spans.size()); }
    app::UnixNano start(std::int32_t i) const
    {
        const auto own = span(i).startTimeUnixNano;
        return own == 0 ? traceStart : own;
    }
};

void findTraceStart(Draft &draft)
{
    for (std::int32_t i = 0; i < draft.size(); ++i) {
        const auto start = draft.span(i).startTimeUnixNano;
        if (start != 0 && (draft.traceStart == 0 || start < draft.traceStart))
            draft.traceStart = start;
    }
}

std::uint8_t ownFlags(const Draft &draft, std::int32_t i)
{
    const Span &span = draft.span(i);
    std::uint8_t flags = 0;
    if (span.status.code == app::trace::StatusCode::Error)
        flags |= Outline::Error;
    if (span.startTimeUnixNano == 0 && draft.traceStart != 0)
        flags |= Outline::StartMissing;
    if (span.endTimeUnixNano < draft.start(i))
        flags |= Outline::EndBeforeStart;
    return flags;
}

void linkParents(Draft &draft)
{
    std::unordered_map<SpanId, std::int32_t> byId;
    byId.reserve(draft.trace.spans.size());
    draft.parent.assign(draft.trace.spans.size(), none);
    draft.flags.resize(draft.trace.spans.size());
    for (std::int32_t i = 0; i < draft.size(); ++i) {
        draft.flags[std::size_t(i)] = ownFlags(draft, i);
        if (!byId.try_emplace(draft.span(i).spanId, i).second)
            draft.flags[std::size_t(i)] |= Outline::DuplicatedId;
    }
    for (std::int32_t i = 0; i < draft.size(); ++i) {
        const SpanId parentId = draft.span(i).parentSpanId;
        if (parentId.isNull())
            continue;
        const auto found = byId.find(parentId);
        if (found == byId.end())
            draft.flags[std::size_t(i)] |= Outline::Orphan;
        else
            draft.parent[std::size_t(i)] = found->second;
    }
}

/// Makes the earliest member of a cycle a root.
void breakCycle(Draft &draft, std::int32_t member)
{
    std::int32_t earliest = member;
    for (auto i = draft.parent[std::size_t(member)]; i != member;
         i = draft.parent[std::size_t(i)]) {
        if (draft.start(i) < draft.start(earliest))
            earliest = i;
    }
    draft.parent[std::size_t(earliest)] = none;
    draft.flags[std::size_t(earliest)] |= Outline::CycleBroken;
}

/// Each span is walked over once: a walk ends at a root, at a span an earlier walk has seen, or in its own track.
void breakCycles(Draft &draft)
{
    std::vector<std::int32_t> seenBy(draft.trace.spans.size(), none);
    for (std::int32_t walk = 0; walk < draft.size(); ++walk) {
        auto i = walk;
        while (i != none && seenBy[std::size_t(i)] == none) {
            seenBy[std::size_t(i)] = walk;
            i = draft.parent[std::size_t(i)];
        }
        if (i != none && seenBy[std::size_t(i)] == walk)
            breakCycle(draft, i);
    }
}

/// Children of i, by start: children[first[i] .. first[i + 1]); the roots stand under the last place.
struct Children {
    std::vector<std::int32_t> first;
    std::vector<std::int32_t> children;
};

Children sortedChildren(const Draft &draft)
{
    const auto count = draft.trace.spans.size();
    const auto slot = [&](std::int32_t i) {
        const auto parent = draft.parent[std::size_t(i)];
        return parent == none ? count : std::size_t(parent);
    };
    std::vector<std::int32_t> byStart(count);
    std::iota(byStart.begin(), byStart.end(), 0);
    std::stable_sort(byStart.begin(), byStart.end(), [&](std::int32_t a, std::int32_t b) {
        return draft.start(a) < draft.start(b);
    });

    Children result{std::vector<std::int32_t>(count + 2, 0), std::vector<std::int32_t>(count)};
    for (std::int32_t i = 0; i < draft.size(); ++i)
        ++result.first[slot(i) + 1];
    std::partial_sum(result.first.begin(), result.first.end(), result.first.begin());
    std::vector<std::int32_t> next(result.first.begin(), result.first.end() - 1);
    for (const auto i : byStart)
        result.children[std::size_t(next[slot(i)]++)] = i;
    return result;
}

/// Gives each service name its place in the legend.
class ServiceIndex
{
public:
    explicit ServiceIndex(std::vector<std::string> &names) : m_names(names) {}
    std::uint16_t of(const app::trace::LocatedSpan &located)
    {
        const auto byResource = m_byResource.find(located.resourceSpans);
        if (byResource != m_byResource.end())
            return byResource->second;
        const auto index = ofName(app::trace::serviceName(located.resource()));
        m_byResource.emplace(located.resourceSpans, index);
        return index;
    }

private:
    std::uint16_t ofName(std::string_view name)
    {
        constexpr std::size_t most = std::numeric_limits<std::uint16_t>::max();
        const auto [found, isNew] =
            m_byName.try_emplace(std::string(name), std::uint16_t(std::min(m_names.size(), most)));
        if (isNew && m_names.size() <= most)
            m_names.emplace_back(name);
        return found->second;
    }
    std::vector<std::string> &m_names;
    std::unordered_map<const app::trace::ResourceSpans *, std::uint16_t> m_byResource;
    std::unordered_map<std::string, std::uint16_t> m_byName;
};

void reserve(Outline &outline, std::size_t count)
{
    outline.start.reserve(count);
    outline.end.reserve(count);
    outline.depth.reserve(count);
    outline.parent.reserve(count);
    outline.spanIndex.reserve(count);
    outline.service.reserve(count);
    outline.flags.reserve(count);
    outline.kind.reserve(count);
}

void append(Outline &outline, const Draft &draft, std::int32_t i, std::int32_t parentRow)
{
    const Span &span = draft.span(i);
    const auto start = draft.start(i) - draft.traceStart;
    const auto end = std::max(draft.start(i), span.endTimeUnixNano) - draft.traceStart;
    outline.start.push_back(start);
    outline.end.push_back(end);
    outline.parent.push_back(parentRow);
    outline.depth.push_back(parentRow == none ? 0 : outline.depth[std::size_t(parentRow)] + 1);
    outline.spanIndex.push_back(i);
    outline.flags.push_back(draft.flags[std::size_t(i)]);
    outline.kind.push_back(std::uint8_t(span.kind));
    outline.durationNs = std::max(outline.durationNs, end);
}

void layInPreOrder(Outline &outline, const Draft &draft)
{
    struct Pending {
        std::int32_t span;
        std::int32_t parentRow;
    };
    const Children tree = sortedChildren(draft);
    ServiceIndex services(outline.services);
    std::vector<Pending> stack;
    const auto pushChildren = [&](std::size_t slot, std::int32_t row) {
        for (auto i = tree.first[slot + 1]; i > tree.first[slot]; --i)
            stack.push_back({tree.children[std::size_t(i - 1)], row});
    };
    pushChildren(draft.trace.spans.size(), none);
    while (!stack.empty()) {
        const Pending next = stack.back();
        stack.pop_back();
        const auto row = std::int32_t(outline.start.size());
        append(outline, draft, next.span, next.parentRow);
        outline.service.push_back(services.of(draft.trace.spans[std::size_t(next.span)]));
        pushChildren(std::size_t(next.span), row);
    }
}

void sumUp(Outline &outline)
{
    outline.subtreeSize.assign(outline.start.size(), 1);
    for (auto row = outline.size() - 1; row >= 0; --row) {
        const auto parent = outline.parent[std::size_t(row)];
        if (parent == none)
            continue;
        outline.subtreeSize[std::size_t(parent)] += outline.subtreeSize[std::size_t(row)];
        if (outline.flags[std::size_t(row)] & (Outline::Error | Outline::ErrorBelow))
            outline.flags[std::size_t(parent)] |= Outline::ErrorBelow;
    }
}

Outline::Notes countNotes(const Outline &outline)
{
    const auto count = [&outline](Outline::Flag flag) {
        return int(std::count_if(outline.flags.begin(), outline.flags.end(),
                                 [flag](std::uint8_t flags) { return (flags & flag) != 0; }));
    };
    return {.errors = count(Outline::Error),
            .orphans = count(Outline::Orphan),
            .cycles = count(Outline::CycleBroken),
            .endsBeforeStart = count(Outline::EndBeforeStart),
            .duplicatedIds = count(Outline::DuplicatedId),
            .startsMissing = count(Outline::StartMissing)};
}

} // namespace

Outline buildOutline(std::shared_ptr<const Trace> trace)
{
    Outline outline;
    outline.trace = std::move(trace);
    Draft draft{*outline.trace, {}, {}, 0};
    findTraceStart(draft);
    linkParents(draft);
    breakCycles(draft);
    outline.startUnixNano = draft.traceStart;
    reserve(outline, outline.trace->spans.size());
    layInPreOrder(outline, draft);
    sumUp(outline);
    outline.notes = countNotes(outline);
    return outline;
}

int rowOf(const Outline &outline, app::trace::SpanId id)
{
    int first = none;
    for (int row = 0; row < outline.size(); ++row) {
        if (outline.span(row).spanId != id)
            continue;
        if (first == none
            || outline.spanIndex[std::size_t(row)] < outline.spanIndex[std::size_t(first)])
            first = row;
    }
    return first;
}

} // namespace ui
