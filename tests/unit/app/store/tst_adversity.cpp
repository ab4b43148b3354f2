#include "app/store/connection.h"
#include "app/store/schema.h"
#include "app/store/verify.h"
#include "tests/support/dropvfs.h"
#include "tests/support/storefile.h"

#include <QFile>
#include <QTest>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <random>

using app::Error;
using app::store::Store;
using tests::StoreFile;

namespace {

constexpr std::uint64_t traces = 200;

Store::Options calm(const StoreFile &file)
{
    auto options = file.options();
    options.maintain = false;
    options.synchronous = false;
    options.segmentSpans = 100;
    return options;
}

app::Result<> compact(Store &store)
{
    tests::Answers answers;
    store.compact(answers.next());
    return answers.all().front();
}

void fill(Store &store)
{
    tests::Answers answers;
    for (std::uint64_t i = 1; i <= traces; ++i)
        store.append({tests::batch({{i, 1, i, i + 9}, {i, 2, i, i + 5, 1}})}, answers.next());
    QCOMPARE(answers.good(), std::size_t(traces));
}

/// A file with segments and nothing in its write-ahead log.
void makeSegments(const StoreFile &file)
{
    const auto store = *Store::open(calm(file));
    fill(*store);
    QVERIFY(compact(*store));
}

/// Traces that can be read whole.
std::uint64_t readable(const Store &store)
{
    const auto snapshot = store.snapshot();
    std::uint64_t count = 0;
    for (std::uint64_t i = 1; i <= traces; ++i) {
        const auto found = snapshot->find(tests::traceId(i));
        count += found && found->trace.spans.size() == 2;
    }
    return count;
}

QByteArray contents(const StoreFile &file)
{
    QFile raw(QString::fromStdString(file.path()));
    return raw.open(QFile::ReadOnly) ? raw.readAll() : QByteArray();
}

void overwrite(const StoreFile &file, const QByteArray &bytes)
{
    QFile raw(QString::fromStdString(file.path()));
    QVERIFY(raw.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(raw.write(bytes), bytes.size());
}

/// Whole, or damage is named somewhere; never a crash.
void isWholeOrNamed(const StoreFile &file, const char *what)
{
    const auto report = app::store::verify(calm(file));
    auto reading = calm(file);
    reading.readOnly = true;
    const auto store = Store::open(reading);
    if (!report || !store)
        return; // which is named by the error
    const auto count = readable(**store);
    QVERIFY2(count == traces || !report->problems.empty() || !(*store)->damage().empty(), what);
}

void execute(const StoreFile &file, const std::string &sql)
{
    SQLite::Database(file.path(), SQLite::OPEN_READWRITE).exec(sql);
}

} // namespace

class TestAdversity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifiesASoundFile()
    {
        const StoreFile file;
        makeSegments(file);
        const auto report = app::store::verify(file.options());
        QVERIFY(report);
        QVERIFY2(report->problems.empty(),
                 report->problems.empty() ? "" : report->problems.front().c_str());
        QCOMPARE(report->spans, std::int64_t(2 * traces));
        QCOMPARE(report->segments, 4);
        QVERIFY(report->chunks > report->segments * 35);
    }

    void verifyNamesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("a chunk") << QByteArray("UPDATE chunk SET data = x'0102' WHERE id >> 24 = 2"
                                               " AND id & 0xffffff = 12")
                                 << QByteArray("segment 2, ");
        QTest::newRow("a missing chunk")
            << QByteArray("DELETE FROM chunk WHERE id = 2 << 24 | 12") << QByteArray("chunks of");
        QTest::newRow("a catalogue")
            << QByteArray("UPDATE segment SET catalogue = x'00' WHERE id = 3")
            << QByteArray("segment 3, its catalogue");
        QTest::newRow("a count") << QByteArray("UPDATE segment SET spans = 7 WHERE id = 1")
                                 << QByteArray("segment 1 holds another number");
        QTest::newRow("a row of the log")
            << QByteArray("INSERT INTO log VALUES (999, x'00', 1, 1, 1, 1, 1, 0)")
            << QByteArray("row 999 of the log");
    }
    void verifyNamesWhatIsWrong()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, named);
        const StoreFile file;
        makeSegments(file);
        execute(file, sql.toStdString());
        const auto report = app::store::verify(file.options());
        QVERIFY(report);
        QVERIFY(!report->problems.empty());
        QVERIFY2(report->problems.front().find(named.toStdString()) != std::string::npos,
                 report->problems.front().c_str());
    }

    void opensBesideADamagedCatalogue()
    {
        const StoreFile file;
        makeSegments(file);
        execute(file, "UPDATE segment SET catalogue = x'00' WHERE id = 3");
        const auto store = *Store::open(calm(file));
        QCOMPARE(store->damage().size(), 1U);
        QCOMPARE(readable(*store), traces * 3 / 4);
        QVERIFY(compact(*store));
        fill(*store); // and what was there and cannot be read may come again
        QCOMPARE(readable(*store), traces);
    }

    void survivesFlippedBits()
    {
        const StoreFile file;
        makeSegments(file);
        const auto sound = contents(file);
        std::mt19937 random(4318);
        for (int i = 0; i < 60; ++i) {
            auto flipped = sound;
            const auto at = int(random() % std::uint32_t(sound.size()));
            flipped[at] = char(flipped[at] ^ (1 << random() % 8));
            overwrite(file, flipped);
            isWholeOrNamed(file, std::to_string(at).c_str());
        }
    }

    void survivesTruncation()
    {
        const StoreFile file;
        makeSegments(file);
        const auto sound = contents(file);
        for (int i = 1; i < 12; ++i) {
            overwrite(file, sound.first(sound.size() * i / 12));
            isWholeOrNamed(file, std::to_string(i).c_str());
        }
    }

    void readsAFileItMayNotWrite()
    {
        const StoreFile file;
        makeSegments(file);
        QFile raw(QString::fromStdString(file.path()));
        QVERIFY(raw.setPermissions(QFile::ReadOwner));
        const auto store = file.openReadOnly();
        QVERIFY(store);
        QCOMPARE(readable(**store), traces);
    }

    void keepsTheLogWhereADiskIsFull()
    {
        tests::DropVfs vfs("full");
        const StoreFile file;
        auto options = calm(file);
        options.vfs = vfs.name();
        auto store = *Store::open(options);
        fill(*store);
        vfs.setCapacity(200'000);
        const auto full = compact(*store);
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::Full);
        QCOMPARE(readable(*store), traces);
        vfs.setCapacity(-1);
        QVERIFY(compact(*store));
        QCOMPARE(readable(*store), traces);
        QCOMPARE(store->stats().logSpans, 0);
        store.reset();
        store = *Store::open(options);
        QCOMPARE(readable(*store), traces);
        QVERIFY(store->damage().empty());
    }

    /// A file as the first version made it.
    void takesOverTheFirstVersion()
    {
        const StoreFile file;
        {
            const auto store = *Store::open(calm(file));
            fill(*store);
        }
        execute(file,
                "DROP TABLE segment; DROP TABLE chunk; DROP TABLE unreadable;"
                "DROP TABLE state; DROP INDEX set_aside_queue;"
                "ALTER TABLE set_aside DROP COLUMN payload;"
                "ALTER TABLE set_aside DROP COLUMN at_ns;"
                "ALTER TABLE set_aside DROP COLUMN again;"
                "CREATE INDEX set_aside_destination ON set_aside(destination);"
                "PRAGMA user_version = 1");
        QCOMPARE(file.openReadOnly().error().kind, Error::Kind::Unsupported);
        const auto store = Store::open(calm(file));
        QVERIFY(store);
        QCOMPARE(readable(**store), traces);
        QVERIFY(compact(**store));
        QCOMPARE((*store)->stats().segments, 4);
        QCOMPARE(readable(**store), traces);
    }
};

QTEST_GUILESS_MAIN(TestAdversity)
#include "tst_adversity.moc"
