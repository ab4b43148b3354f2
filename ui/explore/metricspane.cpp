#include "ui/explore/metricspane.h"

#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"
#include "ui/explore/metricsflow.h"
#include "ui/explore/plaintable.h"
#include "ui/explore/resultskeleton.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/describe.h"
#include "ui/models/histogramgrid.h"
#include "ui/models/seriesmodel.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/toggle.h"

#include <QCheckBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
using Kind = MetricsShape::Kind;
namespace {

constexpr int blinkMs = 150;

} // namespace

MetricsPane::MetricsPane(MetricsFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_series(new SeriesModel(this))
    , m_differences(new ComparisonModel(this))
    , m_instant(new Toggle(tr("One value for the whole time"), this))
    , m_chart(new TimeChart(this))
    , m_heat(new HeatMap(this))
    , m_table(new PlainTable(m_series, this))
    , m_compared(new PlainTable(m_differences, this))
    , m_drawing(new QStackedWidget(this))
    , m_tables(new QStackedWidget(this))
    , m_states(new QStackedWidget(this))
    , m_loading(new ResultSkeleton(this))
    , m_message(new EmptyState(u"search"_s, {}, {}, this))
{
    setObjectName(u"metricsPane"_s);
    m_instant->setObjectName(u"instantToggle"_s);
    m_instant->setAccessibleName(tr("One value for the whole time"));
    m_chart->setObjectName(u"metricsChart"_s);
    m_heat->setObjectName(u"metricsHeatMap"_s);
    m_table->setObjectName(u"seriesTable"_s);
    m_table->setAccessibleName(tr("Series"));
    m_compared->setObjectName(u"comparisonTable"_s);
    m_compared->setAccessibleName(tr("Differences between selection and baseline"));
    m_message->setObjectName(u"metricsMessage"_s);
    m_blink.setSingleShot(true);
    m_blink.setInterval(blinkMs);
    layOut();
    wire();
}

void MetricsPane::layOut()
{
    m_drawing->addWidget(m_chart);
    m_drawing->addWidget(m_heat);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_compared);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_drawing);
    splitter->addWidget(m_tables);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 200});
    splitter->setChildrenCollapsible(false);
    m_full = splitter;
    for (auto *state : {m_full, m_loading, static_cast<QWidget *>(m_message)})
        m_states->addWidget(state);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::m, 0, space::m, space::xs);
    tools->addStretch(1);
    tools->addWidget(m_instant);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_states, 1);
}

void MetricsPane::wire()
{
    connect(&m_flow, &MetricsFlow::answered, this, &MetricsPane::show);
    connect(&m_flow, &MetricsFlow::runningChanged, this,
            [this] { m_flow.isRunning() ? m_blink.start() : m_blink.stop(); });
    connect(&m_blink, &QTimer::timeout, this, &MetricsPane::showLoading);
    connect(m_instant, &QAbstractButton::toggled, this, &MetricsPane::instantToggled);
    connect(m_chart, &TimeChart::rangeChosen, this, &MetricsPane::rangeChosen);
    connect(m_chart, &TimeChart::widerRangeRequested, this, &MetricsPane::widerRangeRequested);
    connect(m_chart, &TimeChart::dotActivated, this,
            [this](int dot) { Q_EMIT traceOpened(m_view.traces.value(dot)); });
    connect(m_heat, &HeatMap::rangeChosen, this, &MetricsPane::rangeChosen);
    connect(m_table, &PlainTable::rowHovered, this,
            [this](int row) { m_chart->setEmphasised(row < mostLines ? row : -1); });
    connect(m_table, &PlainTable::rowActivated, m_chart, &TimeChart::toggleAlone);
    connect(m_message, &EmptyState::actionTriggered, this, &MetricsPane::retryRequested);
}

bool MetricsPane::isInstant() const
{
    return m_shape.kind == Kind::Comparison
        || (m_shape.kind == Kind::Lines && m_instant->isChecked());
}

void MetricsPane::show(const app::query::MetricsAnswer &answer)
{
    m_instant->setVisible(m_shape.kind == Kind::Lines);
    m_drawing->setVisible(!m_flow.question().isInstant);
    m_tables->setVisible(m_shape.kind != Kind::Histogram);
    m_tables->setCurrentWidget(m_shape.kind == Kind::Comparison ? m_compared : m_table);
    m_states->setCurrentWidget(m_full);
    m_status.clear();
    if (answer.series.empty()) {
        showEmpty();
        return;
    }
    switch (m_shape.kind) {
    case Kind::Lines: showLines(answer); break;
    case Kind::Histogram:
        m_heat->setData(histogramGrid(answer, m_shape, m_flow.range()));
        m_drawing->setCurrentWidget(m_heat);
        break;
    case Kind::Comparison: showComparison(answer); break;
    }
    if (!answer.partial.empty())
        m_status += u" "_s + tr("Not all: %1").arg(QString::fromStdString(answer.partial));
}

void MetricsPane::showLines(const app::query::MetricsAnswer &answer)
{
    m_view = metricsView(answer, m_shape);
    m_series->show(m_view, m_shape.unit, m_flow.question().isInstant);
    m_drawing->setCurrentWidget(m_chart);
    const int all = int(m_view.rows.size());
    if (m_flow.question().isInstant) {
        m_status = tr("%Ln series", nullptr, all);
        return;
    }
    m_chart->setData(chartOf(m_view, m_shape, m_flow.range(), answer.stepNs, mostLines));
    m_series->setColors(m_chart->colors());
    //: %1 is how many series a chart draws, %Ln how many there are
    m_status = all > mostLines
        ? tr("Chart shows the %1 greatest of %Ln series", nullptr, all).arg(formatCount(mostLines))
        : tr("%Ln series", nullptr, all);
}

void MetricsPane::showComparison(const app::query::MetricsAnswer &answer)
{
    auto rows = comparisonRows(answer);
    m_status = tr("%Ln value(s) compared", nullptr, int(rows.size()));
    m_differences->show(std::move(rows));
}

void MetricsPane::showEmpty()
{
    m_message->setSentence(tr("No span of this time has such a value. Choose a longer time, or "
                              "loosen the filter."));
    m_message->setAction({});
    m_states->setCurrentWidget(m_message);
}

/// The answer before stays while the next one is on its way.
void MetricsPane::showLoading()
{
    if (m_states->currentWidget() != m_full || m_status.isEmpty())
        m_states->setCurrentWidget(m_loading);
}

void MetricsPane::showFailure(const app::Error &error)
{
    m_status.clear();
    m_message->setSentence(describe(error));
    m_message->setAction(tr("Try again"));
    m_states->setCurrentWidget(m_message);
}

void MetricsPane::enter()
{
    if (m_shape.kind == Kind::Histogram)
        m_heat->setFocus(Qt::OtherFocusReason);
    else if (m_flow.question().isInstant)
        m_tables->currentWidget()->setFocus(Qt::OtherFocusReason);
    else
        m_chart->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
