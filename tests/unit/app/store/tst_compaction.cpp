#include "app/store/connection.h"
#include "app/store/fixedcolumns.h"
#include "app/store/segmenttable.h"
#include "tests/support/storefile.h"

#include <QTest>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <random>

using app::store::Store;
using tests::append;
using tests::SpanOf;
using tests::StoreFile;

namespace {

/// Nothing happens unless it is asked for.
Store::Options calm(const StoreFile &file)
{
    auto options = file.options();
    options.maintain = false;
    options.synchronous = false; // speed: these tests cut no power
    return options;
}

std::unique_ptr<Store> openCalm(const StoreFile &file) { return *Store::open(calm(file)); }

app::Result<> compact(Store &store)
{
    tests::Answers answers;
    store.compact(answers.next());
    return answers.all().front();
}

app::Result<> prune(Store &store, const Store::PruneLimits &limits)
{
    tests::Answers answers;
    store.prune(limits, answers.next());
    return answers.all().front();
}

std::int64_t count(const StoreFile &file, const std::string &question)
{
    return SQLite::Database(file.path(), SQLite::OPEN_READONLY).execAndGet(question).getInt64();
}

/// `traces` traces of two spans each from number `first` on, one request a trace.
void fill(Store &store, std::uint64_t first, std::uint64_t traces, bool deliver = false)
{
    tests::Answers answers;
    for (auto i = first; i < first + traces; ++i) {
        const std::vector<SpanOf> spans = {{i, 1, i * 1000, i * 1000 + 500},
                                           {i, 2, i * 1000 + 1, i * 1000 + 400, 1}};
        store.append({tests::batch(spans), app::store::Origin::Receiver, deliver}, answers.next());
    }
    QCOMPARE(answers.good(), std::size_t(traces));
}

/// One span with so many bytes that do not compress.
std::shared_ptr<const app::trace::Batch> noisy(std::uint64_t number, std::size_t bytes)
{
    std::mt19937 random(1);
    app::Bytes noise(bytes);
    for (auto &byte : noise)
        byte = std::uint8_t(random());
    auto batch = *tests::batch({{number, number, number * 1000, number * 1000 + 500}});
    batch.resourceSpans[0].scopeSpans[0].spans[0].attributes = {{"noise", noise}};
    return std::make_shared<const app::trace::Batch>(std::move(batch));
}

void holdsTraces(const Store &store, std::uint64_t first, std::uint64_t end)
{
    const auto snapshot = store.snapshot();
    for (auto i = first; i < end; ++i) {
        const auto found = snapshot->find(tests::traceId(i));
        QVERIFY2(found, std::to_string(i).c_str());
        QCOMPARE(found->trace.spans.size(), 2U);
        QCOMPARE(found->trace.spans[1].span->parentSpanId, tests::spanId(1));
        QCOMPARE(found->trace.spans[0].span->startTimeUnixNano, i * 1000);
    }
}

} // namespace

class TestCompaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsTheLogIntoASegment()
    {
        const StoreFile file;
        auto store = openCalm(file);
        fill(*store, 1, 50);
        const auto before = store->snapshot();
        QVERIFY(compact(*store));
        QCOMPARE(store->stats().segments, 1);
        QCOMPARE(store->stats().logSpans, 0);
        QCOMPARE(store->stats().spans, 100);
        QCOMPARE(store->stats().traces, 50);
        holdsTraces(*store, 1, 51);
        QCOMPARE(before->spanCount(), 100); // which was asked for before, and stays
        QVERIFY(before->find(tests::traceId(7)));
        store.reset();
        QCOMPARE(count(file, "SELECT count(*) FROM log"), 0);
        QCOMPARE(count(file, "SELECT count(*) FROM segment"), 1);
        holdsTraces(*openCalm(file), 1, 51);
    }

    void goesOnBehindASegment()
    {
        const StoreFile file;
        auto store = openCalm(file);
        fill(*store, 1, 5);
        QVERIFY(compact(*store));
        fill(*store, 6, 5);
        QCOMPARE(store->stats().logSpans, 10);
        holdsTraces(*store, 1, 11);
        store.reset();
        holdsTraces(**file.openReadOnly(), 1, 11);
        store = openCalm(file);
        QCOMPARE(store->snapshot()->spanCount(), 20);
        QVERIFY(compact(*store));
        QCOMPARE(store->stats().segments, 2);
        holdsTraces(*store, 1, 11);
    }

    void cutsSegmentsToTheirSize()
    {
        const StoreFile file;
        auto options = calm(file);
        options.segmentSpans = 40;
        const auto store = *Store::open(options);
        fill(*store, 1, 100);
        QVERIFY(compact(*store));
        QCOMPARE(store->stats().segments, 5);
        holdsTraces(*store, 1, 101);
    }

    void takesTracesAlongThatGoOn()
    {
        const StoreFile file;
        auto options = calm(file);
        options.segmentSpans = 8;
        const auto store = *Store::open(options);
        std::vector<SpanOf> spans;
        for (std::uint64_t i = 1; i <= 8; ++i)
            spans.push_back({i, 1, i, i + 100});
        QVERIFY(append(*store, spans));
        QVERIFY(append(*store, {{8, 2, 9, 10, 1}}));
        fill(*store, 100, 3);
        QVERIFY(compact(*store));
        const auto whole = store->snapshot()->blocks();
        QVERIFY(std::all_of(whole.begin(), whole.end(), [](const auto &part) {
            return !part.hiddenTraces || part.hiddenTraces->empty();
        }));
        QCOMPARE(store->snapshot()->find(tests::traceId(8))->trace.spans.size(), 2U);
        QCOMPARE(store->stats().spans, 15);
    }

    void joinsWhatComesLate()
    {
        const StoreFile file;
        auto store = openCalm(file);
        QVERIFY(append(*store, {{1, 1, 100, 900}}));
        QVERIFY(compact(*store));
        QVERIFY(append(*store, {{1, 2, 200, 300, 1}}));
        QCOMPARE(store->snapshot()->find(tests::traceId(1))->trace.spans.size(), 2U);
        QVERIFY(compact(*store));
        QCOMPARE(store->stats().segments, 2);
        QCOMPARE(store->snapshot()->find(tests::traceId(1))->trace.spans.size(), 2U);
        store.reset();
        QCOMPARE((*file.openReadOnly())->snapshot()->traceCount(), 1);
    }

    void countsDuplicatesOnce()
    {
        const StoreFile file;
        auto store = openCalm(file);
        fill(*store, 1, 5);
        fill(*store, 1, 5);
        QVERIFY(compact(*store));
        QCOMPARE(store->stats().spans, 10);
        fill(*store, 1, 5);
        QCOMPARE(store->snapshot()->spanCount(), 10);
        QVERIFY(compact(*store));
        QCOMPARE(store->stats().segments, 1); // the second would have been empty
        QCOMPARE(store->stats().spans, 10);
        holdsTraces(*store, 1, 6);
    }

    void mergesSmallSegments()
    {
        const StoreFile file;
        auto store = openCalm(file);
        for (std::uint64_t i = 0; i < 4; ++i) {
            fill(*store, 1 + i * 10, 10);
            QVERIFY(compact(*store));
        }
        QCOMPARE(store->stats().segments, 1);
        holdsTraces(*store, 1, 41);
        store.reset();
        QCOMPARE(count(file, "SELECT count(DISTINCT id >> 24) FROM chunk"), 1);
        holdsTraces(*openCalm(file), 1, 41);
    }

    void keepsChunksForASnapshot()
    {
        const StoreFile file;
        auto store = openCalm(file);
        fill(*store, 1, 10);
        QVERIFY(compact(*store));
        auto before = store->snapshot();
        QVERIFY(prune(*store, {.endedBeforeUnixNano = 100'000'000}));
        QCOMPARE(store->stats().spans, 0);
        QVERIFY(before->find(tests::traceId(3))); // reads its columns now
        QVERIFY(store->damage().empty());
        before.reset();
        QVERIFY(compact(*store));
        QCOMPARE(count(file, "SELECT count(*) FROM chunk"), 0);
    }

    void keepsRowsForADestination()
    {
        const StoreFile file;
        auto store = openCalm(file);
        tests::Answers placed;
        store->place("cloud", placed.next());
        QCOMPARE(placed.good(), 1U);
        fill(*store, 1, 10, true);
        QVERIFY(compact(*store));
        QVERIFY(store->stats().waitingBytes > 0);
        QCOMPARE(store->backlog("cloud", 100, 1 << 20)->waitingRows, 10);
        QCOMPARE(store->snapshot()->spanCount(), 20);
        store.reset();
        store = openCalm(file);
        QCOMPARE(store->snapshot()->spanCount(), 20);
        const auto backlog = store->backlog("cloud", 4, 1 << 20);
        QCOMPARE(backlog->rows.size(), 4U);
        tests::Answers advanced;
        store->advance("cloud", backlog->rows.back().position, advanced.next());
        QCOMPARE(advanced.good(), 1U);
        QVERIFY(compact(*store));
        QCOMPARE(count(file, "SELECT count(*) FROM log"), 6);
        tests::Answers aside;
        store->setAside("cloud", 10, {"refused", tests::batch({{.number = 1}})}, aside.next());
        QCOMPARE(aside.good(), 1U);
        QCOMPARE(store->setAsides().front().spans, 1);
        QVERIFY(compact(*store));
        QCOMPARE(count(file, "SELECT count(*) FROM log"), 0);
        QCOMPARE(store->stats().waitingBytes, 0);
    }

    void leavesUnreadableRowsWhereTheyAre()
    {
        const StoreFile file;
        auto store = openCalm(file);
        fill(*store, 1, 5);
        store.reset();
        SQLite::Database(file.path(), SQLite::OPEN_READWRITE)
            .exec("UPDATE log SET payload = x'00' WHERE position = 3");
        store = openCalm(file);
        QVERIFY(compact(*store));
        QCOMPARE(store->stats().spans, 8);
        store.reset();
        QCOMPARE(count(file, "SELECT position FROM log"), 3);
        QVERIFY(openCalm(file)->damage().front().find("row 3 of the log") == 0);
    }

    void prunesByAge()
    {
        const StoreFile file;
        auto store = openCalm(file);
        fill(*store, 1, 40);
        QVERIFY(prune(*store, {.endedBeforeUnixNano = 21'000}));
        const auto stats = store->stats();
        QCOMPARE(stats.spans, 40);
        QCOMPARE(stats.prunedSpans, 40);
        QCOMPARE(stats.prunedTraces, 20);
        QCOMPARE(stats.prunedBySize, 0);
        QCOMPARE(stats.prunedUntilUnixNano, 20'500U);
        QVERIFY(!store->snapshot()->find(tests::traceId(20)));
        holdsTraces(*store, 21, 41);
        store.reset();
        QCOMPARE(openCalm(file)->stats().prunedSpans, 40);
    }

    void prunesBySize()
    {
        const StoreFile file;
        auto options = calm(file);
        options.segmentSpans = 200;
        auto store = *Store::open(options);
        fill(*store, 1, 1000);
        QVERIFY(compact(*store));
        store.reset(); // which empties the write-ahead log
        store = *Store::open(options);
        const auto bytes = store->stats().bytes;
        QVERIFY(prune(*store, {.maxBytes = bytes * 4 / 5}));
        const auto stats = store->stats();
        QVERIFY(stats.prunedBySize > 0);
        QCOMPARE(stats.prunedBySize, stats.prunedSpans);
        QCOMPARE(stats.spans + stats.prunedSpans, 2000);
        holdsTraces(*store, std::uint64_t(stats.prunedTraces) + 1,
                    1001); // the newest are all there
    }

    void countsTheLogTowardsTheSize()
    {
        constexpr std::size_t mebibyte = 1024 * 1024;
        const StoreFile file;
        auto store = openCalm(file);
        fill(*store, 1, 100);
        QVERIFY(compact(*store));
        store.reset();
        auto options = calm(file);
        options.maintain = true; // but nothing is made of the log
        options.settledSpans = options.segmentSpans;
        options.settledBytes = options.segmentBytes;
        options.maxBytes = mebibyte;
        store = *Store::open(options);
        tests::Answers answers;
        for (std::uint64_t i = 1001; i <= 1004; ++i)
            store->append({noisy(i, mebibyte)}, answers.next());
        store->unplace("nobody", answers.next()); // maintenance looks round
        QCOMPARE(answers.good(), 5U);
        QTRY_COMPARE(store->stats().segments, 0);
        QCOMPARE(store->stats().prunedBySize, 200);
        for (std::uint64_t i = 1001; i <= 1004; ++i)
            QVERIFY(store->snapshot()->find(tests::traceId(i)));
    }

    void prunesByItself()
    {
        const StoreFile file;
        auto options = calm(file);
        options.maintain = true;
        options.segmentSpans = 64;
        options.maxAge = std::chrono::seconds(1);
        options.clock = [] { return app::UnixNano(1'000'050'000); };
        const auto store = *Store::open(options);
        fill(*store, 1, 300);
        QTRY_VERIFY(store->stats().prunedTraces > 0);
        QTRY_VERIFY(!store->snapshot()->find(tests::traceId(1)));
        holdsTraces(*store, 290, 301);
    }

    void givesSpaceBack()
    {
        const StoreFile file;
        auto store = openCalm(file);
        fill(*store, 1, 2000);
        QVERIFY(compact(*store));
        QVERIFY(prune(*store, {.endedBeforeUnixNano = 1'990'000}));
        store.reset();
        QVERIFY(count(file, "PRAGMA freelist_count") == 0);
        QVERIFY(count(file, "PRAGMA page_count") < 100);
    }

    void cleansUpWhatDidNotEnd()
    {
        const StoreFile file;
        auto store = openCalm(file);
        fill(*store, 1, 5);
        QVERIFY(compact(*store));
        store.reset();
        SQLite::Database(file.path(), SQLite::OPEN_READWRITE)
            .exec("INSERT INTO chunk VALUES (77 << 24 | 1, x'00'), (78 << 24 | 5, x'00')");
        store = openCalm(file);
        QVERIFY(compact(*store));
        QCOMPARE(count(file, "SELECT count(DISTINCT id >> 24) FROM chunk"), 1);
        holdsTraces(*store, 1, 6);
    }

    void refusesWhatNeedsWriting()
    {
        const StoreFile file;
        fill(*openCalm(file), 1, 1);
        const auto store = *file.openReadOnly();
        QCOMPARE(compact(*store).error().kind, app::Error::Kind::Unsupported);
        QCOMPARE(prune(*store, {}).error().kind, app::Error::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestCompaction)
#include "tst_compaction.moc"
