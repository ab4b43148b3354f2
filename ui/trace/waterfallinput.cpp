#include "ui/theme/metrics.h"
#include "ui/trace/waterfalltext.h"
#include "ui/trace/waterfallview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

/// How keys, wheel and mouse reach the waterfall.
namespace ui {
namespace {

constexpr double zoomStep = 0.7;
constexpr double panStep = 0.15;
constexpr int splitterGrip = 3;
constexpr int chevronRoom = 18;

} // namespace

void WaterfallView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (m_outline && m_rows.visibleCount() > 0 && isPlain
        && (moveKey(event->key()) || treeKey(*event) || timeKey(event->key())))
        return event->accept();
    QAbstractScrollArea::keyPressEvent(event);
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
    case Qt::Key_E: goToError(event.modifiers().testFlag(Qt::ShiftModifier)); return true;
    case Qt::Key_Asterisk:
        if (m_currentRow >= 0) {
            m_rows.setSubtreeCollapsed(m_currentRow, false);
            rowsMoved();
        }
        return true;
    default: return false;
    }
}

bool WaterfallView::timeKey(int key)
{
    const TimeWindow whole = wholeTrace(*m_outline);
    const double middle = (m_window.startNs + m_window.endNs) / 2;
    switch (key) {
    case Qt::Key_W: setTimeWindow(zoomed(m_window, zoomStep, middle, whole)); return true;
    case Qt::Key_S: setTimeWindow(zoomed(m_window, 1 / zoomStep, middle, whole)); return true;
    case Qt::Key_A: setTimeWindow(panned(m_window, -panStep, whole)); return true;
    case Qt::Key_D: setTimeWindow(panned(m_window, panStep, whole)); return true;
    case Qt::Key_0: setTimeWindow(whole); return true;
    case Qt::Key_F: fitCurrentRow(); return true;
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
    if (const int parent = m_outline->parent[std::size_t(m_currentRow)]; parent >= 0)
        setCurrentRow(parent);
}

void WaterfallView::expandOrGoDown()
{
    if (m_currentRow < 0)
        return moveTo(0);
    if (!m_outline->hasChildren(m_currentRow))
        return;
    if (m_rows.isCollapsed(m_currentRow))
        setCollapsed(m_currentRow, false);
    else
        setCurrentRow(m_currentRow + 1); // in pre-order, the first child
}

void WaterfallView::goToError(bool isBackwards)
{
    const int row =
        isBackwards ? previousError(*m_outline, m_currentRow) : nextError(*m_outline, m_currentRow);
    if (row >= 0)
        setCurrentRow(row);
}

void WaterfallView::fitCurrentRow()
{
    if (m_currentRow < 0)
        return;
    const TimeWindow whole = wholeTrace(*m_outline);
    const double start = double(m_outline->start[std::size_t(m_currentRow)]);
    const double length = std::max(10.0, double(m_outline->spanDurationNs(m_currentRow)));
    const double margin = length * 0.1;
    setTimeWindow(
        {std::max(whole.startNs, start - margin), std::min(whole.endNs, start + length + margin)});
}

double WaterfallView::nsAt(double x) const
{
    const auto place = geometry();
    return m_window.startNs + (x - place.axisLeft()) / place.axisWidth() * m_window.lengthNs();
}

void WaterfallView::wheelEvent(QWheelEvent *event)
{
    if (!m_outline)
        return;
    constexpr double notch = 120;
    const TimeWindow whole = wholeTrace(*m_outline);
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double factor = std::pow(zoomStep, turned.y() / notch);
        setTimeWindow(zoomed(
            m_window, factor,
            std::clamp(nsAt(event->position().x()), m_window.startNs, m_window.endNs), whole));
        return event->accept();
    }
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        setTimeWindow(
            panned(m_window, -(isSideways ? turned.x() : turned.y()) / notch * panStep, whole));
        return event->accept();
    }
    QAbstractScrollArea::wheelEvent(event);
}

bool WaterfallView::isOnSplitter(QPoint position) const
{
    return std::abs(position.x() - geometry().nameWidth) <= splitterGrip;
}

bool WaterfallView::isOnChevron(int row, int x) const
{
    const int left = geometry().indentOf(m_outline->depth[std::size_t(row)]);
    return m_outline->hasChildren(row) && x >= left - 2 && x < left + chevronRoom;
}

void WaterfallView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_outline || event->button() != Qt::LeftButton)
        return;
    if (isOnSplitter(position)) {
        m_drag = Drag::Splitter;
        return;
    }
    if (geometry().minimapRect().contains(position)) {
        m_drag = Drag::Minimap;
        m_dragStart = position.x();
        return;
    }
    const int row = rowAt(position);
    if (row >= 0 && isOnChevron(row, position.x()))
        setCollapsed(row, !m_rows.isCollapsed(row));
    else if (row >= 0)
        setCurrentRow(row);
}

void WaterfallView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_drag == Drag::Splitter)
        return setNameWidth(position.x());
    if (m_drag == Drag::Minimap)
        return dragMinimap(position.x());
    viewport()->setCursor(isOnSplitter(position) ? Qt::SplitHCursor : Qt::ArrowCursor);
    setHoverRow(rowAt(position));
}

void WaterfallView::mouseReleaseEvent(QMouseEvent *) { m_drag = Drag::None; }

void WaterfallView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_outline)
        return;
    const QPoint position = event->position().toPoint();
    const int row = rowAt(position);
    if (geometry().minimapRect().contains(position))
        setTimeWindow(wholeTrace(*m_outline));
    else if (row >= 0 && m_outline->hasChildren(row))
        setCollapsed(row, !m_rows.isCollapsed(row));
}

void WaterfallView::setNameWidth(int width)
{
    m_nameWidth = width;
    updateMinimap();
}

void WaterfallView::dragMinimap(int x)
{
    constexpr int leastDrag = 3;
    const QRect place = geometry().minimapRect();
    const TimeWindow whole = wholeTrace(*m_outline);
    const auto nsOf = [&](int at) {
        return std::clamp((at - place.left()) * whole.lengthNs() / place.width(), whole.startNs,
                          whole.endNs);
    };
    if (std::abs(x - m_dragStart) >= leastDrag)
        setTimeWindow({nsOf(std::min(x, m_dragStart)), nsOf(std::max(x, m_dragStart))});
}

void WaterfallView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    m_hoverRow = row;
    viewport()->update();
}

bool WaterfallView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    if (event->type() != QEvent::ToolTip || !m_outline)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), rowToolTip(*m_outline, row), viewport(),
                           rowRect(row));
    return true;
}

void WaterfallView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void WaterfallView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
