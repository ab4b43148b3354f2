#include "app/sources/mergedsearch.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace app::sources {
namespace {

void mergeServices(std::vector<query::ServiceStats> &into, std::vector<query::ServiceStats> &&other)
{
    for (auto &stats : other) {
        const auto at = std::lower_bound(
            into.begin(), into.end(), stats,
            [](const auto &left, const auto &right) { return left.service < right.service; });
        if (at == into.end() || at->service != stats.service) {
            into.insert(at, std::move(stats));
            continue;
        }
        at->spanCount = std::max(at->spanCount, stats.spanCount);
        at->errorCount = std::max(at->errorCount, stats.errorCount);
    }
}

/// Sets of one trace are told apart by what by() said; aggregates differ with what was seen.
bool isSameSet(const query::SpanSet &left, const query::SpanSet &right)
{
    const auto grouping = [](const query::SpanSet &set) {
        trace::Attributes kept;
        for (const auto &one : set.attributes) {
            if (one.key.starts_with("by("))
                kept.push_back(one);
        }
        return kept;
    };
    return grouping(left) == grouping(right);
}

void mergeSets(std::vector<query::SpanSet> &into, std::vector<query::SpanSet> &&other)
{
    for (auto &set : other) {
        const auto same = std::find_if(into.begin(), into.end(),
                                       [&set](const auto &one) { return isSameSet(one, set); });
        if (same == into.end())
            into.push_back(std::move(set));
        else if (set.matched > same->matched)
            *same = std::move(set);
    }
}

void mergeSummary(trace::Summary &into, const trace::Summary &other)
{
    if (into.rootName.empty() && into.rootServiceName.empty()) {
        into.rootName = other.rootName;
        into.rootServiceName = other.rootServiceName;
    }
    into.startUnixNano = std::min(into.startUnixNano, other.startUnixNano);
    into.endUnixNano = std::max(into.endUnixNano, other.endUnixNano);
    into.spanCount = std::max(into.spanCount, other.spanCount);
    into.errorCount = std::max(into.errorCount, other.errorCount);
    if (other.callCount > into.callCount) {
        into.model = other.model;
        into.callCount = other.callCount;
        into.tokenCount = other.tokenCount;
        into.costDollars = other.costDollars;
    }
}

} // namespace

void merge(query::TraceMatch &into, query::TraceMatch &&other)
{
    mergeSummary(into.summary, other.summary);
    mergeServices(into.services, std::move(other.services));
    mergeSets(into.spanSets, std::move(other.spanSets));
    into.sources.insert(into.sources.end(), std::make_move_iterator(other.sources.begin()),
                        std::make_move_iterator(other.sources.end()));
}

void merge(query::SearchAnswer &into, query::SearchAnswer &&other, int limit)
{
    std::unordered_map<trace::TraceId, std::size_t> known;
    for (std::size_t i = 0; i < into.traces.size(); ++i)
        known.emplace(into.traces[i].summary.id, i);
    for (auto &match : other.traces) {
        const auto [at, isNew] = known.emplace(match.summary.id, into.traces.size());
        if (isNew)
            into.traces.push_back(std::move(match));
        else
            merge(into.traces[at->second], std::move(match));
    }
    std::sort(into.traces.begin(), into.traces.end(), [](const auto &left, const auto &right) {
        if (left.summary.startUnixNano != right.summary.startUnixNano)
            return left.summary.startUnixNano > right.summary.startUnixNano;
        return left.summary.id < right.summary.id;
    });
    into.matchedTraces = int(into.traces.size());
    if (limit > 0 && into.traces.size() > std::size_t(limit))
        into.traces.resize(std::size_t(limit));
    into.isNameAsked = into.isNameAsked || other.isNameAsked;
    into.inspectedTraces += other.inspectedTraces;
    into.inspectedSpans += other.inspectedSpans;
}

query::SearchAnswer together(std::vector<SourceAnswer> answers, int limit)
{
    query::SearchAnswer all;
    std::size_t listed = 0;
    int matched = 0;
    for (auto &[source, answer] : answers) {
        for (auto &match : answer.traces)
            match.sources = {source};
        listed += answer.traces.size();
        matched += std::max(answer.matchedTraces, int(answer.traces.size()));
        all.isComplete = all.isComplete && answer.isComplete;
        merge(all, std::move(answer), 0);
    }
    all.matchedTraces = matched - int(listed - all.traces.size());
    if (limit > 0 && all.traces.size() > std::size_t(limit)) {
        all.traces.resize(std::size_t(limit));
        all.isComplete = false;
    }
    return all;
}

} // namespace app::sources
