#include "app/base/number.h"
#include "app/main/command.h"
#include "app/main/openstore.h"
#include "app/main/queryoptions.h"
#include "app/query/metrics.h"
#include "app/query/metricsjson.h"
#include "app/queryapi/times.h"

#include <algorithm>

namespace app::ctl {
namespace {

/// Without times: from the first span to the last.
Result<query::MetricsRequest> toRequest(const QueryOptions &options, const store::Stats &stats)
{
    query::MetricsRequest request{.query = options.query, .exemplars = 0};
    APP_TRY(const auto start, given(options.start));
    APP_TRY(const auto end, given(options.end));
    request.startUnixNano = start.value_or(stats.oldestUnixNano);
    request.endUnixNano = end.value_or(stats.newestUnixNano);
    if (!options.step.empty()) {
        APP_TRY(request.stepNs, queryapi::stepNsFrom(options.step));
    }
    return request;
}

Result<query::MetricsAnswer> answer(const Common &common, const QueryOptions &options)
{
    APP_TRY(const auto store, openForReading(common.dataDir));
    APP_TRY(const auto request, toRequest(options, store->stats()));
    return query::evaluateMetrics(*store->snapshot(), request);
}

std::string labelsOf(const query::Series &series)
{
    std::string text;
    for (const auto &label : series.labels)
        text += (text.empty() ? "" : ", ") + label.key + '=' + trace::toText(label.value);
    return '{' + text + '}';
}

/// A series a line: how many points, the smallest, the largest and the last of them.
std::string tableOf(const query::MetricsAnswer &answer)
{
    std::string table;
    for (const auto &series : answer.series) {
        if (series.samples.empty())
            continue;
        const auto byValue = [](const auto &a, const auto &b) { return a.value < b.value; };
        const auto [least, most] =
            std::minmax_element(series.samples.begin(), series.samples.end(), byValue);
        table += labelsOf(series) + "  points " + std::to_string(series.samples.size()) + "  min "
            + toText(least->value) + "  max " + toText(most->value) + "  last "
            + toText(series.samples.back().value) + '\n';
    }
    return table + std::to_string(answer.series.size()) + " series";
}

} // namespace

int runMetrics(const Common &common, const QueryOptions &options)
{
    const auto found = answer(common, options);
    if (!found)
        return refuseQuery(options.query, found.error());
    if (!found->partial.empty())
        complain(found->partial);
    print(options.isJson() ? query::toTempoJson(*found) : tableOf(*found));
    return Done;
}

} // namespace app::ctl
