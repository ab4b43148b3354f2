#pragma once

#include "app/query/filterplan.h"
#include "app/query/tristate.h"

namespace app::query {

/// Puts the steps of a plan to one block. Keeps references to both. One thread at a time.
class PlanRunner
{
public:
    PlanRunner(const FilterPlan &plan, BlockReader &block) : m_plan(plan), m_block(block) {}

    /// Of the span rows; what goes row by row is only right for `candidates`.
    Result<TriState> onSpans(int root, const Bitmap &candidates);

    /// The candidates that have an event, a link, or both of which all conditions of the group hold.
    Result<Bitmap> matching(const EventGroup &group, const Bitmap &candidates);

    /// What the failed rows of onSpans() mean, with its place.
    tl::unexpected<Error> failure() const;

    /// Which conditions come first: kernels before what goes row by row, then by how few rows they leave.
    std::vector<int> order(const Clause &clause);

private:
    Result<TriState> run(int root, store::Table domain, const Bitmap &candidates);
    Result<TriState> ofStep(int at, store::Table domain, const Bitmap &candidates,
                            std::vector<TriState> &stack);
    Result<TriState> ofPredicate(const Step &step, store::Table domain);
    Result<TriState> ofRows(int root, const Bitmap &candidates);
    Result<Bitmap> onChildren(const EventGroup &group);
    Result<bool> isTrueOfNone(const EventGroup &group);
    Result<Bitmap> rowByRow(const EventGroup &group, const Bitmap &candidates);
    double estimateOf(int root);
    const FilterPlan &m_plan;
    BlockReader &m_block;
    Failure m_failure{"evaluation failed"};
};

} // namespace app::query
