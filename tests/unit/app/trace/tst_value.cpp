#include "app/trace/value.h"

#include "app/trace/ids.h"

#include <QTest>

#include <bit>
#include <limits>
#include <unordered_set>

using namespace app;
using namespace app::trace;
using namespace std::string_literals;
using namespace std::string_view_literals;

Q_DECLARE_METATYPE(app::trace::Value)

class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsByKindAndContent_data();
    void equalsByKindAndContent();
    void everyNanIsOne();
    void showsAsText_data();
    void showsAsText();
    void findsTheFirstOfAKey();
    void readsIds();
    void refusesIds_data();
    void refusesIds();
    void randomIdsAreNeverNull();
};

void ValueTest::equalsByKindAndContent_data()
{
    QTest::addColumn<Value>("left");
    QTest::addColumn<Value>("right");
    QTest::addColumn<bool>("equal");
    const auto row = [](const char *rule, Value left, Value right, bool isEqual) {
        QTest::newRow(rule) << left << right << isEqual;
    };
    row("empty is empty", {}, {}, true);
    row("empty is no empty string", {}, "", false);
    row("empty string is no empty bytes", "", Bytes{}, false);
    row("int is no double", 1, 1.0, false);
    row("false is no zero", false, 0, false);
    row("zeros differ by sign", 0.0, -0.0, false);
    row("NaN is NaN", std::numeric_limits<double>::quiet_NaN(),
        std::numeric_limits<double>::quiet_NaN(), true);
    row("NaN inside a list", Array{std::numeric_limits<double>::quiet_NaN()},
        Array{std::numeric_limits<double>::quiet_NaN()}, true);
    row("empty array is no empty pairs", Array{}, Attributes{}, false);
    row("order of an array", Array{1, 2}, Array{2, 1}, false);
    row("order of pairs", Attributes{{"a", 1}, {"b", 2}}, Attributes{{"b", 2}, {"a", 1}}, false);
    row("equal pairs", Attributes{{"a", Array{"x"}}}, Attributes{{"a", Array{"x"}}}, true);
    row("char literal is a string", "true", std::string("true"), true);
}

void ValueTest::equalsByKindAndContent()
{
    QFETCH(Value, left);
    QFETCH(Value, right);
    QFETCH(bool, equal);
    QCOMPARE(left == right, equal);
    QCOMPARE(right == left, equal);
}

void ValueTest::everyNanIsOne()
{
    const auto signalling = std::bit_cast<double>(std::uint64_t(0xFFF0000000000001U));
    QVERIFY(Value(signalling) == Value(std::numeric_limits<double>::quiet_NaN()));
}

void ValueTest::showsAsText_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<std::string>("text");
    const auto row = [](const char *rule, Value value, std::string text) {
        QTest::newRow(rule) << value << text;
    };
    row("empty", {}, "");
    row("string as it is", "a \"b\"\n", "a \"b\"\n");
    row("bool", true, "true");
    row("smallest int", std::numeric_limits<std::int64_t>::min(), "-9223372036854775808");
    row("double", 0.1, "0.1");
    row("negative zero", -0.0, "-0");
    row("bytes", Bytes{0xFB, 0xFF}, "+/8=");
    row("empty array", Array{}, "[]");
    row("array as JSON", Array{1, "a\"\\\n\t\x01", {}, Bytes{0}, 0.5},
        R"([1,"a\"\\\n\t\u0001",null,"AA==",0.5])");
    row("pairs as JSON", Attributes{{"a", Attributes{}}, {"a", false}}, R"({"a":{},"a":false})");
}

void ValueTest::showsAsText()
{
    QFETCH(Value, value);
    QFETCH(std::string, text);
    QCOMPARE(toText(value), text);
}

void ValueTest::findsTheFirstOfAKey()
{
    const Attributes attributes = {{"a.b", 1}, {"a", "first"}, {"a", "second"}, {"", "nameless"}};
    QCOMPARE(findText(attributes, "a"), "first"sv);
    QCOMPARE(findText(attributes, ""), "nameless"sv);
    QVERIFY(findText(attributes, "a.b").empty());
    QVERIFY(*find(attributes, "a.b") == Value(1));
    QVERIFY(!find(attributes, "b"));
}

void ValueTest::readsIds()
{
    const auto id = traceIdFromHex("ABCDEF00000000000000000000000001");
    QVERIFY(id);
    QCOMPARE(toHex(*id), "abcdef00000000000000000000000001"s);
    QVERIFY(traceIdFromShortHex("1") == traceIdFromHex("00000000000000000000000000000001"));
    QVERIFY(traceIdFromHex("00000000000000000000000000000000")->isNull());
    QVERIFY(spanIdFromHex("00000000000000fF")->bytes[7] == 0xFF);
    std::unordered_set<SpanId> ids;
    for (std::uint8_t i = 0; i < 200; ++i)
        ids.insert(SpanId{{0, 0, 0, 0, 0, 0, 0, i}});
    QCOMPARE(ids.size(), std::size_t(200));
}

void ValueTest::refusesIds_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << ""s;
    QTest::newRow("33 digits") << std::string(33, '0');
    QTest::newRow("letter") << "00000000000000000000000000000g01"s;
    QTest::newRow("blank") << " 0000000000000000000000000000001"s;
    QTest::newRow("dashes") << "00000000-0000-0000-0000-00000001"s;
}

void ValueTest::refusesIds()
{
    QFETCH(std::string, text);
    QVERIFY(!traceIdFromHex(text));
    QVERIFY(!traceIdFromShortHex(text));
    QVERIFY(!spanIdFromHex(text));
}

void ValueTest::randomIdsAreNeverNull()
{
    QVERIFY(!randomTraceId().isNull());
    QVERIFY(randomTraceId() != randomTraceId());
    QVERIFY(randomSpanId() != randomSpanId());
}

QTEST_APPLESS_MAIN(ValueTest)
#include "tst_value.moc"
