#include "ui/models/metricsview.h"

#include "app/query/series.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

using app::query::Label;

struct Metrics {
    Q_DECLARE_TR_FUNCTIONS(ui::MetricsView)
};

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double nsPerMs = 1e6;

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QString valueText(const Label &label)
{
    if (label.key == "p") {
        if (const auto *share = label.value.get<double>())
            return u"p%1"_s.arg(*share * 100);
    }
    return text(app::query::labelText(label.value));
}

/// Status has colours of its own; everything else goes by name.
ChartTone toneOf(const std::vector<Label> &labels)
{
    if (labels.size() != 1 || labels[0].key != "status")
        return ChartTone::ByName;
    const auto status = app::query::labelText(labels[0].value);
    if (status == "error")
        return ChartTone::Error;
    return status == "ok" ? ChartTone::Ok : ChartTone::Muted;
}

/// A hole in the samples is a hole in the line.
QList<ChartPoint> pointsOf(const app::query::Series &series, double scale, double stepMs)
{
    QList<ChartPoint> points;
    for (const auto &[timestampMs, value] : series.samples) {
        const double time = double(timestampMs);
        if (!points.isEmpty() && stepMs > 0 && time - points.last().timeMs > 1.5 * stepMs)
            points.append({points.last().timeMs + stepMs, nothing});
        points.append({time, value * scale});
    }
    return points;
}

SeriesRow rowOf(const app::query::Series &series, double scale, double stepMs)
{
    SeriesRow row{{seriesName(series.labels), pointsOf(series, scale, stepMs), ChartMark::Line,
                   toneOf(series.labels)},
                  nothing,
                  nothing,
                  nothing,
                  nothing};
    double sum = 0;
    int count = 0;
    for (const auto &point : std::as_const(row.series.points)) {
        if (!std::isfinite(point.value))
            continue;
        sum += point.value;
        row.last = point.value;
        row.least = count == 0 ? point.value : std::min(row.least, point.value);
        row.most = count == 0 ? point.value : std::max(row.most, point.value);
        ++count;
    }
    if (count > 0)
        row.mean = sum / count;
    return row;
}

void addDots(MetricsView &view, const app::query::Series &series, double scale)
{
    for (const auto &exemplar : series.exemplars) {
        const auto id = std::find_if(exemplar.labels.begin(), exemplar.labels.end(),
                                     [](const Label &label) { return label.key == "trace:id"; });
        const auto *hex = id == exemplar.labels.end() ? nullptr : id->value.get<std::string>();
        const auto trace = hex ? app::trace::traceIdFromShortHex(*hex) : std::nullopt;
        if (!trace || !std::isfinite(exemplar.value))
            continue;
        view.traces += *trace;
        //: a trace that stands for others, in a chart; %1 is its id
        view.dots += ChartDot{double(exemplar.timestampMs), exemplar.value * scale,
                              Metrics::tr("Trace %1, open it with a click")
                                  .arg(shortId(text(app::trace::toHex(*trace))))};
    }
}

bool isGreater(const SeriesRow &a, const SeriesRow &b)
{
    if (std::isnan(a.mean) || std::isnan(b.mean))
        return !std::isnan(a.mean) && std::isnan(b.mean);
    return a.mean > b.mean;
}

} // namespace

QString seriesName(const std::vector<Label> &labels)
{
    if (labels.size() == 1)
        return valueText(labels.front());
    QStringList parts;
    for (const auto &label : labels) {
        parts +=
            label.key == "p" ? valueText(label) : u"%1=%2"_s.arg(text(label.key), valueText(label));
    }
    return parts.join(u", "_s);
}

MetricsView metricsView(const app::query::MetricsAnswer &answer, const MetricsShape &shape)
{
    MetricsView view;
    const double stepMs = double(answer.stepNs) / nsPerMs;
    for (const auto &series : answer.series) {
        view.rows += rowOf(series, shape.scale, stepMs);
        addDots(view, series, shape.scale);
    }
    std::stable_sort(view.rows.begin(), view.rows.end(), isGreater);
    QStringList keys;
    if (!answer.series.empty()) {
        for (const auto &label : answer.series.back().labels) {
            if (label.key != "__name__" && label.key != "p")
                keys += text(label.key);
        }
    }
    view.labels = keys.join(u", "_s);
    return view;
}

ChartData chartOf(const MetricsView &view, const MetricsShape &shape, const MetricsRange &range,
                  std::uint64_t stepNs, int most)
{
    ChartData data;
    data.unit = shape.unit;
    data.startMs = double(range.startUnixNano) / nsPerMs;
    data.endMs = double(range.endUnixNano) / nsPerMs;
    data.stepMs = double(stepNs) / nsPerMs;
    for (const auto &row : view.rows.first(std::min<qsizetype>(most, view.rows.size()))) {
        data.series += row.series;
        // the last sample stands at the right edge of its step
        if (!row.series.points.isEmpty())
            data.endMs = std::max(data.endMs, row.series.points.last().timeMs);
    }
    if (data.series.size() == 1)
        data.series[0].mark = ChartMark::Area;
    data.dots = view.dots;
    return data;
}

std::optional<MetricsRange> extentOf(const app::query::MetricsAnswer &counts, app::UnixNano end)
{
    std::optional<std::int64_t> first;
    for (const auto &series : counts.series) {
        const auto found = std::find_if(series.samples.begin(), series.samples.end(),
                                        [](const auto &sample) { return sample.value > 0; });
        if (found != series.samples.end())
            first = std::min(first.value_or(found->timestampMs), found->timestampMs);
    }
    if (!first)
        return {};
    const auto edge = app::UnixNano(*first) * 1'000'000U;
    const auto start = edge > counts.stepNs ? edge - counts.stepNs : 0;
    return MetricsRange{std::min(start, end - 1), end};
}

} // namespace ui
