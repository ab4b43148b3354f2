#include "ui/trace/flameview.h"

#include "ui/trace/flamepaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace ui {
using namespace Qt::StringLiterals;

FlameView::FlameView(QWidget *parent) : TimeView(parent)
{
    setObjectName(u"flame"_s);
    setAccessibleName(tr("Spans of the trace over time"));
}

void FlameView::setOutline(std::shared_ptr<const Outline> outline)
{
    m_lanes = nullptr;
    m_layout.cancel();
    m_choice = nullptr;
    m_found = nullptr;
    TimeView::setOutline(std::move(outline));
    updateScrollBar();
    Q_EMIT rowsChanged();
    if (isVisible())
        layOut();
}

void FlameView::showEvent(QShowEvent *event)
{
    TimeView::showEvent(event);
    layOut();
    if (m_outline && m_currentRow >= 0)
        bringIntoView(m_currentRow);
}

void FlameView::layOut()
{
    if (!m_outline || m_lanes)
        return;
    m_layout.ask(
        this,
        [outline = m_outline](QPromise<LanesPtr> &) {
            return std::make_shared<const Lanes>(layoutLanes(*outline));
        },
        [this](LanesPtr lanes) {
            m_lanes = std::move(lanes);
            updateScrollBar();
            viewport()->update();
            Q_EMIT rowsChanged();
            if (m_currentRow >= 0)
                bringIntoView(m_currentRow);
        });
}

void FlameView::setChoice(std::shared_ptr<const RowChoice> choice)
{
    m_choice = std::move(choice);
    viewport()->update();
}

void FlameView::setFound(std::shared_ptr<const std::vector<std::int32_t>> found)
{
    m_found = std::move(found);
    viewport()->update();
}

WaterfallGeometry FlameView::geometry() const
{
    return {.size = viewport()->size(),
            .nameWidth = 0,
            .scrollY = verticalScrollBar()->value(),
            .rowHeight = std::max(flameLaneHeight, fontMetrics().height() + 4)};
}

qint64 FlameView::contentHeight() const
{
    return m_lanes ? qint64(m_lanes->count()) * geometry().rowHeight + flameLaneHeight / 2 : 0;
}

std::vector<FlameBar> FlameView::visibleBars() const
{
    if (!m_outline || !m_lanes)
        return {};
    const auto place = geometry();
    return layoutFlame(*m_outline, *m_lanes, place.firstPosition(), place.visibleRows(), m_window,
                       place.axisWidth());
}

void FlameView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    WaterfallScene all = scene();
    all.found = m_found.get();
    paintFlame(painter, all, visibleBars(), m_choice.get());
}

QRect FlameView::rowRect(int row) const
{
    if (!m_outline || !m_lanes)
        return {};
    const auto place = geometry();
    const double perNs = place.axisWidth() / m_window.lengthNs();
    const auto x = [&](std::uint64_t ns) {
        return std::clamp((double(ns) - m_window.startNs) * perNs, 0.0, double(place.axisWidth()));
    };
    const double left = x(m_outline->start[std::size_t(row)]);
    const double width = std::max(thinnestBar, x(m_outline->end[std::size_t(row)]) - left);
    const QRect lane = place.rowRect(m_lanes->lane[std::size_t(row)]);
    return QRectF(place.axisLeft() + left, lane.top(), width, lane.height()).toAlignedRect();
}

int FlameView::rowAt(QPoint viewportPosition) const
{
    const auto place = geometry();
    const int lane = place.positionAt(viewportPosition.y());
    const double x = viewportPosition.x() - place.axisLeft();
    if (!m_outline || !m_lanes || lane < 0)
        return -1;
    const auto bars = layoutFlame(*m_outline, *m_lanes, lane, 1, m_window, place.axisWidth());
    const auto found = std::find_if(bars.begin(), bars.end(), [x](const FlameBar &bar) {
        return x >= bar.x && x < bar.x + bar.width;
    });
    return found == bars.end() ? -1 : found->row;
}

void FlameView::bringIntoView(int row)
{
    if (isVisible())
        bringTimeIntoView(row);
    if (!m_lanes)
        return;
    const auto place = geometry();
    const int top = m_lanes->lane[std::size_t(row)] * place.rowHeight;
    const int page = std::max(place.rowHeight, place.size.height() - headerHeight);
    if (top < place.scrollY)
        verticalScrollBar()->setValue(top);
    else if (top + place.rowHeight > place.scrollY + page)
        verticalScrollBar()->setValue(top + place.rowHeight - page);
}

/// A bar outside the window cannot be seen at all, unlike a row of the waterfall.
void FlameView::bringTimeIntoView(int row)
{
    const double start = double(m_outline->start[std::size_t(row)]);
    const double end = double(m_outline->end[std::size_t(row)]);
    if (end >= m_window.startNs && start <= m_window.endNs)
        return;
    const double middle = (m_window.startNs + m_window.endNs) / 2;
    setTimeWindow(panned(m_window, ((start + end) / 2 - middle) / m_window.lengthNs(),
                         wholeTrace(*m_outline)));
}

bool FlameView::viewCommand(TraceCommand command)
{
    using enum TraceCommand;
    const int row = m_currentRow;
    switch (command) {
    case RowUp: moveTo(row < 0 ? 0 : m_outline->parent[std::size_t(row)]); return true;
    case RowDown: moveTo(row < 0 || m_outline->hasChildren(row) ? row + 1 : -1); return true;
    case GoOutside: moveAlong(-1); return true;
    case GoInside: moveAlong(1); return true;
    case FirstRow: moveTo(0); return true;
    case LastRow: moveTo(m_outline->size() - 1); return true;
    default: return false;
    }
}

void FlameView::moveAlong(int step)
{
    if (m_currentRow < 0)
        return moveTo(0);
    const auto lane = std::size_t(m_lanes->lane[std::size_t(m_currentRow)]);
    const auto begin = m_lanes->order.begin() + m_lanes->first[lane];
    const auto end = m_lanes->order.begin() + m_lanes->first[lane + 1];
    const auto at = std::lower_bound(begin, end, m_currentRow, [this](int a, int b) {
        return m_outline->start[std::size_t(a)] < m_outline->start[std::size_t(b)];
    });
    const auto next = (at - begin) + step;
    moveTo(next < 0 || next >= end - begin ? -1 : *(begin + next));
}

void FlameView::moveTo(int row)
{
    if (row >= 0 && row < m_outline->size())
        setCurrentRow(row);
}

} // namespace ui
