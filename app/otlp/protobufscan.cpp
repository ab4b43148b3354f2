#include "app/otlp/protobufscan.h"

#include "app/otlp/utf8text.h"

#include <protozero/exception.hpp>
#include <protozero/pbf_reader.hpp>

#include <array>
#include <cstdint>

/// The messages of opentelemetry.proto.trace.v1, resource.v1 and common.v1 as a table of their fields.
namespace app::otlp {
namespace {

using protozero::pbf_reader;
using Wire = protozero::pbf_wire_type;

/// What a field holds: a message of the first kinds, or something without fields.
enum Kind : std::uint8_t {
    Request,
    ResourceSpans,
    Resource,
    ScopeSpans,
    Scope,
    Span,
    Event,
    Link,
    Status,
    KeyValue,
    AnyValue,
    ArrayValue,
    KeyValueList,
    messageKinds,
    Skipped, ///< numbers and ids
    Text,
    Content, ///< a text somebody wants to look at
    Unknown,
};
struct Field {
    Kind kind = Unknown;
    Wire wire = Wire::unknown;
};

constexpr int highestField = 16;
constexpr int deepest = 64; ///< messages inside each other; seven are around a plain value
using Table = std::array<std::array<Field, highestField + 1>, messageKinds>;

constexpr Field message(Kind kind) { return {kind, Wire::length_delimited}; }
constexpr Field id = {Skipped, Wire::length_delimited};
constexpr Field text = {Text, Wire::length_delimited};
constexpr Field content = {Content, Wire::length_delimited};
constexpr Field number = {Skipped, Wire::varint};
constexpr Field fixed64 = {Skipped, Wire::fixed64};
constexpr Field fixed32 = {Skipped, Wire::fixed32};
constexpr Field none = {};

/// By field number, from 0 on.
constexpr Table table = {{
    /* Request */ {none, message(ResourceSpans)},
    /* ResourceSpans */ {none, message(Resource), message(ScopeSpans), text},
    /* Resource */ {none, message(KeyValue), number},
    /* ScopeSpans */ {none, message(Scope), message(Span), text},
    /* Scope */ {none, text, text, message(KeyValue), number},
    /* Span */
    {none, id, id, text, id, text, number, fixed64, fixed64, message(KeyValue), number,
     message(Event), number, message(Link), number, message(Status), fixed32},
    /* Event */ {none, fixed64, text, message(KeyValue), number},
    /* Link */ {none, id, id, text, message(KeyValue), number, fixed32},
    /* Status */ {none, none, content, number},
    /* KeyValue */ {none, text, message(AnyValue)},
    /* AnyValue */
    {none, content, number, number, fixed64, message(ArrayValue), message(KeyValueList)},
    /* ArrayValue */ {none, message(AnyValue)},
    /* KeyValueList */ {none, message(KeyValue)},
}};

class Scan final
{
public:
    explicit Scan(const std::function<bool(std::string_view)> &isFine) : m_isFine(isFine) {}

    bool isPlain(pbf_reader in, Kind kind, int depth) const // NOLINT(misc-no-recursion): `deepest`
    {
        while (in.next()) {
            if (in.tag() > highestField)
                return false;
            const auto field = table[kind][in.tag()];
            if (field.kind == Unknown || field.wire != in.wire_type())
                return false;
            if (!isPlainField(in, field.kind, depth))
                return false;
        }
        return true;
    }

private:
    bool isPlainField(pbf_reader &in, Kind kind, int depth) const // NOLINT(misc-no-recursion)
    {
        if (kind < messageKinds)
            return depth < deepest && isPlain(in.get_message(), kind, depth + 1);
        if (kind == Skipped) {
            in.skip();
            return true;
        }
        const auto view = in.get_view();
        const std::string_view found(view.data(), view.size());
        return isWellFormed(found) && (kind != Content || m_isFine(found));
    }

    const std::function<bool(std::string_view)> &m_isFine;
};

} // namespace

bool isPlainRequest(std::string_view protobuf, const std::function<bool(std::string_view)> &isFine)
{
    try {
        return Scan(isFine).isPlain({protobuf.data(), protobuf.size()}, Request, 0);
    } catch (const protozero::exception &) {
        return false;
    }
}

} // namespace app::otlp
