#include "app/query/slicedblock.h"

#include "app/store/columncodec.h"
#include "app/store/fixedcolumns.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace app::query {
namespace {

using store::Fixed;
using store::Table;
using store::View;
using Run = SlicedBlock::Run;

/// Which rows the codes of a column are, where they are rows of a table that is cut.
struct Target {
    Table table = Table::Span;
    bool orNone = false;
};
std::optional<Target> targetOf(Fixed fixed)
{
    switch (fixed) {
    case Fixed::SpanTrace: return Target{Table::Trace};
    case Fixed::TraceRoot:
    case Fixed::SpanParentRow: return Target{Table::Span, true};
    case Fixed::EventSpan:
    case Fixed::LinkSpan: return Target{Table::Span};
    default: return {};
    }
}

/// Without a copy. A view that is not filled stays so.
template <typename T>
View<T> part(const store::ColumnPtr &owner, const View<T> &all, Run run)
{
    return all.empty() ? all : View<T>(owner, all.data() + run.first, run.size());
}

/// Rows counted from the first of the run. One loop without a way out, which the compiler makes a wide one.
template <bool orNone>
Result<View<std::uint32_t>> rebased(const View<std::uint32_t> &rows, Run run)
{
    constexpr std::uint32_t shift = orNone ? 1 : 0;                               // makes noRow 0
    const std::shared_ptr<std::uint32_t[]> moved(new std::uint32_t[rows.size()]); // not zeroed
    auto *out = moved.get();
    std::uint32_t greatest = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        out[i] = orNone && row == store::noRow ? row : row - run.first;
        greatest = std::max(greatest, out[i] + shift);
    }
    if (!rows.empty() && greatest >= run.size() + shift)
        return fail(Error::Kind::Corrupt, "a row belongs to another trace than it should");
    return View<std::uint32_t>(moved, out, rows.size());
}

/// The places of rows in a list of ascending ones.
Run placesOf(const View<std::uint32_t> &ascending, Run rows)
{
    const auto place = [&](std::uint32_t row) {
        return std::uint32_t(std::lower_bound(ascending.begin(), ascending.end(), row)
                             - ascending.begin());
    };
    return {place(rows.first), place(rows.last)};
}

Result<store::Column> sliced(const store::ColumnPtr &whole, Run rows)
{
    store::Column column{.isDense = whole->isDense, .dictionary = whole->dictionary};
    Run values = rows;
    if (!whole->isDense) {
        values = placesOf(whole->rows, rows);
        APP_TRY(column.rows, rebased<false>(part(whole, whole->rows, values), rows));
    }
    if (!whole->offsets.empty()) { // they go on pointing into all elements
        column.offsets = part(whole, whole->offsets, {values.first, values.last + 1});
        values = {0,
                  std::uint32_t(std::max({whole->codes.size(), whole->ints.size(),
                                          whole->doubles.size(), whole->flags.size()}))};
    }
    column.codes = part(whole, whole->codes, values);
    column.ints = part(whole, whole->ints, values);
    column.doubles = part(whole, whole->doubles, values);
    column.flags = part(whole, whole->flags, values);
    column.traceIds = part(whole, whole->traceIds, values);
    return column;
}

} // namespace

Result<store::BlockPtr> SlicedBlock::cut(store::BlockPtr whole, Run traces)
{
    std::shared_ptr<SlicedBlock> block(new SlicedBlock(std::move(whole)));
    APP_CHECK(block->cutTraces(traces));
    return block;
}

Result<> SlicedBlock::cutTraces(Run traces)
{
    m_extent = m_whole->extent();
    run(Table::Trace) = traces;
    APP_TRY(const auto offsets, m_whole->traceOffsets());
    const Run spans{offsets[traces.first], offsets[traces.last]};
    run(Table::Span) = spans;
    std::vector<std::uint32_t> moved(offsets.begin() + traces.first,
                                     offsets.begin() + traces.last + 1);
    for (auto &offset : moved)
        offset -= spans.first;
    m_offsets = store::viewOf(std::move(moved));
    APP_CHECK(cutChildren(Table::Event, Fixed::EventSpan, m_extent.events));
    APP_CHECK(cutChildren(Table::Link, Fixed::LinkSpan, m_extent.links));
    m_extent.traces = traces.size();
    m_extent.spans = spans.size();
    m_extent.events = run(Table::Event).size();
    m_extent.links = run(Table::Link).size();
    return {};
}

Result<> SlicedBlock::cutChildren(Table table, Fixed owner, std::uint32_t rows)
{
    if (rows == 0)
        return {};
    APP_TRY(const auto owners, m_whole->column(store::columnId(owner)));
    run(table) = placesOf(owners->codes, run(Table::Span));
    return {};
}

Result<store::ColumnPtr> SlicedBlock::column(const store::ColumnId &id) const
{
    APP_TRY(auto whole, m_whole->column(id));
    const auto table = id.fixed == Fixed::None ? id.table : store::fixedColumn(id.fixed).table;
    if (table == Table::Resource || table == Table::Scope)
        return whole;
    APP_TRY(auto column, sliced(whole, m_runs[std::size_t(table)]));
    if (const auto target = targetOf(id.fixed)) {
        const auto run = m_runs[std::size_t(target->table)];
        APP_TRY(column.codes,
                target->orNone ? rebased<true>(column.codes, run)
                               : rebased<false>(column.codes, run));
    }
    return std::make_shared<const store::Column>(std::move(column));
}

} // namespace app::query
