#include "app/store/columncache.h"
#include "app/store/columncodec.h"
#include "app/store/traceindex.h"
#include "tests/support/spans.h"

#include <QTest>

using namespace app::store;

class TestColumnCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsTheLeastUsedGo()
    {
        ColumnCache cache(300);
        for (std::uint32_t i = 1; i <= 3; ++i)
            cache.put({1, i}, {std::make_shared<Column>(), {}}, 100);
        QVERIFY(cache.find({1, 1}));
        cache.put({1, 4}, {std::make_shared<Column>(), {}}, 100);
        QVERIFY(!cache.find({1, 2}));
        QVERIFY(cache.find({1, 1}));
        QCOMPARE(cache.bytes(), 300U);
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
