#include "ui/trace/waterfallview.h"

#include <algorithm>

/// How keys and mouse reach the rows of the waterfall.
namespace ui {
namespace {

constexpr int splitterGrip = 3;
constexpr int chevronRoom = 18;

} // namespace

bool WaterfallView::viewCommand(TraceCommand command)
{
    return moveCommand(command) || treeCommand(command);
}

bool WaterfallView::moveCommand(TraceCommand command)
{
    using enum TraceCommand;
    const int position = m_currentRow < 0 ? -1 : m_rows.visiblePosition(m_currentRow);
    const int page = std::max(1, geometry().visibleRows() - 3);
    switch (command) {
    case RowUp: moveTo(std::max(0, position - 1)); return true;
    case RowDown: moveTo(position + 1); return true;
    case PageUp: moveTo(std::max(0, position - page)); return true;
    case PageDown: moveTo(std::max(0, position) + page); return true;
    case FirstRow: moveTo(0); return true;
    case LastRow: moveTo(m_rows.visibleCount() - 1); return true;
    default: return false;
    }
}

bool WaterfallView::treeCommand(TraceCommand command)
{
    using enum TraceCommand;
    switch (command) {
    case GoOutside: collapseOrGoUp(); return true;
    case GoInside: expandOrGoDown(); return true;
    case CollapseAll: setAllCollapsed(true); return true;
    case ExpandAll: setAllCollapsed(false); return true;
    case HideLevel: hideOneLevel(); return true;
    case NextError: goToError(1); return true;
    case PreviousError: goToError(-1); return true;
    case ToggleFolded: toggleFolded(); return true;
    case ExpandSubtree:
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

void WaterfallView::goToError(int step)
{
    const auto *choice = m_rows.choice().get();
    const int row = nextRow(m_outline->size(), m_currentRow, step, [&](int i) {
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
