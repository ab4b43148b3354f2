#pragma once

#include "app/query/metrics.h"
#include "app/trace/ids.h"
#include "ui/charts/chartdata.h"
#include "ui/models/metricsshape.h"

#include <QList>
#include <QString>

/// The answer of a metrics query as charts and tables show it. Pure.
namespace ui {

/// One series, and what its values come to.
struct SeriesRow {
    ChartSeries series;
    double last = 0; ///< NaN where a series has no value
    double mean = 0;
    double least = 0;
    double most = 0;
    bool operator==(const SeriesRow &) const = default;
};

struct MetricsView {
    QList<SeriesRow> rows; ///< greatest mean first
    QString labels;        ///< what names the series: "resource.service.name, status"
    QList<ChartDot> dots;
    QList<app::trace::TraceId> traces; ///< one for each dot
};
MetricsView metricsView(const app::query::MetricsAnswer &answer, const MetricsShape &shape);

/// "gpt-4o"; "service=a, status=error" where there is more than one label; "p95" for a quantile.
QString seriesName(const std::vector<app::query::Label> &labels);

/// The time axis that a request covers.
struct MetricsRange {
    app::UnixNano startUnixNano = 0;
    app::UnixNano endUnixNano = 0;
    bool operator==(const MetricsRange &) const = default;
};
/// A chart of the first `most` rows over `range`.
ChartData chartOf(const MetricsView &view, const MetricsShape &shape, const MetricsRange &range,
                  std::uint64_t stepNs, int most);

/// From the first sample above zero to `end`; nothing where there is none.
std::optional<MetricsRange> extentOf(const app::query::MetricsAnswer &counts, app::UnixNano end);

} // namespace ui
