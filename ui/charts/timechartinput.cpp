#include "ui/charts/plotsurface.h"
#include "ui/charts/timechart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

/// Less is a click.
constexpr double leastDrag = 4;

} // namespace

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double at = std::clamp(m_surface->timeAt(event->position().x()), m_data.startMs,
                                 std::max(m_data.startMs, m_data.endMs));
    m_isDragging = true;
    m_brush = Brush{at, at};
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const double at = m_surface->timeAt(event->position().x());
    if (m_isDragging && m_brush) {
        m_brush->toMs = std::clamp(at, m_data.startMs, std::max(m_data.startMs, m_data.endMs));
        update();
    }
    setCrosshair(at);
    showTip(event->position().toPoint());
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging || !m_brush)
        return;
    m_isDragging = false;
    const auto brush = *m_brush;
    if (std::abs(m_surface->xOf(brush.toMs) - m_surface->xOf(brush.fromMs)) >= leastDrag) {
        takeRange();
        return;
    }
    m_brush.reset();
    update();
    if (const int dot = dotNear(event->position().toPoint()); dot >= 0) {
        hideTip();
        Q_EMIT dotActivated(dot);
    }
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT widerRangeRequested();
}

void TimeChart::leaveEvent(QEvent *)
{
    hideTip();
    if (!m_isDragging && !hasFocus())
        setCrosshair(std::nullopt);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const bool isChoosing = event->modifiers().testFlag(Qt::ShiftModifier);
    const int now = m_crosshairMs ? nearestMoment(m_moments, *m_crosshairMs) : -1;
    const int last = int(m_moments.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: stepCrosshair(now < 0 ? last : now - 1, isChoosing); break;
    case Qt::Key_Right: stepCrosshair(now < 0 ? 0 : now + 1, isChoosing); break;
    case Qt::Key_Home: stepCrosshair(0, isChoosing); break;
    case Qt::Key_End: stepCrosshair(last, isChoosing); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_brush)
            takeRange();
        else
            openDotAtCrosshair();
        break;
    case Qt::Key_Escape:
        if (!m_brush && !m_crosshairMs) {
            QWidget::keyPressEvent(event);
            break;
        }
        m_brush.reset();
        setCrosshair(std::nullopt);
        hideTip();
        update();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void TimeChart::stepCrosshair(int moment, bool isChoosing)
{
    if (m_moments.isEmpty())
        return;
    const auto before = m_crosshairMs;
    setCrosshair(m_moments[std::clamp(moment, 0, int(m_moments.size()) - 1)]);
    if (!isChoosing)
        m_brush.reset();
    else if (!m_brush)
        m_brush = Brush{before.value_or(*m_crosshairMs), *m_crosshairMs};
    else
        m_brush->toMs = *m_crosshairMs;
    update();
    showTip(positionOf(*m_crosshairMs, 0));
}

void TimeChart::takeRange()
{
    const auto brush = *m_brush;
    m_brush.reset();
    hideTip();
    update();
    if (brush.fromMs != brush.toMs)
        Q_EMIT rangeChosen(std::min(brush.fromMs, brush.toMs), std::max(brush.fromMs, brush.toMs));
}

void TimeChart::openDotAtCrosshair()
{
    if (!m_crosshairMs || m_data.dots.isEmpty())
        return;
    const auto distance = [&](const ChartDot &dot) {
        return std::abs(dot.timeMs - *m_crosshairMs);
    };
    const auto nearest =
        std::min_element(m_data.dots.cbegin(), m_data.dots.cend(),
                         [&](const auto &a, const auto &b) { return distance(a) < distance(b); });
    Q_EMIT dotActivated(int(nearest - m_data.dots.cbegin()));
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    hideTip();
    m_isDragging = false;
    m_brush.reset();
    update();
}

} // namespace ui
