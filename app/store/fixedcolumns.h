#pragma once

#include "app/store/column.h"

#include <array>
#include <tuple>

namespace app::store {

struct FixedColumn {
    Fixed fixed = Fixed::None;
    Table table = Table::Span;
    ColumnType type = ColumnType::Code;
    bool hasDictionary = false;
    bool isOfTree =
        false; ///< follows from the others: the traces and how their spans hang together
};

/// Every column a block has besides its attributes.
constexpr std::array fixedColumns = {
    FixedColumn{Fixed::TraceIdentity, Table::Trace, ColumnType::TraceId, false, true},
    FixedColumn{Fixed::TraceStart, Table::Trace, ColumnType::Int, false, true},
    FixedColumn{Fixed::TraceEnd, Table::Trace, ColumnType::Int, false, true},
    FixedColumn{Fixed::TraceRoot, Table::Trace, ColumnType::Code, false, true},
    FixedColumn{Fixed::TraceSpans, Table::Trace, ColumnType::Code, false, true},
    FixedColumn{Fixed::TraceErrors, Table::Trace, ColumnType::Code, false, true},
    FixedColumn{Fixed::SpanTrace, Table::Span, ColumnType::Code, false, true},
    FixedColumn{Fixed::SpanResource, Table::Span, ColumnType::Code},
    FixedColumn{Fixed::SpanScope, Table::Span, ColumnType::Code},
    FixedColumn{Fixed::SpanIdentity, Table::Span, ColumnType::Int},
    FixedColumn{Fixed::SpanParent, Table::Span, ColumnType::Int},
    FixedColumn{Fixed::SpanStart, Table::Span, ColumnType::Int},
    FixedColumn{Fixed::SpanDuration, Table::Span, ColumnType::Int},
    FixedColumn{Fixed::SpanName, Table::Span, ColumnType::Code, true},
    FixedColumn{Fixed::SpanKind, Table::Span, ColumnType::Code},
    FixedColumn{Fixed::SpanStatus, Table::Span, ColumnType::Code},
    FixedColumn{Fixed::SpanStatusText, Table::Span, ColumnType::Code, true},
    FixedColumn{Fixed::SpanParentRow, Table::Span, ColumnType::Code, false, true},
    FixedColumn{Fixed::SpanNestedLeft, Table::Span, ColumnType::Code, false, true},
    FixedColumn{Fixed::SpanNestedRight, Table::Span, ColumnType::Code, false, true},
    FixedColumn{Fixed::SpanChildCount, Table::Span, ColumnType::Code, false, true},
    FixedColumn{Fixed::SpanArrival, Table::Span, ColumnType::Code, false, true},
    FixedColumn{Fixed::SpanRest, Table::Span, ColumnType::Opaque, true},
    FixedColumn{Fixed::ResourceRest, Table::Resource, ColumnType::Opaque, true},
    FixedColumn{Fixed::ScopeName, Table::Scope, ColumnType::Code, true},
    FixedColumn{Fixed::ScopeVersion, Table::Scope, ColumnType::Code, true},
    FixedColumn{Fixed::ScopeRest, Table::Scope, ColumnType::Opaque, true},
    FixedColumn{Fixed::EventSpan, Table::Event, ColumnType::Code},
    FixedColumn{Fixed::EventTime, Table::Event, ColumnType::Int},
    FixedColumn{Fixed::EventName, Table::Event, ColumnType::Code, true},
    FixedColumn{Fixed::EventRest, Table::Event, ColumnType::Opaque, true},
    FixedColumn{Fixed::LinkSpan, Table::Link, ColumnType::Code},
    FixedColumn{Fixed::LinkTrace, Table::Link, ColumnType::TraceId},
    FixedColumn{Fixed::LinkIdentity, Table::Link, ColumnType::Int},
    FixedColumn{Fixed::LinkRest, Table::Link, ColumnType::Opaque, true},
};

constexpr std::size_t fixedCount = std::size_t(Fixed::LinkRest) + 1; ///< Fixed::None included

constexpr const FixedColumn &fixedColumn(Fixed fixed)
{
    return fixedColumns[std::size_t(fixed) - 1];
}

static_assert(fixedColumns.size() + 1 == fixedCount);
static_assert([] {
    for (std::size_t i = 0; i < fixedColumns.size(); ++i) {
        if (std::size_t(fixedColumns[i].fixed) != i + 1)
            return false;
    }
    return true;
}());

/// For Block::column(): fixed columns go by their name alone.
inline ColumnId columnId(Fixed fixed)
{
    const auto &column = fixedColumn(fixed);
    return {.fixed = fixed, .table = column.table, .key = {}, .type = column.type};
}

/// The order of Block::columns(): the fixed ones first, then by table, key, type, arrays last.
inline bool isBefore(const ColumnId &a, const ColumnId &b)
{
    const bool areAttributes = a.fixed == Fixed::None && b.fixed == Fixed::None;
    if (!areAttributes)
        return a.fixed != Fixed::None && (b.fixed == Fixed::None || a.fixed < b.fixed);
    return std::tie(a.table, a.key, a.type, a.isArray)
        < std::tie(b.table, b.key, b.type, b.isArray);
}

} // namespace app::store
