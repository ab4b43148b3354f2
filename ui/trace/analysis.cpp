#include "ui/trace/analysis.h"

#include "app/trace/generation.h"
#include "app/trace/selftime.h"

#include <algorithm>
#include <unordered_map>

namespace ui {
namespace {

void findPath(const Outline &outline, Analysis &analysis)
{
    analysis.path = app::trace::criticalPath(treeOf(outline));
    analysis.byRow = analysis.path;
    std::sort(analysis.byRow.begin(), analysis.byRow.end(), [](const auto &a, const auto &b) {
        return a.row != b.row ? a.row < b.row : a.startNs < b.startNs;
    });
    analysis.isCritical.assign(std::size_t(outline.size()), false);
    for (const auto &segment : analysis.path)
        analysis.isCritical[std::size_t(segment.row)] = true;
}

Analysis::Call callOf(int row, const app::trace::Generation &generation)
{
    Analysis::Call call{row, std::string(generation.model), {}, generation.costDollars};
    if (generation.inputTokens || generation.outputTokens)
        call.tokens = generation.inputTokens.value_or(0) + generation.outputTokens.value_or(0);
    return call;
}

void findRoles(const Outline &outline, Analysis &analysis)
{
    using app::trace::Role;
    analysis.role.reserve(std::size_t(outline.size()));
    for (int row = 0; row < outline.size(); ++row) {
        const auto &attributes = outline.span(row).attributes;
        const Role role = app::trace::roleOf(attributes);
        analysis.role.push_back(role);
        analysis.tellsOfModels = analysis.tellsOfModels || role != Role::Infrastructure;
        if (role != Role::Call)
            continue;
        if (const auto generation = app::trace::generationOf(attributes))
            analysis.calls.push_back(callOf(row, *generation));
    }
}

void findLinks(const Outline &outline, Analysis &analysis)
{
    std::unordered_multimap<app::trace::SpanId, int> fromById;
    for (int row = 0; row < outline.size(); ++row) {
        const auto &span = outline.span(row);
        for (const auto &link : span.links) {
            if (link.traceId == span.traceId)
                fromById.emplace(link.spanId, row);
        }
    }
    for (int row = 0; row < outline.size() && !fromById.empty(); ++row) {
        const auto [first, last] = fromById.equal_range(outline.span(row).spanId);
        for (auto link = first; link != last; ++link)
            analysis.links.push_back({row, link->second});
    }
    std::sort(analysis.links.begin(), analysis.links.end());
}

} // namespace

const Analysis::Call *Analysis::callAt(int row) const
{
    const auto found = std::lower_bound(calls.begin(), calls.end(), row,
                                        [](const Call &call, int r) { return call.row < r; });
    return found != calls.end() && found->row == row ? &*found : nullptr;
}

Analysis analyze(const Outline &outline)
{
    Analysis analysis;
    analysis.selfNs = app::trace::selfTimes(treeOf(outline));
    findPath(outline, analysis);
    findRoles(outline, analysis);
    findLinks(outline, analysis);
    std::uint64_t longest = 0;
    for (int row = 0; row < outline.size(); ++row)
        longest = std::max(longest, outline.spanDurationNs(row));
    analysis.slowNs = std::max<std::uint64_t>(1, std::uint64_t(double(longest) * slowShare));
    return analysis;
}

} // namespace ui
