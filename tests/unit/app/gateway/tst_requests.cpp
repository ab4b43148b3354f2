#include "app/gateway/requestreader.h"

#include <QJsonDocument>
#include <QTest>

using namespace app::gateway;

namespace {

Request requestOf(Api api, const QByteArray &body, const CapturedHeaders &headers = {})
{
    CapturedBody copied;
    copied.bytes = body.toStdString();
    copied.totalBytes = copied.bytes.size();
    return readRequest(api, headers, bodyText(copied, {}));
}

QByteArray asBytes(const std::string &text) { return QByteArray::fromStdString(text); }

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsMessagesIntoChatShape_data();
    void bringsMessagesIntoChatShape();
    void readsTheCustomMetadataExample();
    void typesMetadata();
    void readsParameters();
    void keepsTheRest();
    void findsTheSession_data();
    void findsTheSession();
    void findsTheDevice();
    void takesOutMedia();
    void survives_data();
    void survives();
};

void TestRequests::bringsMessagesIntoChatShape_data()
{
    QTest::addColumn<int>("api");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("messages");
    const auto row = [](const char *name, Api api, const char *body, const char *messages) {
        QTest::newRow(name) << int(api) << QByteArray(body) << QByteArray(messages);
    };
    row("chat stays as it is", Api::ChatCompletions,
        R"({"model":"m","messages":[ {"role":"user", "content":"a\u00e9"}]})",
        R"([ {"role":"user", "content":"a\u00e9"}])");
    row("Anthropic's system text", Api::Messages,
        R"({"messages":[{"role":"user","content":"Hi"}],"system":"Be brief"})",
        R"([{"role":"system","content":"Be brief"},{"role":"user","content":"Hi"}])");
    row("Anthropic's system blocks", Api::Messages,
        R"({"system":[{"type":"text","text":"A","cache_control":{"type":"ephemeral"}},{"type":"text","text":"B"}],"messages":[]})",
        R"([{"role":"system","content":[{"type":"text","text":"A"},{"type":"text","text":"B"}]}])");
    row("Anthropic's tool call", Api::Messages,
        R"({"messages":[{"role":"assistant","content":[{"type":"thinking","thinking":"Hm","signature":"x"},{"type":"text","text":"Let me see"},{"type":"tool_use","id":"toolu_1","name":"ls","input":{"path": "/"}}]}]})",
        R"([{"role":"assistant","content":"Let me see","reasoning":"Hm","tool_calls":[{"id":"toolu_1","type":"function","function":{"name":"ls","arguments":"{\"path\": \"/\"}"}}]}])");
    row("Anthropic's tool answer and more", Api::Messages,
        R"({"messages":[{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","content":[{"type":"text","text":"a b"}]},{"type":"text","text":"go on"}]}]})",
        R"([{"role":"tool","content":"a b","tool_call_id":"toolu_1"},{"role":"user","content":"go on"}])");
    row("a call alone has no content", Api::Messages,
        R"({"messages":[{"role":"assistant","content":[{"type":"tool_use","id":"t","name":"n","input":{}}]}]})",
        R"([{"role":"assistant","content":null,"tool_calls":[{"id":"t","type":"function","function":{"name":"n","arguments":"{}"}}]}])");
    row("Responses: a text", Api::Responses, R"({"instructions":"Be brief","input":"Hi"})",
        R"([{"role":"system","content":"Be brief"},{"role":"user","content":"Hi"}])");
    row("Responses: items", Api::Responses,
        R"({"input":[{"role":"developer","content":"D"},{"type":"message","role":"user","content":[{"type":"input_text","text":"Q"},{"type":"input_image","image_url":"https://x/y.png"}]}]})",
        R"([{"role":"developer","content":"D"},{"role":"user","content":[{"type":"text","text":"Q"},{"type":"image_url","image_url":{"url":"https://x/y.png"}}]}])");
    row("Responses: a turn is one message", Api::Responses,
        R"({"input":[{"type":"reasoning","summary":[{"type":"summary_text","text":"R"}]},{"type":"message","role":"assistant","content":[{"type":"output_text","text":"A"}]},{"type":"function_call","call_id":"c1","name":"f","arguments":"{\"x\":1}"},{"type":"function_call_output","call_id":"c1","output":"42"}]})",
        R"([{"role":"assistant","content":"A","reasoning":"R","tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":"{\"x\":1}"}}]},{"role":"tool","content":"42","tool_call_id":"c1"}])");
    row("completions: a text", Api::Completions, R"({"prompt":"Once"})",
        R"([{"role":"user","content":"Once"}])");
    row("completions: tokens are counted", Api::Completions, R"({"prompt":[1,2,3]})",
        R"([{"role":"user","content":"[3 tokens]"}])");
    row("embeddings: texts", Api::Embeddings, R"({"input":["a","b"]})",
        R"([{"role":"user","content":"a"},{"role":"user","content":"b"}])");
}

void TestRequests::bringsMessagesIntoChatShape()
{
    QFETCH(int, api);
    QFETCH(QByteArray, body);
    const auto request = requestOf(Api(api), body);
    QTEST(asBytes(request.messages), "messages");
    QVERIFY(QJsonDocument::fromJson(asBytes(request.messages)).isArray());
    QVERIFY(QJsonDocument::fromJson(asBytes(request.rest)).isObject());
}

void TestRequests::readsTheCustomMetadataExample()
{
    const auto request = requestOf(Api::ChatCompletions, R"({"model": "openai/gpt-4o",
        "messages": [{"role": "user", "content": "Analyze this metric..."}], "user": "user_12345",
        "session_id": "session_abc", "trace": {"trace_id": "monitoring_pipeline_001",
        "trace_name": "Metric Analysis Pipeline", "generation_name": "Anomaly Detection",
        "span_name": "Step", "parent_span_id": "p1",
        "environment": "production", "alert_id": "alert_789"}})");
    QCOMPARE(request.model, std::string("openai/gpt-4o"));
    QCOMPARE(request.user, std::string("user_12345"));
    QCOMPARE(request.session, std::string("session_abc"));
    QVERIFY(request.names
            == (TraceNames{"monitoring_pipeline_001", "p1", "Metric Analysis Pipeline", "Step",
                           "Anomaly Detection"}));
    const app::trace::Attributes metadata = {{"environment", "production"},
                                             {"alert_id", "alert_789"}};
    QVERIFY(request.metadata == metadata);
}

void TestRequests::typesMetadata()
{
    const auto request = requestOf(
        Api::ChatCompletions,
        R"({"trace":{"n":1,"x":0.5,"big":1e300,"yes":true,"no":null,"list":[1, "a"],"map":{"a.b":{}},"k\u00e9y":"\ud83d"}})");
    const app::trace::Attributes metadata = {{"n", 1},
                                             {"x", 0.5},
                                             {"big", 1e300},
                                             {"yes", true},
                                             {"list", R"([1, "a"])"},
                                             {"map", R"({"a.b":{}})"},
                                             {"kéy", "\uFFFD"}};
    QVERIFY(request.metadata == metadata);
}

void TestRequests::readsParameters()
{
    const auto request = requestOf(
        Api::ChatCompletions,
        R"({"presence_penalty":0.25,"top_p":1,"max_completion_tokens":256,"temperature":0,"frequency_penalty":"much","stream":true})");
    const app::trace::Attributes parameters = {{"gen_ai.request.temperature", 0.0},
                                               {"gen_ai.request.max_tokens", 256},
                                               {"gen_ai.request.top_p", 1.0},
                                               {"gen_ai.request.presence_penalty", 0.25}};
    QVERIFY(request.parameters == parameters);
    QVERIFY(request.isStreaming);
}

void TestRequests::keepsTheRest()
{
    const auto request = requestOf(
        Api::Messages,
        R"({"model":"m","system":"S","messages":[],"max_tokens":5,"tools":[{"name":"ls","input_schema":{}}]})");
    QCOMPARE(
        asBytes(request.rest),
        QByteArray(
            R"({"model":"m","max_tokens":5,"tools":[{"name":"ls","input_schema":{}}],"_skin":"anthropic_messages"})"));
    QCOMPARE(asBytes(request.tools), QByteArray(R"([{"name":"ls","input_schema":{}}])"));
}

void TestRequests::findsTheSession_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("session");
    const auto row = [](const char *name, const char *body, const char *header, const char *value,
                        const char *session) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(header) << QByteArray(value)
                            << QByteArray(session);
    };
    const char *claude = R"({"metadata":{"user_id":"user_abc_account_def_session_0b0e-4c"}})";
    row("body", R"({"session_id":"b"})", "", "", "b");
    row("header", "{}", "X-Session-Id", "h", "h");
    row("the body wins", R"({"session_id":"b"})", "x-session-id", "h", "b");
    row("Claude Code's text", claude, "", "", "0b0e-4c");
    row("Claude Code without an account",
        R"({"metadata":{"user_id":"user_abc_account__session_s1"}})", "", "", "s1");
    row("Claude Code's JSON",
        R"({"metadata":{"user_id":"{\"device_id\":\"d\",\"account_uuid\":\"a\",\"session_id\":\"s2\"}"}})",
        "", "", "s2");
    row("the header wins over Claude Code's", claude, "x-session-id", "h", "h");
    row("Codex' header", "{}", "session_id", "c", "c");
    row("opencode's header", "{}", "x-opencode-session", "ses_1", "ses_1");
    row("Codex' cache key", R"({"prompt_cache_key":"k"})", "user-agent", "codex_cli_rs/0.1", "k");
    row("anybody's cache key", R"({"prompt_cache_key":"k"})", "user-agent", "python", "");
    row("a user of Anthropic's", R"({"metadata":{"user_id":"u1"}})", "", "", "");
    row("no text", R"({"session_id":5})", "", "", "");
}

void TestRequests::findsTheSession()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    const auto request =
        requestOf(Api::Messages, body, {{header.toStdString(), value.toStdString()}});
    QTEST(asBytes(request.session), "session");
}

void TestRequests::findsTheDevice()
{
    auto request =
        requestOf(Api::Messages, R"({"metadata":{"user_id":"user_abc_account_def_session_s"}})");
    QVERIFY(request.metadata == (app::trace::Attributes{{"device_id", "abc"}}));
    QCOMPARE(request.user, std::string());
    request = requestOf(Api::Messages, R"({"metadata":{"user_id":"u1"}})");
    QCOMPARE(request.user, std::string("u1"));
    QVERIFY(request.metadata.empty());
}

void TestRequests::takesOutMedia()
{
    const QByteArray payload(4000, 'A');
    for (
        const auto &body :
        {R"({"messages":[{"role":"user","content":[{"type":"text","text":"Look"},{"type":"image_url","image_url":{"url":"data:image/png;base64,)"
             + payload + R"("}}]}]})",
         R"({"messages":[{"role":"user","content":[{"type":"text","text":"Look"},{"type":"input_audio","input_audio":{"data":")"
             + payload + R"(","format":"wav"}}]}]})"}) {
        const auto request = requestOf(Api::ChatCompletions, body);
        QVERIFY(!asBytes(request.messages).contains(payload));
        QVERIFY(asBytes(request.messages).contains("[removed: 40"));
        QVERIFY(asBytes(request.messages).contains("Look"));
    }
    const auto anthropic = requestOf(
        Api::Messages,
        R"({"messages":[{"role":"user","content":[{"type":"image","source":{"type":"base64","media_type":"image/png","data":")"
            + payload + R"("}}]}]})");
    QVERIFY(asBytes(anthropic.messages).contains("[removed: 4000 bytes of image/png]"));
}

void TestRequests::survives_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("unreadable");
    const auto row = [](const char *name, const QByteArray &body, const char *unreadable) {
        QTest::newRow(name) << body << QByteArray(unreadable);
    };
    row("nothing", "", "");
    row("no JSON", "model=x", "it is no JSON");
    row("a list", "[]", "");
    row("a number", "5", "it is no JSON");
    row("wrong types everywhere",
        R"({"model":1,"messages":{"a":[]},"system":7,"input":null,"trace":"x","metadata":[],"tools":{},"stream":"yes","user":{}})",
        "");
    row("messages of anything", R"({"messages":[1,null,"x",[],{"role":5,"content":{"a":1}}]})", "");
    row("cut", R"({"model":"m","messages":[{"role":"user","content":"a"},)", "");
    row("no UTF-8", "{\"model\":\"\xff\"}", "");
    row("deep", "{\"messages\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}", "");
}

void TestRequests::survives()
{
    QFETCH(QByteArray, body);
    for (const auto api :
         {Api::ChatCompletions, Api::Responses, Api::Messages, Api::Completions, Api::Embeddings}) {
        const auto request = requestOf(api, body);
        QTEST(asBytes(request.unreadable), "unreadable");
    }
}

QTEST_APPLESS_MAIN(TestRequests)
#include "tst_requests.moc"
