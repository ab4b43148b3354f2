#include "tests/unit/app/otlp/otlptext.h"

#include <QTest>
#include <limits>

using namespace app;
using namespace otlptext;
using namespace std::string_literals;
using otlp::Encoding;
using trace::Value;

Q_DECLARE_METATYPE(app::trace::Value)

class ProtobufTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyValue_data();
    void readsAnyValue();
    void readsSpanFieldsByNumber();
    void mergesAsProto3Says();
    void unknownFieldsAreSkipped();
    void repairsIllFormedText();
    void refuses_data();
    void refuses();
    void everyTruncationInsideAFieldIsRefused();
};

/// Bytes written by hand from the field numbers of common.proto, so that reader and writer cannot agree on a mistake.
void ProtobufTest::readsAnyValue_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Value>("value");
    const auto row = [](const char *rule, std::string bytes, Value value) {
        QTest::newRow(rule) << bytes << value;
    };
    row("nothing", "", {});
    row("string", field(1, "text"), "text");
    row("empty string", field(1, ""), "");
    row("false", "\x10\x00"s, false);
    row("true", "\x10\x01"s, true);
    row("true in more bytes", "\x10\x80\x01"s, true);
    row("zero", "\x18\x00"s, 0);
    row("minus one in ten bytes", "\x18\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"s, -1);
    row("double", "\x21\x00\x00\x00\x00\x00\x00\xF0\x3F"s, 1.0);
    row("negative zero", "\x21\x00\x00\x00\x00\x00\x00\x00\x80"s, -0.0);
    row("any NaN", "\x21\x01\x00\x00\x00\x00\x00\xF8\xFF"s,
        std::numeric_limits<double>::quiet_NaN());
    row("empty array", field(5, ""), trace::Array{});
    row("array", field(5, field(1, "\x18\x01"s) + field(1, "")), trace::Array{1, {}});
    row("empty pairs", field(6, ""), trace::Attributes{});
    row("pairs", field(6, field(1, field(1, "a") + field(2, field(6, "")))),
        trace::Attributes{{"a", trace::Attributes{}}});
    row("bytes", field(7, "\x00\xFF"s), Bytes{0, 255});
    row("empty bytes", field(7, ""), Bytes{});
    row("last member wins", field(1, "text") + "\x18\x00"s, 0);
    row("last member wins over a list", field(5, field(1, "")) + field(1, ""), "");
    row("a list met again grows", field(5, field(1, "\x18\x01"s)) + field(5, field(1, "\x18\x02"s)),
        trace::Array{1, 2});
    row("a list behind another member starts anew",
        field(5, field(1, "")) + "\x10\x01"s + field(5, ""), trace::Array{});
    row("known number of another wire type", "\x0D\x01\x02\x03\x04\x18\x05"s, 5);
}

void ProtobufTest::readsAnyValue()
{
    QFETCH(std::string, bytes);
    QFETCH(Value, value);
    const auto batch = otlp::decode(protobufValue(bytes), Encoding::Protobuf);
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
    QVERIFY(firstSpan(*batch).attributes.at(0).value == value);
}

void ProtobufTest::readsSpanFieldsByNumber()
{
    const std::string traceId(16, '\x11');
    const std::string spanId(8, '\x22');
    const std::string parentId(8, '\x33');
    const auto time = "\x01\x00\x00\x00\x00\x00\x00\x80"s;
    const auto event = "\x09"s + time + field(2, "e") + field(3, field(1, "x")) + "\x20\x04";
    const auto link = field(1, traceId) + field(2, spanId) + field(3, "t") + field(4, field(1, "y"))
        + "\x28\x05"s + "\x35\x01\x01\x00\x00"s;
    const auto bytes = "\x85\x01\x03\x01\x00\x00"s + field(1, traceId) + field(2, spanId)
        + field(3, "a=b") + field(4, parentId) + field(5, "n") + "\x30\x63\x39"s + time + "\x41"s
        + time + field(9, field(1, "k")) + "\x50\x01"s + field(11, event) + "\x60\x02"s
        + field(13, link) + "\x70\x03"s + field(15, field(2, "m") + "\x18\x02"s);
    const auto batch = otlp::decode(protobufSpan(bytes), Encoding::Protobuf);
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());

    trace::Span expected;
    expected.traceId.bytes.fill(0x11);
    expected.spanId.bytes.fill(0x22);
    expected.parentSpanId.bytes.fill(0x33);
    expected.traceState = "a=b";
    expected.flags = 0x103;
    expected.name = "n";
    expected.kind = trace::SpanKind(99);
    expected.startTimeUnixNano = expected.endTimeUnixNano = 0x8000000000000001U;
    expected.attributes = {{"k", {}}};
    expected.droppedAttributesCount = 1;
    expected.events = {{0x8000000000000001U, "e", {{"x", {}}}, 4}};
    expected.droppedEventsCount = 2;
    expected.links = {{expected.traceId, expected.spanId, "t", {{"y", {}}}, 5, 0x101}};
    expected.droppedLinksCount = 3;
    expected.status = {"m", trace::StatusCode::Error};
    QVERIFY(firstSpan(*batch) == expected);
    const auto written = otlp::encode(*batch, Encoding::Protobuf);
    QCOMPARE(written.size(), protobufSpan(bytes).size());
}

void ProtobufTest::mergesAsProto3Says()
{
    const auto resource = field(1, field(1, field(1, "a")));
    const auto again = field(1, "\x10\x07"s + field(1, field(1, "b")));
    const auto scopeSpans =
        field(2, field(3, "s1") + field(1, field(1, "n")) + field(1, field(2, "v")));
    const auto bytes = field(1, scopeSpans + resource + field(3, "r1") + again + field(3, "r2"));
    const auto batch = otlp::decode(bytes, Encoding::Protobuf);
    QVERIFY(batch);
    const auto &merged = batch->resourceSpans.at(0);
    QVERIFY(merged.resource == (trace::Resource{{{"a", {}}, {"b", {}}}, 7}));
    QCOMPARE(merged.schemaUrl, "r2"s);
    QVERIFY(merged.scopeSpans.at(0).scope == (trace::Scope{"n", "v", {}, 0}));
    QCOMPARE(merged.scopeSpans.at(0).schemaUrl, "s1"s);
}

void ProtobufTest::unknownFieldsAreSkipped()
{
    const auto unknown = field(1000, field(1, "x")) + "\xF8\x3F\x05"s + "\xF9\x3F"s
        + std::string(8, 'x') + "\xFD\x3F"s + std::string(4, 'x');
    const auto batch =
        otlp::decode(unknown + field(1, unknown + field(3, "s")), Encoding::Protobuf);
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
    QCOMPARE(batch->resourceSpans.at(0).schemaUrl, "s"s);
}

void ProtobufTest::repairsIllFormedText()
{
    const auto batch = otlp::decode(
        protobufSpan(field(5, "a\xFF")
                     + field(9, field(1, "\xC3") + field(2, field(1, "\xED\xA0\x80")))),
        Encoding::Protobuf);
    QVERIFY(batch);
    const std::string mark = "\xEF\xBF\xBD";
    QCOMPARE(firstSpan(*batch).name, "a" + mark);
    QCOMPARE(firstSpan(*batch).attributes[0].key, mark);
    QVERIFY(firstSpan(*batch).attributes[0].value == Value(mark + mark + mark));
}

void ProtobufTest::refuses_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *rule, const std::string &body, const char *detail) {
        QTest::newRow(rule) << body << QString::fromLatin1(detail);
    };
    row("end inside a number", "\x0A\xFF", "not valid protobuf");
    row("endless number", "\x0A" + std::string(12, '\xFF'), "not valid protobuf");
    row("length beyond the end", "\x0A\x05x", "not valid protobuf");
    row("huge length", "\x0A\xFF\xFF\xFF\xFF\x0F", "not valid protobuf");
    row("field number zero", "\x02\x00"s, "not valid protobuf");
    row("group", "\x0B\x0C"s, "not valid protobuf");
    row("end inside a fixed number", protobufSpan("\x39\x01"s), "not valid protobuf");
    row("JSON", "{\"resourceSpans\":[]}", "not valid protobuf");
    row("short trace id", protobufSpan(field(1, "12345")),
        "resourceSpans[0].scopeSpans[0].spans[0].traceId: expected an id of 16 bytes, found 5");
    row("long parent id", protobufSpan(field(4, std::string(9, 'x'))),
        "resourceSpans[0].scopeSpans[0].spans[0].parentSpanId: expected an id of 8 bytes, found 9");
    row("id of a link", protobufSpan(field(13, "") + field(13, field(2, "x"))),
        "resourceSpans[0].scopeSpans[0].spans[0].links[1].spanId: expected an id of 8 bytes, found "
        "1");
}

void ProtobufTest::refuses()
{
    QFETCH(std::string, body);
    QFETCH(QString, detail);
    const auto batch = otlp::decode(body, Encoding::Protobuf);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Kind::Invalid);
    QVERIFY2(QString::fromStdString(batch.error().detail).startsWith(detail),
             batch.error().detail.c_str());
    QVERIFY(batch.error().place);
    QVERIFY(batch.error().place->begin >= 0
            && std::size_t(batch.error().place->end) <= body.size());
}

void ProtobufTest::everyTruncationInsideAFieldIsRefused()
{
    const auto body = protobufValue(field(5, field(1, field(1, "text"))));
    for (std::size_t size = 1; size < body.size(); ++size)
        QVERIFY(!otlp::decode(body.substr(0, size), Encoding::Protobuf));
    QVERIFY(otlp::decode(body, Encoding::Protobuf));
}

QTEST_APPLESS_MAIN(ProtobufTest)
#include "tst_protobuf.moc"
