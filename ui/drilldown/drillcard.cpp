#include "ui/drilldown/drillcard.h"

#include "ui/charts/chartvalue.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"
#include "ui/models/describe.h"
#include "ui/models/histogramgrid.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int chartHeight = 104;

QString titleOf(DrillMetric metric)
{
    switch (metric) {
    case DrillMetric::Rate: return DrillCard::tr("Rate");
    case DrillMetric::Errors: return DrillCard::tr("Errors");
    case DrillMetric::Duration: return DrillCard::tr("Duration");
    }
    return {};
}

QString nameOf(DrillMetric metric)
{
    switch (metric) {
    case DrillMetric::Rate: return u"Rate"_s;
    case DrillMetric::Errors: return u"Errors"_s;
    case DrillMetric::Duration: return u"Duration"_s;
    }
    return {};
}

} // namespace

DrillCard::DrillCard(DrillMetric metric, app::sources::TraceSource &source, QWidget *parent)
    : Card(parent)
    , m_metric(metric)
    , m_flow(source)
    , m_title(new QPushButton(titleOf(metric), this))
    , m_figure(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_copy(new CopyButton(tr("Copy the query of this chart"), this))
    , m_chart(new TimeChart(this))
    , m_heat(new HeatMap(this))
{
    const auto name = nameOf(metric);
    setObjectName(u"drillCard"_s + name);
    m_title->setObjectName(u"choose"_s + name);
    m_copy->setObjectName(u"copyQuery"_s + name);
    m_chart->setObjectName(u"drillChart"_s + name);
    m_heat->setObjectName(u"drillHeat"_s + name);
    m_figure->setObjectName(u"drillFigure"_s + name);
    //: a chart's name; %1 is Rate, Errors or Duration
    m_chart->setAccessibleName(tr("%1 over time").arg(titleOf(metric)));
    m_heat->setAccessibleName(m_chart->accessibleName());
    m_copy->setCopySource([this] { return m_query; });
    layOut();
    connect(&m_flow, &MetricsFlow::answered, this, &DrillCard::show);
    connect(&m_flow, &MetricsFlow::failed, this, &DrillCard::failed);
    connect(m_chart, &TimeChart::rangeChosen, this, &DrillCard::rangeChosen);
    connect(m_heat, &HeatMap::rangeChosen, this, &DrillCard::rangeChosen);
}

void DrillCard::layOut()
{
    m_title->setCheckable(true);
    m_title->setFixedHeight(controlHeight);
    m_title->setToolTip(tr("Show this in the tabs below"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_figure, 1);
    head->addWidget(m_copy);
    contentLayout()->addLayout(head);
    const bool isHeat = m_metric == DrillMetric::Duration;
    m_chart->setVisible(!isHeat);
    m_heat->setVisible(isHeat);
    QWidget *drawing = isHeat ? static_cast<QWidget *>(m_heat) : m_chart;
    drawing->setFixedHeight(chartHeight);
    contentLayout()->addWidget(drawing);
}

void DrillCard::ask(const QString &filter, const TimeChoice &time, app::UnixNano now)
{
    const auto query = cardQuery(filter, m_metric);
    if (!query) {
        m_flow.cancel();
        Q_EMIT failed(query.error());
        return;
    }
    m_query = QString::fromStdString(*query);
    m_copy->setToolTip(m_query);
    m_flow.ask({*query, time, false, 0}, now);
}

void DrillCard::show(const app::query::MetricsAnswer &answer)
{
    const auto shape = metricsShape(m_query).value_or(MetricsShape());
    if (m_metric == DrillMetric::Duration) {
        m_slowNs = slowBoundNs(answer);
        m_heat->setData(histogramGrid(answer, shape, m_flow.range()));
        //: of the spans; %1 is a duration
        m_figure->setText(m_slowNs > 0 ? tr("slow: over %1").arg(formatDuration(m_slowNs))
                                       : QString());
    } else {
        showLine(answer, shape);
    }
    Q_EMIT answered(answer.series.empty());
}

void DrillCard::showLine(const app::query::MetricsAnswer &answer, const MetricsShape &shape)
{
    auto view = metricsView(answer, shape);
    for (auto &row : view.rows)
        row.series.tone = m_metric == DrillMetric::Errors ? ChartTone::Error : ChartTone::Accent;
    m_chart->setData(chartOf(view, shape, m_flow.range(), answer.stepNs, 1));
    //: of a chart's values; %1 is the mean, %2 the greatest
    m_figure->setText(view.rows.isEmpty()
                          ? tr("none")
                          : tr("⌀ %1, at most %2")
                                .arg(chartValue(view.rows.constFirst().mean, shape.unit),
                                     chartValue(view.rows.constFirst().most, shape.unit)));
}

} // namespace ui
