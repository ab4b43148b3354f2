#include "tests/support/randombatch.h"

#include <iterator>
#include <limits>
#include <random>

namespace tests {
namespace {

using namespace app::trace;

/// Standard distributions differ between libraries; the engine does not.
class Generator
{
public:
    explicit Generator(std::uint32_t seed) : m_engine(seed) {}

    Batch batch()
    {
        Batch batch;
        fill(batch.resourceSpans, 3, [this](ResourceSpans &one) { make(one); });
        return batch;
    }

    Value value(int depth)
    {
        switch (below(depth > 0 ? 8 : 6)) {
        case 0: return {};
        case 1: return text();
        case 2: return chance(2);
        case 3: return std::int64_t(number());
        case 4: return real();
        case 5: return bytes();
        case 6: return array(depth - 1);
        default: return attributes(depth - 1);
        }
    }

private:
    std::uint32_t below(std::uint32_t end) { return std::uint32_t(m_engine()) % end; }
    bool chance(std::uint32_t in) { return below(in) == 0; }

    template <typename T, std::size_t N>
    T pick(const T (&choices)[N])
    {
        return choices[below(std::uint32_t(N))];
    }

    template <typename T, typename Make>
    void fill(std::vector<T> &items, std::uint32_t most, Make makeOne)
    {
        for (auto left = below(most + 1); left > 0; --left)
            makeOne(items.emplace_back());
    }

    std::string text()
    {
        static constexpr const char *pieces[] = {"",
                                                 "gen_ai.usage.input_tokens",
                                                 "a",
                                                 "\"\\/",
                                                 "\n\t\r\b\f",
                                                 "\x01\x1f\x7f",
                                                 "grün",
                                                 "日本",
                                                 "\xF0\x9F\x98\x80",
                                                 "\xE2\x80\xA8",
                                                 "\xEF\xBF\xBD",
                                                 "{\"role\":\"user\"}",
                                                 "\\u0041"};
        std::string text;
        for (auto left = below(4); left > 0; --left)
            text += pick(pieces);
        return chance(20) ? text + '\0' + "z" : text;
    }

    std::uint64_t number()
    {
        constexpr std::uint64_t edges[] = {0,
                                           1,
                                           127,
                                           128,
                                           9007199254740993U,
                                           0x7FFFFFFFFFFFFFFFU,
                                           0x8000000000000000U,
                                           0xFFFFFFFFFFFFFFFFU};
        return chance(2) ? pick(edges) : std::uint64_t(m_engine()) << 32 | m_engine();
    }

    double real()
    {
        using Limits = std::numeric_limits<double>;
        constexpr double edges[] = {0.0,
                                    -0.0,
                                    0.1,
                                    1e20,
                                    1e21,
                                    1e-7,
                                    4.9e-324,
                                    Limits::max(),
                                    Limits::lowest(),
                                    Limits::quiet_NaN(),
                                    Limits::infinity(),
                                    -Limits::infinity(),
                                    5.0,
                                    0.000123};
        return chance(2) ? pick(edges) : double(std::int64_t(number())) / 3.0;
    }

    app::Bytes bytes()
    {
        app::Bytes bytes;
        fill(bytes, 7, [this](std::uint8_t &byte) { byte = std::uint8_t(below(256)); });
        return bytes;
    }

    Array array(int depth)
    {
        Array array;
        fill(array, 3, [this, depth](Value &one) { one = value(depth); });
        return array;
    }

    Attributes attributes(int depth = 3)
    {
        Attributes pairs;
        fill(pairs, 4, [this, depth](Attribute &one) { one = {text(), value(depth)}; });
        return pairs;
    }

    std::uint32_t count() { return chance(2) ? 0 : std::uint32_t(number()); }

    template <std::size_t N>
    Id<N> id()
    {
        Id<N> id;
        if (chance(5))
            return id;
        for (auto &byte : id.bytes)
            byte = std::uint8_t(below(256));
        return id;
    }

    void make(Event &event) { event = {number(), text(), attributes(), count()}; }

    void make(Link &link) { link = {id<16>(), id<8>(), text(), attributes(), count(), count()}; }

    void make(Span &span)
    {
        if (chance(10))
            return;
        span.traceId = id<16>();
        span.spanId = id<8>();
        span.traceState = text();
        span.parentSpanId = id<8>();
        span.flags = count();
        span.name = text();
        span.kind = SpanKind(chance(9) ? std::int32_t(number()) : std::int32_t(below(6)));
        span.startTimeUnixNano = number();
        span.endTimeUnixNano = number();
        span.attributes = attributes();
        span.droppedAttributesCount = count();
        fill(span.events, 2, [this](Event &one) { make(one); });
        span.droppedEventsCount = count();
        fill(span.links, 2, [this](Link &one) { make(one); });
        span.droppedLinksCount = count();
        span.status = {text(),
                       StatusCode(chance(9) ? std::int32_t(number()) : std::int32_t(below(3)))};
    }

    void make(ScopeSpans &scopeSpans)
    {
        if (!chance(4))
            scopeSpans.scope = {text(), text(), attributes(), count()};
        fill(scopeSpans.spans, 4, [this](Span &one) { make(one); });
        scopeSpans.schemaUrl = text();
    }

    void make(ResourceSpans &resourceSpans)
    {
        if (!chance(4))
            resourceSpans.resource = {attributes(), count()};
        fill(resourceSpans.scopeSpans, 3, [this](ScopeSpans &one) { make(one); });
        resourceSpans.schemaUrl = text();
    }

    std::mt19937 m_engine;
};

} // namespace

Batch randomBatch(std::uint32_t seed) { return Generator(seed).batch(); }
Value randomValue(std::uint32_t seed, int depth) { return Generator(seed).value(depth); }

} // namespace tests
