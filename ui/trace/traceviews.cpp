#include "ui/trace/traceviews.h"

#include "ui/theme/format.h"
#include "ui/trace/conversationview.h"
#include "ui/trace/flameview.h"
#include "ui/trace/logmodel.h"
#include "ui/trace/spantablemodel.h"
#include "ui/trace/statisticsview.h"
#include "ui/trace/tracetoolbar.h"
#include "ui/trace/waterfalltext.h"
#include "ui/trace/waterfallview.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;

TraceViews::TraceViews(TraceToolbar *toolbar, QWidget *parent)
    : QWidget(parent)
    , m_toolbar(toolbar)
    , m_stack(new QStackedWidget(this))
    , m_waterfall(new WaterfallView(this))
    , m_flame(new FlameView(this))
    , m_conversation(new ConversationView(ConversationView::Scope::Trace, this))
    , m_spans(new SpanTableModel(this))
    , m_table(new TraceTable(m_spans, this))
    , m_statistics(new StatisticsView(this))
    , m_events(new LogModel(this))
    , m_log(new TraceTable(m_events, this))
    , m_finder(new SpanFinder(this))
{
    setObjectName(u"traceViews"_s);
    m_table->setObjectName(u"spanTable"_s);
    m_table->setAccessibleName(tr("Table of the spans"));
    m_table->setWidths({14, 30, 11, 9, 9, 9, 7, 18, 8, 9, 18});
    m_table->horizontalHeader()->setSortIndicator(int(SpanColumn::Start), Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_log->setObjectName(u"spanLog"_s);
    m_log->setAccessibleName(tr("Log of the trace"));
    m_log->setWidths({10, 14, 28, 20, 0});
    for (QWidget *view : {static_cast<QWidget *>(m_waterfall), static_cast<QWidget *>(m_flame),
                          static_cast<QWidget *>(m_conversation), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_statistics), static_cast<QWidget *>(m_log)})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectTimeView(m_waterfall);
    connectTimeView(m_flame);
    connect(m_conversation, &ConversationView::spanRequested, this, &TraceViews::spanRequested);
    connect(m_conversation, &ConversationView::rowChosen, this, &TraceViews::setCurrentRow);
    connectTable(m_table);
    connectTable(m_log);
    connectTable(m_statistics->table());
    connectToolbar();
    connect(m_finder, &SpanFinder::found, this, &TraceViews::takeFound);
}

TraceViews::~TraceViews() = default;

void TraceViews::connectTimeView(TimeView *view)
{
    connect(view, &TimeView::currentRowChanged, this, &TraceViews::setCurrentRow);
    connect(view, &TimeView::menuRequested, this, &TraceViews::openMenu);
    connect(view, &TimeView::timeWindowChanged, this, [this, view] {
        m_waterfall->setTimeWindow(view->timeWindow());
        m_flame->setTimeWindow(view->timeWindow());
    });
}

void TraceViews::connectTable(TraceTable *table)
{
    connect(table, &TraceTable::rowChosen, this, &TraceViews::setCurrentRow);
    connect(table, &TraceTable::menuRequested, this, &TraceViews::openMenu);
}

void TraceViews::connectToolbar()
{
    connect(m_toolbar, &TraceToolbar::viewChosen, this, [this](TraceViewKind view) {
        setView(view);
        enter();
    });
    connect(m_toolbar, &TraceToolbar::pillsChanged, this, &TraceViews::updateChoice);
    connect(m_toolbar, &TraceToolbar::findChanged, this, &TraceViews::find);
    connect(m_toolbar, &TraceToolbar::nextRequested, this, &TraceViews::goToMatch);
    connect(m_toolbar, &TraceToolbar::rootLeft, this, [this] { setRoot(-1); });
    connect(m_toolbar, &TraceToolbar::left, this, &TraceViews::enter);
    connect(m_toolbar, &TraceToolbar::everythingRequested, this, [this] {
        m_toolbar->setPills({});
        m_toolbar->setMatchesOnly(false);
        updateChoice();
    });
}

void TraceViews::setOutline(std::shared_ptr<const Outline> outline)
{
    m_finder->cancel();
    m_analysing.cancel();
    m_outline = std::move(outline);
    m_analysis = nullptr;
    m_choice = nullptr;
    m_found = {};
    m_marks.clear();
    m_currentRow = -1;
    m_toolbar->setPills({});
    m_toolbar->setFindText({});
    m_toolbar->setMatchesOnly(false);
    m_toolbar->setRootName({});
    m_toolbar->setOffers(m_outline && m_outline->notes.errors > 0, false);
    m_waterfall->setOutline(m_outline);
    m_flame->setOutline(m_outline);
    m_conversation->showTrace(m_outline, nullptr);
    showActive();
    updateShown();
    showFindState();
    if (!m_outline)
        return;
    m_analysing.ask(
        this,
        [asked = m_outline](QPromise<std::shared_ptr<const Analysis>> &) {
            return std::make_shared<const Analysis>(analyze(*asked));
        },
        [this](std::shared_ptr<const Analysis> analysis) {
            m_analysis = std::move(analysis);
            m_waterfall->setAnalysis(m_analysis);
            m_flame->setAnalysis(m_analysis);
            m_conversation->showTrace(m_outline, m_analysis);
            m_toolbar->setOffers(m_outline->notes.errors > 0, m_analysis->tellsOfModels);
            updateChoice();
            showActive();
            Q_EMIT analyzed(m_analysis);
        });
}

void TraceViews::setCurrentRow(int row)
{
    if (!m_outline || row >= m_outline->size() || row == m_currentRow)
        return;
    m_currentRow = row;
    m_waterfall->setCurrentRow(row);
    m_flame->setCurrentRow(row);
    m_conversation->setCurrentRow(row);
    for (auto *table : {m_table, m_log, m_statistics->table()})
        table->setCurrentRow(row);
    showFindState();
    Q_EMIT currentRowChanged(row);
}

QWidget *TraceViews::widgetOf(TraceViewKind view) const
{
    switch (view) {
    case TraceViewKind::Waterfall: return m_waterfall;
    case TraceViewKind::Flame: return m_flame;
    case TraceViewKind::Conversation: return m_conversation;
    case TraceViewKind::Table: return m_table;
    case TraceViewKind::Statistics: return m_statistics;
    case TraceViewKind::Log: return m_log;
    }
    return m_waterfall;
}

void TraceViews::setView(TraceViewKind view)
{
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(focusWidget())
        || m_stack->currentWidget()->hasFocus();
    m_view = view;
    QWidget *widget = widgetOf(view);
    m_stack->setCurrentWidget(widget);
    m_toolbar->setView(view);
    showActive();
    if (hadFocus)
        enter();
}

/// No focus proxy: Tab would go to it and past what stands before it.
void TraceViews::enter()
{
    switch (m_view) {
    case TraceViewKind::Statistics: return m_statistics->table()->setFocus();
    case TraceViewKind::Conversation: return m_conversation->list()->setFocus();
    default: return widgetOf(m_view)->setFocus();
    }
}

void TraceViews::groupBy(const QString &attribute)
{
    setView(TraceViewKind::Statistics);
    m_statistics->groupBy(u'.' + attribute);
}

void TraceViews::setSource(app::sources::TraceSource &source) { m_conversation->setSource(source); }

void TraceViews::showSession()
{
    m_conversation->showSession(true);
    setView(TraceViewKind::Conversation);
}

void TraceViews::addColumn(const QString &attribute)
{
    setView(TraceViewKind::Table);
    const int column = m_spans->addAttribute(attribute.toStdString());
    const QModelIndex here = m_table->currentIndex();
    m_table->scrollTo(m_spans->index(here.isValid() ? here.row() : 0, column));
}

/// Lists are built when they are looked at.
void TraceViews::showActive()
{
    if (m_view == TraceViewKind::Table)
        m_spans->showTrace(m_outline, m_analysis, m_choice);
    if (m_view == TraceViewKind::Statistics)
        m_statistics->showTrace(m_outline, m_analysis, m_choice);
    if (m_view == TraceViewKind::Log)
        m_events->showTrace(m_outline, m_choice);
}

void TraceViews::updateChoice()
{
    const Pills pills = m_toolbar->pills();
    const bool needsAnalysis = pills.slow || pills.critical || pills.calls || pills.logical;
    if (!m_outline || (needsAnalysis && !m_analysis))
        return; // comes again with the analysis
    const auto *found = m_toolbar->isMatchesOnly() ? m_found.rows.get() : nullptr;
    m_choice = chooseRows(*m_outline, m_analysis.get(), pills, found);
    m_waterfall->setChoice(m_choice);
    m_flame->setChoice(m_choice);
    showActive();
    updateShown();
}

void TraceViews::updateShown()
{
    if (!m_choice || !m_choice->isFilter)
        return m_toolbar->setShown({});
    //: %1 is the number of spans that pass the filters, %2 that of all spans of the trace
    m_toolbar->setShown(tr("Showing %1 of %2 spans — show all")
                            .arg(formatCount(m_choice->matches), formatCount(m_outline->size())));
}

void TraceViews::setRoot(int row)
{
    if (!m_outline)
        return;
    m_waterfall->setRoot(row);
    m_toolbar->setRootName(row < 0 ? QString() : oneLine(m_outline->span(row).name));
}

void TraceViews::find()
{
    m_jumpsToMatch = true;
    if (m_toolbar->findText().isEmpty()) {
        m_finder->cancel();
        return takeFound({});
    }
    m_finder->find(m_outline, m_toolbar->findText());
}

void TraceViews::takeFound(const SpanFinder::Found &found)
{
    m_found = found;
    m_waterfall->setFound(found.rows);
    m_flame->setFound(found.rows);
    if (found.isComplete || !found.rows)
        updateChoice();
    if (m_jumpsToMatch && found.rows && !found.rows->empty()) {
        m_jumpsToMatch = false;
        if (!std::binary_search(found.rows->begin(), found.rows->end(), m_currentRow))
            goToMatch(1);
    }
    showFindState();
}

void TraceViews::showFindState()
{
    if (!m_found.rows)
        return m_toolbar->setFindState({});
    const auto &rows = *m_found.rows;
    if (rows.empty())
        return m_toolbar->setFindState(tr("No match"));
    const QString all = formatCount(qint64(rows.size())) + (m_found.isComplete ? u""_s : u"…"_s);
    const auto at = std::lower_bound(rows.begin(), rows.end(), m_currentRow);
    if (at == rows.end() || *at != m_currentRow)
        return m_toolbar->setFindState(all);
    //: which match of the search, of how many
    m_toolbar->setFindState(tr("%1 of %2").arg(formatCount(at - rows.begin() + 1), all));
}

/// Past what the pills hide.
void TraceViews::goToMatch(int step)
{
    if (!m_found.rows || m_found.rows->empty())
        return;
    const auto &rows = *m_found.rows;
    const auto count = std::ptrdiff_t(rows.size());
    auto at = std::lower_bound(rows.begin(), rows.end(), m_currentRow) - rows.begin();
    const bool isOnMatch = at < count && rows[std::size_t(at)] == m_currentRow;
    at += step > 0 ? (isOnMatch ? 0 : -1) : 0;
    for (std::ptrdiff_t tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        const int row = rows[std::size_t(at)];
        if (!m_choice || m_choice->at(row) != RowChoice::Hidden)
            return setCurrentRow(row);
    }
}

} // namespace ui
