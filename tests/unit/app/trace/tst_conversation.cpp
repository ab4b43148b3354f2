#include "app/trace/conversation.h"

#include <QTest>

using namespace app::trace;
Q_DECLARE_METATYPE(app::trace::Span)

namespace {

std::string dump(const MessagePart &part)
{
    switch (part.kind) {
    case MessagePart::Kind::Text: return part.text;
    case MessagePart::Kind::Reasoning: return "(" + part.text + ")";
    case MessagePart::Kind::ToolCall: return part.name + "#" + part.id + part.text;
    case MessagePart::Kind::ToolResult: return "=" + part.name + "#" + part.id + " " + part.text;
    case MessagePart::Kind::Media:
        return "<" + part.name + " " + part.mediaType + " " + part.text
            + (part.bytes > 0 ? std::to_string(part.bytes) : "") + ">";
    default: return "?" + part.text;
    }
}

std::string dump(const std::vector<Turn> &turns, std::size_t inputTurns)
{
    std::string text;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        text += i == 0 ? "" : i == inputTurns ? " => " : " / ";
        text += turns[i].role + ":";
        for (const auto &part : turns[i].parts)
            text += " " + dump(part);
        text += turns[i].finishReason.empty() ? "" : " ." + turns[i].finishReason;
    }
    return text;
}

QByteArray dump(const Span &span)
{
    const auto made = conversationOf(span);
    return made ? QByteArray::fromStdString(dump(made->turns, made->inputTurns)) : "nothing";
}

Span spanOf(Attributes attributes)
{
    Span span;
    span.attributes = std::move(attributes);
    return span;
}

void columns()
{
    QTest::addColumn<Span>("span");
    QTest::addColumn<QByteArray>("turns");
}

void row(const char *rule, Attributes attributes, const char *turns)
{
    QTest::newRow(rule) << spanOf(std::move(attributes)) << QByteArray(turns);
}

Event eventOf(const char *name, Attributes attributes)
{
    Event made;
    made.name = name;
    made.attributes = std::move(attributes);
    return made;
}

Conversation chat(const char *messages)
{
    return conversationOf(spanOf({{"gen_ai.input.messages", messages}})).value();
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conventions_data()
    {
        columns();
        row("GenAI messages",
            {{"gen_ai.system_instructions", "[{\"type\":\"text\",\"content\":\"Be kind\"}]"},
             {"gen_ai.input.messages",
              "[{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"content\":\"Hi\"}]}]"},
             {"gen_ai.output.messages",
              "[{\"role\":\"assistant\",\"parts\":[{\"type\":\"reasoning\",\"content\":\"hm\"},"
              "{\"type\":\"tool_call\",\"id\":\"c1\",\"name\":\"f\",\"arguments\":{\"x\":1}}],"
              "\"finish_reason\":\"tool_call\"}]"}},
            "system: Be kind / user: Hi => assistant: (hm) f#c1{\"x\":1} .tool_call");
        row("GenAI messages as structured values",
            {{"gen_ai.input.messages",
              Array{
                  Attributes{{"role", "user"},
                             {"parts", Array{Attributes{{"type", "text"}, {"content", "Hi"}}}}}}}},
            "user: Hi");
        row("OpenRouter",
            {{"gen_ai.prompt",
              "{\"messages\":[{\"role\":\"system\",\"content\":\"S\"},{\"role\":\"user\","
              "\"content\":\"Hi\"}]}"},
             {"gen_ai.prompt.0.content", "not this"},
             {"gen_ai.completion",
              "{\"completion\":\"Yes\",\"reasoning\":\"hm\",\"toolCalls\":[{\"id\":\"c\","
              "\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}]}"}},
            "system: S / user: Hi => assistant: (hm) Yes f#c{}");
        row("OpenLLMetry",
            {{"gen_ai.prompt.1.role", "assistant"},
             {"gen_ai.prompt.1.tool_calls.0.id", "c"},
             {"gen_ai.prompt.1.tool_calls.0.name", "f"},
             {"gen_ai.prompt.1.tool_calls.0.arguments", "{}"},
             {"gen_ai.prompt.0.role", "user"},
             {"gen_ai.prompt.0.content", "[{\"type\":\"text\",\"text\":\"Hi\"}]"},
             {"gen_ai.prompt.2.role", "tool"},
             {"gen_ai.prompt.2.tool_call_id", "c"},
             {"gen_ai.prompt.2.content", "42"},
             {"gen_ai.completion.0.content", "Yes"},
             {"gen_ai.completion.0.finish_reason", "stop"}},
            "user: Hi / assistant: f#c{} / tool: =#c 42 => assistant: Yes .stop");
        row("OpenInference",
            {{"llm.input_messages.0.message.role", "user"},
             {"llm.input_messages.0.message.contents.0.message_content.type", "text"},
             {"llm.input_messages.0.message.contents.0.message_content.text", "What is it?"},
             {"llm.input_messages.0.message.contents.1.message_content.type", "image"},
             {"llm.input_messages.0.message.contents.1.message_content.image.image.url",
              "https://e.example/a.png"},
             {"llm.output_messages.0.message.role", "assistant"},
             {"llm.output_messages.0.message.tool_calls.0.tool_call.function.name", "f"},
             {"llm.output_messages.0.message.tool_calls.0.tool_call.function.arguments", "{}"}},
            "user: What is it? <image  https://e.example/a.png> => assistant: f#{}");
        row("Langfuse",
            {{"langfuse.observation.input", "[{\"role\":\"user\",\"content\":\"Hi\"}]"},
             {"langfuse.observation.output", "{\"role\":\"assistant\",\"content\":\"Yes\"}"}},
            "user: Hi => assistant: Yes");
        row("Vercel",
            {{"ai.prompt.messages",
              "[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"Hi\"}]},"
              "{\"role\":\"tool\",\"content\":[{\"type\":\"tool-result\",\"toolCallId\":\"c\","
              "\"toolName\":\"f\",\"output\":{\"type\":\"text\",\"value\":\"4\"}}]}]"},
             {"ai.response.text", "Yes"},
             {"ai.response.toolCalls",
              "[{\"toolCallType\":\"function\",\"toolCallId\":\"c\",\"toolName\":\"f\",\"args\":\"{"
              "}\"}]"}},
            "user: Hi / tool: =f#c {\"type\":\"text\",\"value\":\"4\"} => assistant: Yes f#c{}");
        row("Vercel's prompt with system", {{"ai.prompt", "{\"system\":\"S\",\"prompt\":\"Hi\"}"}},
            "system: S / user: Hi");
        row("plain input and output of a call",
            {{"openinference.span.kind", "LLM"}, {"input.value", "Hi"}, {"output.value", "Yes"}},
            "user: Hi => assistant: Yes");
        row("plain values of what is no call",
            {{"openinference.span.kind", "CHAIN"}, {"input.value", "Hi"}}, "nothing");
        row("OpenLLMetry's entity",
            {{"llm.request.type", "chat"},
             {"traceloop.entity.input", "Hi"},
             {"traceloop.entity.output",
              "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"Yes\"},\"finish_"
              "reason\":\"stop\"}]}"}},
            "user: Hi => assistant: Yes .stop");
        row("no messages", {{"gen_ai.operation.name", "chat"}}, "nothing");
    }
    void conventions()
    {
        QFETCH(const Span, span);
        QTEST(dump(span), "turns");
    }

    void shapes_data()
    {
        columns();
        const auto input = [](const char *rule, const char *json, const char *turns) {
            row(rule, {{"gen_ai.prompt", json}}, turns);
        };
        input("a text", "Hi", "user: Hi");
        input("Anthropic's blocks",
              "[{\"role\":\"assistant\",\"content\":[{\"type\":\"thinking\",\"thinking\":\"hm\"},{"
              "\"type\":\"tool_use\",\"id\":\"t\",\"name\":\"f\",\"input\":{\"x\":1}}]},"
              "{\"role\":\"user\",\"content\":[{\"type\":\"tool_result\",\"tool_use_id\":\"t\","
              "\"content\":[{\"type\":\"text\",\"text\":\"42\"}]}]}]",
              "assistant: (hm) f#t{\"x\":1} / user: =#t 42");
        input("OpenAI's Responses",
              "{\"instructions\":\"S\",\"input\":[{\"role\":\"user\",\"content\":\"Hi\"},{\"type\":"
              "\"reasoning\",\"summary\":[{\"type\":\"summary_text\",\"text\":\"hm\"}]},"
              "{\"type\":\"function_call\",\"call_id\":\"c\",\"name\":\"f\",\"arguments\":\"{}\"},{"
              "\"type\":\"function_call_output\",\"call_id\":\"c\",\"output\":\"42\"}]}",
              "system: S / user: Hi / assistant: (hm) f#c{} / tool: =#c 42");
        input("Gemini's parts",
              "[{\"role\":\"model\",\"parts\":[{\"text\":\"Hi\"},{\"functionCall\":{\"name\":\"f\","
              "\"args\":{\"x\":1}}}]}]",
              "assistant: Hi f#{\"x\":1}");
        input("LangChain's types",
              "[{\"type\":\"human\",\"content\":\"Hi\"},{\"type\":\"ai\",\"content\":\"Yes\"}]",
              "user: Hi / assistant: Yes");
        input("lists in a list", "[[{\"role\":\"user\",\"content\":\"Hi\"}]]", "user: Hi");
        input("a tool's answer in chat shape",
              "[{\"role\":\"tool\",\"tool_call_id\":\"c\",\"content\":\"42\"}]", "tool: =#c 42");
        input("an image inside",
              "[{\"role\":\"user\",\"content\":[{\"type\":\"image_url\",\"image_url\":{\"url\":"
              "\"data:image/png;base64,AAAAAAAA\"}}]}]",
              "user: <image image/png 6>");
        input("a blob of GenAI",
              "[{\"role\":\"user\",\"parts\":[{\"type\":\"blob\",\"modality\":\"audio\",\"mime_"
              "type\":\"audio/wav\",\"content\":\"AAAA\"}]}]",
              "user: <audio audio/wav 3>");
        input("a role nobody knows", "[{\"role\":\"critic\",\"content\":\"Bad\"}]", "critic: Bad");
        input("a part nobody knows", "[{\"role\":\"user\",\"content\":[{\"type\":\"x\",\"y\":1}]}]",
              "user: ?{\"type\":\"x\",\"y\":1}");
        input("no content", "[{\"role\":\"assistant\",\"content\":null}]", "assistant:");
        input("numbers for messages", "[1,2]", "user: ?1 / user: ?2");
    }
    void shapes()
    {
        QFETCH(const Span, span);
        QTEST(dump(span), "turns");
    }

    void events_data()
    {
        QTest::addColumn<bool>("isText");
        QTest::newRow("structured") << false;
        QTest::newRow("JSON in texts") << true;
    }
    void events()
    {
        QFETCH(const bool, isText);
        const Value message(Attributes{{"role", "assistant"}, {"content", "Yes"}});
        Span span;
        span.events = {
            eventOf("gen_ai.system.message", {{"content", "S"}}),
            eventOf("gen_ai.user.message", {{"content", "Hi"}}),
            eventOf("gen_ai.assistant.message",
                    {{"tool_calls",
                      "[{\"id\":\"c\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}]"}}),
            eventOf("gen_ai.tool.message", {{"id", "c"}, {"content", "42"}}),
            eventOf("gen_ai.choice",
                    {{"finish_reason", "stop"},
                     {"message", isText ? Value(toJson(message)) : message}})};
        QCOMPARE(dump(span),
                 "system: S / user: Hi / assistant: f#c{} / tool: =#c 42 => assistant: Yes .stop");
    }

    void whatIsCutIsShownAndSaid()
    {
        std::string json =
            "[{\"role\":\"user\",\"content\":\"Hi\"},{\"role\":\"assistant\",\"content\":\"";
        json.append(4000, 'x');
        json.resize(2048);
        const auto made = conversationOf(spanOf({{"gen_ai.input.messages", json}}));
        QVERIFY(made);
        QVERIFY(made->isCut);
        QCOMPARE(made->turns.size(), 2U);
        QCOMPARE(made->turns[1].parts[0].text.size(), 2048U - json.find("xxx"));
    }

    void countsWhatWasSentBefore_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<int>("same");
        const QByteArray hi = "{\"role\":\"user\",\"content\":\"Hi\"}";
        const QByteArray yes = "{\"role\":\"assistant\",\"content\":\"Yes\"}";
        const QByteArray thought =
            "{\"role\":\"assistant\",\"content\":\"Yes\",\"reasoning\":\"hm\"}";
        QTest::newRow("all of it") << "[" + hi + "]" << "[" + hi + "," + yes + "]" << 1;
        QTest::newRow("reasoning does not count")
            << "[" + hi + "," + thought + "]" << "[" + hi + "," + yes + "," + hi + "]" << 2;
        QTest::newRow("another start") << "[" + yes + "]" << "[" + hi + "]" << 0;
    }
    void countsWhatWasSentBefore()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, now);
        QTEST(int(unchangedTurns(chat(before.constData()), chat(now.constData()))), "same");
    }

    void resultsStandBehindTheirCalls()
    {
        auto made = chat(
            "[{\"role\":\"assistant\",\"tool_calls\":[{\"id\":\"a\",\"function\":{\"name\":\"f\","
            "\"arguments\":\"{}\"}},{\"id\":\"b\",\"function\":{\"name\":\"g\",\"arguments\":\"{}"
            "\"}}]},"
            "{\"role\":\"tool\",\"tool_call_id\":\"b\",\"content\":\"2\"},{\"role\":\"tool\","
            "\"tool_call_id\":\"z\",\"content\":\"?\"},{\"role\":\"user\",\"content\":\"Hi\"}]");
        pairToolResults(made.turns, 0);
        QCOMPARE(dump(made.turns, 9), "assistant: f#a{} g#b{} =g#b 2 / tool: =#z ? / user: Hi");
    }
    void aResultBeforeItsCallStays()
    {
        auto made = chat(
            "[{\"role\":\"tool\",\"tool_call_id\":\"a\",\"content\":\"1\"},{\"role\":\"assistant\","
            "\"tool_calls\":[{\"id\":\"a\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}]}]");
        pairToolResults(made.turns, 0);
        QCOMPARE(dump(made.turns, 9), "tool: =#a 1 / assistant: f#a{}");
    }
};

QTEST_APPLESS_MAIN(TestConversation)
#include "tst_conversation.moc"
