#include "app/store/blocktrace.h"
#include "app/store/memoryblock.h"
#include "tests/support/randombatch.h"
#include "tests/support/spans.h"

#include <QtTest>
#include <algorithm>
#include <map>
#include <set>

using namespace app;
using store::Fixed;

namespace {

/// Random spans in few traces with few ids, so that traces have several spans, parents and duplicates.
std::shared_ptr<const trace::Batch> crowded(std::uint32_t seed)
{
    auto batch = tests::randomBatch(seed);
    std::uint64_t number = seed;
    for (auto &resourceSpans : batch.resourceSpans) {
        for (auto &scopeSpans : resourceSpans.scopeSpans) {
            for (auto &span : scopeSpans.spans) {
                number = number * 6364136223846793005U + 1442695040888963407U;
                span.traceId = tests::traceId(1 + (number >> 60) % 3);
                span.spanId = tests::spanId(1 + (number >> 50) % 11);
                span.parentSpanId = tests::spanId((number >> 40) % 11);
            }
        }
    }
    return std::make_shared<const trace::Batch>(std::move(batch));
}

using Spans = std::vector<trace::LocatedSpan>;

/// By trace, first come first kept.
std::map<trace::TraceId, Spans> traces(const Spans &spans)
{
    std::map<trace::TraceId, Spans> traces;
    std::set<std::pair<trace::TraceId, trace::SpanId>> seen;
    for (const auto &located : spans) {
        if (seen.emplace(located.span->traceId, located.span->spanId).second)
            traces[located.span->traceId].push_back(located);
    }
    return traces;
}

void sortAttributes(trace::Attributes &attributes)
{
    std::stable_sort(attributes.begin(), attributes.end(),
                     [](const auto &a, const auto &b) { return a.key < b.key; });
}

trace::ResourceSpans sorted(trace::ResourceSpans one)
{
    one.scopeSpans.clear();
    sortAttributes(one.resource.attributes);
    return one;
}

trace::ScopeSpans sorted(trace::ScopeSpans one)
{
    one.spans.clear();
    sortAttributes(one.scope.attributes);
    return one;
}

trace::Span sorted(trace::Span span)
{
    sortAttributes(span.attributes);
    for (auto &event : span.events)
        sortAttributes(event.attributes);
    for (auto &link : span.links)
        sortAttributes(link.attributes);
    return span;
}

void compare(const Spans &made, const Spans &given)
{
    QCOMPARE(made.size(), given.size());
    for (std::size_t i = 0; i < made.size(); ++i) {
        QVERIFY(sorted(*made[i].span) == sorted(*given[i].span));
        QVERIFY(sorted(*made[i].scopeSpans) == sorted(*given[i].scopeSpans));
        QVERIFY(sorted(*made[i].resourceSpans) == sorted(*given[i].resourceSpans));
    }
}

Spans oneSpan(trace::Span span)
{
    trace::Batch batch;
    batch.resourceSpans.emplace_back().scopeSpans.emplace_back().spans.push_back(std::move(span));
    return trace::locate(std::make_shared<const trace::Batch>(std::move(batch)));
}

} // namespace

Q_DECLARE_METATYPE(trace::Attributes)

class TestBlockTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPutIn()
    {
        std::size_t compared = 0;
        for (std::uint32_t seed = 1; seed <= 400; ++seed) {
            Spans spans;
            for (const auto part : {seed, seed + 1000}) {
                const auto located = trace::locate(crowded(part));
                spans.insert(spans.end(), located.begin(), located.end());
            }
            const auto block = store::makeBlock("test", spans);
            const auto reader = store::BlockTraces::load(*block);
            QVERIFY(reader);
            const auto given = traces(spans);
            const auto ids = (*block->column(store::columnId(Fixed::TraceIdentity)))->traceIds;
            QCOMPARE(ids.size(), given.size());
            for (std::uint32_t row = 0; row < ids.size(); ++row) {
                compare(*reader->spansOf(row), given.at(ids[row]));
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
                compared += given.at(ids[row]).size();
            }
        }
        QVERIFY(compared > 2000);
    }

    void isTheSameWhenMadeAgain()
    {
        for (std::uint32_t seed = 1; seed <= 50; ++seed) {
            const auto first = store::makeBlock("test", trace::locate(crowded(seed)));
            Spans spans;
            for (std::uint32_t row = 0; row < first->extent().traces; ++row) {
                const auto made = *store::spansOf(*first, row);
                spans.insert(spans.end(), made.begin(), made.end());
            }
            const auto second = store::makeBlock("test", spans);
            for (std::uint32_t row = 0; row < first->extent().traces; ++row)
                compare(*store::spansOf(*second, row), *store::spansOf(*first, row));
        }
    }

    void keepsValues_data()
    {
        using trace::Array;
        using trace::Attributes;
        QTest::addColumn<trace::Attributes>("attributes");
        QTest::newRow("an empty value") << Attributes{{"k", trace::Value()}};
        QTest::newRow("an empty array") << Attributes{{"k", Array{}}};
        QTest::newRow("an array of one element") << Attributes{{"k", Array{"a"}}};
        QTest::newRow("an array of one empty value") << Attributes{{"k", Array{trace::Value()}}};
        QTest::newRow("an array of texts") << Attributes{{"k", Array{"a", "", "a"}}};
        QTest::newRow("a mixed array") << Attributes{{"k", Array{"a", 1}}};
        QTest::newRow("nested arrays") << Attributes{{"k", Array{Array{1}, Array{2}}}};
        QTest::newRow("bytes") << Attributes{{"k", Bytes{0, 255}}};
        QTest::newRow("a map with a key twice")
            << Attributes{{"k", Attributes{{"a", 1}, {"a", 2.5}}}};
        QTest::newRow("a key twice, the first is an array of one")
            << Attributes{{"k", Array{true}}, {"k", "x"}, {"k", Array{1, 2}}};
        QTest::newRow("a key twice, the second is an array of one")
            << Attributes{{"k", 1}, {"k", Array{1}}};
        QTest::newRow("the empty key") << Attributes{{"", -0.0}};
    }

    void keepsValues()
    {
        QFETCH(trace::Attributes, attributes);
        auto span = tests::span({});
        span.attributes = attributes;
        const auto block = store::makeBlock("test", oneSpan(span));
        QVERIFY(store::spansOf(*block, 0)->front().span->attributes == attributes);
    }

    void keepsTimes_data()
    {
        QTest::addColumn<quint64>("start");
        QTest::addColumn<quint64>("end");
        QTest::addColumn<qint64>("duration");
        QTest::newRow("end before start") << quint64(5) << quint64(3) << qint64(0);
        QTest::newRow("no end") << quint64(5) << quint64(0) << qint64(0);
        QTest::newRow("as long as can be") << quint64(0) << ~quint64(0) << qint64(~quint64(0) >> 1);
        QTest::newRow("after 2262") << ~quint64(1) << ~quint64(0) << qint64(1);
    }

    void keepsTimes()
    {
        QFETCH(quint64, start);
        QFETCH(quint64, end);
        QFETCH(qint64, duration);
        const auto block =
            store::makeBlock("test", oneSpan(tests::span({.start = start, .end = end})));
        const auto spans = *store::spansOf(*block, 0);
        QCOMPARE(quint64(spans.front().span->startTimeUnixNano), start);
        QCOMPARE(quint64(spans.front().span->endTimeUnixNano), end);
        const auto durations = (*block->column(store::columnId(Fixed::SpanDuration)))->ints;
        QCOMPARE(qint64(durations[0]), duration);
    }

    void refusesATraceThatIsNotThere()
    {
        const auto block = store::makeBlock("test", oneSpan(tests::span({})));
        QCOMPARE(store::spansOf(*block, 1).error().kind, Error::Kind::NotFound);
    }
};

QTEST_APPLESS_MAIN(TestBlockTrace)
#include "tst_blocktrace.moc"
