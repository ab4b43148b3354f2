#include "tests/support/randomcorpus.h"

#include "tests/support/dice.h"
#include "tests/support/spans.h"

namespace tests {

using namespace app::trace;

namespace {

class CorpusGenerator
{
public:
    explicit CorpusGenerator(std::uint32_t seed) : m_dice(seed) {}

    Batch batch()
    {
        Batch batch;
        for (auto left = 1 + m_dice.below(3); left > 0; --left)
            batch.resourceSpans.push_back(resourceSpans());
        for (auto left = 1 + m_dice.below(6); left > 0; --left)
            addTrace(batch);
        return batch;
    }

private:
    ResourceSpans resourceSpans()
    {
        ResourceSpans made;
        made.resource.attributes = attributes(2);
        if (!m_dice.oneIn(5))
            made.resource.attributes.push_back({"service.name", service()});
        for (auto left = 1 + m_dice.below(2); left > 0; --left) {
            ScopeSpans scopeSpans;
            scopeSpans.scope = {m_dice.pick({"", "lib", "net"}), m_dice.pick({"", "1.0"}),
                                attributes(1)};
            made.scopeSpans.push_back(std::move(scopeSpans));
        }
        return made;
    }

    Value service()
    {
        return m_dice.oneIn(8) ? Value(7) : Value(m_dice.pick({"front", "back", "db"}));
    }

    Value scalar()
    {
        switch (m_dice.below(4)) {
        case 0: return m_dice.pick({"a", "b", "ab", "", "nil", "2"});
        case 1: return m_dice.pick({-1, 0, 1, 2, 5, 200});
        case 2: return m_dice.pick({-0.5, 0.5, 1.0, 2.0, 2.5});
        default: return m_dice.oneIn(2);
        }
    }

    Value value()
    {
        if (!m_dice.oneIn(6))
            return scalar();
        switch (m_dice.below(8)) {
        case 0: return Array{};
        case 1: return Array{"a"};
        case 2: return Array{"a", 1};
        case 3: return Array{"a", m_dice.pick({"b", "a", "ab"})};
        case 4: return Array{1, m_dice.pick({2, 5}), 2};
        case 5: return Array{0.5, 2.0};
        case 6: return Array{true, m_dice.oneIn(2)};
        default: return Attributes{{"a", 1}};
        }
    }

    Attributes attributes(std::uint32_t most)
    {
        Attributes pairs;
        for (const auto *key : {"a", "b", "x", "num"}) {
            if (m_dice.below(4) < most)
                pairs.push_back({key, key == std::string_view("num") ? number() : value()});
        }
        return pairs;
    }

    Value number() { return m_dice.pick({1, 2, 3, 5, 8, 1000}); }

    app::UnixNano moment(std::uint32_t steps)
    {
        return corpusStart + app::UnixNano(m_dice.below(steps)) * 100'000'000;
    }

    void addTrace(Batch &batch)
    {
        const auto trace =
            m_dice.oneIn(3) ? traceId(1 + m_dice.below(9)) : traceId(0x0123456789ABCDEFU + m_next);
        m_next += 0x0100000000000000U;
        const auto spans = 1 + m_dice.below(9);
        const auto begin = moment(80);
        for (std::uint32_t i = 0; i < spans; ++i) {
            auto &resource =
                batch.resourceSpans[m_dice.below(std::uint32_t(batch.resourceSpans.size()))];
            auto &scope =
                resource.scopeSpans[m_dice.below(std::uint32_t(resource.scopeSpans.size()))];
            scope.spans.push_back(span(trace, i, spans, begin));
        }
    }

    /// Ids count on over the whole corpus, so that no two spans of it share one.
    Span span(const TraceId &trace, std::uint32_t at, std::uint32_t spans, app::UnixNano begin)
    {
        Span made;
        made.traceId = trace;
        made.spanId = spanId(m_number);
        made.parentSpanId = parent(at, spans);
        ++m_number;
        made.name = m_dice.pick({"root", "db", "call", "query"});
        made.kind = SpanKind(m_dice.below(6));
        made.status = {m_dice.pick({"", "boom"}), StatusCode(m_dice.below(3))};
        made.startTimeUnixNano = begin + m_dice.below(5) * 100'000'000;
        made.endTimeUnixNano =
            made.startTimeUnixNano + m_dice.pick({0U, 1U, 2U, 1000U, 100'000'000U, 700'000'000U});
        if (m_dice.oneIn(12))
            made.endTimeUnixNano = made.startTimeUnixNano - 5;
        made.attributes = attributes(2);
        if (m_dice.oneIn(9))
            made.attributes.push_back({"service.name", "own"});
        for (auto left = m_dice.oneIn(2) ? m_dice.below(3) : 0; left > 0; --left)
            made.events.push_back({made.startTimeUnixNano + m_dice.below(3) * 50'000'000,
                                   m_dice.pick({"exception", "log"}), attributes(2)});
        for (auto left = m_dice.oneIn(3) ? m_dice.below(3) : 0; left > 0; --left)
            made.links.push_back(
                {traceId(1 + m_dice.below(9)), spanId(1 + m_dice.below(9)), {}, attributes(2)});
        return made;
    }

    SpanId parent(std::uint32_t at, std::uint32_t spans)
    {
        if (at == 0 || m_dice.oneIn(6))
            return m_dice.oneIn(10) ? spanId(9999) : SpanId{};
        if (m_dice.oneIn(12)) // a span that comes later, itself, or one that never comes
            return spanId(m_number + m_dice.below(spans - at + 1));
        return spanId(m_number - at + m_dice.below(at));
    }

    Dice m_dice;
    std::uint64_t m_next = 0;
    std::uint64_t m_number = 1;
};

} // namespace

Batch randomCorpus(std::uint32_t seed) { return CorpusGenerator(seed).batch(); }

} // namespace tests
