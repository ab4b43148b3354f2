#include "app/otlp/codecs.h"
#include "app/otlp/limits.h"
#include "app/otlp/protobufinput.h"
#include "app/otlp/utf8text.h"

#include <protozero/exception.hpp>

#include <algorithm>
#include <array>

/// opentelemetry.proto.trace.v1 and resource.v1 by their field numbers.
namespace app::otlp {
namespace {

using protozero::pbf_reader;

void assignText(std::string &text, pbf_reader &field)
{
    text = wellFormed(toView(field.get_view()));
}

template <std::size_t N>
bool readId(ProtobufInput &in, std::string_view name, pbf_reader &field, trace::Id<N> &id)
{
    const auto bytes = asBytes(toView(field.get_view()));
    if (!bytes.empty() && bytes.size() != N) {
        const auto step = in.path.enter(name);
        return in.refuse({Error::Kind::Invalid,
                          "expected an id of " + std::to_string(N) + " bytes, found "
                              + std::to_string(bytes.size())});
    }
    id = {};
    std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return true;
}

bool readAttributeOf(ProtobufInput &in, pbf_reader &field, trace::Attributes &owner)
{
    const auto step = in.path.enter("attributes");
    return readAttribute(in, field.get_message(), owner);
}

/// One more element of a repeated message field.
template <typename T, typename Read>
bool readItem(ProtobufInput &in, std::string_view name, pbf_reader &field, std::vector<T> &items,
              Read read)
{
    const auto list = in.path.enter(name);
    if (auto over = in.budget.take(items))
        return in.refuse(*std::move(over));
    const auto step = in.path.enter(items.size());
    return read(in, field.get_message(), items.emplace_back());
}

/// How often each of `tags` comes in the message. What is damaged is told when its field is read.
template <std::size_t N>
std::array<std::size_t, N> countFields(pbf_reader message, const std::array<std::uint32_t, N> &tags)
{
    std::array<std::size_t, N> counts = {};
    try {
        for (; message.next(); message.skip()) {
            for (std::size_t i = 0; i < N; ++i)
                counts[i] += message.tag_and_type() == tags[i] ? 1 : 0;
        }
    } catch (const protozero::exception &) {
    }
    return counts;
}

/// Room for all at once, because moving them while the list grows costs more than counting them. Not above the limit,
/// so that what will be refused takes no memory; and not when a message met again adds to the list, which may happen
/// once an element.
template <typename T>
void reserve(std::vector<T> &list, std::size_t count, std::size_t limit)
{
    if (list.empty() && count > 1)
        list.reserve(std::min(count, limit));
}

void reserveAttributes(pbf_reader message, std::uint32_t tag, trace::Attributes &attributes)
{
    const auto [count] = countFields<1>(message, {tag});
    reserve(attributes, count, limits::attributesPerOwner);
}

bool readEvent(ProtobufInput &in, pbf_reader message, trace::Event &event)
{
    reserveAttributes(message, lengthField(3), event.attributes);
    return in.eachField(message, [&](pbf_reader &field) {
        switch (field.tag_and_type()) {
        case fixed64Field(1): event.timeUnixNano = field.get_fixed64(); break;
        case lengthField(2): assignText(event.name, field); break;
        case lengthField(3): return readAttributeOf(in, field, event.attributes);
        case varintField(4): event.droppedAttributesCount = field.get_uint32(); break;
        default: field.skip();
        }
        return true;
    });
}

bool readLink(ProtobufInput &in, pbf_reader message, trace::Link &link)
{
    return in.eachField(message, [&](pbf_reader &field) {
        switch (field.tag_and_type()) {
        case lengthField(1): return readId(in, "traceId", field, link.traceId);
        case lengthField(2): return readId(in, "spanId", field, link.spanId);
        case lengthField(3): assignText(link.traceState, field); break;
        case lengthField(4): return readAttributeOf(in, field, link.attributes);
        case varintField(5): link.droppedAttributesCount = field.get_uint32(); break;
        case fixed32Field(6): link.flags = field.get_fixed32(); break;
        default: field.skip();
        }
        return true;
    });
}

bool readStatus(ProtobufInput &in, pbf_reader message, trace::Status &status)
{
    return in.eachField(message, [&](pbf_reader &field) {
        switch (field.tag_and_type()) {
        case lengthField(2): assignText(status.message, field); break;
        case varintField(3): status.code = trace::StatusCode(field.get_enum()); break;
        default: field.skip();
        }
        return true;
    });
}

void reserveLists(pbf_reader message, trace::Span &span)
{
    const auto [attributes, events, links] =
        countFields<3>(message, {lengthField(9), lengthField(11), lengthField(13)});
    reserve(span.attributes, attributes, limits::attributesPerOwner);
    reserve(span.events, events, limits::attributesPerOwner);
    reserve(span.links, links, limits::attributesPerOwner);
}

bool readSpan(ProtobufInput &in, pbf_reader message, trace::Span &span)
{
    reserveLists(message, span);
    return in.eachField(message, [&](pbf_reader &field) {
        switch (field.tag_and_type()) {
        case lengthField(1): return readId(in, "traceId", field, span.traceId);
        case lengthField(2): return readId(in, "spanId", field, span.spanId);
        case lengthField(3): assignText(span.traceState, field); break;
        case lengthField(4): return readId(in, "parentSpanId", field, span.parentSpanId);
        case lengthField(5): assignText(span.name, field); break;
        case varintField(6): span.kind = trace::SpanKind(field.get_enum()); break;
        case fixed64Field(7): span.startTimeUnixNano = field.get_fixed64(); break;
        case fixed64Field(8): span.endTimeUnixNano = field.get_fixed64(); break;
        case lengthField(9): return readAttributeOf(in, field, span.attributes);
        case varintField(10): span.droppedAttributesCount = field.get_uint32(); break;
        case lengthField(11): return readItem(in, "events", field, span.events, readEvent);
        case varintField(12): span.droppedEventsCount = field.get_uint32(); break;
        case lengthField(13): return readItem(in, "links", field, span.links, readLink);
        case varintField(14): span.droppedLinksCount = field.get_uint32(); break;
        case lengthField(15): return readStatus(in, field.get_message(), span.status);
        case fixed32Field(16): span.flags = field.get_fixed32(); break;
        default: field.skip();
        }
        return true;
    });
}

bool readScope(ProtobufInput &in, pbf_reader message, trace::Scope &scope)
{
    const auto step = in.path.enter("scope");
    return in.eachField(message, [&](pbf_reader &field) {
        switch (field.tag_and_type()) {
        case lengthField(1): assignText(scope.name, field); break;
        case lengthField(2): assignText(scope.version, field); break;
        case lengthField(3): return readAttributeOf(in, field, scope.attributes);
        case varintField(4): scope.droppedAttributesCount = field.get_uint32(); break;
        default: field.skip();
        }
        return true;
    });
}

bool readScopeSpans(ProtobufInput &in, pbf_reader message, trace::ScopeSpans &scopeSpans)
{
    const auto [spans] = countFields<1>(message, {lengthField(2)});
    reserve(scopeSpans.spans, spans, limits::spansPerRequest);
    return in.eachField(message, [&](pbf_reader &field) {
        switch (field.tag_and_type()) {
        case lengthField(1): return readScope(in, field.get_message(), scopeSpans.scope);
        case lengthField(2): return readItem(in, "spans", field, scopeSpans.spans, readSpan);
        case lengthField(3): assignText(scopeSpans.schemaUrl, field); break;
        default: field.skip();
        }
        return true;
    });
}

bool readResource(ProtobufInput &in, pbf_reader message, trace::Resource &resource)
{
    const auto step = in.path.enter("resource");
    reserveAttributes(message, lengthField(1), resource.attributes);
    return in.eachField(message, [&](pbf_reader &field) {
        switch (field.tag_and_type()) {
        case lengthField(1): return readAttributeOf(in, field, resource.attributes);
        case varintField(2): resource.droppedAttributesCount = field.get_uint32(); break;
        default: field.skip();
        }
        return true;
    });
}

bool readResourceSpans(ProtobufInput &in, pbf_reader message, trace::ResourceSpans &resourceSpans)
{
    return in.eachField(message, [&](pbf_reader &field) {
        switch (field.tag_and_type()) {
        case lengthField(1): return readResource(in, field.get_message(), resourceSpans.resource);
        case lengthField(2):
            return readItem(in, "scopeSpans", field, resourceSpans.scopeSpans, readScopeSpans);
        case lengthField(3): assignText(resourceSpans.schemaUrl, field); break;
        default: field.skip();
        }
        return true;
    });
}

bool readBatch(ProtobufInput &in, pbf_reader message, trace::Batch &batch)
{
    return in.eachField(message, [&](pbf_reader &field) {
        if (field.tag_and_type() == lengthField(1))
            return readItem(in, "resourceSpans", field, batch.resourceSpans, readResourceSpans);
        field.skip();
        return true;
    });
}

} // namespace

Result<trace::Batch> readProtobuf(std::string_view body)
{
    ProtobufInput in(body);
    trace::Batch batch;
    try {
        if (!readBatch(in, pbf_reader(body.data(), body.size()), batch))
            return tl::unexpected(*in.error());
    } catch (const protozero::exception &damage) {
        return fail(Error::Kind::Invalid, std::string("not valid protobuf: ") + damage.what(),
                    in.place());
    }
    return batch;
}

} // namespace app::otlp
