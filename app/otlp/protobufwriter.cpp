#include "app/otlp/codecs.h"
#include "app/otlp/utf8text.h"

#include <protozero/pbf_writer.hpp>

namespace app::otlp {
namespace {

using protozero::pbf_writer;

/// Fields that hold their default are left out, as proto3 does; inside a oneof and a list nothing is.
class Writer
{
public:
    std::string write(const trace::Batch &batch)
    {
        pbf_writer root(m_text);
        for (const auto &resourceSpans : batch.resourceSpans)
            message(root, 1, [&](pbf_writer &out) { write(out, resourceSpans); });
        return std::move(m_text);
    }

private:
    /// protozero drops a nested message that stayed empty; in a list or a oneof it counts.
    template <typename Write>
    void message(pbf_writer &parent, std::uint32_t number, Write writeFields)
    {
        const auto before = m_text.size();
        {
            pbf_writer child(parent, number);
            writeFields(child);
        }
        if (m_text.size() == before)
            parent.add_message(number, "", 0);
    }

    void text(pbf_writer &out, std::uint32_t number, std::string_view value)
    {
        const auto valid = wellFormed(value, m_scratch);
        if (!valid.empty())
            out.add_string(number, valid.data(), valid.size());
    }

    static void count(pbf_writer &out, std::uint32_t number, std::uint32_t value)
    {
        if (value != 0)
            out.add_uint32(number, value);
    }

    static void flags(pbf_writer &out, std::uint32_t number, std::uint32_t value)
    {
        if (value != 0)
            out.add_fixed32(number, value);
    }

    static void time(pbf_writer &out, std::uint32_t number, UnixNano value)
    {
        if (value != 0)
            out.add_fixed64(number, value);
    }

    template <std::size_t N>
    static void id(pbf_writer &out, std::uint32_t number, const trace::Id<N> &value)
    {
        const auto bytes = asText(value.bytes);
        if (!value.isNull())
            out.add_bytes(number, bytes.data(), bytes.size());
    }

    void attributes(pbf_writer &parent, std::uint32_t number, const trace::Attributes &pairs)
    {
        for (const auto &pair : pairs) {
            message(parent, number, [&](pbf_writer &out) {
                text(out, 1, pair.key);
                if (!pair.value.isEmpty())
                    message(out, 2, [&](pbf_writer &any) { write(any, pair.value); });
            });
        }
    }

    void write(pbf_writer &out, const trace::Value &value)
    {
        if (const auto *string = value.get<std::string>()) {
            const auto valid = wellFormed(*string, m_scratch);
            out.add_string(1, valid.data(), valid.size());
        } else if (const auto *flag = value.get<bool>()) {
            out.add_bool(2, *flag);
        } else if (const auto *integer = value.get<std::int64_t>()) {
            out.add_int64(3, *integer);
        } else if (const auto *number = value.get<double>()) {
            out.add_double(4, *number);
        } else if (const auto *array = value.get<trace::Array>()) {
            message(out, 5, [&](pbf_writer &list) { write(list, *array); });
        } else if (const auto *pairs = value.get<trace::Attributes>()) {
            message(out, 6, [&](pbf_writer &list) { attributes(list, 1, *pairs); });
        } else if (const auto *bytes = value.get<Bytes>()) {
            out.add_bytes(7, asText(*bytes).data(), bytes->size());
        }
    }

    void write(pbf_writer &out, const trace::Array &array)
    {
        for (const auto &element : array)
            message(out, 1, [&](pbf_writer &any) { write(any, element); });
    }

    void write(pbf_writer &out, const trace::Event &event)
    {
        time(out, 1, event.timeUnixNano);
        text(out, 2, event.name);
        attributes(out, 3, event.attributes);
        count(out, 4, event.droppedAttributesCount);
    }

    void write(pbf_writer &out, const trace::Link &link)
    {
        id(out, 1, link.traceId);
        id(out, 2, link.spanId);
        text(out, 3, link.traceState);
        attributes(out, 4, link.attributes);
        count(out, 5, link.droppedAttributesCount);
        flags(out, 6, link.flags);
    }

    void write(pbf_writer &out, const trace::Status &status)
    {
        text(out, 2, status.message);
        if (status.code != trace::StatusCode::Unset)
            out.add_enum(3, std::int32_t(status.code));
    }

    void write(pbf_writer &out, const trace::Span &span)
    {
        id(out, 1, span.traceId);
        id(out, 2, span.spanId);
        text(out, 3, span.traceState);
        id(out, 4, span.parentSpanId);
        text(out, 5, span.name);
        if (span.kind != trace::SpanKind::Unspecified)
            out.add_enum(6, std::int32_t(span.kind));
        time(out, 7, span.startTimeUnixNano);
        time(out, 8, span.endTimeUnixNano);
        attributes(out, 9, span.attributes);
        count(out, 10, span.droppedAttributesCount);
        for (const auto &event : span.events)
            message(out, 11, [&](pbf_writer &one) { write(one, event); });
        count(out, 12, span.droppedEventsCount);
        for (const auto &link : span.links)
            message(out, 13, [&](pbf_writer &one) { write(one, link); });
        count(out, 14, span.droppedLinksCount);
        if (span.status != trace::Status{})
            message(out, 15, [&](pbf_writer &one) { write(one, span.status); });
        flags(out, 16, span.flags);
    }

    void write(pbf_writer &out, const trace::Scope &scope)
    {
        text(out, 1, scope.name);
        text(out, 2, scope.version);
        attributes(out, 3, scope.attributes);
        count(out, 4, scope.droppedAttributesCount);
    }

    void write(pbf_writer &out, const trace::ScopeSpans &scopeSpans)
    {
        if (scopeSpans.scope != trace::Scope{})
            message(out, 1, [&](pbf_writer &scope) { write(scope, scopeSpans.scope); });
        for (const auto &span : scopeSpans.spans)
            message(out, 2, [&](pbf_writer &one) { write(one, span); });
        text(out, 3, scopeSpans.schemaUrl);
    }

    void write(pbf_writer &out, const trace::Resource &resource)
    {
        attributes(out, 1, resource.attributes);
        count(out, 2, resource.droppedAttributesCount);
    }

    void write(pbf_writer &out, const trace::ResourceSpans &resourceSpans)
    {
        if (resourceSpans.resource != trace::Resource{})
            message(out, 1, [&](pbf_writer &one) { write(one, resourceSpans.resource); });
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            message(out, 2, [&](pbf_writer &one) { write(one, scopeSpans); });
        text(out, 3, resourceSpans.schemaUrl);
    }

    std::string m_text;
    std::string m_scratch;
};

} // namespace

std::string writeProtobuf(const trace::Batch &batch) { return Writer().write(batch); }

} // namespace app::otlp
