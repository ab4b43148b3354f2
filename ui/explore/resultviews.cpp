#include "ui/explore/resultviews.h"

#include "ui/charts/timechart.h"
#include "ui/explore/menubutton.h"
#include "ui/explore/plaintable.h"
#include "ui/explore/resultstable.h"
#include "ui/models/tracelistmodel.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr double nsPerMs = 1e6;

} // namespace

ResultViews::ResultViews(TraceListModel &model, ResultsTable *table, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_traces(table)
    , m_matches(new SpanMatchModel(this))
    , m_spans(new PlainTable(m_matches, this))
    , m_durations(new TimeChart(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_hint(new TextLabel(TextLabel::Role::Caption, {}, this))
    , m_columns(new MenuButton(this))
{
    m_tabs->setObjectName(u"resultViews"_s);
    m_tabs->setAccessibleName(tr("Views of the result"));
    m_tabs->setDrawBase(false);
    for (const auto &title : {tr("Traces"), tr("Spans"), tr("Durations")})
        m_tabs->addTab(title);
    m_spans->setObjectName(u"spansTable"_s);
    m_spans->setAccessibleName(tr("Spans found"));
    m_spans->setActivation(PlainTable::Activation::Twice);
    m_durations->setObjectName(u"durationsChart"_s);
    m_durations->setAccessibleName(tr("Durations of the traces over time"));
    for (auto *view : {static_cast<QWidget *>(m_traces), static_cast<QWidget *>(m_spans),
                       static_cast<QWidget *>(m_durations)})
        m_stack->addWidget(view);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setAutoRaise(true);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &ResultViews::fillColumns);
    connect(m_traces, &ResultsTable::columnsMenuRequested, m_columns->menu(),
            [this](const QPoint &at) { m_columns->menu()->popup(at); });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::m, 0, space::m, 0);
    line->addWidget(m_tabs);
    line->addStretch(1);
    line->addWidget(m_hint);
    line->addWidget(m_columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int view) { setView(View(view)); });
    connect(&m_model, &TraceListModel::finished, this, &ResultViews::refresh);
    connect(m_spans, &PlainTable::rowActivated, this, [this](int row) {
        const auto found = m_matches->matches().rows.value(row);
        Q_EMIT traceOpened(found.trace, found.span);
    });
    connect(m_durations, &TimeChart::dotActivated, this,
            [this](int dot) { Q_EMIT traceOpened(m_dots.value(dot), {}); });
    connect(m_durations, &TimeChart::rangeChosen, this, &ResultViews::rangeChosen);
    connect(m_durations, &TimeChart::widerRangeRequested, this, &ResultViews::widerRangeRequested);
    connect(m_traces->header(), &QHeaderView::sortIndicatorChanged, this,
            &ResultViews::viewChanged);
}

ResultViews::View ResultViews::view() const { return View(m_stack->currentIndex()); }

void ResultViews::setView(View view)
{
    m_tabs->setCurrentIndex(view);
    if (this->view() == view)
        return;
    m_stack->setCurrentIndex(view);
    m_hint->setText(view == Spans ? tr("| select(span.…) in the query adds columns") : QString());
    refresh();
    Q_EMIT viewChanged();
}

void ResultViews::enter()
{
    if (view() == Traces)
        m_traces->enter();
    else if (view() == Durations)
        m_durations->setFocus(Qt::OtherFocusReason);
    else {
        if (!m_spans->currentIndex().isValid())
            m_spans->selectRow(0);
        m_spans->setFocus(Qt::OtherFocusReason);
    }
}

void ResultViews::refresh()
{
    if (view() == Spans)
        m_matches->show(m_model.spanMatches());
    else if (view() == Durations)
        showDurations();
}

void ResultViews::fillColumns()
{
    auto *menu = m_columns->menu();
    menu->clear();
    if (view() == Traces) {
        m_traces->fillColumnsMenu(*menu);
        menu->addSeparator();
    }
    auto *add = menu->addAction(tr("Add an attribute as a column…"));
    add->setObjectName(u"addAttributeColumn"_s);
    connect(add, &QAction::triggered, this, [this] {
        setView(Spans);
        Q_EMIT attributeColumnRequested();
    });
}

void ResultViews::showDurations()
{
    ChartData chart;
    chart.unit = ChartUnit::Duration;
    m_dots.clear();
    for (const auto &row : m_model.rows()) {
        const double start = double(row.startUnixNano) / nsPerMs;
        chart.dots += ChartDot{start, double(row.durationNs), row.name, row.errors > 0};
        m_dots += row.id;
        chart.startMs = m_dots.size() == 1 ? start : std::min(chart.startMs, start);
        chart.endMs = std::max(chart.endMs, start);
    }
    // the first and the last dot stand inside, not on the edge
    const double edge = std::max(1.0, (chart.endMs - chart.startMs) / 50);
    chart.startMs -= edge;
    chart.endMs += edge;
    m_durations->setData(chart);
}

QString ResultViews::note() const
{
    if (view() == Spans)
        return spansNote();
    if (isSortedAmongLoaded())
        //: %1 is a count of traces
        return tr("sorted among the %1 loaded; load all to sort all")
            .arg(formatCount(m_model.rowCount()));
    return {};
}

/// The source gives the newest; any other order is one of what is here.
bool ResultViews::isSortedAmongLoaded() const
{
    const bool isCut = m_model.counts().matchedTraces > m_model.rowCount();
    const auto *header = m_traces->header();
    const bool isNewestFirst = header->sortIndicatorSection() == TraceListModel::StartedColumn
        && header->sortIndicatorOrder() == Qt::DescendingOrder;
    return view() == Traces && isCut && !isNewestFirst;
}

QString ResultViews::spansNote() const
{
    const auto &matches = m_model.spanMatches();
    const auto shown = formatCount(matches.rows.size());
    if (matches.matched > matches.rows.size())
        return tr("%1 of %2 matched spans").arg(shown, formatCount(matches.matched));
    return tr("%1 matched span(s)", nullptr, pluralNumber(matches.rows.size())).arg(shown);
}

} // namespace ui
