#include "ui/theme/format.h"

#include <QTest>
#include <limits>

using namespace ui;
using namespace Qt::StringLiterals;

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durationsHaveThreeDigits_data()
    {
        QTest::addColumn<quint64>("ns");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *rule, quint64 ns, const QString &text) {
            QTest::newRow(rule) << ns << text;
        };
        row("nothing", 0, u"0 ns"_s);
        row("last nanosecond", 999, u"999 ns"_s);
        row("first microsecond", 1000, u"1.00 µs"_s);
        row("two decimals below ten", 9994, u"9.99 µs"_s);
        row("rounding adds a digit", 9995, u"10.0 µs"_s);
        row("one decimal below a hundred", 12'340, u"12.3 µs"_s);
        row("none from a hundred", 842'000, u"842 µs"_s);
        row("rounds up into the next unit", 999'600, u"1.00 ms"_s);
        row("milliseconds", 83'900'000, u"83.9 ms"_s);
        row("seconds", 1'240'000'000, u"1.24 s"_s);
        row("last second", 59'940'000'000, u"59.9 s"_s);
        row("rounds up into minutes", 59'960'000'000, u"1 min 0 s"_s);
        row("minutes and seconds", 125'000'000'000, u"2 min 5 s"_s);
        row("an hour", 3'600'000'000'000, u"1 h 0 min"_s);
        row("hours and minutes", 11'520'000'000'000, u"3 h 12 min"_s);
        row("rounds up into days", 86'399'000'000'000, u"1 d 0 h"_s);
        row("days and hours", 183'600'000'000'000, u"2 d 3 h"_s);
        row("as long as time", std::numeric_limits<quint64>::max(), u"213504 d 0 h"_s);
    }
    void durationsHaveThreeDigits()
    {
        QFETCH(const quint64, ns);
        QTEST(formatDuration(ns), "text");
    }

    void bytesAreBinary_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0 B"_s;
        QTest::newRow("bytes") << qint64(1023) << u"1023 B"_s;
        QTest::newRow("first unit") << qint64(1536) << u"1.50 KiB"_s;
        QTest::newRow("rounds up") << qint64(1024 * 1024 - 1) << u"1.00 MiB"_s;
        QTest::newRow("gigabytes") << qint64(4) * 1024 * 1024 * 1024 << u"4.00 GiB"_s;
        QTest::newRow("negative") << qint64(-1536) << u"-1.50 KiB"_s;
    }
    void bytesAreBinary()
    {
        QFETCH(const qint64, bytes);
        QTEST(formatBytes(bytes), "text");
    }

    void moneyHasAtMostFourSignificantDigits_data()
    {
        QTest::addColumn<double>("dollars");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"$0"_s;
        QTest::newRow("a token") << 0.000001234 << u"$0.000001234"_s;
        QTest::newRow("a call") << 0.001234 << u"$0.001234"_s;
        QTest::newRow("trailing zeros go, down to cents") << 0.5 << u"$0.50"_s;
        QTest::newRow("one zero goes") << 0.0185 << u"$0.0185"_s;
        QTest::newRow("more digits than four are cut") << 0.01845000 + 1e-7 << u"$0.01845"_s;
        QTest::newRow("dollars") << 12.3456 << u"$12.35"_s;
        QTest::newRow("rounds up a digit") << 9.99996 << u"$10.00"_s;
        QTest::newRow("thousands") << 1234567.0 << u"$1,234,567"_s;
        QTest::newRow("negative") << -1.5 << u"-$1.50"_s;
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << u"–"_s;
    }
    void moneyHasAtMostFourSignificantDigits()
    {
        QFETCH(const double, dollars);
        QTEST(formatMoney(dollars), "text");
    }

    void agoIsRough_data()
    {
        QTest::addColumn<int>("secondsBack");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << 0 << u"just now"_s;
        QTest::newRow("seconds") << 12 << u"12 s ago"_s;
        QTest::newRow("minutes") << 150 << u"2 min ago"_s;
        QTest::newRow("hours") << 7200 << u"2 h ago"_s;
        QTest::newRow("days") << 200'000 << u"2 d ago"_s;
        QTest::newRow("a clock ahead") << -90 << u"in 1 min"_s;
    }
    void agoIsRough()
    {
        QFETCH(const int, secondsBack);
        constexpr qint64 now = 1'760'000'000'000'000'000;
        QTEST(formatAgo(quint64(now - secondsBack * 1'000'000'000LL), quint64(now)), "text");
    }

    void countsAreGrouped() { QCOMPARE(formatCount(1234567), u"1,234,567"_s); }

    void timesHaveMillisecondsAndZone()
    {
        QCOMPARE(formatTimeUtc(1'760'000'000'123'456'789U), u"2025-10-09 08:53:20.123 UTC"_s);
    }

    void idsAreShortenedInTheMiddle()
    {
        QCOMPARE(shortId(u"9b1de41a60c84fd2a7713f52d8573c3e"_s), u"9b1de41a…573c3e"_s);
        QCOMPARE(shortId(u"5a1c0d532d4e0017"_s), u"5a1c0d532d4e0017"_s);
    }
};

QTEST_MAIN(TestFormat)
#include "tst_format.moc"
