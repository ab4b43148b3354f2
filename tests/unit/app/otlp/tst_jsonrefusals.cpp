#include "tests/unit/app/otlp/otlptext.h"

#include <QTest>

using namespace app;
using namespace otlptext;
using otlp::Encoding;

class JsonRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesInASpan_data();
    void refusesInASpan() { verifyRefusal(); }
    void refusesInAValue_data();
    void refusesInAValue() { verifyRefusal(); }
    void refusesElsewhere_data();
    void refusesElsewhere() { verifyRefusal(); }
    void refusesTextThatIsNotJson_data();
    void refusesTextThatIsNotJson();
    void everyTruncationIsRefused();
    void neverQuotesContent();

private:
    static void columns();
    static void verifyRefusal();
};

namespace {

const std::string spanPath = "resourceSpans[0].scopeSpans[0].spans[0].";

void inSpan(const char *rule, const std::string &members, const std::string &detail,
            const std::string &covered)
{
    QTest::newRow(rule) << jsonSpan(members) << spanPath + detail << covered;
}

void inValue(const char *rule, const std::string &value, const std::string &detail,
             const std::string &covered)
{
    QTest::newRow(rule) << jsonValue(value) << spanPath + "attributes[0].value" + detail << covered;
}

} // namespace

/// The path and what was expected, and the text the place covers.
void JsonRefusalsTest::columns()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("detail");
    QTest::addColumn<std::string>("covered");
}

void JsonRefusalsTest::refusesInASpan_data()
{
    columns();
    const std::string time = "expected a 64-bit integer that is not negative";
    inSpan("time with an exponent", R"("startTimeUnixNano":1e3)", "startTimeUnixNano: " + time,
           "1e3");
    inSpan("time with a point", R"("endTimeUnixNano":5.0 )", "endTimeUnixNano: " + time, "5.0");
    inSpan("time below zero", R"("endTimeUnixNano":"-1")", "endTimeUnixNano: " + time, R"("-1")");
    inSpan("time too large", R"("endTimeUnixNano":18446744073709551616)",
           "endTimeUnixNano: " + time, "18446744073709551616");
    inSpan("time as object", R"("endTimeUnixNano":{})", "endTimeUnixNano: " + time, "{");
    inSpan("empty time", R"("endTimeUnixNano":"")", "endTimeUnixNano: " + time, R"("")");
    inSpan("count too large", R"("droppedLinksCount":4294967296)",
           "droppedLinksCount: expected a 32-bit integer that is not negative", "4294967296");
    inSpan("name as number", R"("name":5)", "name: expected a string", "5");
    inSpan("name as array", R"("name":["x"])", "name: expected a string", "[");
    inSpan("kind by name", R"("kind":"SPAN_KIND_SERVER")",
           "kind: expected an integer, because OTLP JSON has no names for enum values",
           R"("SPAN_KIND_SERVER")");
    inSpan("kind too large", R"("kind":2147483648)", "kind: expected a 32-bit integer",
           "2147483648");
    inSpan("short trace id", R"("traceId":"abcd")", "traceId: expected an id of 32 hex digits",
           R"("abcd")");
    inSpan("trace id in base64", R"("traceId":"Er1KzvrsvTib5Lz8SbZKCA==")",
           "traceId: expected an id of 32 hex digits", R"("Er1KzvrsvTib5Lz8SbZKCA==")");
    inSpan("long span id", R"("spanId":"010203040506070809")",
           "spanId: expected an id of 16 hex digits", R"("010203040506070809")");
    inSpan("span id with a letter", R"("spanId":"01020304050607g8")",
           "spanId: expected an id of 16 hex digits", R"("01020304050607g8")");
    inSpan("attributes as object", R"("attributes":{})", "attributes: expected an array", "{");
    inSpan("attribute as string", R"("attributes":["x"])", "attributes[0]: expected an object",
           R"("x")");
    inSpan("second event", R"("events":[{},{"name":true}])", "events[1].name: expected a string",
           "true");
    inSpan("status as number", R"("status":2)", "status: expected an object", "2");
}

void JsonRefusalsTest::refusesInAValue_data()
{
    columns();
    inValue("int too large", R"({"intValue":"9223372036854775808"})",
            ".intValue: expected a 64-bit integer", R"("9223372036854775808")");
    inValue("int with a plus", R"({"intValue":"+1"})", ".intValue: expected a 64-bit integer",
            R"("+1")");
    inValue("int with a blank", R"({"intValue":" 1"})", ".intValue: expected a 64-bit integer",
            R"(" 1")");
    inValue("bool as string", R"({"boolValue":"true"})", ".boolValue: expected true or false",
            R"("true")");
    inValue("bool misspelt", R"({"boolValue":truer})", ".boolValue: expected true or false",
            "truer");
    const std::string number = ".doubleValue: expected a number, NaN, Infinity or -Infinity";
    inValue("double beyond all", R"({"doubleValue":1e400})", number, "1e400");
    inValue("double in hex", R"({"doubleValue":"0x10"})", number, R"("0x10")");
    inValue("double misspelt", R"({"doubleValue":"nan"})", number, R"("nan")");
    inValue("bare NaN", R"({"doubleValue":NaN})", number, "NaN");
    inValue("bytes with a blank", R"({"bytesValue":"A A="})", ".bytesValue: expected base64",
            R"("A A=")");
    inValue("array without values", R"({"arrayValue":[]})", ".arrayValue: expected an object", "[");
    inValue("deep inside",
            R"({"arrayValue":{"values":[{},{"kvlistValue":{"values":[{"key":1}]}}]}})",
            ".arrayValue.values[1].kvlistValue.values[0].key: expected a string", "1");
    inValue("bad escape", R"({"stringValue":"\q"})",
            ".stringValue: expected a string with the escapes of JSON", R"("\q")");
    inValue("short escape", R"({"stringValue":"\u12"})",
            ".stringValue: expected a string with the escapes of JSON", R"("\u12")");
}

void JsonRefusalsTest::refusesElsewhere_data()
{
    columns();
    QTest::newRow("array on top") << std::string("[]") << std::string("expected an object")
                                  << std::string("[");
    QTest::newRow("unknown number with a zero")
        << std::string(R"({"x":01})") << std::string("expected a JSON value") << std::string("01");
    QTest::newRow("unknown number without digits")
        << std::string(R"({"x":[1.]})") << std::string("expected a JSON value")
        << std::string("1.");
    QTest::newRow("unknown word") << std::string(R"({"x":nul})")
                                  << std::string("expected a JSON value") << std::string("nul");
}

void JsonRefusalsTest::verifyRefusal()
{
    QFETCH(std::string, body);
    QFETCH(std::string, detail);
    QFETCH(std::string, covered);
    const auto batch = otlp::decode(body, Encoding::Json);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Kind::Invalid);
    QCOMPARE(batch.error().detail, detail);
    QVERIFY(batch.error().place);
    const auto place = *batch.error().place;
    QCOMPARE(body.substr(std::size_t(place.begin), std::size_t(place.end - place.begin)), covered);
}

void JsonRefusalsTest::refusesTextThatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("blanks") << QByteArray(" \n");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("text") << QByteArray("\"x\"");
    QTest::newRow("unclosed") << QByteArray(R"({"resourceSpans":[)");
    QTest::newRow("wrong bracket") << QByteArray(R"({"resourceSpans":[}})");
    QTest::newRow("wrong closing bracket") << QByteArray(R"({"resourceSpans":[{]}})");
    QTest::newRow("comma at the end") << QByteArray(R"({"resourceSpans":[],})");
    QTest::newRow("comma in front") << QByteArray(R"({"resourceSpans":[,{}]})");
    QTest::newRow("missing comma") << QByteArray(R"({"a":1 "b":2})");
    QTest::newRow("missing colon") << QByteArray(R"({"a" 1})");
    QTest::newRow("unquoted key") << QByteArray(R"({a:1})");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("word behind") << QByteArray("{} x");
    QTest::newRow("second document") << QByteArray(R"({"resourceSpans":[]}{})");
    QTest::newRow("brace behind") << QByteArray(R"({"resourceSpans":[]}})");
    QTest::newRow("control in a string") << QByteArray("{\"a\":\"b\nc\"}");
    QTest::newRow("unclosed string") << QByteArray(R"({"a":"b})");
    QTest::newRow("bad escape in an unknown field") << QByteArray(R"({"a":["\x"]})");
    QTest::newRow("ill-formed UTF-8 in a value")
        << QByteArray("{\"resourceSpans\":[{\"schemaUrl\":\"\xC3\"}]}");
    QTest::newRow("ill-formed UTF-8 in an unknown field") << QByteArray("{\"x\":\"\xED\xA0\x80\"}");
    QTest::newRow("ill-formed UTF-8 in a key") << QByteArray("{\"\xFF\":1}");
    QTest::newRow("ill-formed UTF-8 between") << QByteArray("{\xFF}");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("comment") << QByteArray("{/* */}");
}

void JsonRefusalsTest::refusesTextThatIsNotJson()
{
    QFETCH(QByteArray, body);
    const auto batch = otlp::decode({body.data(), std::size_t(body.size())}, Encoding::Json);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Kind::Invalid);
    QVERIFY(batch.error().place);
    QVERIFY(batch.error().place->begin >= 0 && batch.error().place->end <= body.size());
}

void JsonRefusalsTest::everyTruncationIsRefused()
{
    const auto body =
        jsonValue(R"({"arrayValue":{"values":[{"stringValue":"a\u00e9b"},{"intValue":"1"}]}})");
    for (std::size_t size = 0; size < body.size(); ++size)
        QVERIFY2(!otlp::decode(body.substr(0, size), Encoding::Json), body.substr(0, size).c_str());
    QVERIFY(otlp::decode(body, Encoding::Json));
}

void JsonRefusalsTest::neverQuotesContent()
{
    const std::string secret = "c4n4ry";
    for (const auto &members :
         {R"("traceId":"c4n4ry")", R"("kind":"c4n4ry")", R"("startTimeUnixNano":"c4n4ry")",
          R"("c4n4ry":[c4n4ry])",
          R"("attributes":[{"key":"c4n4ry","value":{"intValue":"c4n4ry"}}])",
          R"("attributes":[{"key":"c4n4ry","value":{"bytesValue":"c4n4ry!"}}])",
          R"("name":"c4n4ry\x")"}) {
        const auto batch = otlp::decode(jsonSpan(members), Encoding::Json);
        QVERIFY2(!batch, members);
        QVERIFY2(batch.error().detail.find(secret) == std::string::npos,
                 batch.error().detail.c_str());
    }
}

QTEST_APPLESS_MAIN(JsonRefusalsTest)
#include "tst_jsonrefusals.moc"
