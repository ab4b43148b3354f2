#include "app/query/histogram.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace app;

class TstHistogram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheBucket_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<int>("bucket");
        QTest::newRow("negative: none") << qint64(-5) << 0;
        QTest::newRow("0: none") << qint64(0) << 0;
        QTest::newRow("1: none") << qint64(1) << 0;
        QTest::newRow("2 is a bound") << qint64(2) << 1;
        QTest::newRow("3") << qint64(3) << 2;
        QTest::newRow("4 is a bound") << qint64(4) << 2;
        QTest::newRow("5") << qint64(5) << 3;
        QTest::newRow("1 s") << qint64(1'000'000'000) << 30;
        QTest::newRow("the greatest") << std::numeric_limits<qint64>::max() << 63;
    }
    void findsTheBucket()
    {
        QFETCH(qint64, value);
        QTEST(int(query::bucketOf(value)), "bucket");
    }

    void interpolates_data()
    {
        QTest::addColumn<QList<int>>("milliseconds");
        QTest::addColumn<double>("q");
        QTest::addColumn<double>("seconds");
        const QList<int> reference = {0, 2, 5, 10, 10, 20, 50, 50, 100, 1000, 3000};
        QTest::newRow("check value p50") << reference << 0.5 << 0.033554432;
        QTest::newRow("check value p90") << reference << 0.9 << 1.073741824;
        QTest::newRow("p0 takes one") << reference << 0.0 << 0.002097152;
        QTest::newRow("p100") << reference << 1.0 << 4.294967296;
        QTest::newRow("nothing counted") << QList<int>{0} << 0.5 << 0.0;
        QTest::newRow("half of one bucket")
            << QList<int>{10, 10} << 0.5 << 0.016777216 / std::sqrt(2.0);
        QTest::newRow("from the next lower bucket that holds any")
            << QList<int>{1, 1000, 1000} << 0.5 << 0.001048576 * std::pow(2, 5);
    }
    void interpolates()
    {
        QFETCH(QList<int>, milliseconds);
        QFETCH(double, q);
        QFETCH(double, seconds);
        query::BucketCounts counts = {};
        for (const auto one : milliseconds) {
            if (const auto bucket = query::bucketOf(qint64(one) * 1'000'000))
                ++counts[bucket];
        }
        const auto value = query::quantileOf(counts, q) / 1e9;
        QVERIFY2(std::fabs(value - seconds) <= 1e-12 * seconds, qPrintable(QString::number(value)));
    }
};

QTEST_APPLESS_MAIN(TstHistogram)
#include "tst_histogram.moc"
