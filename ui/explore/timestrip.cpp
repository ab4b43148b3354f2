#include "ui/explore/timestrip.h"

#include "ui/charts/timechart.h"
#include "ui/models/metricsshape.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int stripHeight = 64;

/// Errors stand on the rest, always in this order.
void orderByStatus(ChartData &data)
{
    std::stable_sort(data.series.begin(), data.series.end(), [](const auto &a, const auto &b) {
        return (a.tone == ChartTone::Error) < (b.tone == ChartTone::Error);
    });
}

/// A bar stands for the step that ends at its moment: it is drawn across that step.
void centreBars(ChartData &data)
{
    for (auto &series : data.series) {
        series.mark = ChartMark::Bars;
        if (series.tone != ChartTone::Error)
            series.tone = ChartTone::Accent;
        for (auto &point : series.points)
            point.timeMs -= data.stepMs / 2;
    }
}

double sumOf(const ChartSeries &series)
{
    double sum = 0;
    for (const auto &point : series.points)
        sum += std::isfinite(point.value) ? point.value : 0;
    return sum;
}

} // namespace

TimeStrip::TimeStrip(app::sources::TraceSource &source, QWidget *parent)
    : QWidget(parent)
    , m_flow(source)
    , m_chart(new TimeChart(this))
    , m_summary(new TextLabel(TextLabel::Role::Caption, {}, this))
{
    setObjectName(u"timeStrip"_s);
    m_chart->setObjectName(u"timeStripChart"_s);
    m_chart->setAccessibleName(tr("Spans over time"));
    m_chart->setCompact(true);
    m_chart->setFixedHeight(stripHeight);
    m_summary->setObjectName(u"timeStripSummary"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, 0, space::xs, 0);
    m_summary->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(0);
    column->addWidget(m_summary, 0, Qt::AlignRight);
    column->addWidget(m_chart);
    connect(m_chart, &TimeChart::rangeChosen, this, &TimeStrip::rangeChosen);
    connect(m_chart, &TimeChart::widerRangeRequested, this, &TimeStrip::widerRangeRequested);
    connect(&m_flow, &MetricsFlow::answered, this, &TimeStrip::show);
    connect(&m_flow, &MetricsFlow::failed, this, [this] { setVisible(false); });
    setVisible(false);
}

void TimeStrip::ask(const QString &query, const TimeChoice &time, app::UnixNano now)
{
    auto counts = countsByStatus(query);
    if (counts.empty()) {
        m_flow.cancel();
        setVisible(false);
        return;
    }
    m_flow.ask({std::move(counts), time, false, 0}, now);
}

void TimeStrip::show(const app::query::MetricsAnswer &answer)
{
    const MetricsShape shape{MetricsShape::Kind::Lines, ChartUnit::Count};
    const auto view = metricsView(answer, shape);
    auto chart = chartOf(view, shape, m_flow.range(), answer.stepNs, int(view.rows.size()));
    chart.isStacked = true;
    orderByStatus(chart);
    centreBars(chart);
    m_chart->setData(chart);
    m_summary->setText(summaryText());
    setVisible(!chart.series.isEmpty());
}

QString TimeStrip::summaryText() const
{
    std::int64_t spans = 0;
    std::int64_t errors = 0;
    for (const auto &series : m_chart->data().series) {
        const auto count = std::llround(sumOf(series));
        spans += count;
        errors += series.tone == ChartTone::Error ? count : 0;
    }
    const auto all = tr("%1 span(s)", nullptr, pluralNumber(spans)).arg(formatCount(spans));
    if (errors == 0)
        return all;
    //: %1 is a count of spans such as "12 spans"
    return tr("%1, %2 with errors", nullptr, pluralNumber(errors)).arg(all, formatCount(errors));
}

} // namespace ui
