#include "tests/unit/app/otlp/otlptext.h"

#include <QTest>

#include <fstream>
#include <iterator>

using namespace app;
using namespace otlptext;
using namespace std::string_literals;
using otlp::Encoding;

namespace {

std::string golden(const char *name)
{
    const auto folder = qEnvironmentVariable("SPANCAST_SOURCE_DIR", QStringLiteral("."));
    std::ifstream file(folder.toStdString() + "/tests/golden/otlp/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

trace::Batch schema(std::initializer_list<const char *> urls)
{
    trace::Batch batch;
    for (const auto *url : urls)
        batch.resourceSpans.push_back({{}, {}, url});
    return batch;
}

} // namespace

class DecodeAnyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFormApart_data();
    void tellsTheFormApart();
    void readsTemposAnswers();
    void readsTemposSpelling();
    void refusesOnTheRightLine_data();
    void refusesOnTheRightLine();
    void admitsWhatAStoreCanHold();
};

void DecodeAnyTest::tellsTheFormApart_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<int>("resources");
    const auto row = [](const char *rule, std::string body, int resources) {
        QTest::newRow(rule) << body << resources;
    };
    const auto a = R"({"resourceSpans":[{"schemaUrl":"a"}]})"s;
    const auto b = R"({"resourceSpans":[{"schemaUrl":"b"}]})"s;
    row("nothing", "", 0);
    row("JSON", a, 1);
    row("JSON behind blanks", " \r\n\t" + a, 1);
    row("JSON behind a line feed", "\n" + a, 1);
    row("JSON behind a byte order mark", "\xEF\xBB\xBF" + a, 1);
    row("JSON over several lines", "{\n\"resourceSpans\":\n[{\"schemaUrl\":\n\"a\"\n}\n]\n}\n", 1);
    row("JSON lines", a + "\n" + b + "\n", 2);
    row("JSON lines without an end, with blanks between", a + "  \r\n\r\n" + b, 2);
    row("JSON lines of each kind", R"({"batches":[{"schemaUrl":"a"}]})"s + "\n{}\n" + b, 2);
    row("Tempo v1", R"({"batches":[{"schemaUrl":"a"}]})", 1);
    row("Tempo v2", R"({"trace":{"resourceSpans":[{"schemaUrl":"a"}]},"status":"COMPLETE"})", 1);
    row("Tempo v2, trace not first",
        R"({"metrics":{},"trace":{"resourceSpans":[{"schemaUrl":"a"}]}})", 1);
    row("protobuf", otlp::encode(schema({"a"}), Encoding::Protobuf), 1);
    row("protobuf whose first length is a brace",
        otlp::encode(schema({std::string(121, 'a').c_str()}), Encoding::Protobuf), 1);
}

void DecodeAnyTest::tellsTheFormApart()
{
    QFETCH(std::string, body);
    QFETCH(int, resources);
    const auto batch = otlp::decodeAny(body);
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
    QCOMPARE(int(batch->resourceSpans.size()), resources);
    if (resources > 0)
        QCOMPARE(batch->resourceSpans[0].schemaUrl[0], 'a');
    if (resources > 1)
        QCOMPARE(batch->resourceSpans[1].schemaUrl, "b"s);
}

/// A cut of a recorded answer of Tempo 2.9.
void DecodeAnyTest::readsTemposAnswers()
{
    const auto v1 = otlp::decodeAny(golden("tempo-v1.json"));
    const auto v2 = otlp::decodeAny(golden("tempo-v2.json"));
    QVERIFY2(v1, v1 ? "" : v1.error().detail.c_str());
    QVERIFY(v2 && *v1 == *v2);
    QCOMPARE(spanCount(*v1), std::size_t(3));
    const auto &span = firstSpan(*v1);
    QCOMPARE(trace::toHex(span.traceId), "12bd4acefaecbd389be4bcfc49b64a08"s);
    QCOMPARE(trace::toHex(span.spanId), "f646e1f40a097c97"s);
    QCOMPARE(span.kind, trace::SpanKind::Server);
    QCOMPARE(v1->resourceSpans[0].scopeSpans[0].spans[2].status.code, trace::StatusCode::Ok);
    QVERIFY(otlp::decodeAny(otlp::encode(*v1, Encoding::Json)) == *v1);
}

void DecodeAnyTest::readsTemposSpelling()
{
    const auto batch = otlp::decodeAny(R"({"batches":[{"scopeSpans":[{"spans":[
        {"traceId":"Er1KzvrsvTib5Lz8SbZKCA==","spanId":"9kbh9AoJfJc","parentSpanId":"","kind":"SPAN_KIND_CONSUMER",
         "status":{"code":"STATUS_CODE_ERROR"}},
        {"traceId":"12bd4acefaecbd389be4bcfc49b64a08","spanId":"f646e1f40a097c97","kind":5,"status":{"code":2}}]}]}]})");
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
    const auto &spans = batch->resourceSpans[0].scopeSpans[0].spans;
    QVERIFY(spans.at(0) == spans.at(1));
    QCOMPARE(spans[0].kind, trace::SpanKind::Consumer);
    QCOMPARE(spans[0].status.code, trace::StatusCode::Error);
    QVERIFY(
        !otlp::decodeAny(R"({"batches":[{"scopeSpans":[{"spans":[{"kind":"SPAN_KIND_X"}]}]}]})"));
    QVERIFY(
        !otlp::decodeAny(R"({"batches":[{"scopeSpans":[{"spans":[{"spanId":"9kbh9AoJ"}]}]}]})"));
}

void DecodeAnyTest::refusesOnTheRightLine_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("detail");
    QTest::addColumn<int>("begin");
    const std::string bad = R"({"resourceSpans":[{"schemaUrl":1}]})";
    const std::string detail = "resourceSpans[0].schemaUrl: expected a string";
    QTest::newRow("one document") << bad << detail << 31;
    QTest::newRow("behind a byte order mark") << "\xEF\xBB\xBF" + bad << detail << 34;
    QTest::newRow("first line") << bad + "\n{}" << "line 1: " + detail << 31;
    QTest::newRow("third line, one empty") << "{}\n\n" + bad + "\n{}" << "line 3: " + detail << 35;
}

void DecodeAnyTest::refusesOnTheRightLine()
{
    QFETCH(std::string, body);
    QFETCH(std::string, detail);
    QFETCH(int, begin);
    const auto batch = otlp::decodeAny(body);
    QVERIFY(!batch);
    QCOMPARE(batch.error().detail, detail);
    QCOMPARE(batch.error().place->begin, begin);
    QCOMPARE(body[std::size_t(begin)], '1');
}

void DecodeAnyTest::admitsWhatAStoreCanHold()
{
    trace::Span whole;
    whole.traceId.bytes[15] = 1;
    whole.spanId.bytes[0] = 1;
    auto noTrace = whole;
    noTrace.traceId = {};
    auto noSpan = whole;
    noSpan.spanId = {};
    auto batch = batchOf(whole);
    QCOMPARE(otlp::admit(batch).rejectedSpans, 0U);
    QCOMPARE(otlp::admit(batch).message, ""s);
    batch.resourceSpans[0].scopeSpans[0].spans.push_back(noTrace);
    auto one = batch;
    QCOMPARE(otlp::admit(one).message, "1 span without a trace id or span id"s);
    batch.resourceSpans.push_back(batchOf(noSpan).resourceSpans[0]);
    const auto admission = otlp::admit(batch);
    QCOMPARE(admission.rejectedSpans, 2U);
    QCOMPARE(admission.message, "2 spans without a trace id or span id"s);
    QCOMPARE(spanCount(batch), std::size_t(1));
    QVERIFY(firstSpan(batch) == whole);
}

QTEST_APPLESS_MAIN(DecodeAnyTest)
#include "tst_decodeany.moc"
