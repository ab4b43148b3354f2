#include "app/broadcast/privacy.h"
#include "app/broadcast/sampletrace.h"
#include "app/otlp/otlp.h"

#include <QFile>
#include <QTest>

using namespace app::broadcast;
namespace trace = app::trace;

class TestPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drops_data();
    void drops();
    void keeps_data();
    void keeps();
    void leavesNoMarkerAnywhere();
    void keepsEventsWithoutTheirContent();
    void keepsPlainReasonsOnly_data();
    void keepsPlainReasonsOnly();
    void clearsTheSampleTrace();
    void changesNothingElse();
};

namespace {

const char *marker = "MARKER-what-the-person-asked";

trace::Batch batchOf(trace::Span span)
{
    trace::Batch batch;
    batch.resourceSpans.emplace_back().scopeSpans.emplace_back().spans.push_back(std::move(span));
    return batch;
}

const trace::Span &spanOf(const trace::Batch &batch)
{
    return batch.resourceSpans.at(0).scopeSpans.at(0).spans.at(0);
}

bool contains(const trace::Batch &batch, std::string_view text)
{
    return app::otlp::encode(batch, app::otlp::Encoding::Json).find(text) != std::string::npos;
}

void rows(std::initializer_list<const char *> keys)
{
    QTest::addColumn<QByteArray>("key");
    for (const char *key : keys)
        QTest::newRow(key) << QByteArray(key);
}

} // namespace

void TestPrivacy::drops_data()
{
    QTest::addColumn<QByteArray>("key");
    QFile file(qEnvironmentVariable("SPANCAST_SOURCE_DIR")
               + QStringLiteral("/tests/golden/privacy/content-keys.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const auto &key : file.readAll().trimmed().split('\n'))
        QTest::newRow(key.constData()) << key;
}

void TestPrivacy::drops()
{
    QFETCH(QByteArray, key);
    trace::Span span;
    span.attributes = {{"a", 1}, {key.toStdString(), marker}, {"b", 2}};
    const auto stripped = withoutContent(batchOf(span));
    QCOMPARE(spanOf(stripped).attributes, (trace::Attributes{{"a", 1}, {"b", 2}}));
}

void TestPrivacy::keeps_data()
{
    rows({"gen_ai.usage.input_tokens",
          "gen_ai.usage.input_tokens.cached",
          "gen_ai.usage.output_tokens.reasoning",
          "gen_ai.usage.total_cost",
          "gen_ai.request.model",
          "gen_ai.response.model",
          "gen_ai.response.finish_reasons",
          "gen_ai.response.time_to_first_chunk",
          "gen_ai.operation.name",
          "gen_ai.tool.name",
          "gen_ai.tool.call.id",
          "trace.metadata.environment",
          "trace.metadata.openrouter.first_token_ms",
          "span.metadata.alert_id",
          "trace.metadata.input",
          "user.id",
          "session.id",
          "trace.name",
          "span.type",
          "span.level",
          "error.type",
          "exception.type",
          "llm.token_count.prompt",
          "llm.cost.total",
          "llm.model_name",
          "openinference.span.kind",
          "langfuse.observation.type",
          "langfuse.observation.usage_details",
          "ai.usage.promptTokens",
          "ai.response.finishReason",
          "ai.response.msToFirstChunk",
          "http.response.status_code"});
}

void TestPrivacy::keeps()
{
    QFETCH(QByteArray, key);
    trace::Span span;
    span.attributes = {{key.toStdString(), "value"}};
    QCOMPARE(withoutContent(batchOf(span)), batchOf(span));
}

void TestPrivacy::leavesNoMarkerAnywhere()
{
    const trace::Attributes content = {{"gen_ai.prompt", marker}, {"kept", 1}};
    trace::Span span;
    span.attributes = content;
    span.attributes.push_back({"gen_ai.input.messages", trace::Array{marker}});
    span.attributes.push_back({"ai.prompt", trace::Attributes{{"text", marker}}});
    span.events.push_back({1, "gen_ai.user.message", {{"content", marker}}});
    span.links.emplace_back().attributes = content;
    span.status = {marker, trace::StatusCode::Error};
    trace::Batch batch = batchOf(span);
    batch.resourceSpans[0].resource.attributes = content;
    batch.resourceSpans[0].scopeSpans[0].scope.attributes = content;

    QVERIFY(contains(batch, "MARKER"));
    const auto stripped = withoutContent(batch);
    QVERIFY(!contains(stripped, "MARKER"));
    QCOMPARE(stripped.resourceSpans[0].resource.attributes, (trace::Attributes{{"kept", 1}}));
    QCOMPARE(spanOf(stripped).status.code, trace::StatusCode::Error);
}

void TestPrivacy::keepsEventsWithoutTheirContent()
{
    trace::Span span;
    span.events.push_back(
        {5, "gen_ai.choice", {{"index", 0}, {"finish_reason", "stop"}, {"message", marker}}});
    span.events.push_back(
        {6, "exception", {{"exception.type", "Error"}, {"exception.message", marker}}});
    const auto stripped = withoutContent(batchOf(span));
    const auto &events = spanOf(stripped).events;
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[0].name, std::string("gen_ai.choice"));
    QCOMPARE(events[0].timeUnixNano, app::UnixNano(5));
    QCOMPARE(events[0].attributes, (trace::Attributes{{"index", 0}, {"finish_reason", "stop"}}));
    QCOMPARE(events[1].attributes, (trace::Attributes{{"exception.type", "Error"}}));
}

void TestPrivacy::keepsPlainReasonsOnly_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("the client left") << QByteArray("The client has disconnected") << true;
    QTest::newRow("the provider failed") << QByteArray("Provider returned error") << true;
    QTest::newRow("anything else") << QByteArray("Invalid prompt: MARKER") << false;
    QTest::newRow("a plain one with more")
        << QByteArray("Provider returned error: MARKER") << false;
}

void TestPrivacy::keepsPlainReasonsOnly()
{
    QFETCH(QByteArray, reason);
    QFETCH(bool, isKept);
    trace::Span span;
    span.status = {reason.toStdString(), trace::StatusCode::Error};
    span.attributes = {{"span.status_message", reason.toStdString()}};
    const auto stripped = withoutContent(batchOf(span));
    QCOMPARE(contains(stripped, reason.toStdString()), isKept);
    QCOMPARE(spanOf(stripped).attributes.size(), std::size_t(isKept ? 1 : 0));
}

void TestPrivacy::clearsTheSampleTrace()
{
    const auto batch = sampleBatch(trace::randomTraceId(), app::now());
    QVERIFY(contains(batch, "capital of France"));
    const auto stripped = withoutContent(batch);
    QVERIFY(!contains(stripped, "France"));
    QVERIFY(!contains(stripped, "Paris"));
    QVERIFY(contains(stripped, "gen_ai.usage.total_cost"));
    QVERIFY(contains(stripped, "trace.metadata.environment"));
    QCOMPARE(trace::spanCount(stripped), trace::spanCount(batch));
}

void TestPrivacy::changesNothingElse()
{
    auto batch = connectionTestBatch(trace::randomTraceId(), app::now());
    auto &span = batch.resourceSpans[0].scopeSpans[0].spans[0];
    span.traceState = "a=b";
    span.flags = 0x101;
    span.droppedAttributesCount = 3;
    span.events.push_back({7, "first token", {{"n", 1}}, 2});
    QCOMPARE(withoutContent(batch), batch);
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
