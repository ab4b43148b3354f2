#pragma once

#include "app/base/result.h"
#include "app/trace/span.h"
#include "app/trace/value.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

/// What no query sees but export and forwarding must give back: values that fit no column, and the fields of a span,
/// resource, scope, event or link beside its columns. Bytes of our own: LEB128 numbers, texts with their length before
/// them.
namespace app::store {

/// A value as Opaque columns hold it.
void appendValue(std::string &bytes, const trace::Value &value);
/// Errors: Corrupt.
Result<trace::Value> readValue(std::string_view bytes);

/// Fields of a Rest column; those that are absent or 0 are not written, so that most rows have no rest at all.
enum class RestField : std::uint8_t {
    TraceState = 1,
    Flags,
    DroppedAttributes,
    DroppedEvents,
    DroppedLinks,
    End, ///< Unix ns, where it is not start + duration
    SchemaUrl,
    OneElement, ///< key of an attribute that is an array of one element, which stands in the column without it
    Repeated, ///< a further attribute under a key that occurred before, with its value
};

class RestWriter
{
public:
    void number(RestField field, std::uint64_t value);
    void end(UnixNano endUnixNano);
    void text(RestField field, std::string_view value);
    void oneElement(std::string_view key);
    void repeated(const trace::Attribute &attribute);

    const std::string &bytes() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

private:
    std::string m_bytes;
};

/// What a Rest row says, field by field.
struct Rest {
    std::string_view traceState;
    std::string_view schemaUrl;
    std::uint32_t flags = 0;
    std::uint32_t droppedAttributes = 0;
    std::uint32_t droppedEvents = 0;
    std::uint32_t droppedLinks = 0;
    bool hasEnd = false;
    UnixNano endUnixNano = 0;
    std::vector<std::string_view> oneElement;
    trace::Attributes repeated;
};
/// Texts point into `bytes`. Errors: Corrupt.
Result<Rest> readRest(std::string_view bytes);

} // namespace app::store
