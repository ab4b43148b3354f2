#include "app/broadcast/backoff.h"

#include <QTest>
#include <limits>

using app::broadcast::backoff;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsByHalf_data();
    void growsByHalf();
    void staysWithinTheSpread();
    void doesWhatTheServerAsks_data();
    void doesWhatTheServerAsks();
};

void TestBackoff::growsByHalf_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("waitMs");
    QTest::newRow("none yet counts as the first") << 0 << 5'000;
    QTest::newRow("below zero counts as the first") << -7 << 5'000;
    QTest::newRow("first") << 1 << 5'000;
    QTest::newRow("second") << 2 << 7'500;
    QTest::newRow("third") << 3 << 11'250;
    QTest::newRow("sixth is the longest") << 6 << 30'000;
    QTest::newRow("for ever") << std::numeric_limits<int>::max() << 30'000;
}

void TestBackoff::growsByHalf()
{
    QFETCH(int, attempt);
    QTEST(int(backoff(attempt, {}, 0.5).count()), "waitMs");
}

void TestBackoff::staysWithinTheSpread()
{
    QCOMPARE(backoff(1, {}, 0.0), milliseconds(2'500));
    QVERIFY(backoff(1, {}, 0.999) < milliseconds(7'500));
    QVERIFY(backoff(1, {}, 0.999) > milliseconds(7'400));
    QVERIFY(backoff(100, {}, 0.999) < milliseconds(45'000));
}

void TestBackoff::doesWhatTheServerAsks_data()
{
    QTest::addColumn<qint64>("askedMs");
    QTest::addColumn<qint64>("waitMs");
    QTest::newRow("at once") << qint64(0) << qint64(0);
    QTest::newRow("later than ours") << qint64(120'000) << qint64(120'000);
    QTest::newRow("sooner than ours") << qint64(1) << qint64(1);
    QTest::newRow("in the past") << qint64(-1) << qint64(0);
    QTest::newRow("an hour at the most") << qint64(86'400'000) << qint64(3'600'000);
}

void TestBackoff::doesWhatTheServerAsks()
{
    QFETCH(qint64, askedMs);
    for (const double random : {0.0, 0.5, 0.999})
        QTEST(qint64(backoff(9, milliseconds(askedMs), random).count()), "waitMs");
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
