#pragma once

#include "app/trace/ids.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

/// Columns as values: what a question reads of a block. Immutable, any thread.
namespace app::store {

/// A run of values that never changes, with whatever keeps it alive.
template <typename T>
class View
{
public:
    View() = default;
    View(std::shared_ptr<const void> owner, const T *data, std::size_t size)
        : m_owner(std::move(owner))
        , m_data(data)
        , m_size(size)
    {
    }
    const T *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T &operator[](std::size_t i) const { return m_data[i]; }
    const T *begin() const { return m_data; }
    const T *end() const { return m_data + m_size; }

private:
    std::shared_ptr<const void> m_owner;
    const T *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Distinct texts of a column; a code is a position in it.
using Dictionary = View<std::string_view>;

/// Which table of a block a column belongs to. A row number counts within its table.
enum class Table : std::uint8_t { Trace, Span, Resource, Scope, Event, Link };

enum class ColumnType : std::uint8_t {
    Code, ///< `codes` into a dictionary (texts), or plain numbers below 2^32 (fixed columns)
    Int, ///< `ints`; times, durations and span ids (big-endian bytes as a number) of fixed columns too
    Double,  ///< `doubles`
    Bool,    ///< `flags`, 0 or 1
    TraceId, ///< `traceIds`
    Opaque, ///< `codes` into a dictionary of encoded values no query can see (bytes, maps, mixed arrays)
};

/// Columns every block has, one value per row of their table.
enum class Fixed : std::uint8_t {
    None, ///< an attribute
    // Table::Trace, ordered as the block likes
    TraceIdentity, ///< TraceId
    TraceStart,    ///< Int: earliest start of its spans, Unix ns
    TraceEnd,      ///< Int: latest end of its spans
    TraceRoot, ///< Code: row of the root span Tempo would name (reference 8.2), noRow where none has arrived
    TraceSpans,  ///< Code: how many spans
    TraceErrors, ///< Code: how many of them failed
    // Table::Span
    SpanTrace,      ///< Code: row in Table::Trace
    SpanResource,   ///< Code: row in Table::Resource
    SpanScope,      ///< Code: row in Table::Scope
    SpanIdentity,   ///< Int
    SpanParent,     ///< Int: id of the parent span, 0 at a root
    SpanStart,      ///< Int: Unix ns
    SpanDuration,   ///< Int: ns, 0 where the end lies before the start
    SpanName,       ///< Code, texts
    SpanKind,       ///< Code: number of OTLP
    SpanStatus,     ///< Code: number of OTLP
    SpanStatusText, ///< Code, texts
    // the tree of the trace (reference 6.2): in terms of rows and of nested-set numbers
    SpanParentRow,   ///< Code: noRow at roots and at spans whose parent is missing
    SpanNestedLeft,  ///< Code: 0 at spans that hang in no tree
    SpanNestedRight, ///< Code: ditto
    SpanChildCount,  ///< Code
    SpanArrival,     ///< Code: place among the spans of its trace, in order of arrival
    SpanRest, ///< Opaque, sparse: what else the span has (rest.h); likewise for the other tables
    ResourceRest, // Table::Resource
    // Table::Scope
    ScopeName,    ///< Code, texts
    ScopeVersion, ///< Code, texts
    ScopeRest,
    // Table::Event, ordered by span row, then as they came
    EventSpan, ///< Code: row in Table::Span
    EventTime, ///< Int: Unix ns
    EventName, ///< Code, texts
    EventRest,
    // Table::Link, ordered likewise
    LinkSpan,     ///< Code: row in Table::Span
    LinkTrace,    ///< TraceId
    LinkIdentity, ///< Int: span id
    LinkRest,
};

constexpr std::uint32_t noRow = 0xFFFFFFFFU;

/// `fixed`, or an attribute of the rows of `table` by its key. One key has one column for each type it occurs with.
struct ColumnId {
    Fixed fixed = Fixed::None;
    Table table = Table::Span;
    std::string key = {};
    ColumnType type = ColumnType::Code;
    bool isArray = false; ///< arrays with elements of one type; a one-element array is its element
    bool operator==(const ColumnId &) const = default;
};

/// What is known of a column without reading it.
struct ColumnFacts {
    ColumnId id;
    std::uint32_t rows = 0;     ///< that have a value
    std::uint32_t distinct = 0; ///< texts in the dictionary
    std::int64_t leastInt = 0;  ///< Int: of all values, elements of arrays too
    std::int64_t greatestInt = 0;
    double leastDouble = 0; ///< Double: NaN counts for neither
    double greatestDouble = 0;
};

/// The values of one column. Of the value views only the one of its type is filled.
struct Column {
    /// Rows that have a value, ascending; empty where all have (`isDense`).
    View<std::uint32_t> rows;
    bool isDense = false;
    /// Arrays: elements of value i stand at [offsets[i], offsets[i + 1]).
    View<std::uint32_t> offsets;
    View<std::uint32_t> codes;
    View<std::int64_t> ints;
    View<double> doubles;
    View<std::uint8_t> flags;
    View<trace::TraceId> traceIds;
    Dictionary dictionary;

    std::uint32_t rowOf(std::size_t value) const
    {
        return isDense ? std::uint32_t(value) : rows[value];
    }
};
using ColumnPtr = std::shared_ptr<const Column>;

} // namespace app::store
