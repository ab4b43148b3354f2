#include "ui/trace/waterfallview.h"

#include <QKeyEvent>
#include <algorithm>

/// How keys and mouse reach the rows of the waterfall.
namespace ui {
namespace {

constexpr int splitterGrip = 3;
constexpr int chevronRoom = 18;

} // namespace

bool WaterfallView::viewKey(const QKeyEvent &event)
{
    return moveKey(event.key()) || treeKey(event);
}

bool WaterfallView::moveKey(int key)
{
    const int position = m_currentRow < 0 ? -1 : m_rows.visiblePosition(m_currentRow);
    const int page = std::max(1, geometry().visibleRows() - 3);
    switch (key) {
    case Qt::Key_Up: moveTo(std::max(0, position - 1)); return true;
    case Qt::Key_Down: moveTo(position + 1); return true;
    case Qt::Key_PageUp: moveTo(std::max(0, position - page)); return true;
    case Qt::Key_PageDown: moveTo(std::max(0, position) + page); return true;
    case Qt::Key_Home: moveTo(0); return true;
    case Qt::Key_End: moveTo(m_rows.visibleCount() - 1); return true;
    default: return false;
    }
}

bool WaterfallView::treeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left: collapseOrGoUp(); return true;
    case Qt::Key_Right: expandOrGoDown(); return true;
    case Qt::Key_BracketLeft: setAllCollapsed(true); return true;
    case Qt::Key_BracketRight: setAllCollapsed(false); return true;
    case Qt::Key_Minus: hideOneLevel(); return true;
    case Qt::Key_E: goToError(event.modifiers().testFlag(Qt::ShiftModifier)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: toggleFolded(); return true;
    case Qt::Key_Asterisk:
        if (m_currentRow >= 0) {
            m_rows.setSubtreeCollapsed(m_currentRow, false);
            rowsMoved();
        }
        return true;
    default: return false;
    }
}

void WaterfallView::moveTo(int position)
{
    setCurrentRow(m_rows.rowAt(std::clamp(position, 0, m_rows.visibleCount() - 1)));
}

void WaterfallView::collapseOrGoUp()
{
    if (m_currentRow < 0)
        return moveTo(0);
    if (m_outline->hasChildren(m_currentRow) && !m_rows.isCollapsed(m_currentRow))
        return setCollapsed(m_currentRow, true);
    const int parent = m_outline->parent[std::size_t(m_currentRow)];
    const int visible = parent < 0 ? -1 : m_rows.visibleAncestorOf(parent);
    if (visible >= 0)
        setCurrentRow(visible);
}

void WaterfallView::expandOrGoDown()
{
    if (m_currentRow < 0)
        return moveTo(0);
    if (!m_outline->hasChildren(m_currentRow))
        return;
    if (m_rows.isCollapsed(m_currentRow))
        return setCollapsed(m_currentRow, false);
    const int next = m_rows.visiblePosition(m_currentRow) + 1;
    const int end = m_currentRow + m_outline->subtreeSize[std::size_t(m_currentRow)];
    if (next > 0 && next < m_rows.visibleCount() && m_rows.rowAt(next) < end)
        moveTo(next); // in pre-order, the first child
}

void WaterfallView::goToError(bool isBackwards)
{
    const auto *choice = m_rows.choice().get();
    const int row = nextRow(m_outline->size(), m_currentRow, isBackwards ? -1 : 1, [&](int i) {
        return m_outline->has(i, Outline::Error) && !(choice && choice->at(i) == RowChoice::Hidden);
    });
    if (row >= 0)
        setCurrentRow(row);
}

void WaterfallView::toggleFolded()
{
    if (m_currentRow < 0 || foldText(m_rows, m_currentRow).isEmpty())
        return;
    m_rows.setUnfolded(m_currentRow, !m_rows.isUnfolded(m_currentRow));
    rowsMoved();
}

bool WaterfallView::isOnSplitter(QPoint position) const
{
    return std::abs(position.x() - geometry().nameWidth) <= splitterGrip;
}

void WaterfallView::moveSplitter(int x)
{
    m_nameWidth = x;
    updateMinimap();
}

bool WaterfallView::isOnChevron(int row, int x) const
{
    const int left = geometry().indentOf(m_rows.depthAt(m_rows.visiblePosition(row)));
    return m_outline->hasChildren(row) && x >= left - 2 && x < left + chevronRoom;
}

bool WaterfallView::isOnFold(int row, QPoint position) const
{
    const QString text = foldText(m_rows, row);
    return !text.isEmpty()
        && foldRect(geometry(), m_rows.visiblePosition(row), text, fontMetrics())
               .contains(position);
}

bool WaterfallView::viewPress(QPoint position)
{
    const int row = rowAt(position);
    if (row < 0)
        return false;
    if (isOnFold(row, position)) {
        setCurrentRow(row);
        toggleFolded();
        return true;
    }
    if (!isOnChevron(row, position.x()))
        return false;
    setCollapsed(row, !m_rows.isCollapsed(row));
    return true;
}

} // namespace ui
