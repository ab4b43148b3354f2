#include "app/query/columnnames.h"

#include <string_view>

namespace app::query {
namespace {

using store::ColumnType;
using store::Fixed;
using store::Table;

std::string_view fixedName(Fixed fixed)
{
    switch (fixed) {
    case Fixed::TraceIdentity: return "trace id";
    case Fixed::TraceStart: return "trace start";
    case Fixed::TraceEnd: return "trace end";
    case Fixed::TraceRoot: return "trace root";
    case Fixed::TraceSpans: return "trace spans";
    case Fixed::TraceErrors: return "trace errors";
    case Fixed::SpanTrace: return "trace of the span";
    case Fixed::SpanResource: return "resource of the span";
    case Fixed::SpanScope: return "scope of the span";
    case Fixed::SpanIdentity: return "span id";
    case Fixed::SpanParent: return "parent id";
    case Fixed::SpanStart: return "span start";
    case Fixed::SpanDuration: return "duration";
    case Fixed::SpanName: return "name";
    case Fixed::SpanKind: return "kind";
    case Fixed::SpanStatus: return "status";
    case Fixed::SpanStatusText: return "status message";
    case Fixed::SpanParentRow: return "parent of the span";
    case Fixed::SpanNestedLeft: return "nested set, left";
    case Fixed::SpanNestedRight: return "nested set, right";
    case Fixed::SpanChildCount: return "child count";
    case Fixed::ScopeName: return "instrumentation name";
    case Fixed::ScopeVersion: return "instrumentation version";
    case Fixed::EventSpan: return "span of the event";
    case Fixed::EventTime: return "event time";
    case Fixed::EventName: return "event name";
    case Fixed::LinkSpan: return "span of the link";
    case Fixed::LinkTrace: return "link trace id";
    case Fixed::LinkIdentity: return "link span id";
    default: return "other";
    }
}

std::string_view scopeOf(Table table)
{
    switch (table) {
    case Table::Resource: return "resource.";
    case Table::Scope: return "instrumentation.";
    case Table::Event: return "event.";
    case Table::Link: return "link.";
    default: return "span.";
    }
}

std::string_view typeOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Code: return "text";
    case ColumnType::Int: return "int";
    case ColumnType::Double: return "double";
    case ColumnType::Bool: return "bool";
    default: return "opaque";
    }
}

} // namespace

std::string columnName(const store::ColumnId &id)
{
    if (id.fixed != Fixed::None)
        return std::string(fixedName(id.fixed));
    return std::string(scopeOf(id.table)) + id.key + " (" + (id.isArray ? "array of " : "")
        + std::string(typeOf(id.type)) + ")";
}

} // namespace app::query
