#include "ui/live/livetable.h"

#include "app/base/time.h"
#include "ui/explore/calmtable.h"
#include "ui/explore/resultcell.h"
#include "ui/live/livemodel.h"
#include "ui/models/tracelistmodel.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <array>
#include <utility>

namespace ui {
namespace {

using Column = TraceListModel::Column;

/// Room for these words in any row, so that columns do not jump while spans come in.
constexpr std::array<std::pair<Column, const char16_t *>, 7> samples = {{
    {Column::StartedColumn, u"Sep 30  23:59:59.999   59 min ago "},
    {Column::ServiceColumn, u"● checkout-service  "},
    {Column::ModelColumn, u"anthropic/claude-sonnet-4"},
    {Column::DurationColumn, u"2 min 5 s "},
    {Column::ErrorsColumn, u"⊘ Errors "},
    {Column::TokensColumn, u"1,000,000"},
    {Column::CostColumn, u"$0.0001234"},
}};
constexpr int narrowestName = 150;

} // namespace

LiveTable::LiveTable(LiveModel &model, QWidget *parent) : QTableView(parent)
{
    makeCalm(*this);
    setModel(&model);
    setItemDelegate(new ResultCell(&app::now, this));
    setColumnHidden(Column::SpansColumn, true);
    setColumnHidden(Column::MatchedColumn, true);
    connect(this, &QTableView::doubleClicked, this, &LiveTable::open);
    fitColumns();
}

void LiveTable::enter()
{
    if (model()->rowCount() == 0)
        return;
    if (!selectionModel()->hasSelection())
        selectRow(0);
    setFocus(Qt::OtherFocusReason);
}

void LiveTable::open(const QModelIndex &index)
{
    Q_EMIT spanOpened(index.data(TraceListModel::TraceIdRole).value<app::trace::TraceId>(),
                      index.data(LiveModel::SpanIdRole).value<app::trace::SpanId>());
}

void LiveTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int top = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, first, last);
    if (top == 0 || first > top)
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(top + last - first + 1);
}

void LiveTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

/// The name takes what the others leave.
void LiveTable::fitColumns()
{
    int taken = 0;
    for (const auto &[column, words] : samples) {
        const int width =
            fontMetrics().horizontalAdvance(QString::fromUtf16(words)) + 2 * space::m + 2;
        setColumnWidth(column, width);
        taken += width;
    }
    setColumnWidth(Column::NameColumn, std::max(narrowestName, viewport()->width() - taken));
}

void LiveTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void LiveTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace ui
