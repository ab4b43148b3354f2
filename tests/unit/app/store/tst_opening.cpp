#include "tests/support/storefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

using app::Error;
using app::store::Store;
using tests::append;
using tests::traceId;

namespace {

void change(const std::string &path, const std::string &sql)
{
    SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

void fill(const tests::StoreFile &file, std::uint64_t rows)
{
    const auto store = *file.open();
    tests::Answers answers;
    for (std::uint64_t i = 1; i <= rows; ++i)
        store->append({tests::batch({{.trace = i, .number = i}})}, answers.next());
    QCOMPARE(answers.good(), std::size_t(rows));
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAPrivateFile()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        QVERIFY(append(*store, {{.trace = 1}}));
        const auto path = QString::fromStdString(file.path());
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const auto &name :
             {path, path + QStringLiteral("-wal"), path + QStringLiteral(".lock")}) {
            QVERIFY2(QFile::exists(name), qPrintable(name));
#ifndef Q_OS_WIN
            QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
#endif
        }
    }

    void leavesNoLogBehind()
    {
        const tests::StoreFile file;
        fill(file, 3);
        QVERIFY(!QFile::exists(QString::fromStdString(file.path() + "-wal")));
    }

    void hasOneWriter()
    {
        const tests::StoreFile file;
        auto first = file.open();
        const auto second = file.open();
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        const auto process = std::to_string(QCoreApplication::applicationPid());
        QVERIFY(second.error().detail.find("process " + process) != std::string::npos);
        first->reset();
        QVERIFY(file.open());
    }

    void readsBesideAWriter()
    {
        const tests::StoreFile file;
        const auto writing = *file.open();
        QVERIFY(append(*writing, {{.trace = 1}}));
        const auto reading = *file.openReadOnly();
        QCOMPARE(reading->snapshot()->spanCount(), 1);
        QVERIFY(append(*writing, {{.trace = 2}}));
        QCOMPARE(reading->snapshot()->spanCount(), 1); // what was committed when it opened
        QCOMPARE((*file.openReadOnly())->snapshot()->spanCount(), 2);
    }

    void readsWithoutAWriter()
    {
        const tests::StoreFile file;
        fill(file, 2);
        const auto reading = *file.openReadOnly();
        QCOMPARE(reading->snapshot()->spanCount(), 2);
        QVERIFY(file.open()); // a reader holds nobody up
    }

    void readsInAFolderItMayNotWriteTo()
    {
        const tests::StoreFile file;
        fill(file, 2);
        const auto folder = QFileInfo(QString::fromStdString(file.path())).absolutePath();
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto reading = file.openReadOnly();
        QVERIFY(
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(reading);
        QCOMPARE((*reading)->snapshot()->spanCount(), 2);
    }

    void refusesToWriteWhenReadOnly()
    {
        const tests::StoreFile file;
        fill(file, 1);
        const auto reading = *file.openReadOnly();
        const auto answer = append(*reading, {{.trace = 2}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unsupported);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<Error::Kind>("kind");
        const QByteArray newer = "PRAGMA user_version = 99";
        const QByteArray foreign = "CREATE TABLE recipes(name)";
        const QByteArray old =
            "PRAGMA application_id = 1397771843; PRAGMA user_version = 0; VACUUM";
        QTest::newRow("a newer version") << newer << false << Error::Kind::Unsupported;
        QTest::newRow("a newer version, reading") << newer << true << Error::Kind::Unsupported;
        QTest::newRow("another program's file") << foreign << false << Error::Kind::Corrupt;
        QTest::newRow("another program's file, reading") << foreign << true << Error::Kind::Corrupt;
        QTest::newRow("an empty store, reading") << old << true << Error::Kind::NotFound;
    }
    void refuses()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, readOnly);
        const tests::StoreFile file;
        change(file.path(), sql.toStdString());
        const auto refused = readOnly ? file.openReadOnly() : file.open();
        QVERIFY(!refused);
        QTEST(refused.error().kind, "kind");
        QVERIFY(!refused.error().detail.empty());
    }

    void refusesWhatIsNoDatabase()
    {
        const tests::StoreFile file;
        QFile text(QString::fromStdString(file.path()));
        QVERIFY(text.open(QFile::WriteOnly));
        text.write(QByteArray("this is a letter, not a database\n").repeated(200));
        text.close();
        const auto refused = file.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
    }

    void refusesToReadWhatIsNotThere()
    {
        const tests::StoreFile file;
        const auto refused = file.openReadOnly();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(QString::fromStdString(file.path())));
    }

    void refusesAFolderThatIsNotThere()
    {
        const tests::StoreFile file;
        auto options = file.options();
        options.path += "/no/such/traces.db";
        const auto refused = Store::open(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Internal);
    }

    void passesOverADamagedRow_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("cut short") << QByteArray("substr(payload, 1, length(payload) / 2)");
        QTest::newRow("other bytes") << QByteArray("randomblob(200)");
        QTest::newRow("empty") << QByteArray("x''");
        QTest::newRow("text") << QByteArray("'no zstd'");
    }
    void passesOverADamagedRow()
    {
        QFETCH(QByteArray, payload);
        const tests::StoreFile file;
        fill(file, 3);
        change(file.path(),
               "UPDATE log SET payload = " + payload.toStdString() + " WHERE position = 2");
        const auto store = *file.open();
        QCOMPARE(store->snapshot()->spanCount(), 2);
        QVERIFY(store->snapshot()->find(traceId(3)));
        QCOMPARE(store->damage().size(), 1U);
        QVERIFY(store->damage().front().find("row 2 of the log") != std::string::npos);
        QVERIFY(append(*store, {{.trace = 4, .number = 4}}));
    }

    void readsAroundADamagedPage()
    {
        const tests::StoreFile file;
        fill(file, 600);
        QFile raw(QString::fromStdString(file.path()));
        QVERIFY(raw.open(QFile::ReadWrite));
        int page =
            0; // a leaf of the log: the first table leaf behind the schema's pages that holds many rows
        for (int i = int(raw.size() / 4096) / 2; i < int(raw.size() / 4096) && page == 0; ++i) {
            raw.seek(qint64(i) * 4096);
            const auto head = raw.read(8);
            if (head[0] == 13 && uchar(head[4]) >= 8)
                page = i;
        }
        QVERIFY(page > 0);
        raw.seek(qint64(page) * 4096);
        raw.write(QByteArray(4096, '\xee'));
        raw.close();
        const auto store = *file.open();
        QVERIFY(!store->damage().empty());
        const auto left = store->snapshot()->spanCount();
        QVERIFY2(left > 500 && left < 600, qPrintable(QString::number(left)));
        QVERIFY(store->snapshot()->find(traceId(1)));
        QVERIFY(store->snapshot()->find(traceId(600)));
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
