#include "ui/charts/chartreadout.h"

#include "ui/charts/chartvalue.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(ui::Chart)
};

constexpr int mostSpoken = 5;
/// The highest line keeps a little air above it.
constexpr double headroom = 1.06;

bool isBefore(const ChartPoint &point, double timeMs) { return point.timeMs < timeMs; }

} // namespace

QList<double> momentsOf(const ChartData &data)
{
    QList<double> moments;
    for (const auto &series : data.series) {
        for (const auto &point : series.points) {
            if (std::isfinite(point.value))
                moments.append(point.timeMs);
        }
    }
    if (data.series.isEmpty()) {
        for (const auto &dot : data.dots)
            moments.append(dot.timeMs);
    }
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

int nearestMoment(const QList<double> &moments, double timeMs)
{
    if (moments.isEmpty())
        return -1;
    const auto after = std::lower_bound(moments.cbegin(), moments.cend(), timeMs);
    if (after == moments.cend())
        return int(moments.size()) - 1;
    const bool isBeforeNearer =
        after != moments.cbegin() && timeMs - *(after - 1) < *after - timeMs;
    return int(after - moments.cbegin()) - (isBeforeNearer ? 1 : 0);
}

Readout readoutAt(const ChartData &data, double timeMs)
{
    Readout readout{timeMs, {}};
    for (int i = 0; i < data.series.size(); ++i) {
        const auto &points = data.series[i].points;
        const auto at = std::lower_bound(points.cbegin(), points.cend(), timeMs, isBefore);
        if (at != points.cend() && at->timeMs == timeMs && std::isfinite(at->value))
            readout.lines.append({i, at->value});
    }
    std::stable_sort(readout.lines.begin(), readout.lines.end(),
                     [](const auto &a, const auto &b) { return a.value > b.value; });
    return readout;
}

QString spokenReadout(const ChartData &data, const Readout &readout)
{
    QStringList parts = {chartMoment(readout.timeMs, data.stepMs)};
    const auto spoken = std::min<qsizetype>(readout.lines.size(), mostSpoken);
    for (const auto &line : readout.lines.first(spoken))
        //: %1 is the name of a line in a chart, %2 its value
        parts += Chart::tr("%1: %2").arg(data.series[line.series].name,
                                         chartValue(line.value, data.unit));
    if (const auto rest = int(readout.lines.size() - spoken); rest > 0)
        parts += Chart::tr("and %n more", nullptr, rest);
    for (const auto &dot : data.dots) {
        if (data.series.isEmpty() && dot.timeMs == readout.timeMs)
            parts += Chart::tr("%1: %2").arg(dot.text, chartValue(dot.value, data.unit));
    }
    return parts.join(u", "_s);
}

QList<QList<ChartPoint>> stackedPoints(const ChartData &data, const QList<bool> &isHidden)
{
    QList<QList<ChartPoint>> drawn;
    QHash<double, double> below;
    for (int i = 0; i < data.series.size(); ++i) {
        if (isHidden.value(i)) {
            drawn.append(QList<ChartPoint>());
            continue;
        }
        auto points = data.series[i].points;
        if (data.isStacked && data.series[i].mark != ChartMark::Line) {
            for (auto &point : points) {
                if (std::isfinite(point.value))
                    point.value = below[point.timeMs] += point.value;
                else
                    point.value = below.value(point.timeMs);
            }
        }
        drawn.append(points);
    }
    return drawn;
}

ValueRange valueRange(const QList<QList<ChartPoint>> &drawn, const QList<ChartDot> &dots)
{
    ValueRange range{0, 0};
    const auto include = [&](double value) {
        if (std::isfinite(value)) {
            range.low = std::min(range.low, value);
            range.high = std::max(range.high, value);
        }
    };
    for (const auto &points : drawn) {
        for (const auto &point : points)
            include(point.value);
    }
    for (const auto &dot : dots)
        include(dot.value);
    if (range.low == range.high)
        return {};
    return {range.low * headroom, range.high * headroom};
}

} // namespace ui
