#include "app/trace/trace.h"

#include "tests/support/randombatch.h"

#include <QTest>

using namespace app;
using namespace app::trace;

namespace {

SpanId spanId(std::uint8_t number) { return SpanId{{0, 0, 0, 0, 0, 0, 0, number}}; }
TraceId traceId() { return TraceId{{1}}; }

Span makeSpan(const char *name, UnixNano start, UnixNano end, std::uint8_t parent = 0)
{
    Span span;
    span.traceId = traceId();
    span.name = name;
    span.startTimeUnixNano = start;
    span.endTimeUnixNano = end;
    span.parentSpanId = spanId(parent);
    return span;
}

ResourceSpans service(const char *name, std::vector<Span> spans)
{
    ResourceSpans resourceSpans;
    resourceSpans.resource.attributes = {{"service.name", name}};
    resourceSpans.scopeSpans.push_back({{}, std::move(spans), {}});
    return resourceSpans;
}

Trace traceOf(std::vector<ResourceSpans> resourceSpans)
{
    return {traceId(), locate(std::make_shared<const Batch>(Batch{std::move(resourceSpans)}))};
}

Span linked(const char *reference, TraceId to)
{
    auto span = makeSpan("linked", 0, 1);
    Link link;
    link.traceId = to;
    link.attributes = {{"opentracing.ref_type", reference}};
    span.links = {link};
    return span;
}

} // namespace

class TraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locatesEverySpanInDocumentOrder();
    void toBatchGivesBackWhatWasLocated();
    void toBatchJoinsWhatArrivedTogether();
    void toBatchKeepsArrivalsApart();
    void summarizesNothing();
    void summarizesTimesAndErrors();
    void findsTheRoot_data();
    void findsTheRoot();
    void serviceNameIsAString();
    void durationIsNeverNegative();
};

void TraceTest::locatesEverySpanInDocumentOrder()
{
    const auto trace = traceOf({service("a", {makeSpan("1", 0, 0), makeSpan("2", 0, 0)}),
                                service("b", {}), service("c", {makeSpan("3", 0, 0)})});
    QCOMPARE(trace.spans.size(), std::size_t(3));
    QCOMPARE(trace.spans[1].span->name, std::string("2"));
    QCOMPARE(serviceName(trace.spans[2].resource()), std::string_view("c"));
}

/// Only empty resources and scopes are lost, because no span stands under them.
void TraceTest::toBatchGivesBackWhatWasLocated()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        auto batch = tests::randomBatch(seed);
        for (auto &resourceSpans : batch.resourceSpans) {
            std::erase_if(resourceSpans.scopeSpans,
                          [](const ScopeSpans &one) { return one.spans.empty(); });
        }
        std::erase_if(batch.resourceSpans,
                      [](const ResourceSpans &one) { return one.scopeSpans.empty(); });
        const Trace trace{{}, locate(std::make_shared<const Batch>(batch))};
        QVERIFY(toBatch(trace) == batch);
    }
}

void TraceTest::toBatchJoinsWhatArrivedTogether()
{
    auto trace = traceOf({service("a", {makeSpan("1", 0, 0), makeSpan("2", 0, 0)}),
                          service("b", {makeSpan("3", 0, 0)})});
    std::swap(trace.spans[1], trace.spans[2]);
    const auto batch = toBatch(trace);
    QCOMPARE(batch.resourceSpans.size(), std::size_t(2));
    QCOMPARE(batch.resourceSpans[0].scopeSpans.at(0).spans.size(), std::size_t(2));
}

void TraceTest::toBatchKeepsArrivalsApart()
{
    auto trace = traceOf({service("a", {makeSpan("1", 0, 0)})});
    const auto later = traceOf({service("a", {makeSpan("2", 0, 0)})});
    trace.spans.push_back(later.spans[0]);
    QCOMPARE(toBatch(trace).resourceSpans.size(), std::size_t(2));
}

void TraceTest::summarizesNothing()
{
    const auto summary = summarize({traceId(), {}});
    QVERIFY(summary == (Summary{.id = traceId(), .rootServiceName = {}, .rootName = {}}));
    QCOMPARE(summary.durationNs(), std::uint64_t(0));
}

void TraceTest::summarizesTimesAndErrors()
{
    auto failed = makeSpan("failed", 20, 900, 1);
    failed.status.code = StatusCode::Error;
    auto backwards = makeSpan("ends before it starts", 950, 5, 1);
    const auto summary =
        summarize(traceOf({service("a", {makeSpan("root", 10, 100), failed, backwards})}));
    QCOMPARE(summary.startUnixNano, UnixNano(10));
    QCOMPARE(summary.endUnixNano, UnixNano(950));
    QCOMPARE(summary.durationNs(), std::uint64_t(940));
    QCOMPARE(summary.spanCount, 3);
    QCOMPARE(summary.errorCount, 1);
}

void TraceTest::findsTheRoot_data()
{
    QTest::addColumn<std::vector<Span>>("spans");
    QTest::addColumn<std::string>("root");
    using Spans = std::vector<Span>;
    QTest::newRow("none") << Spans{makeSpan("child", 0, 1, 9)} << std::string();
    QTest::newRow("after its child")
        << Spans{makeSpan("child", 0, 1, 9), makeSpan("root", 5, 6)} << std::string("root");
    QTest::newRow("several: the last")
        << Spans{makeSpan("first", 0, 1), makeSpan("second", 0, 1)} << std::string("second");
    QTest::newRow("a child by its link is none")
        << Spans{makeSpan("root", 0, 1), linked("child_of", traceId())} << std::string("root");
    QTest::newRow("a link into another trace does not count")
        << Spans{makeSpan("root", 0, 1), linked("child_of", TraceId{{2}})} << std::string("linked");
    QTest::newRow("a link of another kind does not count")
        << Spans{makeSpan("root", 0, 1), linked("follows_from", traceId())}
        << std::string("linked");
}

void TraceTest::findsTheRoot()
{
    QFETCH(std::vector<Span>, spans);
    QFETCH(std::string, root);
    const auto summary = summarize(traceOf({service("svc", spans)}));
    QCOMPARE(summary.rootName, root);
    QCOMPARE(summary.rootServiceName, std::string(root.empty() ? "" : "svc"));
}

void TraceTest::serviceNameIsAString()
{
    QCOMPARE(serviceName({{{"service.name", 5}}, 0}), std::string_view());
    QCOMPARE(serviceName({{{"other", "x"}, {"service.name", "s"}}, 0}), std::string_view("s"));
    QCOMPARE(serviceName({}), std::string_view());
}

void TraceTest::durationIsNeverNegative()
{
    QCOMPARE(makeSpan("", 10, 25).durationNs(), std::uint64_t(15));
    QCOMPARE(makeSpan("", 25, 10).durationNs(), std::uint64_t(0));
    QCOMPARE(makeSpan("", 10, 0).durationNs(), std::uint64_t(0));
}

QTEST_APPLESS_MAIN(TraceTest)
#include "tst_trace.moc"
