#include "ui/trace/outline.h"

#include "app/trace/clockskew.h"

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
    std::vector<std::uint64_t> start; ///< unix ns
    std::vector<std::uint64_t> end;
    std::vector<std::int32_t> parent;
    std::vector<std::uint16_t> service; ///< in order of arrival
    std::vector<std::uint8_t> flags;
    app::UnixNano traceStart = 0;

    const Span &span(std::int32_t i) const { return *trace.spans[std::size_t(i)].span; }
    std::int32_t size() const { return std::int32_t(trace.spans.size()); }
    bool has(std::int32_t i, Outline::Flag flag) const
    {
        return (flags[std::size_t(i)] & flag) != 0;
    }
};

/// The earliest start that was sent; spans without one begin there.
void findTraceStart(Draft &draft)
{
    draft.traceStart = 0;
    for (std::int32_t i = 0; i < draft.size(); ++i) {
        const auto start = draft.start[std::size_t(i)];
        if (!draft.has(i, Outline::StartMissing)
            && (draft.traceStart == 0 || start < draft.traceStart))
            draft.traceStart = start;
    }
    for (std::int32_t i = 0; i < draft.size(); ++i) {
        auto &start = draft.start[std::size_t(i)];
        if (draft.has(i, Outline::StartMissing))
            start = draft.traceStart;
        draft.end[std::size_t(i)] = std::max(start, draft.end[std::size_t(i)]);
    }
}

void readTimes(Draft &draft)
{
    const auto count = draft.trace.spans.size();
    draft.start.reserve(count);
    draft.end.reserve(count);
    draft.flags.assign(count, 0);
    for (std::int32_t i = 0; i < draft.size(); ++i) {
        const Span &span = draft.span(i);
        draft.start.push_back(span.startTimeUnixNano);
        draft.end.push_back(span.endTimeUnixNano);
        auto &flags = draft.flags[std::size_t(i)];
        if (span.status.code == app::trace::StatusCode::Error)
            flags |= Outline::Error;
        if (span.startTimeUnixNano == 0)
            flags |= Outline::StartMissing;
        if (span.endTimeUnixNano < span.startTimeUnixNano)
            flags |= Outline::EndBeforeStart;
    }
    findTraceStart(draft);
    for (std::int32_t i = 0; i < draft.size(); ++i) {
        auto &flags = draft.flags[std::size_t(i)];
        if (draft.traceStart == 0) // then all is missing, and nothing is out of place
            flags &= std::uint8_t(~Outline::StartMissing);
        else if ((flags & Outline::StartMissing)
                 && draft.span(i).endTimeUnixNano < draft.traceStart)
            flags |= Outline::EndBeforeStart;
    }
}

void linkParents(Draft &draft)
{
    std::unordered_map<SpanId, std::int32_t> byId;
    byId.reserve(draft.trace.spans.size());
    draft.parent.assign(draft.trace.spans.size(), none);
    for (std::int32_t i = 0; i < draft.size(); ++i) {
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
        if (draft.start[std::size_t(i)] < draft.start[std::size_t(earliest)])
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

/// Children of i: children[first[i] .. first[i + 1]); the roots stand under the last place.
struct Children {
    std::vector<std::int32_t> first;
    std::vector<std::int32_t> children;
};

/// Siblings stand as in `order`, which holds every span once.
Children childrenIn(const std::vector<std::int32_t> &order, const Draft &draft)
{
    const auto count = order.size();
    const auto slot = [&](std::int32_t i) {
        const auto parent = draft.parent[std::size_t(i)];
        return parent == none ? count : std::size_t(parent);
    };
    Children result{std::vector<std::int32_t>(count + 2, 0), std::vector<std::int32_t>(count)};
    for (std::int32_t i = 0; i < draft.size(); ++i)
        ++result.first[slot(i) + 1];
    std::partial_sum(result.first.begin(), result.first.end(), result.first.begin());
    std::vector<std::int32_t> next(result.first.begin(), result.first.end() - 1);
    for (const auto i : order)
        result.children[std::size_t(next[slot(i)]++)] = i;
    return result;
}

std::vector<std::int32_t> byArrival(const Draft &draft)
{
    std::vector<std::int32_t> order(draft.trace.spans.size());
    std::iota(order.begin(), order.end(), 0);
    return order;
}

std::vector<std::int32_t> byStart(const Draft &draft)
{
    auto order = byArrival(draft);
    const auto isEarlier = [&draft](std::int32_t a, std::int32_t b) {
        return draft.start[std::size_t(a)] < draft.start[std::size_t(b)];
    };
    if (!std::is_sorted(order.begin(), order.end(), isEarlier))
        std::stable_sort(order.begin(), order.end(), isEarlier);
    return order;
}

/// Services have clocks of their own; what runs in the same one, and spans without times, are believed.
std::int64_t shiftBelow(const Draft &draft, std::int32_t i)
{
    using app::trace::SpanKind;
    const auto parent = draft.parent[std::size_t(i)];
    constexpr auto unusable =
        std::uint8_t(Outline::StartMissing | Outline::EndBeforeStart | Outline::DuplicatedId);
    const auto flags = draft.flags[std::size_t(i)] | draft.flags[std::size_t(parent)];
    if (draft.service[std::size_t(i)] == draft.service[std::size_t(parent)] || (flags & unusable))
        return 0;
    const bool isWaitedFor =
        draft.span(i).kind == SpanKind::Server && draft.span(parent).kind == SpanKind::Client;
    return app::trace::clockShift(
        {draft.start[std::size_t(parent)], draft.end[std::size_t(parent)]},
        {draft.start[std::size_t(i)], draft.end[std::size_t(i)]}, isWaitedFor);
}

/// Parents before children; what moves takes along what is below it, because that hangs on its clock.
void repairClocks(Draft &draft)
{
    const Children tree = childrenIn(byArrival(draft), draft);
    std::vector<std::int64_t> shifts(draft.trace.spans.size(), 0);
    std::vector<std::int32_t> stack(tree.children.begin() + tree.first[tree.children.size()],
                                    tree.children.end());
    while (!stack.empty()) {
        const auto i = std::size_t(stack.back());
        stack.pop_back();
        stack.insert(stack.end(), tree.children.begin() + tree.first[i],
                     tree.children.begin() + tree.first[i + 1]);
        const auto parent = draft.parent[i];
        if (parent == none || (draft.flags[i] & Outline::StartMissing))
            continue;
        const auto move = [&](std::int64_t ns) {
            draft.start[i] += std::uint64_t(ns);
            draft.end[i] += std::uint64_t(ns);
            shifts[i] += ns;
        };
        move(shifts[std::size_t(parent)]);
        move(shiftBelow(draft, std::int32_t(i)));
        if (shifts[i] != 0)
            draft.flags[i] |= Outline::ClockShifted;
    }
    findTraceStart(draft);
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
    const auto end = draft.end[std::size_t(i)] - draft.traceStart;
    outline.start.push_back(draft.start[std::size_t(i)] - draft.traceStart);
    outline.end.push_back(end);
    outline.parent.push_back(parentRow);
    outline.depth.push_back(parentRow == none ? 0 : outline.depth[std::size_t(parentRow)] + 1);
    outline.spanIndex.push_back(i);
    outline.flags.push_back(draft.flags[std::size_t(i)]);
    outline.kind.push_back(std::uint8_t(draft.span(i).kind));
    outline.durationNs = std::max(outline.durationNs, end);
}

void layInPreOrder(Outline &outline, const Draft &draft)
{
    struct Pending {
        std::int32_t span;
        std::int32_t parentRow;
    };
    const Children tree = childrenIn(byStart(draft), draft);
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
        outline.service.push_back(draft.service[std::size_t(next.span)]);
        pushChildren(std::size_t(next.span), row);
    }
}

/// So that services are numbered as they appear from top to bottom.
void orderServices(Outline &outline, const std::vector<std::string> &byArrivalOrder)
{
    std::vector<std::int32_t> places(byArrivalOrder.size(), none);
    for (auto &service : outline.service) {
        auto &place = places[service];
        if (place == none) {
            place = std::int32_t(outline.services.size());
            outline.services.push_back(byArrivalOrder[service]);
        }
        service = std::uint16_t(place);
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
            .startsMissing = count(Outline::StartMissing),
            .clocksShifted = count(Outline::ClockShifted)};
}

} // namespace

Outline buildOutline(std::shared_ptr<const Trace> trace, Times times)
{
    Outline outline;
    outline.trace = std::move(trace);
    Draft draft{*outline.trace, {}, {}, {}, {}, {}, 0};
    std::vector<std::string> services;
    ServiceIndex serviceIndex(services);
    draft.service.reserve(outline.trace->spans.size());
    for (const auto &located : outline.trace->spans)
        draft.service.push_back(serviceIndex.of(located));
    readTimes(draft);
    linkParents(draft);
    breakCycles(draft);
    if (times == Times::Repaired && services.size() > 1)
        repairClocks(draft);
    outline.startUnixNano = draft.traceStart;
    reserve(outline, outline.trace->spans.size());
    layInPreOrder(outline, draft);
    orderServices(outline, services);
    sumUp(outline);
    outline.notes = countNotes(outline);
    return outline;
}

app::trace::SpanTree treeOf(const Outline &outline)
{
    return {outline.start, outline.end, outline.parent, outline.subtreeSize};
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

const app::trace::Value *attributeAt(const Outline &outline, int row, std::string_view key)
{
    const auto &located = outline.located(row);
    const auto *value = find(located.span->attributes, key);
    return value ? value : find(located.resource().attributes, key);
}

} // namespace ui
