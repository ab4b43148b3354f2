#include "app/store/columncache.h"
#include "app/store/columncodec.h"
#include "app/store/traceindex.h"
#include "tests/support/spans.h"

#include <QTest>

using namespace app::store;

class TestColumnCache : public QObject
{
    Q_OBJECT

    /// As a segment does: looks it up, else decodes and offers it. Whether it was there.
    static bool read(ColumnCache &cache, std::uint32_t chunk)
    {
        const bool isThere = cache.find({1, chunk}).has_value();
        if (!isThere)
            cache.put({1, chunk}, {std::make_shared<Column>(), {}}, 100);
        return isThere;
    }

private Q_SLOTS:
    void letsTheLeastLatelyUsedGo()
    {
        ColumnCache cache(300);
        for (std::uint32_t i = 1; i <= 3; ++i)
            QVERIFY(!read(cache, i));
        QVERIFY(read(cache, 1));
        QVERIFY(!read(cache, 4)); // neither was it asked for more often, nor
        QVERIFY(!read(cache, 4)); // the second time;
        QVERIFY(!read(cache, 4)); // now it was
        QVERIFY(read(cache, 4));
        QVERIFY(read(cache, 1));
        QVERIFY(read(cache, 3));
        QVERIFY(!cache.find({1, 2}));
        QCOMPARE(cache.bytes(), 300U);
    }

    /// Four columns, again and again, where three fit.
    void keepsAPartOfWhatDoesNotFit()
    {
        ColumnCache cache(300);
        int hits = 0;
        for (int round = 0; round < 1000; ++round) {
            for (std::uint32_t i = 1; i <= 4; ++i)
                hits += read(cache, i);
        }
        QVERIFY2(hits >= 2900, qPrintable(QString::number(hits)));
    }

    /// What was wanted a thousand times gives way to what is wanted now.
    void followsTheQuestions()
    {
        ColumnCache cache(300);
        for (int round = 0; round < 1000; ++round) {
            for (std::uint32_t i = 1; i <= 3; ++i)
                read(cache, i);
        }
        int hits = 0;
        for (int round = 0; round < 1000; ++round) {
            for (std::uint32_t i = 11; i <= 13; ++i)
                hits += read(cache, i);
        }
        QVERIFY2(hits >= 2000, qPrintable(QString::number(hits)));
    }

    void keepsNothingLargerThanItself()
    {
        ColumnCache cache(300);
        cache.put({1, 1}, {std::make_shared<Column>(), {}}, 100);
        cache.put({1, 2}, {std::make_shared<Column>(), {}}, 301);
        QVERIFY(!cache.find({1, 2}));
        QVERIFY(cache.find({1, 1}));
    }

    void keepsTheFirstOfTwoReaders()
    {
        ColumnCache cache(300);
        const auto first = std::make_shared<Column>();
        cache.put({1, 1}, {first, {}}, 100);
        cache.put({1, 1}, {std::make_shared<Column>(), {}}, 100);
        QCOMPARE(cache.find({1, 1})->column.get(), first.get());
        QCOMPARE(cache.bytes(), 100U);
    }

    void forgetsASegment()
    {
        ColumnCache cache(300);
        cache.put({1, 1}, {std::make_shared<Column>(), {}}, 100);
        cache.put({2, 1}, {std::make_shared<Column>(), {}}, 100);
        cache.forget(1);
        QVERIFY(!cache.find({1, 1}));
        QVERIFY(cache.find({2, 1}));
        QCOMPARE(cache.bytes(), 100U);
    }

    void findsTracesByTheirIds()
    {
        std::vector<app::trace::TraceId> ids;
        for (std::uint64_t i = 0; i < 1000; ++i)
            ids.push_back(tests::traceId(i * 65536)); // numbered ones must not all meet in one slot
        const TraceIndex index(viewOf(ids));
        for (std::uint32_t i = 0; i < 1000; ++i)
            QCOMPARE(index.find(ids[i]), std::optional(i));
        QVERIFY(!index.find(tests::traceId(1)));
        QVERIFY(!TraceIndex().find(ids[0]));
        QVERIFY(!TraceIndex(viewOf(std::vector<app::trace::TraceId>())).find(ids[0]));
    }
};

QTEST_APPLESS_MAIN(TestColumnCache)
#include "tst_columncache.moc"
