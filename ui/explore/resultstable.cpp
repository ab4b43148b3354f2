#include "ui/explore/resultstable.h"

#include "ui/explore/calmtable.h"
#include "ui/models/tracelistmodel.h"
#include "ui/models/tracesortproxy.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace ui {
namespace {

using Column = TraceListModel::Column;
using namespace std::chrono_literals;

/// Room for these words in any row, so that columns do not jump while answers come in.
struct Sample {
    Column column;
    const char16_t *text;
};
constexpr std::array samples = {
    Sample{Column::ServiceColumn, u"● checkout-service  "},
    Sample{Column::ModelColumn, u"anthropic/claude-sonnet-4 +1"},
    Sample{Column::DurationColumn, u"2 min 5 s "},
    Sample{Column::SpansColumn, u"100,000"},
    Sample{Column::MatchedColumn, u"100,000"},
    Sample{Column::ErrorsColumn, u"⊘ 100 "},
    Sample{Column::TokensColumn, u"1,000,000"},
    Sample{Column::CostColumn, u"$0.0001234"},
    Sample{Column::SourceColumn, u"This computer, Cloud"},
};
constexpr std::array optionalColumns = {Column::ModelColumn, Column::TokensColumn,
                                        Column::CostColumn, Column::SourceColumn};
constexpr auto *started = u"Sep 30  23:59:59.999 ";
constexpr auto *startedWithAgo = u"Sep 30  23:59:59.999   59 min ago ";
constexpr int narrowestName = 150;

} // namespace

ResultsTable::ResultsTable(TraceListModel &model, ResultCell::Clock now, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_proxy(new TraceSortProxy(this))
{
    m_proxy->setSourceModel(&model);
    makeCalm(*this);
    setSortingEnabled(true);
    setModel(m_proxy);
    setItemDelegate(new ResultCell(std::move(now), this));
    restoreSort();
    fitColumns();
    showFilledColumns();

    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT columnsMenuRequested(header()->mapToGlobal(at)); });
    connect(this, &QTreeView::doubleClicked, this, &ResultsTable::open);
    connect(&model, &TraceListModel::grown, this, &ResultsTable::showFilledColumns);
    connect(&model, &TraceListModel::finished, this, &ResultsTable::showFilledColumns);
    connect(&model, &TraceListModel::finished, this, &ResultsTable::keepTop);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &ResultsTable::holdTop);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ResultsTable::holdTop);
    m_ageing.setInterval(10s);
    connect(&m_ageing, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_ageing.start();
}

void ResultsTable::restoreSort() { sortByColumn(Column::StartedColumn, Qt::DescendingOrder); }

void ResultsTable::selectRow(int row) { setCurrentIndex(m_proxy->index(row, 0)); }

ResultsState ResultsTable::state() const
{
    ResultsState state;
    const auto chosen = selectionModel()->selectedRows();
    if (!chosen.isEmpty())
        state.selected =
            chosen.constFirst().data(TraceListModel::TraceIdRole).value<app::trace::TraceId>();
    state.top = verticalScrollBar()->value();
    state.sortColumn = header()->sortIndicatorSection();
    state.isDescending = header()->sortIndicatorOrder() == Qt::DescendingOrder;
    state.hidden = m_hidden;
    return state;
}

void ResultsTable::restore(const ResultsState &state)
{
    sortByColumn(state.sortColumn, state.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_hidden = state.hidden;
    showFilledColumns();
    const int row = state.selected.isNull() ? -1 : m_model.rowOf(state.selected);
    if (row < 0)
        clearSelection();
    else
        selectRow(m_proxy->mapFromSource(m_model.index(row, 0)).row());
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(state.top);
}

void ResultsTable::enter()
{
    if (m_proxy->rowCount() == 0)
        return;
    if (!currentIndex().isValid() || !selectionModel()->hasSelection())
        selectRow(0);
    setFocus(Qt::OtherFocusReason);
}

void ResultsTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore(); // runs the query again
    else if (isEnter && currentIndex().isValid())
        open(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void ResultsTable::open(const QModelIndex &index)
{
    const auto id = index.data(TraceListModel::TraceIdRole);
    const auto span = index.data(TraceListModel::SpanIdRole).value<app::trace::SpanId>();
    if (!id.isValid())
        return;
    if (index.parent().isValid() && span.isNull())
        Q_EMIT allSpansRequested();
    else
        Q_EMIT traceOpened(id.value<app::trace::TraceId>(), span);
}

/// The margin in front of a trace holds its chevron.
void ResultsTable::mousePressEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->pos());
    const bool isOnChevron = index.isValid() && index.column() == 0 && !index.parent().isValid()
        && event->pos().x() - visualRect(index).left() < space::l;
    if (isOnChevron)
        setExpanded(index, !isExpanded(index));
    else
        QTreeView::mousePressEvent(event);
}

void ResultsTable::holdTop()
{
    m_top = verticalScrollBar()->value() > 0 ? indexAt(QPoint(0, 0)) : QModelIndex();
}

/// At the very top the newest stay in sight; anywhere else the reader's row does.
void ResultsTable::keepTop()
{
    executeDelayedItemsLayout();
    const auto top = m_top;
    if (top.isValid() && indexAt(QPoint(0, 0)) != top)
        scrollTo(top, PositionAtTop);
}

void ResultsTable::showFilledColumns()
{
    for (int column = 0; column < Column::ColumnCount; ++column)
        setColumnHidden(column, m_hidden.contains(column) || !isFilled(Column(column)));
    fitName();
}

bool ResultsTable::isFilled(Column column) const
{
    if (column == Column::MatchedColumn)
        return m_model.isPartlyMatched();
    const bool isOptional =
        std::find(optionalColumns.begin(), optionalColumns.end(), column) != optionalColumns.end();
    return !isOptional || m_model.hasValues(column);
}

void ResultsTable::setHidden(int column, bool isHidden)
{
    m_hidden.removeAll(column);
    if (isHidden)
        m_hidden.append(column);
    showFilledColumns();
}

void ResultsTable::fillColumnsMenu(QMenu &menu)
{
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (!TraceListModel::canHide(column) || !isFilled(Column(column)))
            continue;
        auto *action =
            menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setHidden(column, !isShown); });
    }
}

void ResultsTable::fitColumns()
{
    for (const auto &[column, text] : samples)
        setColumnWidth(column, std::max(widthOf(text), widthOfTitle(column)));
    fitName();
}

/// The name takes what the others leave; where that is too little, "2 min ago" gives way first.
void ResultsTable::fitName()
{
    const auto room = [this] {
        int taken = 0;
        for (int column = 0; column < Column::ColumnCount; ++column)
            taken += column == Column::NameColumn ? 0 : columnWidth(column);
        return viewport()->width() - taken;
    };
    setColumnWidth(Column::StartedColumn, widthOf(startedWithAgo));
    if (room() < narrowestName)
        setColumnWidth(Column::StartedColumn, widthOf(started));
    setColumnWidth(Column::NameColumn, std::max(narrowestName, room()));
}

int ResultsTable::widthOf(const char16_t *text) const
{
    constexpr int rounding = 2; // an advance is rounded, what is cut is not
    return fontMetrics().horizontalAdvance(QString::fromUtf16(text)) + 2 * space::m + rounding;
}

/// In any language, and sorted by it.
int ResultsTable::widthOfTitle(int column) const
{
    constexpr int chevronRoom = 14;
    const auto title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return header()->fontMetrics().horizontalAdvance(title) + chevronRoom + 2 * space::m;
}

void ResultsTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ResultsTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitName();
}

} // namespace ui
