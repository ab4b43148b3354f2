#pragma once

#include "app/store/attributecolumns.h"
#include "app/store/block.h"
#include "app/store/fixedcolumns.h"
#include "app/trace/trace.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace app::store {

/// Every column but those of the tree, as they stood at one moment.
struct FrozenColumns {
    Block::Extent extent;                         ///< without the traces and their times
    std::vector<ColumnFacts> facts;               ///< as Block::columns()
    std::vector<ColumnPtr> columns;               ///< likewise
    std::array<ColumnPtr, fixedCount> fixed = {}; ///< by Fixed; null for those of the tree
};

/// Spans by column, in the order they are added. One thread adds and freezes; what freeze() gave stays as it was.
class SpanColumns
{
public:
    SpanColumns();
    SpanColumns(const SpanColumns &) = delete;
    SpanColumns &operator=(const SpanColumns &) = delete;

    /// Keeps the batch alive and points into it.
    void add(const trace::LocatedSpan &located);
    std::uint32_t spans() const { return m_extent.spans; }
    std::size_t attributeColumns();

    /// `owner` keeps this alive.
    FrozenColumns freeze(const std::shared_ptr<const void> &owner);

private:
    /// Rows of a table that many spans share: equal contents are one row.
    template <typename T>
    struct SharedRows {
        std::unordered_map<const T *, std::uint32_t> byAddress;
        std::unordered_map<std::uint64_t, std::vector<std::pair<const T *, std::uint32_t>>> byHash;
        const T *latest = nullptr;
        std::uint32_t latestRow = noRow;
    };
    template <typename T>
    std::uint32_t sharedRow(SharedRows<T> &rows, const T &one, std::uint32_t &count);

    ColumnBuilder &next(Fixed fixed, std::uint32_t row);
    void addRow(const trace::ResourceSpans &resourceSpans, std::uint32_t row);
    void addRow(const trace::ScopeSpans &scopeSpans, std::uint32_t row);
    void addSpan(const trace::Span &span, std::uint32_t row);
    void addTimes(const trace::Span &span, std::uint32_t row);
    void addEvent(const trace::Event &event, std::uint32_t span);
    void addLink(const trace::Link &link, std::uint32_t span);
    void addRest(Fixed fixed, std::uint32_t row);
    void freezeFixed(FrozenColumns &frozen, const std::shared_ptr<const void> &owner);
    std::uint32_t rows(Table table) const;

    const std::uint64_t m_seed;
    Block::Extent m_extent;
    std::vector<std::shared_ptr<const trace::Batch>> m_batches;
    TextArena m_arena;
    RestWriter m_rest; // of the row being added
    std::deque<ColumnBuilder> m_fixed;
    AttributeColumns m_spanAttributes;
    AttributeColumns m_resourceAttributes;
    AttributeColumns m_scopeAttributes;
    AttributeColumns m_eventAttributes;
    AttributeColumns m_linkAttributes;
    SharedRows<trace::ResourceSpans> m_resources;
    SharedRows<trace::ScopeSpans> m_scopes;
    std::vector<ColumnBuilder *> m_sorted; // attributes of all tables
};

/// A span id as the columns hold it.
std::int64_t idNumber(const trace::SpanId &id);
trace::SpanId idFromNumber(std::int64_t number);

} // namespace app::store
