#include "app/gateway/spans.h"

#include "app/broadcast/privacy.h"
#include "app/gateway/ids.h"
#include "app/trace/generation.h"
#include "tests/unit/app/gateway/samplecalls.h"

#include <QJsonDocument>
#include <QTest>

using namespace app::gateway;
using namespace Qt::StringLiterals;
using app::trace::find;
using app::trace::findText;
using app::trace::Span;
using app::trace::toText;

namespace {

const char *guideRequest =
    R"({"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Analyze this metric..."}], "user": "user_12345", "session_id": "session_abc", "temperature": 0.7, "max_tokens": 256,
 "tools": [{"type":"function","function":{"name":"f"}}],
 "trace": {"trace_id": "monitoring_pipeline_001", "trace_name": "Metric Analysis Pipeline", "generation_name": "Anomaly Detection", "environment": "production", "alert_id": "alert_789"}})";

CapturedCall guideCall()
{
    return tests::streamOf("/api/v1/chat/completions", guideRequest, tests::chatStream());
}

std::vector<Span> spansIn(const app::trace::Batch &batch)
{
    std::vector<Span> spans;
    for (const auto &one : batch.resourceSpans)
        for (const auto &scope : one.scopeSpans)
            spans.insert(spans.end(), scope.spans.begin(), scope.spans.end());
    return spans;
}

Span callSpanOf(const CapturedCall &call, const SpanOptions &options = {})
{
    for (const auto &span : spansIn(spansOf(call, options)))
        if (findText(span.attributes, "span.type") == "generation")
            return span;
    return {};
}

std::string everything(const app::trace::Batch &batch)
{
    std::string text;
    for (const auto &span : spansIn(batch))
        text += span.name + span.status.message + app::trace::toJson(span.attributes);
    return text;
}

} // namespace

class TestCallSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheAttributesOfTheGuide_data();
    void hasTheAttributesOfTheGuide();
    void keepsOpenRoutersOrder();
    void hasItsResource();
    void hasAnAttemptAndAGeneration();
    void putsASpanBetween();
    void isACallForTheRestOfSpancast();
    void leavesContentOut();
    void repeatsContent();
    void redacts();
    void refusesBadPatterns();
    void infersTheSession();
    void namesTheKey_data();
    void namesTheKey();
    void shortensHugeValues();
    void readsOnlyWhatItKnows();
};

void TestCallSpans::hasTheAttributesOfTheGuide_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *key, const char *value) {
        QTest::newRow(key) << QByteArray(key) << QByteArray(value);
    };
    row("gen_ai.operation.name", "chat");
    row("gen_ai.system", "openai");
    row("gen_ai.provider.name", "openai");
    row("gen_ai.request.model", "openai/gpt-4o");
    row("gen_ai.response.model", "openai/gpt-4o");
    row("gen_ai.response.id", "gen-1790606294-sdYHTGXUVyDKWCLqX5Op");
    row("gen_ai.usage.input_tokens", "10");
    row("gen_ai.usage.output_tokens", "5");
    row("gen_ai.usage.total_tokens", "15");
    row("gen_ai.usage.input_cost", "0.0001");
    row("gen_ai.usage.output_cost", "0.00015");
    row("gen_ai.usage.total_cost", "0.00025");
    row("gen_ai.usage.input_tokens.cached", "4");
    row("gen_ai.usage.output_tokens.reasoning", "2");
    row("gen_ai.response.finish_reason", "stop");
    row("gen_ai.response.finish_reasons", R"(["stop"])");
    row("gen_ai.request.temperature", "0.7");
    row("gen_ai.request.max_tokens", "256");
    row("trace.name", "Metric Analysis Pipeline");
    row("user.id", "user_12345");
    row("session.id", "session_abc");
    row("trace.metadata.environment", "production");
    row("trace.metadata.alert_id", "alert_789");
    row("span.metadata.environment", "production");
    row("span.metadata.alert_id", "alert_789");
    row("span.type", "generation");
    row("span.level", "DEFAULT");
    row("gen_ai.prompt", R"({"messages":[{"role": "user", "content": "Analyze this metric..."}]})");
    row("gen_ai.completion.tools", R"([{"type":"function","function":{"name":"f"}}])");
    row("trace.metadata.provider_responses",
        R"([{"provider_name":"OpenAI","status":200,"latency":90,"is_byok":false,"model_permaslug":"openai/gpt-4o"}])");
    row("trace.metadata.openrouter.provider_name", "OpenAI");
    row("trace.metadata.openrouter.finish_reason", "completed");
    row("trace.metadata.openrouter.provider_request_ms", "990");
    row("trace.metadata.openrouter.provider_headers_ms", "90");
    row("trace.metadata.openrouter.first_token_ms", "200");
    row("trace.metadata.openrouter.provider_time_to_first_token_ms", "190");
    row("spancast.upstream", "openrouter");
    row("server.address", "openrouter.ai:443");
    row("http.response.status_code", "200");
    row("gen_ai.request.stream", "true");
}

void TestCallSpans::hasTheAttributesOfTheGuide()
{
    QFETCH(QByteArray, key);
    const auto span = callSpanOf(guideCall());
    const auto *value = find(span.attributes, key.toStdString());
    QVERIFY(value);
    QTEST(QByteArray::fromStdString(toText(*value)), "value");
}

void TestCallSpans::keepsOpenRoutersOrder()
{
    const auto span = callSpanOf(guideCall());
    QCOMPARE(span.name, std::string("Anomaly Detection"));
    QVERIFY(span.kind == app::trace::SpanKind::Client);
    QVERIFY(span.status.code == app::trace::StatusCode::Ok);
    QVERIFY(span.traceId == traceIdOf("monitoring_pipeline_001"));
    QCOMPARE(span.durationNs(), 1000 * tests::ms);
    std::ptrdiff_t before = -1;
    for (const auto *key : {"trace.name",
                            "user.id",
                            "session.id",
                            "trace.metadata.environment",
                            "trace.metadata.provider_responses",
                            "span.type",
                            "span.level",
                            "span.metadata.environment",
                            "span.metadata.provider_responses",
                            "gen_ai.operation.name",
                            "gen_ai.system",
                            "gen_ai.provider.name",
                            "gen_ai.request.model",
                            "gen_ai.response.model",
                            "gen_ai.response.id",
                            "gen_ai.usage.input_tokens",
                            "gen_ai.usage.output_tokens",
                            "gen_ai.usage.total_tokens",
                            "gen_ai.usage.input_cost",
                            "gen_ai.usage.total_cost",
                            "gen_ai.prompt",
                            "gen_ai.completion",
                            "gen_ai.completion.tools",
                            "gen_ai.usage.input_tokens.cached",
                            "gen_ai.response.finish_reasons",
                            "gen_ai.response.finish_reason",
                            "gen_ai.request.temperature",
                            "trace.metadata.openrouter.source",
                            "spancast.upstream"}) {
        const auto at = std::find_if(span.attributes.begin(), span.attributes.end(),
                                     [&](const auto &one) { return one.key == key; })
            - span.attributes.begin();
        QVERIFY2(at > before && at < std::ptrdiff_t(span.attributes.size()), key);
        before = at;
    }
}

void TestCallSpans::hasItsResource()
{
    SpanOptions options;
    options.serviceName = "other";
    for (const auto &one : spansOf(guideCall(), options).resourceSpans) {
        QVERIFY(one.resource.attributes
                == (app::trace::Attributes{
                    {"service.name", "other"},
                    {"openrouter.trace.id", "gen-1790606294-sdYHTGXUVyDKWCLqX5Op"},
                    {"service.version", "1.0.0"}}));
        QCOMPARE(one.scopeSpans.front().scope.name, std::string("openrouter"));
    }
    const auto usual = spansOf(guideCall());
    QCOMPARE(std::string(app::trace::findText(usual.resourceSpans.front().resource.attributes,
                                              "service.name")),
             std::string("openrouter"));
}

void TestCallSpans::hasAnAttemptAndAGeneration()
{
    const auto spans = spansIn(spansOf(guideCall()));
    QCOMPARE(spans.size(), std::size_t(3));
    QCOMPARE(spans[1].name, std::string("provider attempt 1: OpenAI"));
    QCOMPARE(spans[1].endTimeUnixNano, tests::callStart + 100 * tests::ms);
    QCOMPARE(toText(*find(spans[1].attributes, "span.metadata.status_code")), std::string("200"));
    QCOMPARE(toText(*find(spans[1].attributes, "gen_ai.response.id")),
             std::string("gen-1790606294-sdYHTGXUVyDKWCLqX5Op:attempt-0"));
    QCOMPARE(spans[2].name, std::string("generation"));
    QCOMPARE(spans[2].startTimeUnixNano, spans[1].endTimeUnixNano);
    QCOMPARE(app::trace::toHex(spans[2].spanId), std::string("8ad22c7251dc7442"));
    for (const auto &child : {spans[1], spans[2]}) {
        QVERIFY(child.parentSpanId == spans[0].spanId);
        QVERIFY(child.kind == app::trace::SpanKind::Server);
    }
}

void TestCallSpans::putsASpanBetween()
{
    const auto call = tests::chatCall(
        R"({"messages":[],"trace":{"span_name":"Step","parent_span_id":"1111111111111111","k":1}})",
        "{}");
    const auto spans = spansIn(spansOf(call));
    QCOMPARE(spans.size(), std::size_t(4));
    QCOMPARE(spans[0].name, std::string("Step"));
    QCOMPARE(app::trace::toHex(spans[0].parentSpanId), std::string("1111111111111111"));
    QVERIFY(spans[1].parentSpanId == spans[0].spanId);
    QCOMPARE(spans[1].name, std::string("LLM Generation"));
    QCOMPARE(std::string(findText(spans[1].attributes, "trace.name")),
             std::string("OpenRouter Request"));
    QVERIFY(find(spans[0].attributes, "trace.metadata.k"));
    QVERIFY(!app::trace::generationOf(spans[0]));
}

void TestCallSpans::isACallForTheRestOfSpancast()
{
    const auto span = callSpanOf(guideCall());
    const auto call = app::trace::generationOf(span);
    QVERIFY(call);
    QCOMPARE(std::string(call->model), std::string("openai/gpt-4o"));
    QCOMPARE(std::string(call->provider), std::string("OpenAI"));
    QCOMPARE(std::string(call->finishReason), std::string("stop"));
    QCOMPARE(*call->timeToFirstTokenMs, 200.0);
    const auto completion = std::string(findText(span.attributes, "gen_ai.completion"));
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(completion));
    QCOMPARE(json["completion"_L1].toString(), u"Grüß Gott 🙂"_s);
    QVERIFY(json["reasoning"_L1].isNull());
    QVERIFY(json["toolCalls"_L1].isArray());
    QCOMPARE(json["rawRequest"_L1]["_skin"_L1].toString(), u"chat_completions"_s);
    QCOMPARE(json["rawRequest"_L1]["trace"_L1]["alert_id"_L1].toString(), u"alert_789"_s);
}

void TestCallSpans::leavesContentOut()
{
    SpanOptions options;
    options.withContent = false;
    options.repeatsContent = true;
    const auto batch = spansOf(guideCall(), options);
    for (const auto &span : spansIn(batch))
        for (const auto &attribute : span.attributes)
            QVERIFY2(!app::broadcast::isContentKey(attribute.key), attribute.key.c_str());
    const auto text = everything(batch);
    QVERIFY(text.find("Analyze") == std::string::npos);
    QVERIFY(text.find("Gott") == std::string::npos);
    QVERIFY(text.find("alert_789") != std::string::npos);
    QVERIFY(find(callSpanOf(guideCall(), options).attributes, "gen_ai.usage.total_cost"));
}

void TestCallSpans::repeatsContent()
{
    SpanOptions options;
    options.repeatsContent = true;
    const auto span = callSpanOf(guideCall(), options);
    for (const auto *key : {"trace.input", "span.input"})
        QCOMPARE(findText(span.attributes, key), findText(span.attributes, "gen_ai.prompt"));
    for (const auto *key : {"trace.output", "span.output"})
        QCOMPARE(findText(span.attributes, key), findText(span.attributes, "gen_ai.completion"));
    QVERIFY(!find(callSpanOf(guideCall()).attributes, "span.input"));
}

void TestCallSpans::redacts()
{
    SpanOptions options;
    options.redaction =
        *Redaction::compile({{R"(m\w+ric)", "<\\0>"}, {"Gott|alert_789|content", "\"*\""}});
    const auto span = callSpanOf(guideCall(), options);
    QCOMPARE(
        std::string(findText(span.attributes, "gen_ai.prompt")),
        std::string(R"({"messages":[{"role": "user", "content": "Analyze this <metric>..."}]})"));
    const auto completion =
        QByteArray::fromStdString(std::string(findText(span.attributes, "gen_ai.completion")));
    const auto json = QJsonDocument::fromJson(completion);
    QCOMPARE(json["completion"_L1].toString(), u"Grüß \"*\" 🙂"_s);
    QCOMPARE(json["rawRequest"_L1]["trace"_L1]["alert_id"_L1].toString(), u"\"*\""_s);
    QCOMPARE(std::string(findText(span.attributes, "trace.metadata.alert_id")),
             std::string("\"*\""));
}

void TestCallSpans::refusesBadPatterns()
{
    const auto unclosed = Redaction::compile({{"a", "b"}, {"(", ""}});
    QVERIFY(!unclosed);
    QVERIFY(unclosed.error().detail.starts_with("redaction rule 2: "));
    QVERIFY(!Redaction::compile({{"a", "\\1"}}));
}

void TestCallSpans::infersTheSession()
{
    Conversations conversations;
    SpanOptions options;
    options.conversations = &conversations;
    auto span = callSpanOf(tests::chatCall(R"({"messages":[{"role":"user","content":"Hi"}]})",
                                           R"({"choices":[{"message":{"content":"Ho"}}]})"),
                           options);
    QVERIFY(findText(span.attributes, "session.id").starts_with("conversation-"));
    QVERIFY(find(span.attributes, "spancast.session.inferred"));
    span = callSpanOf(guideCall(), options);
    QCOMPARE(std::string(findText(span.attributes, "session.id")), std::string("session_abc"));
    QVERIFY(!find(span.attributes, "spancast.session.inferred"));
}

void TestCallSpans::namesTheKey_data()
{
    QTest::addColumn<QByteArray>("ofTheCall");
    QTest::addColumn<QByteArray>("usual");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("a gateway key") << QByteArray("ci") << QByteArray("own") << QByteArray("ci");
    QTest::newRow("the caller's own key") << QByteArray() << QByteArray("own") << QByteArray("own");
    QTest::newRow("nothing known") << QByteArray() << QByteArray() << QByteArray();
}

void TestCallSpans::namesTheKey()
{
    QFETCH(QByteArray, ofTheCall);
    QFETCH(QByteArray, usual);
    auto call = guideCall();
    call.keyName = ofTheCall.toStdString();
    SpanOptions options;
    options.keyName = usual.toStdString();
    const auto span = callSpanOf(call, options);
    QTEST(QByteArray::fromStdString(
              std::string(findText(span.attributes, "trace.metadata.openrouter.api_key_name"))),
          "named");
}

void TestCallSpans::shortensHugeValues()
{
    const auto request =
        R"({"messages":[{"role":"user","content":")" + std::string(10'000'001, ' ') + "\"}]}";
    const auto span = callSpanOf(tests::chatCall(request, "{}"));
    QVERIFY(findText(span.attributes, "gen_ai.prompt").size() <= 10'000'000);
    QVERIFY(find(span.attributes, "gen_ai.prompt.truncated"));
    QVERIFY(!find(span.attributes, "gen_ai.completion.truncated"));
}

void TestCallSpans::readsOnlyWhatItKnows()
{
    for (const auto *path :
         {"/v1/models", "/v1/messages/count_tokens", "/v1/responses/resp_1", "/"})
        QVERIFY2(spansOf(tests::callOf(path, "{}", "{}")).resourceSpans.empty(), path);
    auto call = tests::chatCall("{}", "{}");
    call.method = "GET";
    QVERIFY(spansOf(call).resourceSpans.empty());
    for (const auto *path : {"/v1/chat/completions", "/api/v1/chat/completions?x=1", "/messages/",
                             "/presets/x/responses", "/v1/completions", "/v1/embeddings"})
        QVERIFY2(!spansOf(tests::callOf(path, "{}", "{}")).resourceSpans.empty(), path);
    // what nobody can read is a span all the same
    auto garbage = tests::chatCall("\x1f\x8b", "\x01\x02");
    garbage.responseHeaders.emplace_back("content-encoding", "br");
    const auto span = callSpanOf(garbage);
    QCOMPARE(std::string(findText(span.attributes, "spancast.request.unreadable")),
             std::string("it is no JSON"));
    QCOMPARE(std::string(findText(span.attributes, "spancast.response.unreadable")),
             std::string("Content-Encoding br is not supported"));
}

QTEST_APPLESS_MAIN(TestCallSpans)
#include "tst_callspans.moc"
