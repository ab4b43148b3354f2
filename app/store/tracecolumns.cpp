#include "app/store/tracecolumns.h"

#include "app/store/tracetree.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace app::store {
namespace {

/// Spans of each trace side by side, in order of arrival.
void group(TraceColumns &columns, const ArrivedSpans &arrived)
{
    columns.offsets.assign(arrived.traceIds.size() + 1, 0);
    for (const auto trace : arrived.traces)
        ++columns.offsets[trace + 1];
    columns.spans.assign(columns.offsets.begin() + 1, columns.offsets.end());
    std::partial_sum(columns.offsets.begin(), columns.offsets.end(), columns.offsets.begin());
    columns.rows.resize(arrived.traces.size());
    columns.arrival.resize(arrived.traces.size());
    std::vector<std::uint32_t> seen(arrived.traceIds.size(), 0);
    for (std::uint32_t row = 0; row < arrived.traces.size(); ++row) {
        const auto trace = arrived.traces[row];
        columns.arrival[row] = seen[trace]++;
        columns.rows[columns.offsets[trace] + columns.arrival[row]] = row;
    }
}

/// Sums up what stands at `rows`, which is one trace in order of arrival.
void addSummary(TraceColumns &columns, const std::vector<SpanNode> &nodes,
                const std::uint32_t *rows)
{
    auto start = nodes.front().startUnixNano;
    auto end = nodes.front().endUnixNano;
    auto root = noRow;
    std::uint32_t errors = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        start = std::min(start, nodes[i].startUnixNano);
        end = std::max(end, nodes[i].endUnixNano);
        errors += nodes[i].isError ? 1 : 0;
        if (nodes[i].isTraceRoot)
            root = rows[i];
    }
    columns.start.push_back(std::int64_t(start));
    columns.end.push_back(std::int64_t(end));
    columns.root.push_back(root);
    columns.errors.push_back(errors);
}

/// Writes the tree under the row numbers and puts the rows into its order.
void addTree(TraceColumns &columns, const TraceTree &tree, std::vector<std::uint32_t> &arrived,
             std::uint32_t *rows)
{
    arrived.assign(rows, rows + tree.order.size());
    for (std::size_t i = 0; i < arrived.size(); ++i) {
        const auto row = arrived[i];
        const auto parent = tree.parent[i];
        columns.parentRow[row] = parent == noRow ? noRow : arrived[parent];
        columns.left[row] = tree.left[i];
        columns.right[row] = tree.right[i];
        columns.children[row] = tree.children[i];
        rows[i] = arrived[tree.order[i]];
    }
}

template <typename T>
std::vector<T> picked(const std::vector<T> &values, const std::vector<std::uint32_t> &places)
{
    std::vector<T> result;
    result.reserve(places.size());
    for (const auto place : places)
        result.push_back(values[place]);
    return result;
}

/// noRow stays.
std::vector<std::uint32_t> renumbered(std::vector<std::uint32_t> values,
                                      const std::vector<std::uint32_t> &numbers)
{
    for (auto &value : values) {
        if (value != noRow)
            value = numbers[value];
    }
    return values;
}

std::vector<std::uint32_t> inverse(const std::vector<std::uint32_t> &places)
{
    std::vector<std::uint32_t> numbers(places.size());
    for (std::uint32_t i = 0; i < places.size(); ++i)
        numbers[places[i]] = i;
    return numbers;
}

std::vector<std::uint32_t> tracesByStart(const TraceColumns &columns)
{
    std::vector<std::uint32_t> traces(columns.identity.size());
    std::iota(traces.begin(), traces.end(), 0);
    std::sort(traces.begin(), traces.end(), [&columns](std::uint32_t a, std::uint32_t b) {
        const auto startA = std::uint64_t(columns.start[a]);
        const auto startB = std::uint64_t(columns.start[b]);
        return std::tie(startA, columns.identity[a]) < std::tie(startB, columns.identity[b]);
    });
    return traces;
}

} // namespace

TraceColumns traceColumns(const ArrivedSpans &arrived)
{
    TraceColumns columns;
    columns.identity.assign(arrived.traceIds.begin(), arrived.traceIds.end());
    columns.trace.assign(arrived.traces.begin(), arrived.traces.end());
    for (auto *column : {&columns.parentRow, &columns.left, &columns.right, &columns.children})
        column->resize(arrived.nodes.size());
    group(columns, arrived);
    TreeBuilder builder;
    std::vector<SpanNode> nodes;
    std::vector<std::uint32_t> scratch;
    for (std::size_t trace = 0; trace < arrived.traceIds.size(); ++trace) {
        auto *rows = columns.rows.data() + columns.offsets[trace];
        nodes.clear();
        for (std::uint32_t i = 0; i < columns.spans[trace]; ++i)
            nodes.push_back(arrived.nodes[rows[i]]);
        addSummary(columns, nodes, rows);
        addTree(columns, builder.build(nodes), scratch, rows);
    }
    return columns;
}

TraceColumns inBlockOrder(const TraceColumns &columns, std::vector<std::uint32_t> &former)
{
    const auto traces = tracesByStart(columns);
    former.clear();
    TraceColumns ordered;
    ordered.offsets.push_back(0);
    for (const auto trace : traces) {
        former.insert(former.end(), columns.rows.begin() + columns.offsets[trace],
                      columns.rows.begin() + columns.offsets[trace + 1]);
        ordered.offsets.push_back(std::uint32_t(former.size()));
    }
    const auto rowNumbers = inverse(former);
    ordered.identity = picked(columns.identity, traces);
    ordered.start = picked(columns.start, traces);
    ordered.end = picked(columns.end, traces);
    ordered.root = renumbered(picked(columns.root, traces), rowNumbers);
    ordered.spans = picked(columns.spans, traces);
    ordered.errors = picked(columns.errors, traces);
    ordered.trace = renumbered(picked(columns.trace, former), inverse(traces));
    ordered.parentRow = renumbered(picked(columns.parentRow, former), rowNumbers);
    ordered.left = picked(columns.left, former);
    ordered.right = picked(columns.right, former);
    ordered.children = picked(columns.children, former);
    ordered.arrival = picked(columns.arrival, former);
    return ordered;
}

namespace {

template <typename T>
View<T> viewOf(const std::shared_ptr<const TraceColumns> &owner, const std::vector<T> &values)
{
    return {owner, values.data(), values.size()};
}

const std::vector<std::uint32_t> *codesOf(const TraceColumns &columns, Fixed fixed)
{
    switch (fixed) {
    case Fixed::TraceRoot: return &columns.root;
    case Fixed::TraceSpans: return &columns.spans;
    case Fixed::TraceErrors: return &columns.errors;
    case Fixed::SpanTrace: return &columns.trace;
    case Fixed::SpanParentRow: return &columns.parentRow;
    case Fixed::SpanNestedLeft: return &columns.left;
    case Fixed::SpanNestedRight: return &columns.right;
    case Fixed::SpanChildCount: return &columns.children;
    case Fixed::SpanArrival: return &columns.arrival;
    default: return nullptr;
    }
}

} // namespace

Column treeColumn(const std::shared_ptr<const TraceColumns> &columns, Fixed fixed)
{
    Column column;
    column.isDense = true;
    if (const auto *codes = codesOf(*columns, fixed))
        column.codes = viewOf(columns, *codes);
    else if (fixed == Fixed::TraceIdentity)
        column.traceIds = viewOf(columns, columns->identity);
    else
        column.ints = viewOf(columns, fixed == Fixed::TraceStart ? columns->start : columns->end);
    return column;
}

} // namespace app::store
