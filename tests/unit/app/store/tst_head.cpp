#include "app/store/head.h"
#include "tests/support/spans.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <thread>

using app::store::Head;
using app::store::Snapshot;
using app::store::TimeRange;
using tests::batch;
using tests::SpanOf;
using tests::traceId;

namespace {

QByteArray idsOf(const Snapshot &snapshot, const TimeRange &range = {})
{
    QByteArrayList ids;
    for (const auto &stored : snapshot.traces(range))
        ids.append(QByteArray::number(int(stored->summary.id.bytes.back())));
    return ids.join(' ');
}

} // namespace

class TestHead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const Head head;
        QCOMPARE(head.snapshot()->traceCount(), 0);
        QCOMPARE(head.snapshot()->spanCount(), 0);
        QVERIFY(head.snapshot()->traces({}).empty());
        QVERIFY(!head.snapshot()->find(traceId(1)));
    }

    void ordersByStartThenId()
    {
        Head head;
        head.add({batch({{.trace = 5, .start = 100}, {.trace = 3, .start = 300}})});
        head.add({batch({{.trace = 4, .start = 100}, {.trace = 9, .start = 200}})});
        QCOMPARE(idsOf(*head.snapshot()), "3 9 4 5");
    }

    void isTheSameHoweverItArrived()
    {
        const auto first = batch({{.trace = 1, .number = 1, .start = 50}});
        const auto second =
            batch({{.trace = 2, .number = 2, .start = 70}, {.trace = 1, .number = 3, .start = 90}});
        Head together;
        together.add({first, second});
        Head apart;
        apart.add({second});
        apart.snapshot();
        apart.add({first});
        QCOMPARE(idsOf(*apart.snapshot()), idsOf(*together.snapshot()));
    }

    void findsWhatTouchesTheRange_data()
    {
        QTest::addColumn<quint64>("start");
        QTest::addColumn<quint64>("end");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("ends at its start") << quint64(0) << quint64(100) << true;
        QTest::newRow("ends before it") << quint64(0) << quint64(99) << false;
        QTest::newRow("starts at its end") << quint64(200) << quint64(300) << true;
        QTest::newRow("starts after it") << quint64(201) << quint64(300) << false;
        QTest::newRow("inside it") << quint64(120) << quint64(130) << true;
        QTest::newRow("around it") << quint64(0) << quint64(1000) << true;
        QTest::newRow("turned round") << quint64(150) << quint64(140) << false;
        QTest::newRow("no end") << quint64(0) << std::numeric_limits<quint64>::max() << true;
    }
    void findsWhatTouchesTheRange()
    {
        QFETCH(quint64, start);
        QFETCH(quint64, end);
        Head head;
        head.add({batch({{.trace = 1, .start = 100, .end = 200}})});
        QTEST(!head.snapshot()->traces({start, end}).empty(), "isFound");
    }

    void findsALongTraceBehindShortOnes()
    {
        Head head;
        head.add({batch({{.trace = 1, .start = 10, .end = 900},
                         {.trace = 2, .start = 20, .end = 30},
                         {.trace = 3, .start = 500, .end = 510}})});
        QCOMPARE(idsOf(*head.snapshot(), {800, 1000}), "1");
    }

    void findsById()
    {
        Head head;
        head.add({batch({{.trace = 1}, {.trace = 2}, {.trace = 300}})});
        const auto snapshot = head.snapshot();
        QVERIFY(snapshot->find(traceId(300))->summary.id == traceId(300));
        QVERIFY(!snapshot->find(traceId(299)));
        QVERIFY(!snapshot->find(traceId(301)));
    }

    void countsDuplicatesOnce_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("in one batch") << 0;
        QTest::newRow("in one commit") << 1;
        QTest::newRow("in two commits") << 2;
        QTest::newRow("behind a snapshot") << 3;
    }
    void countsDuplicatesOnce()
    {
        QFETCH(int, way);
        Head head;
        const auto once = batch({{.number = 7, .end = 200}});
        if (way == 0) {
            head.add({batch({{.number = 7, .end = 200}, {.number = 7, .end = 900}})});
        } else if (way == 1) {
            head.add({once, batch({{.number = 7, .end = 900}})});
        } else {
            head.add({once});
            if (way == 3)
                head.snapshot();
            head.add({batch({{.number = 7, .end = 900}})});
        }
        QCOMPARE(head.snapshot()->spanCount(), 1);
        QCOMPARE(head.stats().spans, 1);
        QCOMPARE(head.snapshot()->traces({}).front()->summary.endUnixNano,
                 200U); // the first one stays
    }

    void keepsTheSameSpanIdOfTwoTraces()
    {
        Head head;
        head.add({batch({{.trace = 1, .number = 7}, {.trace = 2, .number = 7}})});
        QCOMPARE(head.snapshot()->spanCount(), 2);
    }

    void addsLateSpansToTheirTrace()
    {
        Head head;
        head.add({batch({{.trace = 1, .number = 2, .start = 100, .end = 150, .parent = 1},
                         {.trace = 2, .start = 120}})});
        const auto before = head.snapshot();
        QCOMPARE(before->find(traceId(1))->summary.rootName, "");
        head.add({batch({{.trace = 1, .number = 1, .start = 130, .end = 400}})});
        head.add({batch({{.trace = 1, .number = 3, .start = 50, .end = 60, .parent = 1}})});
        const auto after = head.snapshot()->find(traceId(1));
        QCOMPARE(after->summary.rootName, "span 1");
        QCOMPARE(after->summary.rootServiceName, "shop");
        QCOMPARE(after->summary.startUnixNano, 50U);
        QCOMPARE(after->summary.endUnixNano, 400U);
        QVERIFY(after->summary == app::trace::summarize(after->trace));
        QCOMPARE(after->trace.spans.size(), 3U);
        QCOMPARE(idsOf(*head.snapshot()), "2 1"); // it starts earlier now
        QCOMPARE(head.snapshot()->traceCount(), 2);
    }

    void neverChangesASnapshot()
    {
        Head head;
        head.add({batch({{.trace = 1, .number = 1}})});
        const auto before = head.snapshot();
        head.add({batch({{.trace = 1, .number = 2, .start = 1}, {.trace = 2, .number = 3}})});
        QVERIFY(head.snapshot() != before);
        QCOMPARE(before->spanCount(), 1);
        QCOMPARE(before->traceCount(), 1);
        QCOMPARE(before->find(traceId(1))->summary.startUnixNano, 100U);
    }

    void sharesASnapshotUntilTheNextSpan()
    {
        Head head;
        const auto once = batch({{.trace = 1}});
        head.add({once});
        const auto snapshot = head.snapshot();
        QCOMPARE(head.snapshot(), snapshot);
        head.add({once}); // nothing new
        QCOMPARE(head.snapshot(), snapshot);
    }

    void tellsOldestAndNewest()
    {
        Head head;
        head.add({batch({{.trace = 1, .number = 1, .start = 70, .end = 80},
                         {.trace = 2, .number = 2, .start = 60, .end = 10}})});
        QCOMPARE(head.stats().oldestUnixNano, 60U);
        QCOMPARE(head.stats().newestUnixNano, 80U);
        QCOMPARE(head.stats().traces, 2);
    }

    void countsWhatIsBeingPutIntoColumns()
    {
        Head head;
        std::atomic<bool> isOver = false;
        std::thread asker([&] {
            while (!isOver)
                head.snapshot();
        });
        std::int64_t fewest = 0;
        for (std::uint64_t added = 1; added <= 5000 && fewest >= 0; ++added) {
            head.add({batch({{.trace = 1, .number = added, .start = added, .end = added + 1}})});
            const auto counted = head.stats().spans;
            fewest = counted == std::int64_t(added) ? counted : -counted - 1;
        }
        isOver = true;
        asker.join();
        QVERIFY2(fewest > 0, qPrintable(QString::number(-fewest - 1)));
    }

    void growsALongTracePieceByPiece()
    {
        Head head;
        for (std::uint64_t i = 1; i <= 2000; ++i) {
            head.add({batch({{.trace = 1, .number = i, .start = i, .end = i + 1}})});
            if (i % 100 == 0)
                QCOMPARE(head.snapshot()->find(traceId(1))->summary.spanCount, int(i));
        }
        QCOMPARE(head.snapshot()->traceCount(), 1);
    }
};

QTEST_APPLESS_MAIN(TestHead)
#include "tst_head.moc"
