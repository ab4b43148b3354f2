#include "app/trace/transcript.h"

#include <QTest>

using namespace app::trace;
using namespace Qt::StringLiterals;

namespace {

std::string messages(const std::vector<std::string> &texts)
{
    std::string json = "[";
    for (const auto &text : texts)
        json += (json.size() > 1 ? "," : "") + text;
    return json + "]";
}

std::string said(const std::string &role, const std::string &text)
{
    return R"({"role":")" + role + R"(","content":")" + text + R"("})";
}

std::string called(const std::string &id, const std::string &name)
{
    return R"({"role":"assistant","content":null,"tool_calls":[{"id":")" + id
        + R"(","type":"function","function":{"name":")" + name + R"(","arguments":"{}"}}]})";
}

std::string answered(const std::string &id, const std::string &text)
{
    return R"({"role":"tool","tool_call_id":")" + id + R"(","content":")" + text + R"("})";
}

LocatedSpan call(const std::vector<std::string> &input, const std::vector<std::string> &output,
                 Attributes more = {})
{
    Span span;
    span.attributes = std::move(more);
    span.attributes.push_back({"gen_ai.operation.name", "chat"});
    if (!input.empty())
        span.attributes.push_back({"gen_ai.input.messages", messages(input)});
    if (!output.empty())
        span.attributes.push_back({"gen_ai.output.messages", messages(output)});
    Batch batch;
    batch.resourceSpans.push_back({{}, {{{}, {std::move(span)}, {}}}, {}});
    return locate(std::make_shared<const Batch>(std::move(batch))).front();
}

QByteArray words(const std::vector<Turn> &turns)
{
    std::string text;
    for (const auto &turn : turns) {
        text += (text.empty() ? "" : " / ") + turn.role + ":";
        for (const auto &part : turn.parts)
            text += " " + part.name + part.text;
    }
    return QByteArray::fromStdString(text);
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSaidBeforeStandsApart()
    {
        Transcriber reader;
        reader.read(
            call({said("system", "be brief"), said("user", "hi")}, {said("assistant", "hello")}));
        const auto made = reader.read(call({said("system", "be brief"), said("user", "hi"),
                                            said("assistant", "hello"), said("user", "bye")},
                                           {said("assistant", "ciao")}));
        QCOMPARE(made.earlierCount, 3U);
        QCOMPARE(words(made.earlier), "system: be brief / user: hi / assistant: hello"_ba);
        QCOMPARE(words(made.turns), "user: bye / assistant: ciao"_ba);
        QCOMPARE(made.inputTurns, 1U);
    }

    void conversationsThatInterleaveAreToldApart()
    {
        Transcriber reader;
        reader.read(call({said("user", "a")}, {said("assistant", "A")}));
        reader.read(call({said("user", "b")}, {said("assistant", "B")}));
        const auto made = reader.read(
            call({said("user", "a"), said("assistant", "A"), said("user", "more")}, {}));
        QCOMPARE(made.earlierCount, 2U);
        QCOMPARE(words(made.turns), "user: more"_ba);
    }

    void aResultOfAnEarlierCallIsNamed()
    {
        Transcriber reader;
        reader.read(call({said("user", "w")}, {called("c1", "weather")}));
        const auto made =
            reader.read(call({said("user", "w"), called("c1", "weather"), answered("c1", "sun")},
                             {said("assistant", "sunny")}));
        QCOMPARE(made.earlierCount, 2U);
        QCOMPARE(words(made.turns), "tool: weathersun / assistant: sunny"_ba);
    }

    void aResultStandsBehindItsCall()
    {
        Transcriber reader;
        const auto made =
            reader.read(call({said("user", "w"), called("c1", "weather"), answered("c1", "sun")},
                             {said("assistant", "sunny")}));
        QCOMPARE(words(made.turns),
                 "user: w / assistant: weather{} weathersun / assistant: sunny"_ba);
        QCOMPARE(made.inputTurns, 2U);
    }

    void aCallWithoutMessagesIsKept()
    {
        Transcriber reader;
        const auto made = reader.read(call({}, {}, {{"gen_ai.request.model", "m"}}));
        QVERIFY(!made.hasMessages);
        QCOMPARE(QByteArray::fromStdString(std::string(made.call.model)), "m"_ba);
    }

    void aShortenedValueIsTold()
    {
        Transcriber reader;
        QVERIFY(!reader.read(call({said("user", "a")}, {})).isCut);
        QVERIFY(
            reader.read(call({said("user", "a")}, {}, {{"gen_ai.prompt.truncated", true}})).isCut);
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
