#include "ui/costs/costchart.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {
namespace {

struct CostChart {
    Q_DECLARE_TR_FUNCTIONS(ui::CostChart)
};

constexpr double dayMs = 86'400'000;
constexpr double hourMs = 3'600'000;
constexpr double minuteMs = 60'000;
constexpr qsizetype mostSeries = 8;

using Bars = QMap<qint64, double>;

double valueOf(const CostSums &sums, CostAxis axis)
{
    switch (axis) {
    case CostAxis::Cost: return sums.costDollars.value_or(0);
    case CostAxis::Tokens: return sums.tokens();
    case CostAxis::Calls: break;
    }
    return double(sums.calls);
}

ChartUnit unitOf(CostAxis axis)
{
    switch (axis) {
    case CostAxis::Cost: return ChartUnit::Money;
    case CostAxis::Tokens: return ChartUnit::Tokens;
    case CostAxis::Calls: break;
    }
    return ChartUnit::Count;
}

double barLength(const CostReport &report)
{
    const auto length = report.endMs - report.startMs;
    if (report.grouping == CostGrouping::Day || length > 2 * dayMs + hourMs)
        return dayMs;
    return length > 7.5 * hourMs ? hourMs : 5 * minuteMs;
}

void addBars(Bars &bars, const QMap<qint64, CostSums> &intervals, CostAxis axis, double length)
{
    for (auto at = intervals.cbegin(); at != intervals.cend(); ++at) {
        const auto start = length == dayMs ? dayOf(at.key()) : at.key() - at.key() % qint64(length);
        bars[start] += valueOf(at.value(), axis);
    }
}

ChartSeries seriesOf(const QString &name, const Bars &bars, double length)
{
    ChartSeries series{.name = name, .points = {}, .mark = ChartMark::Bars};
    for (auto at = bars.cbegin(); at != bars.cend(); ++at)
        series.points.append({double(at.key()) + length / 2, at.value()});
    return series;
}

/// Days are one series: what tells them apart is where they stand.
void addGroups(ChartData &data, const CostReport &report, CostAxis axis, double length)
{
    if (report.grouping == CostGrouping::Day) {
        Bars bars;
        addBars(bars, report.intervals, axis, length);
        data.series.append(seriesOf(CostChart::tr("All calls"), bars, length));
        data.series.last().tone = ChartTone::Accent;
        return;
    }
    auto groups = report.groups;
    std::stable_sort(groups.begin(), groups.end(), [axis](const auto &a, const auto &b) {
        return valueOf(a.sums, axis) > valueOf(b.sums, axis);
    });
    const auto shown = groups.size() > mostSeries ? mostSeries - 1 : groups.size();
    for (const auto &group : groups.first(shown)) {
        Bars bars;
        addBars(bars, group.intervals, axis, length);
        data.series.append(
            seriesOf(group.name.isEmpty() ? CostChart::tr("Not named") : group.name, bars, length));
    }
    Bars rest;
    for (const auto &group : groups.sliced(shown))
        addBars(rest, group.intervals, axis, length);
    if (rest.isEmpty())
        return;
    const auto count = formatCount(groups.size() - shown);
    data.series.append(seriesOf(CostChart::tr("%1 others").arg(count), rest, length));
    data.series.last().tone = ChartTone::Muted;
}

} // namespace

ChartData costChart(const CostReport &report, CostAxis axis, double dailyBudget)
{
    const auto length = barLength(report);
    ChartData data;
    data.unit = unitOf(axis);
    data.isStacked = true;
    data.stepMs = length;
    const bool isByDay = length == dayMs;
    data.startMs = isByDay ? double(dayOf(qint64(report.startMs))) : report.startMs;
    data.endMs = isByDay ? double(dayOf(qint64(report.endMs))) + dayMs : report.endMs;
    addGroups(data, report, axis, length);
    if (dailyBudget > 0 && axis == CostAxis::Cost && isByDay)
        data.series.append({.name = CostChart::tr("Daily budget"),
                            .points = {{data.startMs, dailyBudget}, {data.endMs, dailyBudget}},
                            .mark = ChartMark::Line,
                            .tone = ChartTone::Warning});
    return data;
}

} // namespace ui
