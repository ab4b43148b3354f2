#include "app/base/number.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace app;
using namespace std::string_literals;
using Limits = std::numeric_limits<double>;

class NumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheShortestText_data();
    void writesTheShortestText();
    void everyDoubleComesBack();
    void readsDoubles_data();
    void readsDoubles();
    void readsHexadecimals();
    void refusesDoubles_data();
    void refusesDoubles();
    void readsIntegersAtTheirLimits();
    void refusesIntegers_data();
    void refusesIntegers();
};

void NumberTest::writesTheShortestText_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<std::string>("text");
    QTest::newRow("zero") << 0.0 << "0"s;
    QTest::newRow("negative zero") << -0.0 << "-0"s;
    QTest::newRow("tenth") << 0.1 << "0.1"s;
    QTest::newRow("whole") << 5.0 << "5"s;
    QTest::newRow("20 zeros") << 1e20 << "100000000000000000000"s;
    QTest::newRow("21 zeros") << 1e21 << "1e+21"s;
    QTest::newRow("small") << 0.000001 << "0.000001"s;
    QTest::newRow("smaller") << 0.0000001 << "1e-7"s;
    QTest::newRow("largest") << Limits::max() << "1.7976931348623157e+308"s;
    QTest::newRow("smallest") << Limits::denorm_min() << "5e-324"s;
    QTest::newRow("NaN") << Limits::quiet_NaN() << "NaN"s;
    QTest::newRow("Infinity") << Limits::infinity() << "Infinity"s;
    QTest::newRow("-Infinity") << -Limits::infinity() << "-Infinity"s;
}

void NumberTest::writesTheShortestText()
{
    QFETCH(double, number);
    QFETCH(std::string, text);
    QCOMPARE(toText(number), text);
    const auto back = toDouble(text);
    QVERIFY(back);
    QVERIFY(std::isnan(number)
                ? std::isnan(*back)
                : std::bit_cast<std::uint64_t>(*back) == std::bit_cast<std::uint64_t>(number));
}

void NumberTest::everyDoubleComesBack()
{
    std::mt19937_64 engine(1);
    for (int i = 0; i < 20'000; ++i) {
        const auto number = std::bit_cast<double>(std::uint64_t(engine()));
        if (std::isfinite(number))
            QVERIFY(toDouble(toText(number)) == number);
    }
}

void NumberTest::readsDoubles_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("exponent") << "-1.5E+3"s << -1500.0;
    QTest::newRow("beyond 64 bits") << "18446744073709551616"s << 18446744073709551616.0;
    QTest::newRow("nearest") << "0.1000000000000000055511151231257827"s << 0.1;
    QTest::newRow("beyond the largest") << "1e400"s << Limits::infinity();
    QTest::newRow("below the smallest") << "1e-400"s << 0.0;
}

void NumberTest::readsDoubles()
{
    QFETCH(std::string, text);
    QFETCH(double, number);
    QVERIFY(toDouble(text) == number);
}

void NumberTest::readsHexadecimals()
{
    QCOMPARE(hexToDouble("0x1.8p3"), std::optional(12.0));
    QCOMPARE(hexToDouble("0x.8P-1"), std::optional(0.25));
    QCOMPARE(hexToDouble("0x1.fffffffffffffp1023"), std::optional(Limits::max()));
    QCOMPARE(hexToDouble("0x1p-1074"), std::optional(Limits::denorm_min()));
    for (const auto *text : {"", "0x", "0x1.8", "0x1p", "0x1p3x", "1p3"})
        QVERIFY2(!hexToDouble(text), text);
}

void NumberTest::refusesDoubles_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << ""s;
    QTest::newRow("blank in front") << " 1"s;
    QTest::newRow("blank behind") << "1 "s;
    QTest::newRow("hex") << "0x10"s;
    QTest::newRow("comma") << "1,5"s;
    QTest::newRow("two numbers") << "1 2"s;
    QTest::newRow("small letters") << "nan"s;
    QTest::newRow("short infinity") << "inf"s;
    QTest::newRow("unit") << "5ms"s;
    QTest::newRow("NUL behind") << std::string("5\0", 2);
}

void NumberTest::refusesDoubles()
{
    QFETCH(std::string, text);
    QVERIFY(!toDouble(text));
}

void NumberTest::readsIntegersAtTheirLimits()
{
    QVERIFY(toInt64("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
    QVERIFY(toInt64("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
    QVERIFY(!toInt64("9223372036854775808"));
    QVERIFY(!toInt64("-9223372036854775809"));
    QVERIFY(toUint64("18446744073709551615") == std::numeric_limits<std::uint64_t>::max());
    QVERIFY(!toUint64("18446744073709551616"));
    QVERIFY(toInt64("0") == 0);
    QVERIFY(toUint64("0") == 0U);
}

void NumberTest::refusesIntegers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << ""s;
    QTest::newRow("plus") << "+1"s;
    QTest::newRow("blank") << " 1"s;
    QTest::newRow("point") << "1.0"s;
    QTest::newRow("exponent") << "1e3"s;
    QTest::newRow("hex") << "0x1"s;
    QTest::newRow("minus alone") << "-"s;
}

void NumberTest::refusesIntegers()
{
    QFETCH(std::string, text);
    QVERIFY(!toInt64(text));
    QVERIFY(!toUint64(text));
    QVERIFY(!toUint64("-1"));
}

QTEST_APPLESS_MAIN(NumberTest)
#include "tst_number.moc"
