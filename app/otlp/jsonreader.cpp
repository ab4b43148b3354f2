#include "app/otlp/codecs.h"
#include "app/otlp/jsonfields.h"

#include <optional>

/// opentelemetry.proto.trace.v1 and resource.v1 by their names in JSON (OTLP specification, JSON Protobuf Encoding).
namespace app::otlp {
namespace {

template <std::size_t N>
std::optional<Bytes> idBytes(std::string_view text, Dialect dialect)
{
    const bool isBase64 = dialect == Dialect::Any && text.size() != 2 * N;
    auto bytes = isBase64 ? fromBase64(text) : fromHex(text);
    if (!bytes || (!bytes->empty() && bytes->size() != N))
        return {};
    return bytes;
}

template <auto Member, typename T>
bool readId(JsonSource &source, JsonValue value, T &message)
{
    auto &id = message.*Member;
    constexpr auto size = sizeof(id.bytes);
    std::string text;
    if (!source.in.read(value, text))
        return false;
    const auto bytes = idBytes<size>(text, source.dialect);
    if (!bytes)
        return source.in.refuse(value, "an id of " + std::to_string(2 * size) + " hex digits");
    id = {};
    std::copy(bytes->begin(), bytes->end(), id.bytes.begin());
    return true;
}

/// The names of opentelemetry-proto 1.x, by their numbers.
constexpr std::string_view kindNames[] = {"SPAN_KIND_UNSPECIFIED", "SPAN_KIND_INTERNAL",
                                          "SPAN_KIND_SERVER",      "SPAN_KIND_CLIENT",
                                          "SPAN_KIND_PRODUCER",    "SPAN_KIND_CONSUMER"};
constexpr std::string_view codeNames[] = {"STATUS_CODE_UNSET", "STATUS_CODE_OK",
                                          "STATUS_CODE_ERROR"};

template <auto Member, auto &Names, typename T>
bool readEnum(JsonSource &source, JsonValue value, T &message)
{
    auto &in = source.in;
    auto &target = message.*Member;
    std::int32_t number = 0;
    if (source.dialect == Dialect::Any && in.isText(value)) {
        std::string name;
        if (!in.read(value, name))
            return false;
        const auto *hit = std::find(std::begin(Names), std::end(Names), name);
        if (hit == std::end(Names))
            return in.refuse(value, "an integer or the name of an enum value");
        number = std::int32_t(hit - std::begin(Names));
    } else if (in.isText(value)) {
        return in.refuse(value, "an integer, because OTLP JSON has no names for enum values");
    } else if (!in.read(value, number)) {
        return false;
    }
    target = std::remove_reference_t<decltype(target)>(number);
    return true;
}

template <auto Member, typename T>
bool readAttributesOf(JsonSource &source, JsonValue value, T &message)
{
    return readAttributes(source, value, message.*Member);
}

template <auto Member, auto &Fields, typename T>
bool readMessage(JsonSource &source, JsonValue value, T &message)
{
    return readObject(source, value, message.*Member, Fields);
}

template <auto Member, auto &Fields, typename T>
bool readMessages(JsonSource &source, JsonValue value, T &message)
{
    return readItems(source, value, message.*Member, [&](JsonValue item, auto &one) {
        return readObject(source, item, one, Fields);
    });
}

using trace::Batch;
using trace::Event;
using trace::Link;
using trace::Resource;
using trace::ResourceSpans;
using trace::Scope;
using trace::ScopeSpans;
using trace::Span;
using trace::Status;

constexpr JsonField<Event> eventFields[] = {
    {"timeUnixNano", readMember<&Event::timeUnixNano>},
    {"name", readMember<&Event::name>},
    {"attributes", readAttributesOf<&Event::attributes>},
    {"droppedAttributesCount", readMember<&Event::droppedAttributesCount>},
};

constexpr JsonField<Link> linkFields[] = {
    {"traceId", readId<&Link::traceId>},
    {"spanId", readId<&Link::spanId>},
    {"traceState", readMember<&Link::traceState>},
    {"attributes", readAttributesOf<&Link::attributes>},
    {"droppedAttributesCount", readMember<&Link::droppedAttributesCount>},
    {"flags", readMember<&Link::flags>},
};

constexpr JsonField<Status> statusFields[] = {
    {"message", readMember<&Status::message>},
    {"code", readEnum<&Status::code, codeNames>},
};

constexpr JsonField<Span> spanFields[] = {
    {"traceId", readId<&Span::traceId>},
    {"spanId", readId<&Span::spanId>},
    {"traceState", readMember<&Span::traceState>},
    {"parentSpanId", readId<&Span::parentSpanId>},
    {"flags", readMember<&Span::flags>},
    {"name", readMember<&Span::name>},
    {"kind", readEnum<&Span::kind, kindNames>},
    {"startTimeUnixNano", readMember<&Span::startTimeUnixNano>},
    {"endTimeUnixNano", readMember<&Span::endTimeUnixNano>},
    {"attributes", readAttributesOf<&Span::attributes>},
    {"droppedAttributesCount", readMember<&Span::droppedAttributesCount>},
    {"events", readMessages<&Span::events, eventFields>},
    {"droppedEventsCount", readMember<&Span::droppedEventsCount>},
    {"links", readMessages<&Span::links, linkFields>},
    {"droppedLinksCount", readMember<&Span::droppedLinksCount>},
    {"status", readMessage<&Span::status, statusFields>},
};

constexpr JsonField<Scope> scopeFields[] = {
    {"name", readMember<&Scope::name>},
    {"version", readMember<&Scope::version>},
    {"attributes", readAttributesOf<&Scope::attributes>},
    {"droppedAttributesCount", readMember<&Scope::droppedAttributesCount>},
};

constexpr JsonField<ScopeSpans> scopeSpansFields[] = {
    {"scope", readMessage<&ScopeSpans::scope, scopeFields>},
    {"spans", readMessages<&ScopeSpans::spans, spanFields>},
    {"schemaUrl", readMember<&ScopeSpans::schemaUrl>},
};

constexpr JsonField<Resource> resourceFields[] = {
    {"attributes", readAttributesOf<&Resource::attributes>},
    {"droppedAttributesCount", readMember<&Resource::droppedAttributesCount>},
};

constexpr JsonField<ResourceSpans> resourceSpansFields[] = {
    {"resource", readMessage<&ResourceSpans::resource, resourceFields>},
    {"scopeSpans", readMessages<&ResourceSpans::scopeSpans, scopeSpansFields>},
    {"schemaUrl", readMember<&ResourceSpans::schemaUrl>},
};

constexpr auto readResourceSpans = readMessages<&Batch::resourceSpans, resourceSpansFields, Batch>;

constexpr JsonField<Batch> batchFields[] = {{"resourceSpans", readResourceSpans}};

/// Tempo's `/api/traces` (`batches`) and `/api/v2/traces` (`trace`).
constexpr JsonField<Batch> tempoFields[] = {
    {"resourceSpans", readResourceSpans},
    {"batches", readResourceSpans},
    {"trace",
     [](JsonSource &source, JsonValue value, Batch &batch) {
         return readObject(source, value, batch, batchFields);
     }},
};

} // namespace

Result<Batch> readJson(std::string_view text, Dialect dialect)
{
    JsonSource source{JsonInput(text), dialect};
    Batch batch;
    const bool isRead = source.in.document([&](JsonValue root) {
        return dialect == Dialect::Any ? readObject(source, root, batch, tempoFields)
                                       : readObject(source, root, batch, batchFields);
    });
    if (!isRead)
        return tl::unexpected(*source.in.error());
    return batch;
}

} // namespace app::otlp
