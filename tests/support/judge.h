#pragma once

#include "app/base/result.h"
#include "app/query/answer.h"
#include "app/query/metrics.h"
#include "app/query/tags.h"
#include "app/trace/trace.h"

#include <vector>

/// The judge's answers: what the functions of app/query must answer over the same traces.
namespace tests {

using Traces = std::vector<app::trace::Trace>;

/// The traces of a batch, whole, spans in the order of the batch; a span that comes again is left out.
Traces tracesOf(app::trace::Batch batch);

/// Traces newest first, all that match counted (matchedTraces), spans by start and id, groups by their first span.
app::Result<app::query::SearchAnswer> judgeSearch(const Traces &traces,
                                                  const app::query::SearchRequest &request);

/// Without exemplars.
app::Result<app::query::MetricsAnswer> judgeMetrics(const Traces &traces,
                                                    const app::query::MetricsRequest &request);

app::Result<std::vector<app::query::TagScope>>
judgeTagNames(const Traces &traces, const app::query::TagsRequest &request);
app::Result<std::vector<app::query::TagValue>>
judgeTagValues(const Traces &traces, const app::query::TagValuesRequest &request);

} // namespace tests
