#include "app/async/deliver.h"
#include "app/base/number.h"
#include "app/main/command.h"
#include "app/main/opensource.h"
#include "app/main/queryoptions.h"
#include "app/query/metrics.h"
#include "app/query/metricsjson.h"
#include "app/queryapi/times.h"

#include <QCoreApplication>
#include <algorithm>

namespace app::ctl {
namespace {

Result<query::MetricsRequest> toRequest(const QueryOptions &options, const store::TimeRange &usual)
{
    query::MetricsRequest request{.query = options.query, .exemplars = 0};
    APP_TRY(const auto start, given(options.start));
    APP_TRY(const auto end, given(options.end));
    request.startUnixNano = start.value_or(usual.startUnixNano);
    request.endUnixNano = end.value_or(usual.endUnixNano);
    if (!options.step.empty()) {
        APP_TRY(request.stepNs, queryapi::stepNsFrom(options.step));
    }
    return request;
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

void runMetrics(const Common &common, const QueryOptions &options, const Exit &exit)
{
    openSource(common, options.source, exit, [options, exit](const OpenSourcePtr &opened) {
        const auto request = toRequest(options, opened->usualRange());
        if (!request)
            return exit(refuseQuery(options.query, request.error()));
        deliver(opened->source->metrics(*request), qApp,
                [options, exit](const Result<query::MetricsAnswer> &found) {
                    if (!found)
                        return exit(refuseQuery(options.query, found.error()));
                    if (!found->partial.empty())
                        complain(found->partial);
                    print(options.isJson() ? query::toTempoJson(*found) : tableOf(*found));
                    exit(Done);
                });
    });
}

} // namespace app::ctl
