#include "app/broadcast/outgoing.h"
#include "app/otlp/otlp.h"
#include "app/trace/demo.h"

#include <QTest>
#include <array>

using namespace app::broadcast;
namespace trace = app::trace;
using Step = Difference::Step;

namespace {

const std::string marker = "MARKER-7f3a";
const std::string picture = std::string("iVBORw0KGgo") + "AbC9" + std::string(60, 'Q') + "==";

/// Every key that holds content in one of the conventions of the reference, section 4, and OpenRouter's.
constexpr std::array contentKeys = {
    "gen_ai.prompt",
    "gen_ai.completion",
    "gen_ai.completion.tools",
    "span.input",
    "span.output",
    "trace.input",
    "trace.output",
    "span.status_message",
    "gen_ai.input.messages",
    "gen_ai.output.messages",
    "gen_ai.system_instructions",
    "gen_ai.tool.definitions",
    "gen_ai.tool.call.arguments",
    "gen_ai.tool.call.result",
    "gen_ai.tool.description",
    "gen_ai.prompt.0.content",
    "gen_ai.prompt.0.tool_calls.0.arguments",
    "gen_ai.completion.0.content",
    "gen_ai.completion.0.tool_calls.0.arguments",
    "llm.input_messages.0.message.content",
    "llm.input_messages.0.message.contents.0.message_content.text",
    "llm.input_messages.0.message.contents.0.message_content.image.image.url",
    "llm.output_messages.0.message.content",
    "llm.output_messages.0.message.tool_calls.0.tool_call.function.arguments",
    "llm.tools.0.tool.json_schema",
    "llm.invocation_parameters",
    "input.value",
    "output.value",
    "llm.prompt_template.template",
    "llm.prompt_template.variables",
    "retrieval.documents.0.document.content",
    "retrieval.documents.0.document.metadata",
    "reranker.query",
    "reranker.input_documents.0.document.content",
    "reranker.output_documents.0.document.content",
    "embedding.embeddings.0.embedding.text",
    "tool.parameters",
    "tool.description",
    "traceloop.entity.input",
    "traceloop.entity.output",
    "llm.request.functions.0.description",
    "llm.request.functions.0.parameters",
    "llm.headers",
    "langfuse.trace.input",
    "langfuse.trace.output",
    "langfuse.observation.input",
    "langfuse.observation.output",
    "langfuse.observation.status_message",
    "ai.prompt",
    "ai.prompt.messages",
    "ai.prompt.tools",
    "ai.prompt.toolChoice",
    "ai.response.text",
    "ai.response.toolCalls",
    "ai.response.object",
    "ai.response.reasoning",
    "ai.toolCall.args",
    "ai.toolCall.result",
    "ai.value",
    "ai.values",
    "all_messages_events",
    "pydantic_ai.all_messages",
    "logfire.msg",
    "tool_arguments",
    "tool_response",
    "mlflow.spanInputs",
    "mlflow.spanOutputs",
    "user_prompt",
    "error.message",
    "exception.message",
    "exception.stacktrace",
    "db.query.result.0",
    "input.value.truncated",
};

std::string bytesOf(const trace::Batch &batch)
{
    return app::otlp::encode(batch, app::otlp::Encoding::Json)
        + app::otlp::encode(batch, app::otlp::Encoding::Protobuf);
}

std::string protobufOf(const trace::Batch &batch)
{
    return app::otlp::encode(batch, app::otlp::Encoding::Protobuf);
}

trace::Attributes marked(const std::string &key) { return {{key, marker}, {"kept", 1}}; }

/// `key` wherever attributes may stand, as text, in a list, in a list of pairs, and a status message.
trace::Batch planted(const std::string &key)
{
    trace::Batch batch;
    auto &resourceSpans = batch.resourceSpans.emplace_back();
    resourceSpans.resource.attributes = marked(key);
    auto &scopeSpans = resourceSpans.scopeSpans.emplace_back();
    scopeSpans.scope.attributes = marked(key);
    auto &span = scopeSpans.spans.emplace_back();
    span.traceId.bytes[0] = 1;
    span.spanId.bytes[0] = 1;
    span.attributes = marked(key);
    span.attributes.push_back({key, trace::Array{trace::Attributes{{"text", marker}}}});
    span.attributes.push_back({"gen_ai.operation.name", "chat"});
    span.events.push_back({1, "gen_ai.user.message", marked("content")});
    span.events.push_back({1, "gen_ai.choice", marked("message")});
    span.events.push_back({1, "gen_ai.client.inference.operation.details", marked(key)});
    span.links.emplace_back().attributes = marked(key);
    span.status = {"refused: " + marker, trace::StatusCode::Error};
    return batch;
}

Outgoing run(const trace::Batch &batch, const Destination &destination)
{
    TraceMemory memory;
    return outgoing(std::make_shared<const trace::Batch>(batch), destination, memory);
}

trace::Batch withAttributes(const trace::Attributes &attributes)
{
    trace::Batch batch;
    batch.resourceSpans.emplace_back().scopeSpans.emplace_back().spans.emplace_back().attributes =
        attributes;
    return batch;
}

const trace::Span &firstSpan(const trace::Batch &batch)
{
    return batch.resourceSpans[0].scopeSpans[0].spans[0];
}

} // namespace

class TestOutgoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatNothingConcernsAsItIs();
    void letsNoContentOutInPrivacyMode_data();
    void letsNoContentOutInPrivacyMode();
    void letsNoMediaOut_data();
    void letsNoMediaOut();
    void letsNoMediaOutInStatusMessages();
    void keepsListed_data();
    void keepsListed();
    void keepsBackWholeTraces();
    void previewsWhatLeaves();
    void previewsATraceThatDoesNotLeave();
    void doesInThePreviewWhatItSends();
};

void TestOutgoing::leavesWhatNothingConcernsAsItIs()
{
    TraceMemory memory;
    const auto batch =
        std::make_shared<const trace::Batch>(trace::demoBatch(1'800'000'000'000'000'000U));
    QCOMPARE(outgoing(batch, {}, memory).batch.get(), batch.get());
    QVERIFY(leavesAsItIs(protobufOf(*batch), {}));
}

void TestOutgoing::letsNoContentOutInPrivacyMode_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("as received") << Profile::AsReceived;
    QTest::newRow("OpenRouter") << Profile::OpenRouter;
    QTest::newRow("GenAI") << Profile::GenAi;
    QTest::newRow("both") << Profile::Both;
}

void TestOutgoing::letsNoContentOutInPrivacyMode()
{
    QFETCH(Profile, profile);
    Destination destination;
    destination.privacyMode = true;
    destination.rules.profile = profile;
    destination.rules.longestValueBytes = 64;
    for (const char *key : contentKeys) {
        const auto batch = planted(key);
        QVERIFY(bytesOf(batch).find(marker) != std::string::npos);
        const auto left = run(batch, destination);
        QVERIFY2(bytesOf(*left.batch).find(marker) == std::string::npos, key);
        QVERIFY2(trace::find(firstSpan(*left.batch).attributes, "kept"), key);
    }
}

void TestOutgoing::letsNoMediaOut_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    const auto in = [](const std::string &part) {
        return R"({"messages":[{"role":"user","content":[{"type":"text","text":"kept"},)" + part
            + "]}]}";
    };
    row("an image in chat shape",
        in(R"({"type":"image_url","image_url":{"url":"data:image/png;base64,)" + picture + "\"}}"));
    row("sound in chat shape",
        in(R"({"type":"input_audio","input_audio":{"data":")" + picture + R"(","format":"wav"}})"));
    row("a file in chat shape",
        in(R"({"type":"file","file":{"filename":"a.pdf","file_data":")" + picture + "\"}}"));
    row("Anthropic's source",
        in(R"({"type":"image","source":{"type":"base64","media_type":"image/png","data":")"
           + picture + "\"}}"));
    row("Gemini's inline data",
        in(R"({"inline_data":{"mime_type":"image/png","data":")" + picture + "\"}}"));
    row("a blob of the GenAI conventions",
        R"([{"role":"user","parts":[{"type":"text","content":"kept"},{"type":"blob","mime_type":"image/png","content":")"
            + picture + "\"}]}]");
    row("a generated image", R"({"note":"kept","data":[{"b64_json":")" + picture + "\"}]}");
    row("JSON inside JSON",
        R"({"text":"kept","arguments":"{\"type\":\"blob\",\"content\":\")" + picture + R"(\"}"})");
    row("a data URL in plain text", "kept: data:audio/wav;base64," + picture + " end");
    row("a long run in plain text",
        "kept " + picture + std::string(300, 'x') + std::string(300, 'Y'));
}

void TestOutgoing::letsNoMediaOut()
{
    QFETCH(QByteArray, text);
    for (const bool privacyMode : {false, true}) {
        Destination destination;
        destination.privacyMode = privacyMode;
        const auto batch = withAttributes(
            {{"gen_ai.prompt", text.toStdString()}, {"trace.metadata.note", text.toStdString()}});
        QVERIFY(!leavesAsItIs(protobufOf(batch), destination));
        const auto left = run(batch, destination);
        const auto bytes = bytesOf(*left.batch);
        QVERIFY2(bytes.find(picture.substr(0, 20)) == std::string::npos, bytes.c_str());
        QVERIFY2(bytes.find("kept") != std::string::npos, bytes.c_str());
    }
}

void TestOutgoing::letsNoMediaOutInStatusMessages()
{
    auto batch = withAttributes({{"kept", 1}});
    batch.resourceSpans[0].scopeSpans[0].spans[0].status.message =
        "no data:image/png;base64," + picture + " please";
    QVERIFY(!leavesAsItIs(protobufOf(batch), {}));
    const auto left = run(batch, {});
    QVERIFY(firstSpan(*left.batch).status.message.starts_with("no [removed: "));
}

void TestOutgoing::keepsListed_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("everything") << 0 << QByteArray("x") << QByteArray("a.b a.c service.name ");
    QTest::newRow("only these") << 1 << QByteArray("a.b") << QByteArray("a.b service.name ");
    QTest::newRow("only a family") << 1 << QByteArray("a.*") << QByteArray("a.b a.c service.name ");
    QTest::newRow("only none") << 1 << QByteArray("") << QByteArray("service.name ");
    QTest::newRow("all but these") << 2 << QByteArray("*.c") << QByteArray("a.b service.name ");
    QTest::newRow("all but everything") << 2 << QByteArray("*") << QByteArray("service.name ");
}

void TestOutgoing::keepsListed()
{
    QFETCH(int, mode);
    QFETCH(QByteArray, pattern);
    Destination destination;
    destination.rules.attributes = {AttributeList::Mode(mode), {pattern.toStdString()}};
    const auto left =
        run(withAttributes({{"a.b", 1}, {"a.c", 2}, {"service.name", "shop"}}), destination);
    QByteArray keys;
    for (const auto &attribute : firstSpan(*left.batch).attributes)
        keys += QByteArray::fromStdString(attribute.key) + ' ';
    QTEST(keys, "left");
}

void TestOutgoing::keepsBackWholeTraces()
{
    Destination destination;
    destination.id = QUuid::createUuid();
    destination.rules.samplingRate = 0.5;
    const auto batch = trace::demoBatch(1'800'000'000'000'000'000U);
    const auto left = run(batch, destination);
    const auto kept = std::int64_t(trace::spanCount(*left.batch));
    QCOMPARE(kept + left.keptBack.sampledOut, std::int64_t(trace::spanCount(batch)));
    QVERIFY(kept > 0 && left.keptBack.sampledOut > 0);
    QCOMPARE(left.keptBack.sum(), left.keptBack.sampledOut);
    for (const auto &resourceSpans : left.batch->resourceSpans)
        QVERIFY(!resourceSpans.scopeSpans.empty());
}

void TestOutgoing::previewsWhatLeaves()
{
    Destination destination;
    destination.privacyMode = true;
    destination.rules.attributes = {AttributeList::Mode::AllButThese, {"user.*"}};
    const auto preview = previewOf(
        withAttributes({{"gen_ai.prompt", "what I asked"}, {"user.id", "me"}, {"kept", 1}}),
        destination);
    QCOMPARE(preview.choice, Choice::Leaves);
    QCOMPARE(firstSpan(preview.batch).attributes, (trace::Attributes{{"kept", 1}}));
    QCOMPARE(preview.differences.size(), 2U);
    QCOMPARE(preview.differences[0],
             (Difference{Step::Privacy, Difference::Kind::Removed, {}, "gen_ai.prompt", 12, 0}));
    QCOMPARE(preview.differences[1],
             (Difference{Step::AttributeList, Difference::Kind::Removed, {}, "user.id", 2, 0}));
}

void TestOutgoing::previewsATraceThatDoesNotLeave()
{
    Destination destination;
    destination.rules.apiKeyNames = {"prod"};
    const auto preview = previewOf(withAttributes({{"kept", 1}}), destination);
    QCOMPARE(preview.choice, Choice::OtherApiKey);
    QVERIFY(preview.batch.resourceSpans.empty());
}

void TestOutgoing::doesInThePreviewWhatItSends()
{
    Destination destination;
    destination.rules.profile = Profile::Both;
    destination.rules.longestValueBytes = 200;
    const auto batch = trace::demoGeneration(trace::randomTraceId(), 1'800'000'000'000'000'000U);
    const auto preview = previewOf(batch, destination);
    QCOMPARE(preview.batch, *run(batch, destination).batch);
    QVERIFY(!preview.differences.empty());
}

QTEST_APPLESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"
