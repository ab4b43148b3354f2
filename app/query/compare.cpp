#include "app/query/compare.h"

#include "app/query/metricslimits.h"
#include "app/query/series.h"

#include <algorithm>

namespace app::query {
namespace {

bool isInWindow(const traceql::Selection &selection, std::int64_t start)
{
    if (selection.startUnixNano == 0 && selection.endUnixNano == 0)
        return true;
    return start > selection.startUnixNano && start <= selection.endUnixNano;
}

} // namespace

CompareRun::CompareRun(const traceql::Query &query, const Steps &steps)
    : m_selection(*query.metrics->selection)
    , m_steps(steps)
    , m_matcher(query.pipeline)
    , m_isSelected(m_selection.filter.condition)
{
}

Result<SidedSpans> CompareRun::sided(BlockReader &block)
{
    SidedSpans spans;
    APP_TRY(spans.observed, observe(block, m_matcher, m_steps));
    APP_TRY(const auto selected, m_isSelected.evaluate(block, spans.observed.spans));
    APP_TRY(const auto starts, block.column(store::Fixed::SpanStart));
    spans.places.assign(block.extent().spans, store::noRow);
    for (const auto row : spans.observed.rows) {
        spans.places[row] = std::uint32_t(spans.sides.size());
        const bool isSelected = selected.test(row) && isInWindow(m_selection, starts->ints[row]);
        spans.sides.push_back(isSelected ? Side::Selection : Side::Baseline);
    }
    return spans;
}

Result<> CompareRun::count(BlockReader &block)
{
    APP_TRY(const auto spans, sided(block));
    m_answer.inspectedSpans += spans.observed.inspectedSpans;
    m_answer.inspectedTraces += spans.observed.inspectedTraces;
    if (spans.observed.rows.empty())
        return {};
    APP_TRY(const auto sources, comparedSources(block, spans.observed.spans));
    for (const auto &source : sources)
        count(source, spans);
    return {};
}

void CompareRun::count(const ComparedSource &source, const SidedSpans &spans)
{
    auto &attribute = m_attributes.try_emplace(source.key(), m_steps.count).first->second;
    std::vector<ComparedAttribute::BySide> counts(source.distinct());
    source.forEach(spans, [&](std::uint32_t code, std::uint32_t place) {
        const auto side = spans.sides[place];
        ++counts[code][std::size_t(side)];
        attribute.addHolders(side, spans.observed.steps[place], 1);
    });
    for (std::uint32_t code = 0; code < counts.size(); ++code) {
        if (counts[code] == ComparedAttribute::BySide{})
            continue;
        const auto entry = attribute.entryOf(source.valueOf(code));
        if (entry != ComparedAttribute::none)
            attribute.addTotal(entry, counts[code]);
    }
}

void CompareRun::choose()
{
    auto cells = maxCells;
    for (auto &[key, attribute] : m_attributes) {
        m_isCut = m_isCut || attribute.isCut();
        if (!attribute.choose(std::size_t(m_selection.topN), cells))
            m_isCut = true;
    }
}

Result<> CompareRun::fill(BlockReader &block)
{
    APP_TRY(const auto spans, sided(block));
    if (spans.observed.rows.empty())
        return {};
    APP_TRY(const auto sources, comparedSources(block, spans.observed.spans));
    for (const auto &source : sources)
        fill(source, spans);
    return {};
}

void CompareRun::fill(const ComparedSource &source, const SidedSpans &spans)
{
    auto &attribute = m_attributes.at(source.key());
    std::vector<std::array<std::uint64_t *, sideCount>> cells(source.distinct());
    for (std::uint32_t code = 0; code < cells.size(); ++code) {
        const auto entry = attribute.find(source.valueOf(code));
        if (entry != ComparedAttribute::none)
            cells[code] = {attribute.cells(entry, Side::Baseline),
                           attribute.cells(entry, Side::Selection)};
    }
    source.forEach(spans, [&](std::uint32_t code, std::uint32_t place) {
        if (auto *cell = cells[code][std::size_t(spans.sides[place])])
            ++cell[spans.observed.steps[place]];
    });
}

MetricsAnswer CompareRun::finish()
{
    for (const auto &[key, attribute] : m_attributes)
        attribute.appendSeries(key, m_steps, m_answer.series);
    sortSeries(m_answer.series);
    if (m_isCut)
        m_answer.partial = "compare() met more values than it can tell apart, some are left out";
    return std::move(m_answer);
}

} // namespace app::query
