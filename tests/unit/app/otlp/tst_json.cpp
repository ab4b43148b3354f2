#include "tests/unit/app/otlp/otlptext.h"

#include <QTest>
#include <limits>

using namespace app;
using namespace otlptext;
using otlp::Encoding;
using trace::Value;

Q_DECLARE_METATYPE(app::trace::Value)

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyValue_data();
    void readsAnyValue();
    void readsSpanFields();
    void readsIdsInEitherCase();
    void nullIsTheDefaultAnywhere();
    void unknownFieldsAreSkipped();
    void aFieldMetAgainReplaces();
    void writesTheSpellingOfTheSpecification();
    void writesAnyValue_data();
    void writesAnyValue();
};

void JsonTest::readsAnyValue_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<Value>("value");
    const auto row = [](const char *rule, std::string json, Value value) {
        QTest::newRow(rule) << json << value;
    };
    row("no member is empty", "{}", {});
    row("null is empty", "null", {});
    row("null member is empty", R"({"stringValue":null})", {});
    row("empty string is a string", R"({"stringValue":""})", "");
    row("escapes", R"({"stringValue":"\"\\\/\b\f\n\r\tA\u00fc\ud83d\ude00"})",
        "\"\\/\b\f\n\r\tAü😀");
    row("NUL inside", R"({"stringValue":"a\u0000b"})", std::string("a\0b", 3));
    row("lone high surrogate", R"({"stringValue":"a\ud83d"})", "a\xEF\xBF\xBD");
    row("lone low surrogate", R"({"stringValue":"\ude00b\n"})",
        "\xEF\xBF\xBD"
        "b\n");
    row("high before another escape", R"({"stringValue":"\ud83d\u0041"})",
        "\xEF\xBF\xBD"
        "A");
    row("lone and whole", R"({"stringValue":"\ud83d\ud83d\ude00"})", "\xEF\xBF\xBD😀");
    row("false", R"({"boolValue":false})", false);
    row("true", R"({"boolValue":true})", true);
    row("zero", R"({"intValue":0})", 0);
    row("int as string", R"({"intValue":"9007199254740993"})", std::int64_t(9007199254740993));
    row("int as number", R"({"intValue":9007199254740993})", std::int64_t(9007199254740993));
    row("smallest int", R"({"intValue":"-9223372036854775808"})",
        std::numeric_limits<std::int64_t>::min());
    row("largest int", R"({"intValue":9223372036854775807})",
        std::numeric_limits<std::int64_t>::max());
    row("double", R"({"doubleValue":0.1})", 0.1);
    row("double without a point", R"({"doubleValue":5})", 5.0);
    row("double beyond 64 bits", R"({"doubleValue":100000000000000000000})", 1e20);
    row("double as string", R"({"doubleValue":"1.5e-7"})", 1.5e-7);
    row("negative zero", R"({"doubleValue":-0.0})", -0.0);
    row("NaN", R"({"doubleValue":"NaN"})", std::numeric_limits<double>::quiet_NaN());
    row("Infinity", R"({"doubleValue":"Infinity"})", std::numeric_limits<double>::infinity());
    row("-Infinity", R"({"doubleValue":"-Infinity"})", -std::numeric_limits<double>::infinity());
    row("bytes", R"({"bytesValue":"AAH/"})", Bytes{0, 1, 255});
    row("bytes, URL-safe and unpadded", R"({"bytesValue":"-_8"})", Bytes{0xFB, 0xFF});
    row("empty bytes", R"({"bytesValue":""})", Bytes{});
    row("empty array", R"({"arrayValue":{}})", trace::Array{});
    row("array", R"({"arrayValue":{"values":[{"intValue":1},{},null]}})", trace::Array{1, {}, {}});
    row("empty pairs", R"({"kvlistValue":{"values":[]}})", trace::Attributes{});
    row("pairs",
        R"({"kvlistValue":{"values":[{"key":"a","value":{"kvlistValue":{}}},{"key":"a"}]}})",
        trace::Attributes{{"a", trace::Attributes{}}, {"a", {}}});
    row("last member wins", R"({"stringValue":"a","intValue":"1"})", 1);
    row("null does not win", R"({"intValue":"1","stringValue":null})", 1);
    row("unknown member", R"({"futureValue":[{}],"intValue":1})", 1);
}

void JsonTest::readsAnyValue()
{
    QFETCH(std::string, json);
    QFETCH(Value, value);
    const auto batch = otlp::decode(jsonValue(json), Encoding::Json);
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
    QVERIFY(firstSpan(*batch).attributes.at(0).value == value);
}

void JsonTest::readsSpanFields()
{
    const auto batch = otlp::decode(
        jsonSpan(
            R"("traceId":"0102030405060708090a0b0c0d0e0f10","spanId":"0102030405060708","traceState":"a=b",
                    "parentSpanId":"1112131415161718","flags":257,"name":"n","kind":3,
                    "startTimeUnixNano":"18446744073709551615","endTimeUnixNano":1795170431463754934,
                    "droppedAttributesCount":1,"droppedEventsCount":"2","droppedLinksCount":4294967295,
                    "events":[{"timeUnixNano":"5","name":"e","attributes":[{"key":"x"}],"droppedAttributesCount":6}],
                    "links":[{"traceId":"","spanId":"0102030405060708","traceState":"t","flags":7,
                              "droppedAttributesCount":8}],
                    "status":{"message":"m","code":99})"),
        Encoding::Json);
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
    trace::Span expected;
    expected.traceId = *trace::traceIdFromHex("0102030405060708090a0b0c0d0e0f10");
    expected.spanId = *trace::spanIdFromHex("0102030405060708");
    expected.traceState = "a=b";
    expected.parentSpanId = *trace::spanIdFromHex("1112131415161718");
    expected.flags = 257;
    expected.name = "n";
    expected.kind = trace::SpanKind::Client;
    expected.startTimeUnixNano = 18446744073709551615U;
    expected.endTimeUnixNano = 1795170431463754934U;
    expected.droppedAttributesCount = 1;
    expected.droppedEventsCount = 2;
    expected.droppedLinksCount = 4294967295U;
    expected.events = {{5, "e", {{"x", {}}}, 6}};
    expected.links = {{{}, expected.spanId, "t", {}, 8, 7}};
    expected.status = {"m", trace::StatusCode(99)};
    QVERIFY(firstSpan(*batch) == expected);
}

void JsonTest::readsIdsInEitherCase()
{
    const auto upper =
        otlp::decode(jsonSpan(R"("traceId":"ABCDEFABCDEFABCDEFABCDEFABCDEFAB")"), Encoding::Json);
    const auto lower =
        otlp::decode(jsonSpan(R"("traceId":"abcdefabcdefabcdefabcdefabcdefab")"), Encoding::Json);
    QVERIFY(upper && lower && *upper == *lower);
    QVERIFY(!firstSpan(*upper).traceId.isNull());
}

void JsonTest::nullIsTheDefaultAnywhere()
{
    const auto batch =
        otlp::decode(R"({"resourceSpans":[{"resource":null,"schemaUrl":null,"scopeSpans":[
        {"scope":null,"spans":[null,{"name":null,"kind":null,"flags":null,"attributes":null,"events":[null],
         "links":null,"status":null,"startTimeUnixNano":null,"traceId":null}]}]}, null], "x":null})",
                     Encoding::Json);
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
    QCOMPARE(batch->resourceSpans.size(), std::size_t(2));
    QCOMPARE(spanCount(*batch), std::size_t(2));
    trace::Span expected;
    expected.events = {{}};
    QVERIFY(batch->resourceSpans[0].scopeSpans[0].spans[1] == expected);
}

void JsonTest::unknownFieldsAreSkipped()
{
    const auto batch = otlp::decode(
        R"({"a":[1,-0.5e+3,1e400,123456789012345678901234567890,true,false,null,"\u0041",{"b":{"c":[]}}],
            "resourceSpans":[{"schemaUrl":"s","entityRefs":[{}]}]})",
        Encoding::Json);
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
    QCOMPARE(batch->resourceSpans.at(0).schemaUrl, std::string("s"));
}

void JsonTest::aFieldMetAgainReplaces()
{
    const auto batch = otlp::decode(
        R"({"resourceSpans":[{}],"resourceSpans":[{"schemaUrl":"a","schemaUrl":"b"}]})",
        Encoding::Json);
    QVERIFY(batch);
    QCOMPARE(batch->resourceSpans.size(), std::size_t(1));
    QCOMPARE(batch->resourceSpans[0].schemaUrl, std::string("b"));
}

void JsonTest::writesTheSpellingOfTheSpecification()
{
    trace::Span span;
    span.traceId = *trace::traceIdFromHex("ABCDEF05060708090a0b0c0d0e0f1011");
    span.spanId = *trace::spanIdFromHex("0102030405060708");
    span.flags = 4294967295U;
    span.kind = trace::SpanKind::Server;
    span.startTimeUnixNano = 18446744073709551615U;
    span.status.code = trace::StatusCode::Error;
    QCOMPARE(
        otlp::encode(batchOf(span), Encoding::Json),
        std::string(
            R"({"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":"abcdef05060708090a0b0c0d0e0f1011",)"
            R"("spanId":"0102030405060708","flags":4294967295,"name":"","kind":2,)"
            R"("startTimeUnixNano":"18446744073709551615","endTimeUnixNano":"0","status":{"code":2}}]}]}]})"));
}

void JsonTest::writesAnyValue_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<std::string>("json");
    const auto row = [](const char *rule, Value value, std::string json) {
        QTest::newRow(rule) << value << json;
    };
    row("empty", {}, "{}");
    row("int as string", -5, R"({"intValue":"-5"})");
    row("shortest double", 0.1, R"({"doubleValue":0.1})");
    row("whole double", 5.0, R"({"doubleValue":5})");
    row("NaN as string", std::numeric_limits<double>::quiet_NaN(), R"({"doubleValue":"NaN"})");
    row("infinity as string", -std::numeric_limits<double>::infinity(),
        R"({"doubleValue":"-Infinity"})");
    row("bytes as base64", Bytes{0xFB, 0xFF}, R"({"bytesValue":"+/8="})");
    row("controls escaped", "\x01\"\n", R"({"stringValue":"\u0001\"\n"})");
    row("ill-formed repaired", "a\xFF", "{\"stringValue\":\"a\xEF\xBF\xBD\"}");
    row("empty array", trace::Array{}, R"({"arrayValue":{"values":[]}})");
}

void JsonTest::writesAnyValue()
{
    QFETCH(Value, value);
    QFETCH(std::string, json);
    const auto text = otlp::encode(batchOf(value), Encoding::Json);
    QVERIFY2(text.find("\"value\":" + json + "}") != std::string::npos, text.c_str());
}

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
