#include "app/store/rest.h"

#include "app/otlp/limits.h"

#include <bit>
#include <optional>

namespace app::store {
namespace {

enum class Kind : std::uint8_t { Empty, Text, False, True, Int, Double, Bytes, Array, Pairs };

void appendNumber(std::string &bytes, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += char(std::uint8_t(number) | 0x80U);
    bytes += char(number);
}

void appendText(std::string &bytes, std::string_view text)
{
    appendNumber(bytes, text.size());
    bytes += text;
}

struct Appender {
    std::string &bytes;

    void kind(Kind kind) const { bytes += char(kind); }
    void operator()(std::monostate) const { kind(Kind::Empty); }
    void operator()(const std::string &text) const
    {
        kind(Kind::Text);
        appendText(bytes, text);
    }
    void operator()(bool flag) const { kind(flag ? Kind::True : Kind::False); }
    void operator()(std::int64_t number) const
    {
        kind(Kind::Int);
        appendNumber(bytes, std::uint64_t(number));
    }
    void operator()(double number) const
    {
        kind(Kind::Double);
        appendNumber(bytes, std::bit_cast<std::uint64_t>(number));
    }
    void operator()(const Bytes &value) const
    {
        kind(Kind::Bytes);
        appendText(bytes, asText(value));
    }
    void operator()(const trace::Array &array) const
    {
        kind(Kind::Array);
        appendNumber(bytes, array.size());
        for (const auto &element : array)
            appendValue(bytes, element);
    }
    void operator()(const trace::Attributes &pairs) const
    {
        kind(Kind::Pairs);
        appendNumber(bytes, pairs.size());
        for (const auto &pair : pairs) {
            appendText(bytes, pair.key);
            appendValue(bytes, pair.value);
        }
    }
};

/// Reads from the front; after a mistake everything it gives is empty and `isBroken` stays.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_bytes.empty(); }
    bool isBroken() const { return m_isBroken; }

    std::uint8_t byte()
    {
        if (m_bytes.empty())
            return breakOff();
        const auto first = std::uint8_t(m_bytes.front());
        m_bytes.remove_prefix(1);
        return first;
    }
    std::uint64_t number()
    {
        std::uint64_t number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto next = byte();
            number |= std::uint64_t(next & 0x7FU) << shift;
            if (next < 0x80)
                return number;
        }
        return breakOff();
    }
    std::string_view text()
    {
        const auto size = number();
        if (size > m_bytes.size())
            breakOff();
        const auto text = m_bytes.substr(0, std::size_t(size));
        m_bytes.remove_prefix(text.size());
        return text;
    }
    trace::Value value(int depth = 0)
    {
        switch (Kind(byte())) {
        case Kind::Empty: return {};
        case Kind::Text: return text();
        case Kind::False: return false;
        case Kind::True: return true;
        case Kind::Int: return std::int64_t(number());
        case Kind::Double: return std::bit_cast<double>(number());
        case Kind::Bytes: return bytes();
        case Kind::Array: return array(depth);
        case Kind::Pairs: return pairs(depth);
        }
        breakOff();
        return {};
    }

private:
    std::uint8_t breakOff()
    {
        m_isBroken = true;
        m_bytes = {};
        return 0;
    }
    Bytes bytes()
    {
        const auto raw = asBytes(text());
        return {raw.begin(), raw.end()};
    }
    /// How many items follow; each takes a byte at least.
    std::uint64_t count(int depth)
    {
        const auto count = number();
        return count > m_bytes.size() || depth > otlp::limits::valueDepth ? breakOff() : count;
    }
    trace::Array array(int depth)
    {
        trace::Array array;
        for (auto left = count(depth); left > 0 && !m_isBroken; --left)
            array.push_back(value(depth + 1));
        return array;
    }
    trace::Attributes pairs(int depth)
    {
        trace::Attributes pairs;
        for (auto left = count(depth); left > 0 && !m_isBroken; --left) {
            auto &pair = pairs.emplace_back();
            pair.key = text();
            pair.value = value(depth + 1);
        }
        return pairs;
    }

    std::string_view m_bytes;
    bool m_isBroken = false;
};

tl::unexpected<Error> broken() { return fail(Error::Kind::Corrupt, "a stored value is cut off"); }

bool readField(Reader &reader, Rest &rest)
{
    switch (RestField(reader.byte())) {
    case RestField::TraceState: rest.traceState = reader.text(); return true;
    case RestField::SchemaUrl: rest.schemaUrl = reader.text(); return true;
    case RestField::Flags: rest.flags = std::uint32_t(reader.number()); return true;
    case RestField::DroppedAttributes:
        rest.droppedAttributes = std::uint32_t(reader.number());
        return true;
    case RestField::DroppedEvents: rest.droppedEvents = std::uint32_t(reader.number()); return true;
    case RestField::DroppedLinks: rest.droppedLinks = std::uint32_t(reader.number()); return true;
    case RestField::End:
        rest.hasEnd = true;
        rest.endUnixNano = reader.number();
        return true;
    case RestField::OneElement: rest.oneElement.push_back(reader.text()); return true;
    case RestField::Repeated: {
        auto &attribute = rest.repeated.emplace_back();
        attribute.key = reader.text();
        attribute.value = reader.value();
        return true;
    }
    }
    return false;
}

} // namespace

void appendValue(std::string &bytes, const trace::Value &value)
{
    std::visit(Appender{bytes}, value.data());
}

Result<trace::Value> readValue(std::string_view bytes)
{
    Reader reader(bytes);
    auto value = reader.value();
    if (reader.isBroken() || !reader.atEnd())
        return broken();
    return value;
}

void RestWriter::number(RestField field, std::uint64_t value)
{
    if (value == 0)
        return;
    m_bytes += char(field);
    appendNumber(m_bytes, value);
}

void RestWriter::end(UnixNano endUnixNano)
{
    m_bytes += char(RestField::End);
    appendNumber(m_bytes, endUnixNano);
}

void RestWriter::text(RestField field, std::string_view value)
{
    if (value.empty())
        return;
    m_bytes += char(field);
    appendText(m_bytes, value);
}

void RestWriter::oneElement(std::string_view key)
{
    m_bytes += char(RestField::OneElement);
    appendText(m_bytes, key);
}

void RestWriter::repeated(const trace::Attribute &attribute)
{
    m_bytes += char(RestField::Repeated);
    appendText(m_bytes, attribute.key);
    appendValue(m_bytes, attribute.value);
}

Result<Rest> readRest(std::string_view bytes)
{
    Rest rest;
    Reader reader(bytes);
    while (!reader.atEnd()) {
        if (!readField(reader, rest))
            return broken();
    }
    if (reader.isBroken())
        return broken();
    return rest;
}

} // namespace app::store
