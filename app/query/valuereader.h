#pragma once

#include "app/query/blockreader.h"
#include "app/query/columnindex.h"
#include "app/query/dynamic.h"

#include <string>
#include <vector>

namespace app::query {

/// A span, and the event and the link a predicate is tried on (reference 6.5). noRow: on none.
struct RowAddress {
    std::uint32_t span = 0;
    std::uint32_t event = store::noRow;
    std::uint32_t link = store::noRow;
    bool isFirstWithValue =
        false; ///< ExpressionReader: each attribute of the first child that has it
};

/// The table whose rows hold an attribute or intrinsic; Table::Span for unscoped ones.
store::Table homeOf(const traceql::Attribute &attribute);
/// The columns an intrinsic is made of; none for attributes.
std::vector<store::Fixed> columnsOf(traceql::Intrinsic intrinsic);

/// What some intrinsics make of their columns (reference 8.1).
std::int64_t nestedSetParent(const store::View<std::uint32_t> &lefts,
                             const store::View<std::uint32_t> &parents, std::uint32_t row);
std::int64_t timeSinceStart(const store::Column &times, const store::Column &spans,
                            const store::Column &starts, std::uint32_t event);

/// An attribute or intrinsic of the spans of one block, row by row. The reader keeps the columns, but not the block.
/// One thread at a time.
class ValueReader
{
public:
    static Result<ValueReader> open(BlockReader &block, const traceql::Attribute &attribute);

    /// nil where the span has no such attribute. Texts of dictionaries live as long as the reader; ids in hex and arrays only
    /// until the next call.
    Dynamic at(const RowAddress &row);
    store::Table table() const { return m_table; }
    /// By row of table() instead of by span.
    Dynamic atHome(std::uint32_t row);

    /// For columns of values: where in the column a row is.
    struct Source {
        store::ColumnPtr column;
        store::ColumnType type = store::ColumnType::Code;
        bool isArray = false;
        ColumnIndex index;
    };

private:
    ValueReader() = default;
    Result<> openIntrinsic(BlockReader &block);
    Result<> openAttribute(BlockReader &block, const traceql::Attribute &attribute);
    Result<> openHome(BlockReader &block);
    static Result<std::vector<Source>> sources(BlockReader &block, store::Table table,
                                               const std::string &key);

    std::uint32_t homeOf(const RowAddress &row) const;
    Dynamic attributeAt(std::uint32_t row);
    Dynamic intrinsicAt(std::uint32_t row);
    Dynamic traceIntrinsicAt(std::uint32_t row);
    Dynamic valueOf(const Source &source, std::uint32_t value);
    Dynamic elements(const Source &source, std::uint32_t value);
    std::string_view text(std::size_t fixed, std::uint32_t row) const;
    std::string_view keep(std::string text);

    traceql::Intrinsic m_intrinsic = traceql::Intrinsic::None;
    store::Table m_table = store::Table::Span;
    bool m_isServiceName = false;
    std::vector<store::ColumnPtr> m_fixed; // what the intrinsic is made of
    store::ColumnPtr m_home;               // span row -> row of m_table
    std::vector<Source> m_sources;         // in m_table
    store::ColumnPtr m_resources;          // unscoped: span row -> resource row
    std::vector<Source> m_resourceSources; // ditto: where the span has no such key
    std::string m_text;
    trace::Array m_array;
};

} // namespace app::query
