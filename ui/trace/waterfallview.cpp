#include "ui/trace/waterfallview.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;

WaterfallView::WaterfallView(QWidget *parent) : TimeView(parent)
{
    setObjectName(u"waterfall"_s);
    setAccessibleName(tr("Spans of the trace"));
}

void WaterfallView::setOutline(std::shared_ptr<const Outline> outline)
{
    m_rows = outline ? Rows(outline) : Rows();
    m_found = nullptr;
    m_marked.clear();
    TimeView::setOutline(std::move(outline));
    rowsMoved();
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

void WaterfallView::setCollapsedRows(const std::vector<std::int32_t> &rows)
{
    m_rows.setCollapsedRows(rows);
    rowsMoved();
}

void WaterfallView::hideOneLevel() { showLevels(m_rows.shownLevels() - 1); }

void WaterfallView::showLevels(int levels)
{
    m_rows.showLevels(levels);
    rowsMoved();
}

void WaterfallView::setRoot(int row)
{
    m_rows.setRoot(row);
    rowsMoved();
}

void WaterfallView::setChoice(std::shared_ptr<const RowChoice> choice)
{
    if (!m_outline || choice == m_rows.choice())
        return;
    m_rows.setChoice(std::move(choice));
    rowsMoved();
}

void WaterfallView::setFound(std::shared_ptr<const std::vector<std::int32_t>> found)
{
    m_found = std::move(found);
    viewport()->update();
}

void WaterfallView::setMarked(std::set<std::int32_t> rows)
{
    m_marked = std::move(rows);
    viewport()->update();
}

int WaterfallView::topRow() const
{
    const int position = geometry().firstPosition();
    return position < m_rows.visibleCount() ? m_rows.rowAt(position) : -1;
}

void WaterfallView::setTopRow(int row)
{
    if (const int position = row < 0 ? -1 : m_rows.visiblePosition(row); position >= 0)
        verticalScrollBar()->setValue(position * geometry().rowHeight);
}

/// What is selected stays on screen: a row that was hidden hands over to the ancestor that hides it. Where none is
/// visible, it stays selected for the other views.
void WaterfallView::rowsMoved()
{
    updateScrollBar();
    viewport()->update();
    Q_EMIT rowsChanged();
    if (m_currentRow < 0)
        return;
    const int visible = m_rows.visibleAncestorOf(m_currentRow);
    if (visible >= 0 && visible != m_currentRow)
        setCurrentRow(visible);
    else if (visible >= 0)
        bringIntoView(visible);
}

int WaterfallView::levelOf(int row) const
{
    const int position = m_rows.visiblePosition(row);
    return position < 0 ? 0 : m_rows.depthAt(position) + 1;
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

qint64 WaterfallView::contentHeight() const
{
    return qint64(m_rows.visibleCount()) * geometry().rowHeight;
}

std::vector<Bar> WaterfallView::visibleBars() const
{
    if (!m_outline)
        return {};
    const auto place = geometry();
    return layoutBars(*m_outline, m_rows, place.firstPosition(), place.visibleRows(), m_window,
                      place.axisWidth());
}

void WaterfallView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    WaterfallScene all = scene();
    all.rows = &m_rows;
    all.bars = visibleBars();
    all.found = m_found.get();
    all.marked = &m_marked;
    paintWaterfall(painter, all);
}

void WaterfallView::bringIntoView(int row)
{
    if (m_rows.reveal(row)) {
        updateScrollBar();
        viewport()->update();
        Q_EMIT rowsChanged();
    }
    const int position = m_rows.visiblePosition(row);
    if (position < 0)
        return;
    const auto place = geometry();
    const int top = position * place.rowHeight;
    const int page = std::max(place.rowHeight, place.size.height() - headerHeight);
    if (top < place.scrollY)
        verticalScrollBar()->setValue(top);
    else if (top + place.rowHeight > place.scrollY + page)
        verticalScrollBar()->setValue(top + place.rowHeight - page);
}

} // namespace ui
