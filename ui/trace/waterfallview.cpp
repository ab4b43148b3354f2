#include "ui/trace/waterfallview.h"

#include "ui/theme/metrics.h"
#include "ui/trace/waterfallaccess.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;

WaterfallView::WaterfallView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installWaterfallAccessibility();
    setObjectName(u"waterfall"_s);
    setAccessibleName(tr("Spans of the trace"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(waterfallRowHeight);
}

void WaterfallView::setOutline(std::shared_ptr<const Outline> outline)
{
    m_outline = std::move(outline);
    m_rows = m_outline ? Rows(m_outline) : Rows();
    m_window = m_outline ? wholeTrace(*m_outline) : TimeWindow();
    m_currentRow = -1;
    m_hoverRow = -1;
    verticalScrollBar()->setValue(0);
    updateMinimap();
    rowsMoved();
}

void WaterfallView::setCurrentRow(int row)
{
    if (!m_outline || row >= m_outline->size())
        return;
    if (row >= 0 && m_rows.reveal(row))
        rowsMoved();
    if (row >= 0)
        scrollTo(m_rows.visiblePosition(row));
    if (row == m_currentRow)
        return;
    m_currentRow = row;
    viewport()->update();
    announce(row, false);
    Q_EMIT currentRowChanged(row);
}

void WaterfallView::setCollapsed(int row, bool isCollapsed)
{
    m_rows.setCollapsed(row, isCollapsed);
    rowsMoved();
    announce(row, true);
}

void WaterfallView::setAllCollapsed(bool isCollapsed)
{
    m_rows.setAllCollapsed(isCollapsed);
    rowsMoved();
}

void WaterfallView::setTimeWindow(TimeWindow window)
{
    m_window = window;
    viewport()->update();
}

/// What is selected stays on screen: a row that was hidden hands over to the ancestor that hides it.
void WaterfallView::rowsMoved()
{
    updateScrollBar();
    viewport()->update();
    Q_EMIT rowsChanged();
    if (m_currentRow >= 0 && m_rows.visiblePosition(m_currentRow) < 0)
        setCurrentRow(m_rows.visibleAncestorOf(m_currentRow));
}

void WaterfallView::announce(int row, bool isExpansion)
{
    if (!QAccessible::isActive() || row < 0)
        return;
    const int position = m_rows.visiblePosition(row);
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

QRect WaterfallView::rowRect(int row) const
{
    const int position = m_outline ? m_rows.visiblePosition(row) : -1;
    return position < 0 ? QRect() : geometry().rowRect(position);
}

int WaterfallView::rowAt(QPoint viewportPosition) const
{
    const int position = geometry().positionAt(viewportPosition.y());
    return position < 0 || position >= m_rows.visibleCount() ? -1 : m_rows.rowAt(position);
}

WaterfallGeometry WaterfallView::geometry() const
{
    constexpr int leastNames = 140;
    constexpr int leastAxis = 160;
    const int width = viewport()->width();
    const int usual = std::clamp(width * 42 / 100, 200, 480);
    const int widest = std::max(leastNames, width - leastAxis);
    return {.size = viewport()->size(),
            .nameWidth = std::clamp(m_nameWidth.value_or(usual), leastNames, widest),
            .scrollY = verticalScrollBar()->value(),
            .rowHeight = std::max(waterfallRowHeight, fontMetrics().height() + space::xs)};
}

std::vector<Bar> WaterfallView::visibleBars() const
{
    if (!m_outline)
        return {};
    const auto place = geometry();
    return layoutBars(*m_outline, m_rows, place.firstPosition(), place.visibleRows(), m_window,
                      place.axisWidth());
}

WaterfallScene WaterfallView::scene() const
{
    return {.outline = m_outline.get(),
            .rows = &m_rows,
            .geometry = geometry(),
            .window = m_window,
            .bars = visibleBars(),
            .serviceColors = m_serviceColors,
            .colors = colorsFor(palette()),
            .font = font(),
            .minimap = m_minimap,
            .currentRow = m_currentRow,
            .hoverRow = m_hoverRow,
            .hasFocus = hasFocus()};
}

void WaterfallView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    paintWaterfall(painter, scene());
}

void WaterfallView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
    updateMinimap();
}

void WaterfallView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateScrollBar();
        updateMinimap();
    }
}

void WaterfallView::updateScrollBar()
{
    const auto place = geometry();
    const int page = std::max(0, place.size.height() - headerHeight);
    const qint64 content = qint64(m_rows.visibleCount()) * place.rowHeight;
    verticalScrollBar()->setRange(0, int(std::clamp<qint64>(content - page, 0, INT_MAX / 2)));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(place.rowHeight);
}

void WaterfallView::updateMinimap()
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

void WaterfallView::scrollTo(int position)
{
    const auto place = geometry();
    const int top = position * place.rowHeight;
    const int page = std::max(place.rowHeight, place.size.height() - headerHeight);
    if (top < place.scrollY)
        verticalScrollBar()->setValue(top);
    else if (top + place.rowHeight > place.scrollY + page)
        verticalScrollBar()->setValue(top + place.rowHeight - page);
}

} // namespace ui
