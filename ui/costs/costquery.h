#pragma once

#include "app/query/metrics.h"
#include "ui/models/callquery.h"

#include <QList>
#include <string>

/// What costs are asked for, as metrics queries any source answers. Pure.
namespace ui {

enum class CostGrouping { Model, Key, User, Session, Day };
enum class CostMeasure {
    Calls,
    InputTokens,
    CachedTokens,
    OutputTokens,
    CostDollars,
    EstimatedCalls, ///< whose token counts are the gateway's own
    ListPrice,      ///< tokens in by the price of one, of calls that read a cache
    PaidInput,      ///< what the tokens in of the same calls cost
};

struct CostQuestion {
    CostMeasure measure = CostMeasure::Calls;
    std::string query;
};

/// Each call is counted once in each measure: where conventions have several names for a fact, the one that decides.
QList<CostQuestion> costQuestions(CostGrouping grouping, const IsKnown &isKnown);

/// From how far back costs can be asked for at once.
constexpr int costDaysAtMost = 400;
/// A range of whole steps, of half an hour or an hour, so that they can be put together to local days in most places.
app::query::MetricsRequest costRequest(const app::store::TimeRange &range, app::UnixNano now);
/// Whether the range begins before what is asked for.
bool isCostRangeCut(const app::store::TimeRange &range, app::UnixNano now);

} // namespace ui
