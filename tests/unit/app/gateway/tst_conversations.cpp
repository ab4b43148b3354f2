#include "app/gateway/conversations.h"

#include "app/gateway/generationreader.h"
#include "app/gateway/limits.h"
#include "tests/unit/app/gateway/samplecalls.h"

#include <QTest>

using namespace app::gateway;

namespace {

Generation chat(const std::string &messages, const std::string &answer)
{
    return *generationOf(tests::chatCall(
        "{\"messages\":[" + messages + "]}",
        R"({"choices":[{"index":0,"message":{"role":"assistant","content":")" + answer + "\"}}]}"));
}

std::string said(const char *role, const std::string &text)
{
    return std::string(R"({"role":")") + role + R"(","content":")" + text + "\"}";
}

} // namespace

class TestConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatIsExtended();
    void keepsApart_data();
    void keepsApart();
    void followsToolCallsOfEveryApi();
    void followsTheIdOfAResponse();
    void recognisesARepetition();
    void forgetsTheOldest();
};

void TestConversations::followsWhatIsExtended()
{
    Conversations memory;
    const auto first = said("user", "Hi");
    const auto one = memory.sessionOf(chat(first, "Hello!"), "a", "1");
    QVERIFY(one.starts_with("conversation-"));
    const auto second = first + ',' + said("assistant", " Hello!\\n") + ',' + said("user", "More");
    const auto two =
        memory.sessionOf(chat(said("system", "It is 14:05") + ',' + second, "Yes"), "a", "2");
    QCOMPARE(two, one);
    const auto third = second
        + R"(,{"role":"assistant","content":[{"type":"text","text":"Y"},{"type":"text","text":"es"}],"refusal":null},)"
        + said("user", "And?");
    QCOMPARE(memory.sessionOf(chat(third, "No"), "a", "3"), one);
}

void TestConversations::keepsApart_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QByteArray>("scope");
    const auto row = [](const char *name, const std::string &next, const char *scope) {
        QTest::newRow(name) << QByteArray::fromStdString(next) << QByteArray(scope);
    };
    const auto hi = said("user", "Hi");
    row("the same question anew", hi, "a");
    row("another answer", hi + ',' + said("assistant", "Hey") + ',' + said("user", "x"), "a");
    row("another question",
        said("user", "Ho") + ',' + said("assistant", "Hello!") + ',' + said("user", "x"), "a");
    row("another key", hi + ',' + said("assistant", "Hello!") + ',' + said("user", "x"), "b");
}

void TestConversations::keepsApart()
{
    QFETCH(QByteArray, next);
    QFETCH(QByteArray, scope);
    Conversations memory;
    const auto one = memory.sessionOf(chat(said("user", "Hi"), "Hello!"), "a", "1");
    QVERIFY(memory.sessionOf(chat(next.toStdString(), "?"), scope.toStdString(), "2") != one);
}

void TestConversations::followsToolCallsOfEveryApi()
{
    Conversations memory;
    const auto messagesCall = [](const char *messages, const char *answer) {
        return *generationOf(tests::callOf("/v1/messages", messages, answer));
    };
    auto session = memory.sessionOf(
        messagesCall(
            R"({"messages":[{"role":"user","content":"List"}]})",
            R"({"type":"message","content":[{"type":"thinking","thinking":"Hm"},{"type":"text","text":"Look"},{"type":"tool_use","id":"t1","name":"ls","input":{"a":1}}],"stop_reason":"tool_use"})"),
        "a", "1");
    QCOMPARE(
        memory.sessionOf(
            messagesCall(
                R"({"messages":[{"role":"user","content":[{"type":"text","text":"List","cache_control":{}}]},{"role":"assistant","content":[{"type":"thinking","thinking":"Hm"},{"type":"text","text":"Look"},{"type":"tool_use","id":"t1","name":"ls","input":{ "a": 1 }}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":"x"}]}]})",
                "{}"),
            "a", "2"),
        session);

    const auto responsesCall = [](const char *request, const char *answer) {
        return *generationOf(tests::callOf("/v1/responses", request, answer));
    };
    session = memory.sessionOf(
        responsesCall(
            R"({"input":"List"})",
            R"({"id":"resp_1","status":"completed","output":[{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Look"}]},{"type":"function_call","call_id":"c1","name":"ls","arguments":"{}"}]})"),
        "b", "3");
    QCOMPARE(
        memory.sessionOf(
            responsesCall(
                R"({"input":[{"role":"user","content":"List"},{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Look"}]},{"type":"function_call","call_id":"c1","name":"ls","arguments":"{}"},{"type":"function_call_output","call_id":"c1","output":"x"}]})",
                "{}"),
            "b", "4"),
        session);
}

void TestConversations::followsTheIdOfAResponse()
{
    Conversations memory;
    const auto call = [&](const char *request, const char *answer, const char *fresh) {
        return memory.sessionOf(*generationOf(tests::callOf("/v1/responses", request, answer)), "a",
                                fresh);
    };
    const auto one = call(R"({"input":"Hi"})", R"({"id":"resp_1","output":[]})", "1");
    QCOMPARE(call(R"({"input":"More","previous_response_id":"resp_1"})", "{}", "2"), one);
    QVERIFY(call(R"({"input":"More","previous_response_id":"resp_2"})", "{}", "3") != one);
}

void TestConversations::recognisesARepetition()
{
    Conversations memory;
    const auto failed = memory.sessionOf(chat(said("user", "Hi"), ""), "a", "1");
    QCOMPARE(memory.sessionOf(chat(said("user", "Hi"), "Hello!"), "a", "2"), failed);
}

void TestConversations::forgetsTheOldest()
{
    Conversations memory;
    const auto one = memory.sessionOf(chat(said("user", "Hi"), "Hello!"), "a", "1");
    auto generation = chat(said("user", "Other"), "Answer");
    for (std::size_t i = 0; i < limits::rememberedTurns; ++i) {
        generation.request.marks.front().hash = i;
        memory.sessionOf(generation, "a", "x");
    }
    QCOMPARE(memory.size(), limits::rememberedTurns);
    const auto next =
        chat(said("user", "Hi") + ',' + said("assistant", "Hello!") + ',' + said("user", "?"), "!");
    QVERIFY(memory.sessionOf(next, "a", "2") != one);
}

QTEST_APPLESS_MAIN(TestConversations)
#include "tst_conversations.moc"
