#include "tests/support/storefile.h"

#include <QTest>
#include <SQLiteCpp/Database.h>

using app::Error;
using app::Result;
using app::store::Store;
using tests::append;

namespace {

constexpr std::size_t plenty = 1'000'000;

template <typename Ask>
Result<> answered(Ask ask)
{
    tests::Answers answers;
    ask(answers.next());
    return answers.all().front();
}

Result<> place(Store &store, const std::string &destination)
{
    return answered([&](auto done) { store.place(destination, std::move(done)); });
}
Result<> advance(Store &store, const std::string &destination, std::int64_t position)
{
    return answered([&](auto done) { store.advance(destination, position, std::move(done)); });
}
Result<> setAside(Store &store, std::int64_t position, const std::string &reason)
{
    const app::store::Refusal refusal{reason, tests::batch({{.number = 1}, {.number = 2}})};
    return answered([&](auto done) { store.setAside("a", position, refusal, std::move(done)); });
}

/// The span numbers that wait, a row in brackets, and how many rows wait in all.
QByteArray waiting(const Store &store, const std::string &destination, int maxRows = 100,
                   std::size_t maxBytes = plenty)
{
    const auto backlog = *store.backlog(destination, maxRows, maxBytes);
    QByteArray text;
    for (const auto &row : backlog.rows) {
        text += '[';
        for (const auto &span : row.batch->resourceSpans[0].scopeSpans[0].spans)
            text += QByteArray::number(int(span.spanId.bytes.back())) + ' ';
        text.back() = ']';
    }
    return text + " of " + QByteArray::number(qint64(backlog.waitingRows));
}

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNothingBeforeItIsPlaced()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(append(*store, {{.number = 1}}));
        QCOMPARE(waiting(*store, "a"), " of 0");
    }

    void getsWhatComesAfterItsPlace()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(append(*store, {{.number = 1}}));
        QVERIFY(place(*store, "a"));
        QCOMPARE(waiting(*store, "a"), " of 0");
        QVERIFY(append(*store, {{.number = 2}, {.number = 3}}));
        QVERIFY(append(*store, {{.number = 4}}));
        QCOMPARE(waiting(*store, "a"), "[2 3][4] of 2");
    }

    void keepsItsPlaceWhenPlacedAgain()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(place(*store, "a"));
        QVERIFY(append(*store, {{.number = 1}}));
        QVERIFY(place(*store, "a"));
        QCOMPARE(waiting(*store, "a"), "[1] of 1");
    }

    void advances()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(place(*store, "a"));
        QVERIFY(place(*store, "b"));
        for (std::uint64_t i = 1; i <= 3; ++i)
            QVERIFY(append(*store, {{.number = i}}));
        const auto rows = store->backlog("a", 100, plenty)->rows;
        QVERIFY(advance(*store, "a", rows[1].position));
        QCOMPARE(waiting(*store, "a"), "[3] of 1");
        QVERIFY(advance(*store, "a", rows[0].position));
        QCOMPARE(waiting(*store, "a"), "[3] of 1"); // never back
        QCOMPARE(waiting(*store, "b"), "[1][2][3] of 3");
    }

    void holdsItsPlaceOverARestart()
    {
        const tests::StoreFile file;
        {
            const auto store = *file.open();
            QVERIFY(place(*store, "a"));
            QVERIFY(append(*store, {{.number = 1}}));
            QVERIFY(append(*store, {{.number = 2}}));
            QVERIFY(advance(*store, "a", store->backlog("a", 1, plenty)->rows[0].position));
        }
        QCOMPARE(waiting(**file.open(), "a"), "[2] of 1");
        QCOMPARE(waiting(**file.openReadOnly(), "a"), "[2] of 1");
    }

    void leavesOutWhatIsNotForDelivery()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(place(*store, "a"));
        QVERIFY(append(*store, {{.number = 1}}, false));
        QVERIFY(append(*store, {{.number = 2}}));
        QCOMPARE(waiting(*store, "a"), "[2] of 1");
    }

    void staysWithinItsBounds_data()
    {
        QTest::addColumn<int>("maxRows");
        QTest::addColumn<int>("maxRowSizes"); // in sizes of one row
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("all") << 100 << 100 << QByteArray("[1][2][3] of 3");
        QTest::newRow("rows") << 2 << 100 << QByteArray("[1][2] of 3");
        QTest::newRow("bytes") << 100 << 2 << QByteArray("[1][2] of 3");
        QTest::newRow("one row at least") << 100 << 0 << QByteArray("[1] of 3");
        QTest::newRow("no rows") << 0 << 100 << QByteArray(" of 3");
    }
    void staysWithinItsBounds()
    {
        QFETCH(int, maxRows);
        QFETCH(int, maxRowSizes);
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(place(*store, "a"));
        for (std::uint64_t i = 1; i <= 3; ++i)
            QVERIFY(append(*store, {{.number = i}}));
        const auto size = store->backlog("a", 1, plenty)->rows[0].bytes;
        QVERIFY(size > 0);
        QTEST(waiting(*store, "a", maxRows, std::size_t(maxRowSizes) * size), "expected");
    }

    void setsAsideWithAReason()
    {
        const tests::StoreFile file;
        {
            const auto store = *file.open();
            QVERIFY(append(*store, {{.number = 9}}));
            QVERIFY(place(*store, "a"));
            QVERIFY(append(*store, {{.number = 1}, {.number = 2}}));
            QVERIFY(append(*store, {{.number = 3}}, false));
            QVERIFY(append(*store, {{.number = 4}}));
            const auto position = store->backlog("a", 1, plenty)->rows[0].position;
            QVERIFY(setAside(*store, position, "400 Bad Request"));
            QVERIFY(setAside(*store, position, "said twice")); // behind the cursor by now
            QCOMPARE(waiting(*store, "a"), "[4] of 1");
        }
        const auto asides = (*file.open())->setAsides();
        QCOMPARE(asides.size(), 1U);
        QCOMPARE(asides[0].destination, "a");
        QCOMPARE(asides[0].reason, "400 Bad Request");
        QCOMPARE(asides[0].spans, 2);
    }

    void cutsALongReason()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(place(*store, "a"));
        QVERIFY(append(*store, {{.number = 1}}));
        QVERIFY(setAside(*store, 1, std::string(100'000, 'x')));
        QCOMPARE(store->setAsides()[0].reason.size(), 4096U);
    }

    void forgets()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(place(*store, "a"));
        QVERIFY(append(*store, {{.number = 1}}));
        QVERIFY(append(*store, {{.number = 2}}));
        QVERIFY(setAside(*store, 1, "gone"));
        QVERIFY(answered([&](auto done) { store->forget("a", std::move(done)); }));
        QCOMPARE(waiting(*store, "a"), " of 0");
        QVERIFY(store->setAsides().empty());
        QVERIFY(place(*store, "a"));
        QCOMPARE(waiting(*store, "a"), " of 0"); // a new beginning
    }

    void refuses()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(append(*store, {{.number = 1}}));
        QCOMPARE(advance(*store, "nobody", 1).error().kind, Error::Kind::NotFound);
        QVERIFY(place(*store, "a"));
        QCOMPARE(advance(*store, "a", 2).error().kind, Error::Kind::Invalid);
        QCOMPARE(setAside(*store, 2, "why").error().kind, Error::Kind::Invalid);
        QVERIFY(append(*store, {{.number = 2}}));
        QCOMPARE(waiting(*store, "a"), "[2] of 1"); // it has not skipped what came later
    }

    void isNotHeldUpByADamagedRow()
    {
        const tests::StoreFile file;
        {
            const auto store = *file.open();
            QVERIFY(place(*store, "a"));
            for (std::uint64_t i = 1; i <= 3; ++i)
                QVERIFY(append(*store, {{.number = i}}));
        }
        SQLite::Database(file.path(), SQLite::OPEN_READWRITE)
            .exec("UPDATE log SET payload = x'00' WHERE position = 2");
        const auto store = *file.open();
        QCOMPARE(waiting(*store, "a"), "[1][3] of 2");
        QVERIFY(advance(*store, "a", 1));
        QCOMPARE(waiting(*store, "a", 1), "[3] of 1");
    }
};

QTEST_APPLESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
