#include "tests/support/storefile.h"

#include <QTest>
#include <atomic>

using app::Error;
using app::store::Snapshot;
using app::store::Store;
using tests::append;
using tests::batch;
using tests::traceId;

namespace {

/// Everything a snapshot shows, as text.
QByteArray dump(const Snapshot &snapshot)
{
    QByteArray text;
    for (const auto &stored : snapshot.traces({})) {
        const auto &summary = stored->summary;
        text += QByteArray::fromStdString(app::trace::toHex(summary.id)) + ' '
            + QByteArray::fromStdString(summary.rootServiceName + ' ' + summary.rootName) + ' '
            + QByteArray::number(quint64(summary.startUnixNano)) + '-'
            + QByteArray::number(quint64(summary.endUnixNano)) + '\n';
        for (const auto &located : stored->trace.spans)
            text += "  " + QByteArray::fromStdString(located.span->name) + '\n';
    }
    return text;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatItAcknowledged()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(append(*store, {{.trace = 1}, {.trace = 2, .number = 2}}));
        QCOMPARE(store->snapshot()->traceCount(), 2);
        QVERIFY(store->snapshot()->find(traceId(2)));
    }

    void isVisibleBeforeTheAnswer()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        std::atomic<std::int64_t> seen = 0;
        tests::Answers answers;
        const auto answer = answers.next();
        store->append({batch({{.trace = 1}})}, [&](app::Result<> result) {
            seen = store->snapshot()->spanCount();
            answer(std::move(result));
        });
        QCOMPARE(answers.good(), 1U);
        QCOMPARE(seen.load(), 1);
    }

    void isTheSameAfterReopening()
    {
        const tests::StoreFile file;
        QByteArray before;
        {
            const auto store = *file.open();
            QVERIFY(append(
                *store,
                {{.trace = 1, .number = 2, .parent = 1}, {.trace = 2, .number = 5, .start = 3}}));
            QVERIFY(append(*store, {{.trace = 1, .number = 1, .start = 90, .end = 999}}));
            QVERIFY(append(*store, {{.trace = 1, .number = 2, .start = 1}})); // a duplicate
            before = dump(*store->snapshot());
        }
        const auto store = *file.open();
        QCOMPARE(dump(*store->snapshot()), before);
        QCOMPARE(store->snapshot()->spanCount(), 3);
        QCOMPARE(store->stats().spans, 3);
        QCOMPARE(store->stats().traces, 2);
        QCOMPARE(store->stats().oldestUnixNano, 3U);
        QCOMPARE(store->stats().newestUnixNano, 999U);
        QVERIFY(store->stats().bytes > 0);
        QVERIFY(store->damage().empty());
    }

    void keepsEveryFieldOfASpan()
    {
        const tests::StoreFile file;
        app::trace::Batch all = *batch({{.trace = 1}});
        auto &span = all.resourceSpans[0].scopeSpans[0].spans[0];
        span.endTimeUnixNano =
            std::numeric_limits<app::UnixNano>::max(); // beyond SQLite's integers
        span.attributes = {{"a", 1.5}, {"a", app::trace::Array{true, "x"}}};
        span.events.push_back({.timeUnixNano = 5, .name = "retry", .attributes = {}});
        {
            const auto store = *file.open();
            tests::Answers answers;
            store->append({std::make_shared<const app::trace::Batch>(all)}, answers.next());
            QCOMPARE(answers.good(), 1U);
        }
        const auto store = *file.open();
        const auto stored = store->snapshot()->find(traceId(1));
        QVERIFY(app::trace::toBatch(stored->trace) == all);
    }

    void finishesWhatWasAppendedBeforeItCloses()
    {
        const tests::StoreFile file;
        tests::Answers answers;
        {
            const auto store = *file.open();
            for (std::uint64_t i = 1; i <= 100; ++i)
                store->append({batch({{.trace = i, .number = i}})}, answers.next());
        }
        QCOMPARE(answers.good(), 100U);
        QCOMPARE((*file.open())->snapshot()->spanCount(), 100);
    }

    void refusesAlone_data()
    {
        QTest::addColumn<quint64>("trace");
        QTest::addColumn<quint64>("number");
        QTest::newRow("no trace id") << quint64(0) << quint64(1);
        QTest::newRow("no span id") << quint64(1) << quint64(0);
    }
    void refusesAlone()
    {
        QFETCH(quint64, trace);
        QFETCH(quint64, number);
        const tests::StoreFile file;
        const auto store = *file.open();
        const auto refused = append(*store, {{.trace = trace, .number = number}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(append(*store, {{.trace = 5}}));
        QCOMPARE(store->snapshot()->spanCount(), 1);
    }

    void takesAnEmptyRequest()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(append(*store, {}));
        QCOMPARE(store->snapshot()->traceCount(), 0);
    }

    void tellsItsListenerOfNewSpans()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        std::atomic<int> calls = 0;
        std::atomic<std::size_t> spans = 0;
        store->onAppended([&](const app::store::Store::Batches &added) {
            ++calls;
            spans += app::trace::spanCount(*added.front());
        });
        QVERIFY(append(*store, {{.trace = 1}}));
        QTRY_COMPARE(calls.load(), 1);
        QCOMPARE(spans.load(), 1U);
        tests::Answers placed;
        store->place("a", placed.next());
        QCOMPARE(placed.good(), 1U);
        store->onAppended({});
        QVERIFY(append(*store, {{.trace = 2}}));
        QCOMPARE(calls.load(), 1); // neither for a cursor nor for one who left
    }

    void letsAListenerTakeItselfAway()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        std::atomic<int> calls = 0;
        store->onAppended([&](const auto &) {
            ++calls;
            store->onAppended({});
        });
        QVERIFY(append(*store, {{.trace = 1}}));
        QTRY_COMPARE(calls.load(), 1);
        QVERIFY(append(*store, {{.trace = 2}}));
        QCOMPARE(calls.load(), 1);
    }

    void takesAnAppendFromAnAnswer()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        tests::Answers answers;
        const auto second = answers.next();
        store->append({batch({{.trace = 1}})}, [&](const app::Result<> &) {
            store->append({batch({{.trace = 2}})}, second);
        });
        QCOMPARE(answers.good(), 1U);
        QCOMPARE(store->snapshot()->traceCount(), 2);
    }
};

QTEST_APPLESS_MAIN(TestStore)
#include "tst_store.moc"
