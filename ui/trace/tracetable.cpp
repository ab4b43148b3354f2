#include "ui/trace/tracetable.h"

#include "ui/theme/metrics.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace ui {

TraceTable::TraceTable(SpanListModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    applyWidths();
    connect(model, &QAbstractItemModel::modelReset, this, [this] { setCurrentRow(m_spanRow); });
}

void TraceTable::setCurrentRow(int spanRow)
{
    m_spanRow = spanRow;
    const int line = spanRow < 0 ? -1 : m_model->lineOf(spanRow);
    if (currentIndex().isValid() && m_model->spanRowAt(currentIndex().row()) == spanRow)
        return; // another line of the same span is as good
    const QScopedValueRollback following(m_isFollowing, true);
    if (line < 0)
        clearSelection();
    else
        setCurrentIndex(m_model->index(line, std::max(0, currentIndex().column())));
}

void TraceTable::setWidths(const QList<int> &characters)
{
    m_characters = characters;
    applyWidths();
}

void TraceTable::applyWidths()
{
    const int height = std::max(tableRowHeight, fontMetrics().height() + space::s);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    for (int column = 0; column < m_characters.size(); ++column) {
        if (m_characters[column] == 0)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            horizontalHeader()->resizeSection(
                column, m_characters[column] * fontMetrics().averageCharWidth() + space::xl);
    }
}

void TraceTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && !event->text().isEmpty() && event->text().at(0).isPrint())
        return event->ignore(); // for the page
    QTableView::keyPressEvent(event);
}

void TraceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isFollowing || !current.isValid())
        return;
    m_spanRow = m_model->spanRowAt(current.row());
    if (m_spanRow >= 0)
        Q_EMIT rowChosen(m_spanRow);
}

void TraceTable::contextMenuEvent(QContextMenuEvent *event)
{
    const auto index = event->reason() == QContextMenuEvent::Mouse
        ? indexAt(viewport()->mapFromGlobal(event->globalPos()))
        : currentIndex();
    const int spanRow = index.isValid() ? m_model->spanRowAt(index.row()) : -1;
    if (spanRow >= 0)
        Q_EMIT menuRequested(spanRow, event->globalPos());
}

void TraceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidths();
}

} // namespace ui
