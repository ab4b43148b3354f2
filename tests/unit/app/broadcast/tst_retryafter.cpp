#include "app/broadcast/limits.h"
#include "app/broadcast/retryafter.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using app::broadcast::retryAfter;
using std::chrono::milliseconds;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void isNone_data();
    void isNone();
};

namespace {

/// Two minutes before the date of RFC 9110's examples.
QDateTime before() { return QDateTime(QDate(1994, 11, 6), QTime(8, 47, 37), QTimeZone::utc()); }

} // namespace

void TestRetryAfter::reads_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("wait");
    const qint64 day = app::broadcast::limits::longestRetryAfter.count();
    QTest::newRow("seconds") << "120"_ba << qint64(120'000);
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("blanks") << " 7 "_ba << qint64(7'000);
    QTest::newRow("too long") << "86401"_ba << day;
    QTest::newRow("beyond 64 bits") << "99999999999999999999999"_ba << day;
    QTest::newRow("IMF-fixdate") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << qint64(120'000);
    QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << qint64(120'000);
    QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994"_ba << qint64(120'000);
    QTest::newRow("a date in the past") << "Sun, 06 Nov 1994 08:00:00 GMT"_ba << qint64(0);
    QTest::newRow("a date far ahead") << "Sat, 06 Nov 2094 08:49:37 GMT"_ba << day;
}

void TestRetryAfter::reads()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, wait);
    QCOMPARE(retryAfter(header, before()), milliseconds(wait));
}

void TestRetryAfter::isNone_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("negative") << "-1"_ba;
    QTest::newRow("a fraction") << "1.5"_ba;
    QTest::newRow("a word") << "soon"_ba;
    QTest::newRow("no such day") << "Sun, 31 Feb 1994 08:49:37 GMT"_ba;
}

void TestRetryAfter::isNone()
{
    QFETCH(QByteArray, header);
    QCOMPARE(retryAfter(header, before()), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
