#include "app/queryapi/parameters.h"

#include <QTest>

using app::queryapi::Parameters;

class TestParameters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *query, const char *value) {
            QTest::newRow(name) << QByteArray(query) << QByteArray(value);
        };
        row("plain", "q=abc", "abc");
        row("percent", "q=%7B%20%22%c3%bc%22%20%7D", "{ \"ü\" }");
        row("plus is a blank", "q=a+b%2Bc", "a b+c");
        row("an equals sign in a value", "q=a=b", "a=b");
        row("without a value", "q&a=1", "");
        row("the first of two", "q=1&q=2", "1");
        row("an encoded name", "%71=x", "x");
        row("a broken escape drops the pair", "q=%7&q=%zz&q=ok", "ok");
        row("an escape cut short", "q=ab%4", "");
        row("another one", "p=1&s=2", "");
        row("nothing", "", "");
    }
    void decodes()
    {
        QFETCH(QByteArray, query);
        QTEST(QByteArray::fromStdString(Parameters(query).text("q")), "value");
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("number"); // -1: none
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const char *text, int number, const char *error) {
            QTest::newRow(name) << QByteArray(text) << number << QByteArray(error);
        };
        row("number", "42", 42, "");
        row("leading zero", "007", 7, "");
        row("empty", "", -1, "");
        row("the most", "1000", 1000, "");
        row("above", "1001", -1,
            "invalid n: strconv.ParseUint: parsing \"1001\": value out of range");
        row("above any", "99999999999999999999", -1,
            "invalid n: strconv.ParseUint: parsing \"99999999999999999999\": value out of range");
        row("negative", "-1", -1, "invalid n: strconv.ParseUint: parsing \"-1\": invalid syntax");
        row("fraction", "1.5", -1, "invalid n: strconv.ParseUint: parsing \"1.5\": invalid syntax");
        row("word", "abc", -1, "invalid n: strconv.ParseUint: parsing \"abc\": invalid syntax");
    }
    void readsNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, number);
        QFETCH(QByteArray, error);
        const auto read = Parameters("n=" + text).number("n", 1000);
        QCOMPARE(read ? QByteArray() : QByteArray::fromStdString(read.error().detail), error);
        if (error.isEmpty())
            QCOMPARE(read->has_value() ? int(**read) : -1, number);
    }

    void readsDurations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ns"); // -1: refused
        QTest::newRow("Go") << QByteArray("1h30m0.5s") << qint64(5'400'500'000'000);
        QTest::newRow("Prometheus") << QByteArray("1d") << qint64(86'400'000'000'000);
        QTest::newRow("milliseconds") << QByteArray("15ms") << qint64(15'000'000);
        QTest::newRow("no unit") << QByteArray("15") << qint64(-1);
        QTest::newRow("negative") << QByteArray("-1s") << qint64(-1);
        QTest::newRow("word") << QByteArray("soon") << qint64(-1);
    }
    void readsDurations()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ns);
        const auto read = Parameters("since=" + text).durationNs("since");
        QCOMPARE(read.has_value(), ns >= 0);
        if (read)
            QCOMPARE(qint64(**read), ns);
        else
            QCOMPARE(QByteArray::fromStdString(read.error().detail),
                     "cannot parse \"" + text + "\" to a valid duration");
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
