#include "ui/trace/timeview.h"

#include "ui/theme/metrics.h"
#include "ui/trace/waterfallaccess.h"

#include <QAccessible>
#include <QEvent>
#include <QScrollBar>
#include <algorithm>

namespace ui {

TimeView::TimeView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installWaterfallAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(waterfallRowHeight);
}

void TimeView::setOutline(std::shared_ptr<const Outline> outline)
{
    m_outline = std::move(outline);
    m_analysis = nullptr;
    m_window = m_outline ? wholeTrace(*m_outline) : TimeWindow();
    m_currentRow = -1;
    m_hoverRow = -1;
    verticalScrollBar()->setValue(0);
    updateMinimap();
}

void TimeView::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    m_analysis = std::move(analysis);
    viewport()->update();
}

void TimeView::setCurrentRow(int row)
{
    if (!m_outline || row >= m_outline->size())
        return;
    if (row >= 0)
        bringIntoView(row);
    if (row == m_currentRow)
        return;
    m_currentRow = row;
    viewport()->update();
    announce(row, false);
    Q_EMIT currentRowChanged(row);
}

void TimeView::setTimeWindow(TimeWindow window)
{
    if (window == m_window)
        return;
    m_window = window;
    viewport()->update();
    Q_EMIT timeWindowChanged();
}

void TimeView::announce(int row, bool isExpansion)
{
    if (!QAccessible::isActive() || row < 0)
        return;
    const int position = positionOf(row);
    if (isExpansion) {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(this, changed);
        event.setChild(position);
        QAccessible::updateAccessibility(&event);
        return;
    }
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(position);
    QAccessible::updateAccessibility(&focus);
}

WaterfallScene TimeView::scene() const
{
    return {.outline = m_outline.get(),
            .analysis = m_analysis.get(),
            .geometry = geometry(),
            .window = m_window,
            .serviceColors = m_serviceColors,
            .colors = colorsFor(palette()),
            .font = font(),
            .minimap = m_minimap,
            .currentRow = m_currentRow,
            .hoverRow = m_hoverRow,
            .hasFocus = hasFocus()};
}

void TimeView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
    updateMinimap();
}

void TimeView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateScrollBar();
        updateMinimap();
    }
}

void TimeView::updateScrollBar()
{
    const auto place = geometry();
    const int page = std::max(0, place.size.height() - headerHeight);
    verticalScrollBar()->setRange(0,
                                  int(std::clamp<qint64>(contentHeight() - page, 0, INT_MAX / 2)));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(place.rowHeight);
}

void TimeView::updateMinimap()
{
    m_serviceColors.clear();
    m_minimap = {};
    if (m_outline) {
        QStringList services;
        for (const auto &service : m_outline->services)
            services += QString::fromStdString(service);
        m_serviceColors = ui::serviceColors(services, palette());
        m_minimap = minimapImage(*m_outline, geometry().minimapRect().size(), devicePixelRatioF(),
                                 colorsFor(palette()), m_serviceColors);
    }
    viewport()->update();
}

} // namespace ui
