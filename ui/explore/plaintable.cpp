#include "ui/explore/plaintable.h"

#include "ui/explore/calmtable.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <algorithm>

namespace ui {
namespace {

constexpr int widest = 320;
constexpr int narrowestFirst = 160;

/// Selection behind the whole row, words inset as those of the header.
class PlainCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colorsFor(option.palette).selection);
        auto inset = option;
        inset.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        inset.rect.adjust(space::s, 0, -space::s, 0);
        inset.decorationSize = QSize(10, 10);
        QStyledItemDelegate::paint(painter, inset, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * space::s, 0);
    }
};

} // namespace

PlainTable::PlainTable(QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent)
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSortRole(Qt::UserRole);
    m_sorted->setSourceModel(model);
    makeCalm(*this);
    setModel(m_sorted);
    setItemDelegate(new PlainCell(this));
    setSortingEnabled(true);
    unsort();
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &PlainTable::fit);
}

void PlainTable::unsort() { sortByColumn(-1, Qt::AscendingOrder); }

int PlainTable::sourceRow(const QModelIndex &index) const
{
    return m_sorted->mapToSource(index).row();
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT rowActivated(sourceRow(currentIndex()));
    else if (isEnter)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void PlainTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    Q_EMIT rowHovered(sourceRow(indexAt(event->position().toPoint())));
}

void PlainTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_activation == Activation::Once)
        activateAt(event->position().toPoint());
}

void PlainTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && m_activation == Activation::Twice)
        activateAt(event->position().toPoint());
}

void PlainTable::activateAt(const QPoint &position)
{
    if (const auto index = indexAt(position); index.isValid())
        Q_EMIT rowActivated(sourceRow(index));
}

void PlainTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    Q_EMIT rowHovered(-1);
}

void PlainTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        Q_EMIT rowHovered(sourceRow(current));
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void PlainTable::fit()
{
    int taken = 0;
    for (int column = 1; column < m_sorted->columnCount(); ++column) {
        constexpr int chevronRoom = 14;
        const auto title = m_sorted->headerData(column, Qt::Horizontal).toString();
        const int titleWidth =
            horizontalHeader()->fontMetrics().horizontalAdvance(title) + chevronRoom + 2 * space::m;
        setColumnWidth(column, std::clamp(sizeHintForColumn(column), titleWidth, widest));
        taken += columnWidth(column);
    }
    setColumnWidth(0, std::max(narrowestFirst, viewport()->width() - taken));
}

} // namespace ui
