#include "ui/trace/rowchoice.h"

#include <algorithm>

namespace ui {
namespace {

bool passes(const Outline &outline, const Analysis *analysis, const Pills &pills, int row)
{
    using app::trace::Role;
    const auto at = std::size_t(row);
    if (pills.errors && !outline.has(row, Outline::Error))
        return false;
    if (!analysis)
        return true;
    return (!pills.slow || outline.spanDurationNs(row) >= analysis->slowNs)
        && (!pills.critical || analysis->isCritical[at])
        && (!pills.calls || analysis->role[at] == Role::Call);
}

void markMatches(RowChoice &choice, const Outline &outline, const Analysis *analysis,
                 const Pills &pills, const std::vector<std::int32_t> *found)
{
    const auto mark = [&](int row) {
        if (!passes(outline, analysis, pills, row))
            return;
        choice.states[std::size_t(row)] = RowChoice::Match;
        ++choice.matches;
    };
    if (found)
        std::for_each(found->begin(), found->end(), mark);
    else
        for (int row = 0; row < outline.size(); ++row)
            mark(row);
}

/// From the bottom up: a parent stands above its children.
void keepAncestors(RowChoice &choice, const Outline &outline)
{
    for (int row = outline.size() - 1; row >= 0; --row) {
        const int parent = outline.parent[std::size_t(row)];
        if (parent >= 0 && choice.at(row) != RowChoice::Hidden
            && choice.at(parent) == RowChoice::Hidden)
            choice.states[std::size_t(parent)] = RowChoice::Context;
    }
}

void fold(RowChoice &choice, const Outline &outline, const Analysis &analysis)
{
    using app::trace::Role;
    for (int row = 0; row < outline.size(); ++row) {
        const auto at = std::size_t(row);
        const bool isAskedFor = choice.isFilter && choice.at(row) == RowChoice::Match;
        if (choice.at(row) != RowChoice::Hidden && !isAskedFor && outline.parent[at] >= 0
            && analysis.role[at] == Role::Infrastructure && !outline.has(row, Outline::Error))
            choice.states[at] = RowChoice::Folded;
    }
}

} // namespace

std::shared_ptr<const RowChoice> chooseRows(const Outline &outline, const Analysis *analysis,
                                            const Pills &pills,
                                            const std::vector<std::int32_t> *found)
{
    const bool isFolded = pills.logical && analysis && analysis->tellsOfModels;
    const bool isFilter = pills.isFilter() || found;
    if (!isFilter && !isFolded)
        return nullptr;
    auto choice = std::make_shared<RowChoice>();
    choice->isFilter = isFilter;
    choice->states.assign(std::size_t(outline.size()), RowChoice::Hidden);
    markMatches(*choice, outline, analysis, pills, found);
    keepAncestors(*choice, outline);
    if (isFolded)
        fold(*choice, outline, *analysis);
    return choice;
}

} // namespace ui
