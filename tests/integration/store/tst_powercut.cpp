#include "tests/support/dropvfs.h"
#include "tests/support/storefile.h"

#include <QTest>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <random>
#include <set>

using app::Bytes;
using app::store::Store;
using app::trace::Batch;

namespace {

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("SPANCAST_ROUNDS");
    return wanted > 0 ? wanted : 5;
}

std::shared_ptr<const Batch> numbered(std::uint64_t number, const Bytes &noise)
{
    Batch copy = *tests::batch({{.trace = number, .number = number}});
    copy.resourceSpans[0].scopeSpans[0].spans[0].attributes = {{"noise", noise}};
    return std::make_shared<const Batch>(std::move(copy));
}

/// Bytes that do not compress.
Bytes noiseOf(std::size_t size)
{
    std::mt19937 random(1);
    Bytes noise(size);
    for (auto &byte : noise)
        byte = std::uint8_t(random());
    return noise;
}

/// Appends `count` spans, at most eight at a time, and tells which were acknowledged.
std::set<std::uint64_t> acknowledged(Store &store, std::uint64_t count, std::size_t noiseBytes)
{
    const auto noise = noiseOf(noiseBytes);
    std::set<std::uint64_t> good;
    for (std::uint64_t number = 1; number <= count; number += 8) {
        tests::Answers answers;
        for (auto i = number; i < number + 8; ++i)
            store.append({numbered(i, noise)}, answers.next());
        const auto all = answers.all();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i])
                good.insert(number + i);
        }
    }
    return good;
}

std::size_t lost(const Store &store, const std::set<std::uint64_t> &numbers)
{
    const auto snapshot = store.snapshot();
    return std::size_t(std::count_if(numbers.begin(), numbers.end(), [&](std::uint64_t number) {
        return !snapshot->find(tests::traceId(number));
    }));
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItAcknowledged_data()
    {
        QTest::addColumn<int>("spans");
        QTest::addColumn<int>("noiseBytes");
        QTest::addColumn<int>("mostWrites");
        QTest::addColumn<bool>("isTorn");
        QTest::newRow("small, all dropped") << 400 << 10 << 500 << false;
        QTest::newRow("small, torn") << 400 << 10 << 500 << true;
        QTest::newRow("through checkpoints, all dropped") << 120 << 250'000 << 20'000 << false;
        QTest::newRow("through checkpoints, torn") << 120 << 250'000 << 20'000 << true;
    }
    void keepsWhatItAcknowledged()
    {
        QFETCH(int, spans);
        QFETCH(int, noiseBytes);
        QFETCH(int, mostWrites);
        QFETCH(bool, isTorn);
        std::mt19937 random(std::uint32_t(noiseBytes) + isTorn);
        std::size_t kept = 0;
        for (int round = 0; round < rounds(); ++round) {
            tests::DropVfs vfs("drop");
            const tests::StoreFile file;
            auto options = file.options();
            options.vfs = vfs.name();
            auto store = *Store::open(options);
            const std::uint32_t tearing = isTorn ? random() | 1U : 0U;
            vfs.powerCutAfter(1 + random() % std::uint32_t(mostWrites), tearing);
            const auto good = acknowledged(*store, std::uint64_t(spans), std::size_t(noiseBytes));
            vfs.powerCut(tearing);
            store.reset();
            vfs.powerOn();
            const auto again = Store::open(options);
            QVERIFY2(again, again ? "" : again.error().detail.c_str());
            QVERIFY((*again)->damage().empty());
            QCOMPARE(lost(**again, good), 0U);
            QVERIFY(tests::append(**again, {{.trace = 1'000'000}}));
            kept += good.size();
        }
        QVERIFY(kept > 0);
        QVERIFY(kept < std::size_t(spans * rounds())); // the power did go in the middle
        qInfo("%d cuts, %zu of %d spans acknowledged, none lost", rounds(), kept, spans * rounds());
    }

    void leavesASoundFile()
    {
        tests::DropVfs vfs("sound");
        const tests::StoreFile file;
        auto options = file.options();
        options.vfs = vfs.name();
        auto store = *Store::open(options);
        vfs.powerCutAfter(300, 7);
        const auto good = acknowledged(*store, 400, 1000);
        vfs.powerCut(7);
        store.reset();
        vfs.powerOn();
        SQLite::Database database(file.path(), SQLite::OPEN_READWRITE);
        QCOMPARE(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
        QVERIFY(database.execAndGet("SELECT count(*) FROM log").getInt() >= int(good.size()));
    }

    /// The test can fail: without syncs the same cut loses what was acknowledged.
    void losesSpansWithoutSync()
    {
        tests::DropVfs vfs("unsynced");
        const tests::StoreFile file;
        auto options = file.options();
        options.vfs = vfs.name();
        options.synchronous = false;
        auto store = *Store::open(options);
        const auto good = acknowledged(*store, 80, 10);
        QCOMPARE(good.size(), 80U);
        vfs.powerCut();
        store.reset();
        vfs.powerOn();
        const auto again = Store::open(options);
        QVERIFY(!again || lost(**again, good) > 0);
    }
};

QTEST_APPLESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
