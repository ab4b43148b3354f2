#pragma once

#include "app/query/comparesource.h"

#include <map>
#include <optional>

namespace app::query {

/// compare() in two passes over the blocks: count() each, choose(), fill() each, finish(). One thread at a time.
class CompareRun
{
public:
    /// Keeps references to the query and the steps.
    CompareRun(const traceql::Query &query, const Steps &steps);

    /// How often each value occurs on each side. Errors as of Matcher::evaluate().
    Result<> count(BlockReader &block);
    /// The most frequent values.
    void choose();
    /// Their intervals.
    Result<> fill(BlockReader &block);
    MetricsAnswer finish();

private:
    Result<SidedSpans> sided(BlockReader &block);
    void count(const ComparedSource &source, const SidedSpans &spans);
    void fill(const ComparedSource &source, const SidedSpans &spans);

    const traceql::Selection &m_selection;
    const Steps &m_steps;
    Matcher m_matcher;
    FilterProgram m_isSelected;
    std::map<std::string, ComparedAttribute> m_attributes; ///< by label key
    MetricsAnswer m_answer;
    bool m_isCut = false;
};

} // namespace app::query
