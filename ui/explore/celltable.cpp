#include "ui/explore/celltable.h"

#include "ui/explore/calmtable.h"
#include "ui/explore/cellpaint.h"
#include "ui/models/tracesortproxy.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace ui {
namespace {

constexpr int narrowest = 96;
constexpr int chevronRoom = 14;

void paintShare(const CellPen &pen, double share)
{
    auto color = pen.colors.accent;
    color.setAlphaF(0.22F);
    auto bar = pen.option.rect.adjusted(space::xs, space::xs, -space::xs, -space::xs);
    bar.setLeft(bar.right() - int(std::clamp(share, 0.0, 1.0) * bar.width()));
    pen.painter.fillRect(bar, color);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const auto colors = colorsFor(option.palette);
    paintCellBackground(*painter, option);
    const CellPen pen{*painter, option, colors, option.rect.adjusted(space::m, 0, -space::m, -1)};
    if (const double share = index.data(CellTableModel::ShareRole).toDouble(); share > 0)
        paintShare(pen, share);
    const auto text = index.data().toString();
    const auto tone = CellTone(index.data(CellTableModel::ToneRole).toInt());
    if (tone == CellTone::Error)
        paintErrorCount(pen, text);
    else
        pen.text(pen.box, text, tone == CellTone::Muted ? colors.muted : colors.text,
                 index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask);
    painter->restore();
}

CellTable::CellTable(CellTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_proxy(new TraceSortProxy(this))
{
    m_proxy->setSourceModel(&model);
    m_proxy->setFilterRole(CellTableModel::FoundRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeCalm(*this);
    setSortingEnabled(true);
    setModel(m_proxy);
    setItemDelegate(new CellDelegate(this));
    fitColumns();
    connect(this, &QTableView::doubleClicked, this, &CellTable::open);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CellTable::holdPlace);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &CellTable::keepPlace);
}

void CellTable::setFilter(const QString &words) { m_proxy->setFilterFixedString(words.trimmed()); }

int CellTable::shownRows() const { return m_proxy->rowCount(); }

QString CellTable::currentKey() const
{
    return currentIndex().data(CellTableModel::KeyRole).toString();
}

void CellTable::setCurrentKey(const QString &key)
{
    const auto found = m_proxy->rowCount() == 0 || key.isEmpty()
        ? QModelIndexList()
        : m_proxy->match(m_proxy->index(0, 0), CellTableModel::KeyRole, key, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        setCurrentIndex(found.constFirst());
}

void CellTable::enter()
{
    if (m_proxy->rowCount() == 0)
        return;
    if (!currentIndex().isValid() || !selectionModel()->hasSelection())
        selectRow(0);
    setFocus(Qt::OtherFocusReason);
}

void CellTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void CellTable::open(const QModelIndex &index)
{
    const auto key = index.data(CellTableModel::KeyRole).toString();
    if (!key.isEmpty())
        Q_EMIT opened(key);
}

void CellTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isRefreshing && current.row() != previous.row())
        Q_EMIT currentKeyChanged(current.data(CellTableModel::KeyRole).toString());
}

void CellTable::holdPlace()
{
    m_isRefreshing = true;
    m_heldKey = currentKey();
    m_heldScroll = verticalScrollBar()->value();
}

void CellTable::keepPlace()
{
    setCurrentKey(m_heldKey);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_heldScroll);
    m_isRefreshing = false;
    fitColumns();
    if (currentKey() != m_heldKey)
        Q_EMIT currentKeyChanged(currentKey());
}

/// Columns of a given width first; those without one share what is left.
void CellTable::fitColumns()
{
    const auto &columns = m_model.columns();
    int room = viewport()->width();
    int flexible = 0;
    for (int column = 0; column < columns.size(); ++column) {
        const auto &[title, toolTip, characters, isNumber] = columns[column];
        const int titleWidth = horizontalHeader()->fontMetrics().horizontalAdvance(title);
        const int least = titleWidth + chevronRoom + 2 * space::m;
        const int wanted = characters * fontMetrics().horizontalAdvance(u'0') + 2 * space::m;
        flexible += characters == 0 ? 1 : 0;
        if (characters == 0)
            continue;
        setColumnWidth(column, std::max(least, wanted));
        room -= columnWidth(column);
    }
    for (int column = 0; column < columns.size() && flexible > 0; ++column) {
        if (columns[column].characters == 0)
            setColumnWidth(column, std::max(narrowest, room / flexible));
    }
}

void CellTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace ui
