#include "app/base/encoding.h"
#include "app/base/number.h"
#include "app/otlp/codecs.h"
#include "app/otlp/jsonoutput.h"
#include "app/otlp/utf8text.h"

#include <cmath>

namespace app::otlp {
namespace {

enum class JsonForm {
    Otlp,  ///< ids in hex, enums as integers
    Tempo, ///< ids in base64, enums by name
};

std::string_view nameOf(trace::SpanKind kind)
{
    switch (kind) {
    case trace::SpanKind::Internal: return "SPAN_KIND_INTERNAL";
    case trace::SpanKind::Server: return "SPAN_KIND_SERVER";
    case trace::SpanKind::Client: return "SPAN_KIND_CLIENT";
    case trace::SpanKind::Producer: return "SPAN_KIND_PRODUCER";
    case trace::SpanKind::Consumer: return "SPAN_KIND_CONSUMER";
    default: return {};
    }
}

std::string_view nameOf(trace::StatusCode code)
{
    switch (code) {
    case trace::StatusCode::Ok: return "STATUS_CODE_OK";
    case trace::StatusCode::Error: return "STATUS_CODE_ERROR";
    default: return {};
    }
}

/// Fields that hold their default are left out, as proto3 JSON does; OTLP's form has name and times of a span always, for
/// readers that expect them, Tempo's has the messages of singular fields always.
class Writer
{
public:
    explicit Writer(JsonForm form) : m_form(form) {}

    std::string write(std::string_view listName, const trace::Batch &batch)
    {
        m_json.open('{');
        list(listName, batch.resourceSpans);
        m_json.close('}');
        return m_json.take();
    }

private:
    void string(std::string_view text) { m_json.string(wellFormed(text, m_scratch)); }

    void field(std::string_view name, std::string_view text)
    {
        m_json.key(name);
        string(text);
    }

    void textField(std::string_view name, std::string_view text)
    {
        if (!text.empty())
            field(name, text);
    }

    void numberField(std::string_view name, std::uint32_t number)
    {
        if (number == 0)
            return;
        m_json.key(name);
        m_json.number(number);
    }

    /// A number that has no name is written as one in either form.
    template <typename Enum>
    void enumField(std::string_view name, Enum value)
    {
        if (std::int32_t(value) == 0)
            return;
        const auto word = m_form == JsonForm::Tempo ? nameOf(value) : std::string_view();
        m_json.key(name);
        if (word.empty())
            m_json.number(std::int32_t(value));
        else
            string(word);
    }

    void timeField(std::string_view name, UnixNano time)
    {
        if (time == 0 && m_form == JsonForm::Tempo)
            return;
        m_json.key(name);
        m_json.quoted(time);
    }

    void nameField(std::string_view name)
    {
        if (!name.empty() || m_form == JsonForm::Otlp)
            field("name", name);
    }

    template <typename T>
    void list(std::string_view name, const std::vector<T> &items)
    {
        m_json.key(name);
        m_json.open('[');
        for (const auto &item : items)
            object(item);
        m_json.close(']');
    }

    template <typename T>
    void listField(std::string_view name, const std::vector<T> &items)
    {
        if (!items.empty())
            list(name, items);
    }

    template <typename T>
    void messageField(std::string_view name, const T &message)
    {
        if (m_form == JsonForm::Otlp && message == T{})
            return;
        m_json.key(name);
        object(message);
    }

    template <typename T>
    void object(const T &message)
    {
        m_json.open('{');
        members(message);
        m_json.close('}');
    }

    void number(double value)
    {
        const auto text = toText(value);
        if (std::isfinite(value))
            m_json.token(text);
        else
            string(text);
    }

    void members(const trace::Value &value)
    {
        if (const auto *text = value.get<std::string>()) {
            field("stringValue", *text);
        } else if (const auto *flag = value.get<bool>()) {
            m_json.key("boolValue");
            m_json.token(*flag ? "true" : "false");
        } else if (const auto *integer = value.get<std::int64_t>()) {
            m_json.key("intValue");
            m_json.quoted(*integer);
        } else if (const auto *real = value.get<double>()) {
            m_json.key("doubleValue");
            number(*real);
        } else if (const auto *array = value.get<trace::Array>()) {
            m_json.key("arrayValue");
            values(*array);
        } else if (const auto *pairs = value.get<trace::Attributes>()) {
            m_json.key("kvlistValue");
            values(*pairs);
        } else if (const auto *bytes = value.get<Bytes>()) {
            field("bytesValue", toBase64(*bytes));
        }
    }

    template <typename T>
    void values(const std::vector<T> &items)
    {
        m_json.open('{');
        if (m_form == JsonForm::Otlp || !items.empty())
            list("values", items);
        m_json.close('}');
    }

    void members(const trace::Attribute &attribute)
    {
        field("key", attribute.key);
        m_json.key("value");
        object(attribute.value);
    }

    void members(const trace::Event &event)
    {
        timeField("timeUnixNano", event.timeUnixNano);
        nameField(event.name);
        listField("attributes", event.attributes);
        numberField("droppedAttributesCount", event.droppedAttributesCount);
    }

    void members(const trace::Link &link)
    {
        idField("traceId", link.traceId);
        idField("spanId", link.spanId);
        textField("traceState", link.traceState);
        listField("attributes", link.attributes);
        numberField("droppedAttributesCount", link.droppedAttributesCount);
        numberField("flags", link.flags);
    }

    void members(const trace::Status &status)
    {
        textField("message", status.message);
        enumField("code", status.code);
    }

    template <std::size_t N>
    void idField(std::string_view name, const trace::Id<N> &id)
    {
        if (id.isNull())
            return;
        m_json.key(name);
        if (m_form == JsonForm::Tempo)
            string(toBase64(id.bytes));
        else
            m_json.hex(id.bytes);
    }

    void members(const trace::Span &span)
    {
        idField("traceId", span.traceId);
        idField("spanId", span.spanId);
        textField("traceState", span.traceState);
        idField("parentSpanId", span.parentSpanId);
        numberField("flags", span.flags);
        nameField(span.name);
        enumField("kind", span.kind);
        timeField("startTimeUnixNano", span.startTimeUnixNano);
        timeField("endTimeUnixNano", span.endTimeUnixNano);
        listField("attributes", span.attributes);
        numberField("droppedAttributesCount", span.droppedAttributesCount);
        listField("events", span.events);
        numberField("droppedEventsCount", span.droppedEventsCount);
        listField("links", span.links);
        numberField("droppedLinksCount", span.droppedLinksCount);
        messageField("status", span.status);
    }

    void members(const trace::Scope &scope)
    {
        textField("name", scope.name);
        textField("version", scope.version);
        listField("attributes", scope.attributes);
        numberField("droppedAttributesCount", scope.droppedAttributesCount);
    }

    void members(const trace::ScopeSpans &scopeSpans)
    {
        messageField("scope", scopeSpans.scope);
        list("spans", scopeSpans.spans);
        textField("schemaUrl", scopeSpans.schemaUrl);
    }

    void members(const trace::Resource &resource)
    {
        listField("attributes", resource.attributes);
        numberField("droppedAttributesCount", resource.droppedAttributesCount);
    }

    void members(const trace::ResourceSpans &resourceSpans)
    {
        messageField("resource", resourceSpans.resource);
        list("scopeSpans", resourceSpans.scopeSpans);
        textField("schemaUrl", resourceSpans.schemaUrl);
    }

    const JsonForm m_form;
    std::string m_scratch;
    JsonOutput m_json;
};

} // namespace

std::string writeJson(const trace::Batch &batch)
{
    return Writer(JsonForm::Otlp).write("resourceSpans", batch);
}

std::string encodeTempoJson(const trace::Batch &batch, std::string_view listName)
{
    return Writer(JsonForm::Tempo).write(listName, batch);
}

} // namespace app::otlp
