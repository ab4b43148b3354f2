#include "app/broadcast/messages.h"
#include "app/broadcast/profile.h"
#include "app/broadcast/sampletrace.h"

#include <QTest>

using namespace app::broadcast;
namespace trace = app::trace;

namespace {

const std::string prompt =
    R"({"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Paris?"}]})";
const std::string completion =
    "{\"completion\":\"Oui\",\"reasoning\":null,\"toolCalls\":[{\"id\":\"c1\",\"index\":0,"
    "\"type\":\"function\",\"function\":{\"name\":\"map\",\"arguments\":\"{\\\"zoom\\\":3}\"}}]}";

trace::Batch call()
{
    trace::Batch batch;
    auto &span = batch.resourceSpans.emplace_back().scopeSpans.emplace_back().spans.emplace_back();
    span.name = "LLM Generation";
    span.attributes = {{"gen_ai.operation.name", "chat"},
                       {"gen_ai.system", "x-ai"},
                       {"gen_ai.request.model", "x-ai/grok-4"},
                       {"session.id", "s-1"},
                       {"gen_ai.usage.input_tokens", 50},
                       {"gen_ai.usage.input_tokens.cached", 20},
                       {"gen_ai.usage.total_cost", 0.02},
                       {"gen_ai.response.finish_reasons", R"(["tool_calls"])"},
                       {"gen_ai.response.finish_reason", "tool_calls"},
                       {"trace.metadata.openrouter.first_token_ms", 250.0},
                       {"gen_ai.prompt", prompt},
                       {"gen_ai.completion", completion}};
    return batch;
}

const trace::Span &spanOf(const trace::Batch &batch)
{
    return batch.resourceSpans[0].scopeSpans[0].spans[0];
}

std::string textOf(const trace::Batch &batch, const char *key)
{
    const auto *value = trace::find(spanOf(batch).attributes, key);
    return value ? trace::toText(*value) : "(none)";
}

trace::Batch rewritten(trace::Batch batch, Profile profile)
{
    rewrite(batch, profile);
    return batch;
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void namesTheSpan();
    void comesBack();
    void changesNothingAsReceived();
    void keepsASingleWordAsItIs();
    void leavesOtherSpans();
    void refusesWhatIsNoConversation_data();
    void refusesWhatIsNoConversation();
};

void TestProfile::names_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("openRouter");
    QTest::addColumn<QByteArray>("genAi");
    QTest::addColumn<QByteArray>("both");
    const QByteArray none = "(none)";
    const QByteArray messages = R"([{"role":"user","parts":[{"type":"text","content":"Paris?"}]}])";
    const QByteArray system = R"([{"type":"text","content":"Be brief."}])";
    const QByteArray output =
        R"([{"role":"assistant","parts":[{"type":"text","content":"Oui"},{"type":"tool_call","id":"c1","name":"map","arguments":{"zoom":3}}],"finish_reason":"tool_calls"}])";
    const auto row = [](const char *key, const QByteArray &openRouter, const QByteArray &genAi,
                        const QByteArray &both) {
        QTest::newRow(key) << QByteArray(key) << openRouter << genAi << both;
    };
    row("gen_ai.system", "x-ai", none, "x-ai");
    row("gen_ai.provider.name", none, "x_ai", "x_ai");
    row("gen_ai.request.model", "x-ai/grok-4", "x-ai/grok-4", "x-ai/grok-4");
    row("session.id", "s-1", "s-1", "s-1");
    row("gen_ai.conversation.id", none, "s-1", "s-1");
    row("gen_ai.usage.input_tokens.cached", "20", none, "20");
    row("gen_ai.usage.cache_read.input_tokens", none, "20", "20");
    row("gen_ai.usage.total_cost", "0.02", "0.02", "0.02");
    row("gen_ai.response.finish_reason", "tool_calls", none, "tool_calls");
    row("gen_ai.response.finish_reasons", R"(["tool_calls"])", R"(["tool_calls"])",
        R"(["tool_calls"])");
    row("gen_ai.response.time_to_first_chunk", none, "0.25", "0.25");
    row("gen_ai.prompt", QByteArray::fromStdString(prompt), none,
        QByteArray::fromStdString(prompt));
    row("gen_ai.input.messages", none, messages, messages);
    row("gen_ai.system_instructions", none, system, system);
    row("gen_ai.output.messages", none, output, output);
}

void TestProfile::names()
{
    QFETCH(QByteArray, key);
    const auto text = [&](Profile profile) {
        return QByteArray::fromStdString(textOf(rewritten(call(), profile), key.constData()));
    };
    QTEST(text(Profile::OpenRouter), "openRouter");
    QTEST(text(Profile::GenAi), "genAi");
    QTEST(text(Profile::Both), "both");
    const auto genAi = rewritten(call(), Profile::GenAi);
    const auto *reasons = trace::find(spanOf(genAi).attributes, "gen_ai.response.finish_reasons");
    QVERIFY(reasons && reasons->get<trace::Array>());
}

void TestProfile::namesTheSpan()
{
    QCOMPARE(spanOf(rewritten(call(), Profile::GenAi)).name, std::string("chat x-ai/grok-4"));
    QCOMPARE(spanOf(rewritten(call(), Profile::Both)).name, std::string("LLM Generation"));
    auto named = call();
    named.resourceSpans[0].scopeSpans[0].spans[0].name = "my agent";
    QCOMPARE(spanOf(rewritten(named, Profile::GenAi)).name, std::string("my agent"));
}

void TestProfile::comesBack()
{
    const auto there = rewritten(call(), Profile::GenAi);
    const auto back = rewritten(there, Profile::OpenRouter);
    QCOMPARE(textOf(back, "gen_ai.system"), std::string("x-ai"));
    QCOMPARE(textOf(back, "gen_ai.prompt"), prompt);
    QCOMPARE(textOf(back, "gen_ai.usage.input_tokens.cached"), std::string("20"));
    QCOMPARE(textOf(back, "gen_ai.response.finish_reason"), std::string("tool_calls"));
    const auto *reasons = trace::find(spanOf(back).attributes, "gen_ai.response.finish_reasons");
    QVERIFY(reasons && reasons->get<std::string>());
    QCOMPARE(textOf(back, "gen_ai.input.messages"), std::string("(none)"));
    const auto text = textOf(back, "gen_ai.completion");
    const std::string arguments = "\"arguments\":\"{\\\"zoom\\\":3}\"";
    QVERIFY2(text.find(arguments) != std::string::npos, text.c_str());
}

void TestProfile::changesNothingAsReceived()
{
    QCOMPARE(rewritten(call(), Profile::AsReceived), call());
    QCOMPARE(rewritten(call(), Profile::OpenRouter), call());
}

void TestProfile::keepsASingleWordAsItIs()
{
    auto single = call();
    std::erase_if(single.resourceSpans[0].scopeSpans[0].spans[0].attributes,
                  [](const auto &one) { return one.key == "gen_ai.response.finish_reasons"; });
    QCOMPARE(rewritten(single, Profile::OpenRouter), single);
}

void TestProfile::leavesOtherSpans()
{
    auto batch = call();
    batch.resourceSpans[0].scopeSpans[0].spans[0].attributes = {{"http.method", "GET"},
                                                                {"session.id", "s"}};
    for (const auto profile : {Profile::GenAi, Profile::OpenRouter, Profile::Both})
        QCOMPARE(rewritten(batch, profile), batch);
}

void TestProfile::refusesWhatIsNoConversation_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("plain text") << QByteArray("Paris?");
    QTest::newRow("cut JSON") << QByteArray(R"({"messages":[{"role":"us)");
    QTest::newRow("other JSON") << QByteArray(R"({"prompt":1})");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("too deep") << QByteArray(R"({"messages":)") + QByteArray(5'000, '[')
            + QByteArray(5'000, ']') + '}';
}

void TestProfile::refusesWhatIsNoConversation()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Messages().genAiInputFrom(text.toStdString()));
    QVERIFY(!Messages().promptFrom(text.toStdString(), {}));
    QVERIFY(!Messages().completionFrom(text.toStdString()));
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
