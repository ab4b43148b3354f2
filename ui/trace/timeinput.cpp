#include "ui/trace/timeview.h"
#include "ui/trace/waterfalltext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

/// How keys, wheel, touchpad and mouse reach the views along a time axis.
namespace ui {
namespace {

constexpr double zoomStep = 0.7;
constexpr double panStep = 0.15;
constexpr double notch = 120; // of angleDelta, one click of a wheel
constexpr int edgeGrip = 4;

} // namespace

void TimeView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (const auto command = traceCommandOf(*event); command && run(*command))
        return event->accept();
    if (isPlain)
        return event->ignore(); // for the page; the scroll area would only scroll
    QAbstractScrollArea::keyPressEvent(event);
}

bool TimeView::run(TraceCommand command)
{
    return m_outline && rowCount() > 0 && (viewCommand(command) || timeCommand(command));
}

bool TimeView::timeCommand(TraceCommand command)
{
    using enum TraceCommand;
    const TimeWindow whole = wholeTrace(*m_outline);
    const double middle = (m_window.startNs + m_window.endNs) / 2;
    switch (command) {
    case ZoomIn: setTimeWindow(zoomed(m_window, zoomStep, middle, whole)); return true;
    case ZoomOut: setTimeWindow(zoomed(m_window, 1 / zoomStep, middle, whole)); return true;
    case PanLeft: setTimeWindow(panned(m_window, -panStep, whole)); return true;
    case PanRight: setTimeWindow(panned(m_window, panStep, whole)); return true;
    case WholeTime: setTimeWindow(whole); return true;
    case CentreOrFit: centreOrFit(); return true;
    default: return false;
    }
}

/// The first time the span moves into the middle, the second time it fills the window. Where it cannot move any
/// further, the first time fits it.
void TimeView::centreOrFit()
{
    if (m_currentRow < 0)
        return;
    const TimeWindow whole = wholeTrace(*m_outline);
    const double start = double(m_outline->start[std::size_t(m_currentRow)]);
    const double length = std::max(10.0, double(m_outline->spanDurationNs(m_currentRow)));
    const double off = start + length / 2 - (m_window.startNs + m_window.endNs) / 2;
    const TimeWindow centred = panned(m_window, off / m_window.lengthNs(), whole);
    constexpr double closeEnough = 0.01; // of the window
    if (std::abs(centred.startNs - m_window.startNs) > closeEnough * m_window.lengthNs())
        return setTimeWindow(centred);
    const double margin = length * 0.1;
    setTimeWindow(
        {std::max(whole.startNs, start - margin), std::min(whole.endNs, start + length + margin)});
}

double TimeView::nsAt(double x) const
{
    const auto place = geometry();
    return m_window.startNs + (x - place.axisLeft()) / place.axisWidth() * m_window.lengthNs();
}

void TimeView::zoomAt(double x, double factor)
{
    const double anchor = std::clamp(nsAt(x), m_window.startNs, m_window.endNs);
    setTimeWindow(zoomed(m_window, factor, anchor, wholeTrace(*m_outline)));
}

/// A touchpad tells pixels, a wheel tells notches.
void TimeView::wheelEvent(QWheelEvent *event)
{
    if (!m_outline)
        return;
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAt(event->position().x(), std::pow(zoomStep, turned.y() / notch));
        return event->accept();
    }
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    if (!isSideways && !event->modifiers().testFlag(Qt::ShiftModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const double pixels = event->pixelDelta().x();
    const double share = isSideways && pixels != 0
        ? pixels / geometry().axisWidth()
        : (isSideways ? turned.x() : turned.y()) / notch * panStep;
    setTimeWindow(panned(m_window, -share, wholeTrace(*m_outline)));
    event->accept();
}

bool TimeView::pinch(const QNativeGestureEvent &event)
{
    if (!m_outline || event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomAt(event.position().x(), 1 / std::clamp(1 + event.value(), 0.1, 10.0));
    return true;
}

TimeView::Drag TimeView::dragAt(QPoint position) const
{
    if (isOnSplitter(position))
        return Drag::Splitter;
    const auto place = geometry();
    const QRect map = place.minimapRect();
    const TimeWindow whole = wholeTrace(*m_outline);
    if (!map.adjusted(-edgeGrip, 0, edgeGrip, 0).contains(position))
        return position.x() > place.axisLeft() && position.y() > headerHeight ? Drag::Pan
                                                                              : Drag::None;
    if (m_window == whole)
        return Drag::NewWindow;
    const double left = map.left() + m_window.startNs / whole.lengthNs() * map.width();
    const double right = map.left() + m_window.endNs / whole.lengthNs() * map.width();
    if (std::abs(position.x() - left) <= edgeGrip)
        return Drag::StartOfWindow;
    if (std::abs(position.x() - right) <= edgeGrip)
        return Drag::EndOfWindow;
    return position.x() > left && position.x() < right ? Drag::MoveWindow : Drag::NewWindow;
}

void TimeView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_outline || event->button() != Qt::LeftButton)
        return;
    m_drag = dragAt(position);
    m_dragStart = position;
    m_dragWindow = m_window;
    m_dragScroll = verticalScrollBar()->value();
    if (m_drag != Drag::None && m_drag != Drag::Pan)
        return;
    const int row = rowAt(position);
    if (!viewPress(position) && row >= 0)
        setCurrentRow(row);
}

void TimeView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_outline)
        return;
    switch (m_drag) {
    case Drag::None: updateCursor(position); return setHoverRow(rowAt(position));
    case Drag::Splitter: return moveSplitter(position.x());
    case Drag::Pan: return dragBars(position);
    default: return dragMinimap(position.x());
    }
}

void TimeView::updateCursor(QPoint position)
{
    switch (dragAt(position)) {
    case Drag::Splitter:
    case Drag::StartOfWindow:
    case Drag::EndOfWindow: return viewport()->setCursor(Qt::SplitHCursor);
    case Drag::MoveWindow: return viewport()->setCursor(Qt::OpenHandCursor);
    case Drag::NewWindow: return viewport()->setCursor(Qt::CrossCursor);
    default: return viewport()->setCursor(Qt::ArrowCursor);
    }
}

void TimeView::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    if (m_outline)
        updateCursor(event->position().toPoint());
}

void TimeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_outline || event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    const int row = rowAt(position);
    if (geometry().minimapRect().contains(position))
        setTimeWindow(wholeTrace(*m_outline));
    else if (row >= 0 && isExpandable(row))
        setCollapsed(row, !isCollapsed(row));
}

void TimeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_outline)
        return;
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int row = isByMouse ? rowAt(event->pos()) : m_currentRow;
    if (row < 0)
        return;
    setCurrentRow(row);
    const QRect place = rowRect(row) & viewport()->rect();
    Q_EMIT menuRequested(row,
                         isByMouse ? event->globalPos() : viewport()->mapToGlobal(place.center()));
}

void TimeView::dragMinimap(int x)
{
    constexpr int leastDrag = 3;
    const QRect place = geometry().minimapRect();
    const TimeWindow whole = wholeTrace(*m_outline);
    const auto nsOf = [&](int at) {
        return std::clamp((at - place.left()) * whole.lengthNs() / place.width(), whole.startNs,
                          whole.endNs);
    };
    const auto between = [&](double a, double b) {
        setTimeWindow({std::min(a, b), std::max(std::min(a, b) + 10, std::max(a, b))});
    };
    if (m_drag == Drag::NewWindow && std::abs(x - m_dragStart.x()) >= leastDrag)
        between(nsOf(m_dragStart.x()), nsOf(x));
    if (m_drag == Drag::StartOfWindow)
        between(nsOf(x), m_dragWindow.endNs);
    if (m_drag == Drag::EndOfWindow)
        between(m_dragWindow.startNs, nsOf(x));
    if (m_drag == Drag::MoveWindow)
        setTimeWindow(panned(m_dragWindow,
                             (nsOf(x) - nsOf(m_dragStart.x())) / m_dragWindow.lengthNs(), whole));
}

void TimeView::dragBars(QPoint position)
{
    const QPoint moved = position - m_dragStart;
    if (viewport()->cursor().shape() != Qt::ClosedHandCursor
        && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    verticalScrollBar()->setValue(m_dragScroll - moved.y());
    setTimeWindow(
        panned(m_dragWindow, -double(moved.x()) / geometry().axisWidth(), wholeTrace(*m_outline)));
}

void TimeView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    m_hoverRow = row;
    viewport()->update();
}

bool TimeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    if (event->type() == QEvent::NativeGesture
        && pinch(*static_cast<const QNativeGestureEvent *>(event)))
        return true;
    if (event->type() != QEvent::ToolTip || !m_outline)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), rowToolTip(*m_outline, m_analysis.get(), row),
                           viewport(), rowRect(row));
    return true;
}

void TimeView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimeView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
