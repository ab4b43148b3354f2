#include "app/broadcast/sampletrace.h"

#include <QTest>
#include <set>

using namespace app::broadcast;
namespace trace = app::trace;

class TestSampleTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testsWithOneMarkedSpan();
    void hasThreeSpansEachAlone();
    void hasExactlyThreeResourceAttributes();
    void hangsTogether();
    void lastsOneAndAHalfSeconds();
    void says_data();
    void says();
    void countsAsNumbers();
};

namespace {

constexpr app::UnixNano at = 1'790'606'294'123'456'789;
const trace::TraceId id = *trace::traceIdFromHex("9b1de41a703bf6c7f0831bba77573c3e");

const trace::Span &spanOf(const trace::ResourceSpans &resourceSpans)
{
    return resourceSpans.scopeSpans.at(0).spans.at(0);
}

const trace::Span &rootOf(const trace::Batch &batch) { return spanOf(batch.resourceSpans.at(0)); }

} // namespace

void TestSampleTrace::testsWithOneMarkedSpan()
{
    const auto batch = connectionTestBatch(id, at);
    QCOMPARE(trace::spanCount(batch), std::size_t(1));
    const auto &span = rootOf(batch);
    QCOMPARE(span.name, std::string("openrouter-connection-test"));
    QCOMPARE(span.traceId, id);
    QVERIFY(!span.spanId.isNull());
    QCOMPARE(span.kind, trace::SpanKind::Internal);
    QCOMPARE(span.endTimeUnixNano, at);
    QCOMPARE(span.durationNs(), 1'000'000U);
    QCOMPARE(span.attributes, (trace::Attributes{{"test", true}}));
    QCOMPARE(batch.resourceSpans[0].resource.attributes,
             (trace::Attributes{{"service.name", "openrouter"}}));
}

void TestSampleTrace::hasThreeSpansEachAlone()
{
    const auto batch = sampleBatch(id, at);
    QCOMPARE(batch.resourceSpans.size(), std::size_t(3));
    for (const auto &resourceSpans : batch.resourceSpans) {
        QCOMPARE(resourceSpans.scopeSpans.size(), std::size_t(1));
        QCOMPARE(resourceSpans.scopeSpans[0].spans.size(), std::size_t(1));
        QCOMPARE(resourceSpans.scopeSpans[0].scope.name, std::string("openrouter"));
        QCOMPARE(resourceSpans.resource, batch.resourceSpans[0].resource);
    }
    QCOMPARE(rootOf(batch).name, std::string("Test Generation"));
    QCOMPARE(spanOf(batch.resourceSpans[1]).name, std::string("provider attempt 1: OpenAI"));
    QCOMPARE(spanOf(batch.resourceSpans[2]).name, std::string("generation"));
}

void TestSampleTrace::hasExactlyThreeResourceAttributes()
{
    const auto batch = sampleBatch(id, at);
    const auto &attributes = batch.resourceSpans[0].resource.attributes;
    QCOMPARE(attributes.size(), std::size_t(3));
    QCOMPARE(attributes[0], (trace::Attribute{"service.name", "openrouter"}));
    QCOMPARE(attributes[1], (trace::Attribute{"openrouter.trace.id", "test-trace-1790606294123"}));
    QCOMPARE(attributes[2], (trace::Attribute{"service.version", "1.0.0"}));
}

void TestSampleTrace::hangsTogether()
{
    const auto batch = sampleBatch(id, at);
    std::set<trace::SpanId> ids;
    for (const auto &resourceSpans : batch.resourceSpans) {
        const auto &span = spanOf(resourceSpans);
        QCOMPARE(span.traceId, id);
        QCOMPARE(span.status.code, trace::StatusCode::Ok);
        ids.insert(span.spanId);
    }
    QCOMPARE(ids.size(), std::size_t(3));
    const auto &root = rootOf(batch);
    QVERIFY(root.parentSpanId.isNull());
    QCOMPARE(root.kind, trace::SpanKind::Client);
    for (const int child : {1, 2}) {
        const auto &span = spanOf(batch.resourceSpans[std::size_t(child)]);
        QCOMPARE(span.parentSpanId, root.spanId);
        QCOMPARE(span.kind, trace::SpanKind::Server);
    }
}

void TestSampleTrace::lastsOneAndAHalfSeconds()
{
    const auto batch = sampleBatch(id, at);
    const auto &root = rootOf(batch);
    const auto &attempt = spanOf(batch.resourceSpans[1]);
    const auto &generation = spanOf(batch.resourceSpans[2]);
    QCOMPARE(root.durationNs(), 1'500'000'000U);
    QCOMPARE(root.endTimeUnixNano, at);
    QCOMPARE(attempt.startTimeUnixNano, root.startTimeUnixNano);
    QCOMPARE(generation.startTimeUnixNano, attempt.endTimeUnixNano);
    QCOMPARE(generation.endTimeUnixNano, root.endTimeUnixNano);
}

void TestSampleTrace::says_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *key, const char *text) {
        QTest::newRow(key) << QByteArray(key) << QByteArray(text);
    };
    row("trace.name", "Test Trace - OpenRouter Observability");
    row("session.id", "session-1790606294123");
    row("user.id", "test-user");
    row("trace.metadata.environment", "test");
    row("trace.metadata.source", "observability-test-button");
    row("span.type", "generation");
    row("gen_ai.operation.name", "chat");
    row("gen_ai.system", "openai");
    row("gen_ai.provider.name", "openai");
    row("gen_ai.request.model", "openai/gpt-4-turbo");
    row("gen_ai.response.model", "openai/gpt-4-turbo");
    row("gen_ai.response.id", "test-trace-1790606294123");
    row("gen_ai.response.finish_reason", "stop");
    row("gen_ai.response.finish_reasons", R"(["stop"])");
    row("gen_ai.usage.input_tokens", "50");
    row("gen_ai.usage.output_tokens", "100");
    row("gen_ai.usage.total_tokens", "150");
    row("gen_ai.usage.total_cost", "0.02");
    row("gen_ai.usage.input_tokens.cached", "20");
    row("gen_ai.prompt",
        R"({"messages":[{"role":"user","content":"What is the capital of France?"}]})");
}

void TestSampleTrace::says()
{
    QFETCH(QByteArray, key);
    const auto batch = sampleBatch(id, at);
    const auto *value = trace::find(rootOf(batch).attributes, key.toStdString());
    QVERIFY(value);
    QTEST(QByteArray::fromStdString(trace::toText(*value)), "text");
}

void TestSampleTrace::countsAsNumbers()
{
    const auto batch = sampleBatch(id, at);
    const auto &attributes = rootOf(batch).attributes;
    QVERIFY(trace::find(attributes, "gen_ai.usage.input_tokens")->get<std::int64_t>());
    QVERIFY(trace::find(attributes, "gen_ai.usage.total_cost")->get<double>());
    QVERIFY(trace::find(attributes, "trace.metadata.test")->get<bool>());
}

QTEST_GUILESS_MAIN(TestSampleTrace)
#include "tst_sampletrace.moc"
