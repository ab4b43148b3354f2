#include "app/store/retention.h"

#include <QTest>

using namespace app::store;

namespace {

using Ids = std::vector<std::int64_t>;
using Sizes = std::vector<SegmentSize>;

/// Of 100 spans, 10 traces and 1,000 bytes.
SegmentSize segment(std::int64_t id, app::UnixNano start, app::UnixNano end)
{
    return {id, 100, 10, start, end, 1000};
}

SegmentSize ofSpans(std::int64_t id, app::UnixNano start, std::int64_t spans,
                    std::int64_t bytes = 1000)
{
    return {id, spans, 1, start, start + 1, bytes};
}

const Sizes three = {segment(1, 30, 40), segment(2, 10, 20), segment(3, 0, 99)};

} // namespace

Q_DECLARE_METATYPE(Sizes)
Q_DECLARE_METATYPE(Ids)

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void prunes_data()
    {
        QTest::addColumn<qint64>("used");
        QTest::addColumn<qint64>("waiting");
        QTest::addColumn<qint64>("maxBytes");
        QTest::addColumn<quint64>("oldestWanted");
        QTest::addColumn<Ids>("gone");
        QTest::addColumn<qint64>("bySize");
        QTest::newRow("no limit") << qint64(9000) << qint64(0) << qint64(0) << quint64(0) << Ids()
                                  << qint64(0);
        QTest::newRow("below the limit")
            << qint64(3000) << qint64(0) << qint64(3000) << quint64(0) << Ids() << qint64(0);
        QTest::newRow("the oldest end goes first")
            << qint64(3001) << qint64(0) << qint64(3000) << quint64(0) << Ids{2} << qint64(100);
        QTest::newRow("as many as it takes")
            << qint64(3500) << qint64(0) << qint64(2000) << quint64(0) << Ids{2, 1} << qint64(200);
        QTest::newRow("by age: what ended before")
            << qint64(3000) << qint64(0) << qint64(0) << quint64(40) << Ids{2} << qint64(0);
        QTest::newRow("by age, then by size")
            << qint64(3000) << qint64(0) << qint64(1500) << quint64(21) << Ids{2, 1} << qint64(100);
        QTest::newRow("what waits for delivery does not cost everything")
            << qint64(10000) << qint64(7000) << qint64(4000) << quint64(0) << Ids{2} << qint64(100);
    }
    void prunes()
    {
        QFETCH(qint64, used);
        QFETCH(qint64, waiting);
        QFETCH(qint64, maxBytes);
        QFETCH(quint64, oldestWanted);
        QFETCH(Ids, gone);
        QFETCH(qint64, bySize);
        const auto plan = planPruning(three, used, waiting, {maxBytes, oldestWanted});
        QCOMPARE(plan.segments, gone);
        QCOMPARE(plan.totals.spans, std::int64_t(100 * gone.size()));
        QCOMPARE(plan.totals.traces, std::int64_t(10 * gone.size()));
        QCOMPARE(plan.totals.bySize, bySize);
    }

    void merges_data()
    {
        QTest::addColumn<Sizes>("segments");
        QTest::addColumn<Ids>("merged");
        QTest::newRow("none") << Sizes() << Ids();
        QTest::newRow("three are too few")
            << Sizes{ofSpans(1, 1, 4000), ofSpans(2, 2, 4000), ofSpans(3, 3, 4000)} << Ids();
        QTest::newRow("four of a kind, by time") << Sizes{ofSpans(1, 9, 4000), ofSpans(2, 2, 4000),
                                                          ofSpans(3, 3, 4000), ofSpans(4, 4, 3500)}
                                                 << Ids{2, 3, 4, 1};
        QTest::newRow("a large one between keeps them apart")
            << Sizes{ofSpans(1, 1, 4000), ofSpans(2, 2, 4000), ofSpans(3, 3, 60000),
                     ofSpans(4, 4, 4000), ofSpans(5, 5, 4000)}
            << Ids();
        QTest::newRow("no more spans than a segment has")
            << Sizes{ofSpans(1, 1, 16000), ofSpans(2, 2, 16000), ofSpans(3, 3, 16000),
                     ofSpans(4, 4, 16000), ofSpans(5, 5, 16000)}
            << Ids{1, 2, 3, 4};
        QTest::newRow("whole segments stay") << Sizes{ofSpans(1, 1, 65000), ofSpans(2, 2, 65000),
                                                      ofSpans(3, 3, 65000), ofSpans(4, 4, 65000)}
                                             << Ids();
        QTest::newRow("long texts make a segment, too")
            << Sizes{ofSpans(1, 1, 100, 60'000'000), ofSpans(2, 2, 100, 60'000'000),
                     ofSpans(3, 3, 100, 60'000'000), ofSpans(4, 4, 100, 60'000'000)}
            << Ids();
    }
    void merges()
    {
        QFETCH(Sizes, segments);
        QFETCH(Ids, merged);
        QCOMPARE(planMerge(segments, 65'536), merged);
    }

    void segmentsGrowWithTheStore_data()
    {
        QTest::addColumn<qint64>("stored");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<qint64>("next");
        QTest::newRow("the first") << qint64(0) << qint64(65'536) << qint64(8192);
        QTest::newRow("no smaller one later") << qint64(8192) << qint64(65'536) << qint64(8192);
        QTest::newRow("half of what there is")
            << qint64(60'000) << qint64(65'536) << qint64(30'000);
        QTest::newRow("a whole one") << qint64(1'000'000) << qint64(65'536) << qint64(65'536);
        QTest::newRow("never more than was asked for") << qint64(0) << qint64(40) << qint64(40);
    }
    void segmentsGrowWithTheStore()
    {
        QFETCH(qint64, stored);
        QFETCH(qint64, most);
        QTEST(qint64(nextSegmentSpans(stored, most)), "next");
    }
};

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
