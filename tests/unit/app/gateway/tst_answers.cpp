#include "app/gateway/responsereader.h"

#include "app/gateway/generationreader.h"
#include "tests/unit/app/gateway/samplecalls.h"

#include <QTest>
#include <random>

using namespace app::gateway;

namespace {

Answer answerOf(const char *path, const QByteArray &body, int status = 200)
{
    auto call = tests::callOf(path, R"({"messages":[{"role":"user","content":"Hello you"}]})",
                              body.toStdString());
    call.status = status;
    return generationOf(call)->answer;
}

constexpr auto chat = "/v1/chat/completions";
constexpr auto messages = "/v1/messages";
constexpr auto responses = "/v1/responses";

/// A choice in words: content|reasoning|refusal|id:name:arguments,…|finish|native
QByteArray dump(const Choice &choice)
{
    std::string text = choice.content + '|' + choice.reasoning + '|' + choice.refusal + '|';
    for (const auto &call : choice.toolCalls)
        text += call.id + ':' + call.name + ':' + call.arguments + ',';
    return QByteArray::fromStdString(text + '|' + choice.finishReason + '|'
                                     + choice.nativeFinishReason);
}

QByteArray dump(const Answer &answer)
{
    QByteArray text;
    for (const auto &choice : answer.choices)
        text += (text.isEmpty() ? "" : " / ") + dump(choice);
    return text;
}

/// in/out/total cached write reasoning cost, - for what is not told, ~ where estimated.
QByteArray dump(const Usage &usage)
{
    QByteArray text = usage.isEstimated ? "~" : "";
    for (const auto &count : {usage.inputTokens, usage.outputTokens, usage.totalTokens,
                              usage.cachedTokens, usage.cacheWriteTokens, usage.reasoningTokens})
        text += (count ? QByteArray::number(qlonglong(*count)) : "-") + ' ';
    return text + (usage.totalCost ? QByteArray::number(*usage.totalCost) : "-");
}

QByteArray events(std::initializer_list<const char *> list)
{
    QByteArray text;
    for (const auto *event : list)
        text += QByteArray("data: ") + event + "\n\n";
    return text;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsAnthropicsStream();
    void readsTheResponsesStream();
    void countsEmbeddings();
    void timesTheTokens();
    void givesTheSameInAnyPieces();
    void saysThatAStreamIsUnfinished();
    void survives_data();
    void survives();
};

void TestAnswers::reads_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("choices");
    QTest::addColumn<QByteArray>("usage");
    const auto row = [](const char *name, const char *path, const QByteArray &body,
                        const char *choices, const char *usage) {
        QTest::newRow(name) << QByteArray(path) << body << QByteArray(choices) << QByteArray(usage);
    };
    row("chat", chat,
        R"({"id":"gen-1","choices":[{"index":0,"message":{"role":"assistant","content":"Hi","reasoning":"R"},"finish_reason":"stop","native_finish_reason":"end_turn"}],"usage":{"prompt_tokens":3,"completion_tokens":4,"total_tokens":7,"cost":0.5}})",
        "Hi|R|||stop|end_turn", "3 4 7 - - - 0.5");
    row("chat: details of usage", chat,
        R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":4,"prompt_tokens_details":{"cached_tokens":5,"cache_write_tokens":2},"completion_tokens_details":{"reasoning_tokens":3}}})",
        "", "9 4 - 5 2 3 -");
    row("chat: tool calls", chat,
        R"({"choices":[{"message":{"content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{}"}},{"id":"b","function":{"name":"g","arguments":"{\"x\":1}"}}]},"finish_reason":"tool_calls"}],"usage":{"prompt_tokens":1,"completion_tokens":1}})",
        R"(|||a:f:{},b:g:{"x":1},|tool_calls|)", "1 1 - - - - -");
    row("chat: several choices in any order", chat,
        R"({"choices":[{"message":{"content":"two"},"index":1},{"index":0,"message":{"content":"one"}}],"usage":{"prompt_tokens":1,"completion_tokens":2}})",
        "one||||| / two|||||", "1 2 - - - - -");
    row("chat: a refusal", chat, R"({"choices":[{"message":{"refusal":"No"}}]})", "||No|||",
        "~3 1 - - - - -");
    row("chat: tokens are estimated", chat, R"({"choices":[{"message":{"content":"12345"}}]})",
        "12345|||||", "~3 2 - - - - -");
    row("chat: vLLM's reasoning", chat,
        R"({"choices":[{"message":{"content":"A","reasoning_content":"B"}}],"usage":{"prompt_tokens":1,"completion_tokens":2}})",
        "A|B||||", "1 2 - - - - -");
    row("chat: parts as content", chat,
        R"({"choices":[{"message":{"content":[{"type":"text","text":"A"},{"type":"x"},{"type":"text","text":"B"}]}}],"usage":{"prompt_tokens":1,"completion_tokens":2}})",
        "AB|||||", "1 2 - - - - -");
    row("chat: a stream", chat, tests::chatStream(), "Grüß Gott 🙂||||stop|completed",
        "10 5 15 4 - 2 0.00025");
    row("chat: tools in a stream", chat,
        events(
            {R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":""}}]}}]})",
             R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"x\""}},{"index":1,"id":"b","function":{"name":"g","arguments":"{}"}}]}}]})",
             R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":":1}"}}]},"finish_reason":"tool_calls"}]})",
             R"({"choices":[],"usage":{"prompt_tokens":2,"completion_tokens":3}})", "[DONE]"}),
        R"(|||a:f:{"x":1},b:g:{},|tool_calls|)", "2 3 - - - - -");
    row("chat: reasoning stands in two places once", chat,
        events(
            {R"({"choices":[{"index":0,"delta":{"reasoning":"R1","reasoning_details":[{"type":"reasoning.text","text":"R1"}]}}]})",
             R"({"choices":[{"index":0,"delta":{"reasoning_details":[{"type":"reasoning.summary","summary":"R2"},{"type":"reasoning.encrypted","data":"xx"}]}}]})",
             R"({"choices":[],"usage":{"prompt_tokens":2,"completion_tokens":3}})"}),
        "|R1R2||||", "2 3 - - - - -");
    row("legacy completion", "/v1/completions",
        R"({"choices":[{"text":"upon a time","index":0,"finish_reason":"length"}],"usage":{"prompt_tokens":1,"completion_tokens":3,"total_tokens":4}})",
        "upon a time||||length|", "1 3 4 - - - -");
    row("Anthropic", messages,
        R"({"id":"msg_1","type":"message","content":[{"type":"thinking","thinking":"T","signature":"s"},{"type":"text","text":"A"},{"type":"tool_use","id":"t","name":"f","input":{"x":[1]}}],"stop_reason":"tool_use","usage":{"input_tokens":5,"cache_creation_input_tokens":20,"cache_read_input_tokens":100,"output_tokens":7}})",
        R"(A|T||t:f:{"x":[1]},|tool_calls|tool_use)", "125 7 - 100 20 - -");
    row("Responses", responses,
        R"({"id":"resp_1","status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[{"type":"reasoning","summary":[{"type":"summary_text","text":"S"}]},{"type":"message","content":[{"type":"output_text","text":"A"},{"type":"refusal","refusal":"N"}]},{"type":"function_call","id":"fc","call_id":"c","name":"f","arguments":"{}"}],"usage":{"input_tokens":5,"input_tokens_details":{"cached_tokens":1},"output_tokens":6,"output_tokens_details":{"reasoning_tokens":2},"total_tokens":11,"cost":0.1}})",
        "A|S|N|c:f:{},|length|max_output_tokens", "5 6 11 1 - 2 0.1");
}

void TestAnswers::reads()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const auto answer = answerOf(path.constData(), body);
    QTEST(dump(answer), "choices");
    QTEST(dump(answer.usage), "usage");
    QVERIFY(!answer.failure);
    QCOMPARE(answer.unreadable, std::string());
}

void TestAnswers::readsAnthropicsStream()
{
    const auto answer = answerOf(
        messages,
        "event: message_start\n"
            + events(
                {R"({"type":"message_start","message":{"id":"msg_1","model":"claude","content":[],"stop_reason":null,"usage":{"input_tokens":4,"cache_read_input_tokens":6,"cache_creation":{"ephemeral_5m_input_tokens":1,"ephemeral_1h_input_tokens":2},"cache_creation_input_tokens":3,"output_tokens":1}}})",
                 R"({"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":""}})",
                 R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"Hm"}})",
                 R"({"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"abc"}})",
                 R"({"type":"ping"})",
                 R"({"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}})",
                 R"({"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"Hi"}})",
                 R"({"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"t","name":"f","input":{}}})",
                 R"({"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"{\"x\""}})",
                 R"({"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":":1}"}})",
                 R"({"type":"message_delta","delta":{"stop_reason":"tool_use","stop_sequence":null},"usage":{"output_tokens":25}})",
                 R"({"type":"message_stop"})"}));
    QCOMPARE(dump(answer), QByteArray(R"(Hi|Hm||t:f:{"x":1},|tool_calls|tool_use)"));
    QCOMPARE(dump(answer.usage), QByteArray("13 25 - 6 3 - -"));
    QCOMPARE(*answer.usage.cacheWrite5mTokens, 1);
    QCOMPARE(*answer.usage.cacheWrite1hTokens, 2);
    QCOMPARE(answer.id, std::string("msg_1"));
    QCOMPARE(answer.choices.front().toolCalls.front().index, 2);
    QVERIFY(answer.isFinished);
    QCOMPARE(answer.tokenEvents, 5);
}

void TestAnswers::readsTheResponsesStream()
{
    const auto deltas = events(
        {R"({"type":"response.created","response":{"id":"resp_1","model":"m","status":"in_progress","output":[],"error":null}})",
         R"({"type":"response.output_item.added","output_index":0,"item":{"type":"reasoning","id":"rs"}})",
         R"({"type":"response.reasoning_summary_text.delta","output_index":0,"delta":"Hm"})",
         R"({"type":"response.output_item.added","output_index":1,"item":{"type":"message","content":[]}})",
         R"({"type":"response.output_text.delta","output_index":1,"delta":"He"})",
         R"({"type":"response.output_text.delta","output_index":1,"delta":"llo"})",
         R"({"type":"response.output_text.done","output_index":1,"text":"Hello"})",
         R"({"type":"response.output_item.added","output_index":2,"item":{"type":"function_call","id":"fc","call_id":"c","name":"f","arguments":""}})",
         R"({"type":"response.function_call_arguments.delta","output_index":2,"delta":"{}"})",
         R"({"type":"response.output_item.done","output_index":2,"item":{"type":"function_call","call_id":"c","name":"f","arguments":"{}"}})"});
    const auto cut = answerOf(responses, deltas);
    QCOMPARE(dump(cut), QByteArray("Hello|Hm||c:f:{},||"));
    QVERIFY(!cut.isFinished);

    const auto whole = answerOf(
        responses,
        deltas
            + events(
                {R"({"type":"response.completed","response":{"id":"resp_1","status":"completed","output":[{"type":"reasoning","summary":[{"type":"summary_text","text":"Hm"}]},{"type":"message","content":[{"type":"output_text","text":"Hello"}]},{"type":"function_call","call_id":"c","name":"f","arguments":"{}"}],"usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3}}})"}));
    QCOMPARE(dump(whole), QByteArray("Hello|Hm||c:f:{},|tool_calls|completed"));
    QCOMPARE(dump(whole.usage), QByteArray("1 2 3 - - - -"));
    QVERIFY(whole.isFinished);
    QCOMPARE(whole.tokenEvents, cut.tokenEvents);
}

void TestAnswers::countsEmbeddings()
{
    const auto answer = answerOf(
        "/v1/embeddings",
        R"({"data":[{"embedding":[0.1,0.2,0.3],"index":0},{"embedding":[1,2,3]}],"model":"e","usage":{"prompt_tokens":2,"total_tokens":2}})");
    QCOMPARE(*answer.embeddings, 2);
    QCOMPARE(*answer.dimensions, 3);
    QCOMPARE(dump(answer.usage), QByteArray("2 - 2 - - - -"));
    QCOMPARE(
        *answerOf("/v1/embeddings", R"({"data":[{"embedding":"AAAAAAAAAAAAAAAA"}]})").dimensions,
        3);
}

void TestAnswers::timesTheTokens()
{
    auto call = tests::streamOf(chat, "{}", tests::chatStream());
    call.response.arrivals.clear();
    // every byte at its own millisecond
    for (std::size_t at = 0; at < call.response.bytes.size(); ++at)
        call.response.arrivals.push_back({at, tests::callStart + at * tests::ms});
    const auto answer = generationOf(call)->answer;
    const std::string_view text = tests::chatStream();
    const auto endOf = [&](std::string_view part) {
        return tests::callStart + (text.find('\n', text.find(part)) - 1) * tests::ms;
    };
    QCOMPARE(answer.firstTokenAt, endOf("Grüß"));
    QCOMPARE(answer.lastTokenAt, endOf(" Gott"));
    QCOMPARE(answer.tokenEvents, 2);
}

void TestAnswers::givesTheSameInAnyPieces()
{
    auto call = tests::streamOf(chat, R"({"messages":[]})", tests::chatStream());
    const auto whole = *generationOf(call);
    std::mt19937 dice(11);
    for (int round = 0; round < 200; ++round) {
        call.response.arrivals = {{0, tests::callStart}};
        for (auto at = 1 + dice() % 90; at < call.response.bytes.size(); at += 1 + dice() % 90)
            call.response.arrivals.push_back({at, tests::callStart + at});
        auto split = *generationOf(call);
        split.answer.firstTokenAt = whole.answer.firstTokenAt;
        split.answer.lastTokenAt = whole.answer.lastTokenAt;
        QVERIFY(split == whole);
    }
}

void TestAnswers::saysThatAStreamIsUnfinished()
{
    const QByteArray whole = tests::chatStream();
    QVERIFY(answerOf(chat, whole).isFinished);
    const auto cut = answerOf(chat, whole.left(whole.indexOf("\"delta\":{\"content\":\" Gott")));
    QVERIFY(!cut.isFinished);
    QCOMPARE(dump(cut), QByteArray("Grüß|||||"));
    QVERIFY(cut.usage.isEstimated);
    QVERIFY(!cut.usage.totalCost);
}

void TestAnswers::survives_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("unreadable");
    const auto row = [](const char *name, const QByteArray &body, const char *unreadable) {
        QTest::newRow(name) << body << QByteArray(unreadable);
    };
    row("nothing", "", "");
    row("a page", "<html></html>", "it is no JSON");
    row("wrong types",
        R"({"id":1,"choices":[1,{"delta":5,"message":[],"index":"x"}],"usage":[],"content":{},"output":[3,{"content":[7]}],"data":{},"error":null})",
        "");
    row("numbers out of range",
        R"({"usage":{"prompt_tokens":-1,"completion_tokens":1e99,"input_tokens":9223372036854775807,"cost":1e999}})",
        "");
    row("a stream of nonsense",
        events({"{", "[", "5", "null", "\"x\"", "{\"choices\":[{]}", "\xff{}"}), "");
    row("thousands of choices",
        "{\"choices\":[" + QByteArray(R"({"index":1e9,"text":"a"},)").repeated(5000) + "{}]}", "");
}

void TestAnswers::survives()
{
    QFETCH(QByteArray, body);
    for (const auto *path : {chat, messages, responses, "/v1/completions", "/v1/embeddings"}) {
        const auto answer = answerOf(path, body);
        QTEST(QByteArray::fromStdString(answer.unreadable), "unreadable");
        QVERIFY(!answer.usage.totalCost);
        QVERIFY(answer.usage.inputTokens.value_or(0) >= 0);
    }
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
