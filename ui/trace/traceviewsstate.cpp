#include "ui/trace/statisticsview.h"
#include "ui/trace/tracetoolbar.h"
#include "ui/trace/traceviews.h"
#include "ui/trace/waterfallview.h"

#include <unordered_set>

/// The state of the views as a value, and back.
namespace ui {
namespace {

app::trace::SpanId idAt(const Outline &outline, int row)
{
    return row < 0 ? app::trace::SpanId() : outline.span(row).spanId;
}

int rowWith(const Outline &outline, app::trace::SpanId id)
{
    return id.isNull() ? -1 : rowOf(outline, id);
}

std::set<std::int32_t> rowsWith(const Outline &outline, const std::vector<app::trace::SpanId> &ids)
{
    const std::unordered_set<app::trace::SpanId> wanted(ids.begin(), ids.end());
    std::set<std::int32_t> rows;
    for (int row = 0; row < outline.size() && !wanted.empty(); ++row) {
        if (wanted.contains(outline.span(row).spanId))
            rows.insert(row);
    }
    return rows;
}

/// As far as the trace reaches now.
TimeWindow fitted(const TimeWindow &window, const TimeWindow &whole)
{
    const bool isInside = window.startNs < whole.endNs;
    return isInside ? TimeWindow{window.startNs, std::min(window.endNs, whole.endNs)} : whole;
}

} // namespace

TracePageState TraceViews::state() const
{
    TracePageState state;
    if (!m_outline)
        return state;
    state.view = m_view;
    if (m_waterfall->timeWindow() != wholeTrace(*m_outline))
        state.window = m_waterfall->timeWindow();
    state.selected = idAt(*m_outline, m_currentRow);
    state.top = idAt(*m_outline, m_waterfall->topRow());
    state.root = idAt(*m_outline, m_waterfall->rows().root());
    for (const auto row : m_marks)
        state.marks.push_back(idAt(*m_outline, row));
    state.collapse = collapseOf(*m_outline, m_waterfall->rows());
    state.pills = m_toolbar->pills();
    state.find = m_toolbar->findText();
    state.matchesOnly = m_toolbar->isMatchesOnly();
    state.groupBy = m_statistics->groupedBy();
    return state;
}

void TraceViews::restore(const TracePageState &state)
{
    if (!m_outline)
        return;
    m_toolbar->setPills(state.pills);
    m_toolbar->setFindText(state.find);
    m_toolbar->setMatchesOnly(state.matchesOnly);
    m_marks = rowsWith(*m_outline, state.marks);
    m_waterfall->setMarked(m_marks);
    m_waterfall->setCollapsedRows(collapsedRows(*m_outline, state.collapse));
    setRoot(rowWith(*m_outline, state.root));
    if (state.window)
        m_waterfall->setTimeWindow(fitted(*state.window, wholeTrace(*m_outline)));
    m_statistics->groupBy(state.groupBy);
    setView(state.view);
    updateChoice();
    setCurrentRow(rowWith(*m_outline, state.selected));
    m_waterfall->setTopRow(rowWith(*m_outline, state.top));
    if (!state.find.isEmpty()) {
        find();
        m_jumpsToMatch = false;
    }
}

} // namespace ui
