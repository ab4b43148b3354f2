#include "app/store/limits.h"
#include "tests/support/storefile.h"

#include <QTest>
#include <SQLiteCpp/Database.h>

using app::Result;
using app::store::Refusal;
using app::store::Store;

namespace {

constexpr std::size_t plenty = 1'000'000;
using Queue = Store::Queue;

template <typename Ask>
Result<> answered(Ask ask)
{
    tests::Answers answers;
    ask(answers.next());
    return answers.all().front();
}

Result<> sendAgain(Store &store, std::vector<std::int64_t> ids = {})
{
    return answered([&](auto done) { store.sendAgain("a", std::move(ids), std::move(done)); });
}

Result<> discard(Store &store, std::vector<std::int64_t> ids = {})
{
    return answered([&](auto done) { store.discard("a", std::move(ids), std::move(done)); });
}

/// A row of two spans, of which span `number` is refused.
void refuse(Store &store, std::uint64_t number)
{
    QVERIFY(tests::append(store, {{.number = number}, {.number = 50 + number}}));
    const auto position = store.backlog("a", 1, plenty)->rows.at(0).position;
    const Refusal refusal{"400 number " + std::to_string(number),
                          tests::batch({{.number = number}})};
    QVERIFY(answered([&](auto done) { store.setAside("a", position, refusal, std::move(done)); }));
}

/// A store where destination a refused spans 1 to `count`.
std::unique_ptr<Store> storeWith(const tests::StoreFile &file, std::uint64_t count)
{
    auto store = *file.open();
    (void)answered([&](auto done) { store->place("a", std::move(done)); });
    for (std::uint64_t number = 1; number <= count; ++number)
        refuse(*store, number);
    return store;
}

QByteArray text(const Store &store, Queue queue = Queue::Again)
{
    const auto backlog = *store.backlog("a", 100, plenty, queue);
    QByteArray text = backlog.isAgain ? "again" : "log";
    for (const auto &row : backlog.rows)
        for (const auto &span : row.batch->resourceSpans[0].scopeSpans[0].spans)
            text += ' ' + QByteArray::number(int(span.spanId.bytes.back()));
    return text + ", " + QByteArray::number(qint64(backlog.waitingRows)) + " wait, "
        + QByteArray::number(qint64(backlog.setAsideSpans)) + " aside";
}

} // namespace

/// What was set aside, and is sent again.
class TestAsides : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRefusedSpansAlone()
    {
        const tests::StoreFile file;
        const auto store = storeWith(file, 2);
        QCOMPARE(text(*store), "again, 0 wait, 2 aside");
        QVERIFY(sendAgain(*store));
        QCOMPARE(text(*store), "again 1 2, 2 wait, 0 aside");
    }

    void sendsOneAgain()
    {
        const tests::StoreFile file;
        const auto store = storeWith(file, 3);
        const auto second = store->setAsides().at(1).id;
        QVERIFY(sendAgain(*store, {second, 999}));
        QCOMPARE(text(*store), "again 2, 1 wait, 2 aside");
        QVERIFY(store->setAsides().at(1).isWaiting);
        QVERIFY(!store->setAsides().at(0).isWaiting);
    }

    void keepsTheOrderOfAsking()
    {
        const tests::StoreFile file;
        const auto store = storeWith(file, 3);
        QVERIFY(sendAgain(*store, {store->setAsides().at(2).id}));
        QVERIFY(sendAgain(*store));
        QVERIFY(sendAgain(*store));
        QCOMPARE(text(*store), "again 3 1 2, 3 wait, 0 aside");
    }

    void goesBeforeTheLog()
    {
        const tests::StoreFile file;
        const auto store = storeWith(file, 1);
        QVERIFY(tests::append(*store, {{.number = 9}}));
        QCOMPARE(text(*store, Queue::AgainThenLog), "log 9, 1 wait, 1 aside");
        QVERIFY(sendAgain(*store));
        QCOMPARE(text(*store, Queue::AgainThenLog), "again 1, 2 wait, 0 aside");
        QCOMPARE(text(*store, Queue::Log), "log 9, 2 wait, 0 aside");
    }

    void waitsOverARestart()
    {
        const tests::StoreFile file;
        QVERIFY(sendAgain(*storeWith(file, 2)));
        QCOMPARE(text(**file.open()), "again 1 2, 2 wait, 0 aside");
    }

    void isRefusedOnceMore()
    {
        const tests::StoreFile file;
        const auto store = storeWith(file, 1);
        const auto id = store->setAsides().at(0).id;
        QVERIFY(sendAgain(*store));
        const Refusal refusal{"500 again", tests::batch({{.number = 1}})};
        QVERIFY(answered([&](auto done) { store->refuseAgain(id, refusal, std::move(done)); }));
        QCOMPARE(text(*store), "again, 0 wait, 1 aside");
        QCOMPARE(store->setAsides().at(0).reason, "500 again");
        QVERIFY(sendAgain(*store));
        QCOMPARE(text(*store), "again 1, 1 wait, 0 aside");
    }

    void discards()
    {
        const tests::StoreFile file;
        const auto store = storeWith(file, 3);
        QVERIFY(discard(*store, {store->setAsides().at(0).id}));
        QCOMPARE(text(*store), "again, 0 wait, 2 aside");
        QVERIFY(discard(*store));
        QCOMPARE(text(*store), "again, 0 wait, 0 aside");
        QVERIFY(store->setAsides().empty());
    }

    void touchesNoOther()
    {
        const tests::StoreFile file;
        const auto store = storeWith(file, 1);
        const auto id = store->setAsides().at(0).id;
        QVERIFY(answered([&](auto done) { store->sendAgain("b", {id}, std::move(done)); }));
        QVERIFY(answered([&](auto done) { store->discard("b", {id}, std::move(done)); }));
        QVERIFY(answered([&](auto done) { store->discard("b", {}, std::move(done)); }));
        QCOMPARE(text(*store), "again, 0 wait, 1 aside");
    }

    void staysWithoutAPlace()
    {
        const tests::StoreFile file;
        const auto store = storeWith(file, 1);
        QVERIFY(answered([&](auto done) { store->unplace("a", std::move(done)); }));
        QVERIFY(sendAgain(*store));
        QCOMPARE(text(*store, Queue::AgainThenLog), "again 1, 1 wait, 0 aside");
        QVERIFY(answered([&](auto done) { store->forget("a", std::move(done)); }));
        QVERIFY(store->setAsides().empty());
    }

    /// The oldest lose their spans; the reasons stay and nothing of them can be sent.
    void waitsForNothingDamaged()
    {
        const tests::StoreFile file;
        storeWith(file, 2).reset();
        SQLite::Database(file.path(), SQLite::OPEN_READWRITE)
            .exec("UPDATE set_aside SET payload = x'00' WHERE id = 1");
        const auto store = *file.open();
        QVERIFY(sendAgain(*store));
        QCOMPARE(text(*store), "again 2, 1 wait, 0 aside");
        const auto asides = store->setAsides();
        QVERIFY(!asides[0].isWaiting);
        QVERIFY(!asides[0].isKept);
        QVERIFY(asides[1].isWaiting);
        QVERIFY(asides[1].isKept);
    }

    void isBounded()
    {
        const tests::StoreFile file;
        storeWith(file, 2).reset();
        const auto half = std::to_string(app::store::limits::setAsideBytes / 2 + 1);
        SQLite::Database(file.path(), SQLite::OPEN_READWRITE)
            .exec("UPDATE set_aside SET payload = zeroblob(" + half + ")");
        const auto store = *file.open();
        refuse(*store, 3);
        const auto asides = store->setAsides();
        QCOMPARE(asides.size(), 3U);
        QVERIFY(!asides[0].isKept);
        QVERIFY(asides[1].isKept);
        QVERIFY(asides[2].isKept);
        QVERIFY(sendAgain(*store, {asides[0].id}));
        QCOMPARE(store->backlog("a", 100, plenty, Queue::Again)->waitingRows, 0);
    }

    /// Reasons without spans, as an earlier version wrote them.
    void readsAnOlderFile()
    {
        const tests::StoreFile file;
        storeWith(file, 0).reset();
        SQLite::Database(file.path(), SQLite::OPEN_READWRITE)
            .exec("DROP INDEX set_aside_queue; DROP TABLE set_aside;"
                  "CREATE TABLE set_aside(id INTEGER PRIMARY KEY, destination TEXT NOT NULL,"
                  " position INTEGER NOT NULL, reason TEXT NOT NULL, spans INTEGER NOT NULL);"
                  "CREATE INDEX set_aside_destination ON set_aside(destination);"
                  "INSERT INTO set_aside VALUES(7, 'a', 1, '400 old', 4);"
                  "PRAGMA user_version = 2");
        const auto store = *file.open();
        QVERIFY(sendAgain(*store));
        QCOMPARE(text(*store), "again, 0 wait, 4 aside");
        QVERIFY(!store->setAsides().at(0).isKept);
    }
};

QTEST_APPLESS_MAIN(TestAsides)
#include "tst_asides.moc"
