#include "app/gateway/outcome.h"

#include "app/gateway/generationreader.h"
#include "app/gateway/spans.h"
#include "tests/unit/app/gateway/samplecalls.h"

#include <QTest>

using namespace app::gateway;
using app::trace::findText;

class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void marksTheSpans();
    void keepsQuotedErrorsOut();
};

namespace {

const char *question = R"({"model":"openai/gpt-4o","messages":[{"role":"user","content":"MARK"}]})";

QByteArray dump(const Outcome &outcome)
{
    if (!outcome.isError)
        return "ok";
    return QByteArray::fromStdString(outcome.type + '|' + outcome.code + '|' + outcome.message
                                     + (outcome.raw.empty() ? "" : '|' + outcome.raw));
}

CapturedCall failing(int status, Ending ending, const QByteArray &body)
{
    auto call = tests::chatCall(question, body.toStdString());
    call.status = status;
    call.ending = ending;
    if (status == 0)
        call.answeredAt = 0;
    return call;
}

} // namespace

void TestOutcomes::says_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("ending");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char *name, int status, Ending ending, const QByteArray &body,
                        const char *outcome) {
        QTest::newRow(name) << status << int(ending) << body << QByteArray(outcome);
    };
    const QByteArray stream = tests::chatStream();
    const auto half = stream.left(stream.indexOf("\"finish_reason\":\"stop\""));
    row("complete", 200, Ending::Complete, stream, "ok");
    row("OpenAI's error", 401, Ending::Complete,
        R"({"error":{"message":"Incorrect key","type":"invalid_request_error","code":"invalid_api_key"}})",
        "invalid_request_error|invalid_api_key|Incorrect key");
    row("OpenRouter's error", 429, Ending::Complete,
        R"({"error":{"code":429,"message":"Provider returned error","metadata":{"raw":"slow down","provider_name":"X","error_type":"rate_limit_exceeded"}},"user_id":"u"})",
        "rate_limit_exceeded|429|Provider returned error|slow down");
    row("Anthropic's error", 529, Ending::Complete,
        R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})",
        "overloaded_error|529|Overloaded");
    row("an error of one text", 404, Ending::Complete, R"({"error":"model not found"})",
        "not_found|404|model not found");
    row("FastAPI's error", 422, Ending::Complete, R"({"detail":"field required"})",
        "invalid_request|422|field required");
    row("a page", 502, Ending::Complete, "Bad Gateway", "provider_unavailable|502|Bad Gateway");
    row("no body", 503, Ending::Complete, "", "provider_unavailable|503|HTTP 503");
    row("a redirection", 302, Ending::Complete, "", "unmapped||HTTP 302");
    row("an error in a choice under 200", 200, Ending::Complete,
        R"({"choices":[{"index":0,"error":{"code":502,"message":"upstream died"},"finish_reason":"error","message":{"content":""}}]})",
        "server|502|upstream died");
    row("only a finish reason", 200, Ending::Complete,
        R"({"choices":[{"index":0,"finish_reason":"error","message":{"content":""}}]})",
        "server||Provider returned error");
    row("an error in the middle of a stream", 200, Ending::Complete,
        half.left(half.lastIndexOf("data:"))
            + R"(data: {"id":"gen-1","error":{"code":"server_error","message":"Provider disconnected","metadata":{"error_type":"provider_unavailable"}},"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]})"
              "\n\n",
        "provider_unavailable|server_error|Provider disconnected");
    row("the client left", 200, Ending::ClientGone, half,
        "client_disconnected||The client has disconnected");
    row("the client left when all was said", 200, Ending::ClientGone, stream, "ok");
    row("the upstream cut", 200, Ending::UpstreamCut, half,
        "provider_unavailable||The provider closed the connection in the middle of its answer");
    row("the upstream cut a whole text off", 200, Ending::UpstreamCut,
        R"({"choices":[{"index":0,"message":{"content":"a)",
        "provider_unavailable||The provider closed the connection in the middle of its answer");
    row("not connected", 0, Ending::NotConnected, "",
        "provider_unavailable||No connection to the provider");
    row("no answer", 0, Ending::NoAnswer, "", "timeout||The provider did not answer");
    row("no HTTP", 0, Ending::BadAnswer, "",
        "provider_unavailable||The provider's answer is not HTTP");
    row("refused here", 401, Ending::RefusedLocally, R"({"error":{"message":"no such key"}})",
        "refused||The gateway refused the call");
}

void TestOutcomes::says()
{
    QFETCH(int, status);
    QFETCH(int, ending);
    QFETCH(QByteArray, body);
    const auto call = failing(status, Ending(ending), body);
    QTEST(dump(outcomeOf(call, *generationOf(call))), "outcome");
}

void TestOutcomes::marksTheSpans()
{
    auto call = failing(0, Ending::NotConnected, "");
    call.endingDetail = "connection refused";
    const auto batch = spansOf(call);
    QCOMPARE(batch.resourceSpans.size(), std::size_t(2)); // no generation without an answer
    const auto &root = batch.resourceSpans.front().scopeSpans.front().spans.front();
    const std::string why = "No connection to the provider: connection refused";
    QVERIFY(root.status == (app::trace::Status{why, app::trace::StatusCode::Error}));
    QCOMPARE(std::string(findText(root.attributes, "span.level")), std::string("ERROR"));
    QCOMPARE(std::string(findText(root.attributes, "span.status_message")), why);
    QCOMPARE(std::string(findText(root.attributes, "error.type")),
             std::string("provider_unavailable"));
    QCOMPARE(root.events.size(), std::size_t(1));
    QCOMPARE(root.events.front().name, std::string("exception"));
    QVERIFY(root.events.front().attributes
            == (app::trace::Attributes{{"exception.type", "Error"}, {"exception.message", why}}));
    for (const auto *absent :
         {"gen_ai.usage.input_tokens", "gen_ai.usage.total_cost", "gen_ai.response.finish_reason"})
        QVERIFY2(!find(root.attributes, absent), absent);
    const auto &attempt = batch.resourceSpans.back().scopeSpans.front().spans.front();
    QVERIFY(attempt.status.code == app::trace::StatusCode::Error);
}

void TestOutcomes::keepsQuotedErrorsOut()
{
    const auto call = failing(
        400, Ending::Complete,
        R"({"error":{"message":"bad prompt: MARK","code":{"x":"MARK"},"metadata":{"raw":"MARK","error_type":"invalid_request"}}})");
    SpanOptions options;
    options.withContent = false;
    const auto batch = spansOf(call, options);
    for (const auto &one : batch.resourceSpans)
        for (const auto &span : one.scopeSpans.front().spans) {
            auto text = span.status.message + app::trace::toJson(span.attributes);
            for (const auto &event : span.events)
                text += app::trace::toJson(event.attributes);
            QVERIFY2(text.find("MARK") == std::string::npos, text.c_str());
        }
    const auto &root = batch.resourceSpans.front().scopeSpans.front().spans.front();
    QCOMPARE(root.status.message, std::string("Provider returned error"));
    QCOMPARE(std::string(findText(root.attributes, "error.type")), std::string("invalid_request"));
}

QTEST_APPLESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
