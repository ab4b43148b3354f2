#include "ui/explore/querybook.h"
#include "ui/explore/querylist.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::QueryBook;
using ui::QueryBookContents;

namespace {

/// Kind's first letter, a star, then what the line says: "h Saved", "s slow", "p* { }".
QStringList shown(const QueryBook &book, const QString &search)
{
    QStringList lines;
    for (const auto &line : ui::queryLines(book, search)) {
        const auto kind = QStringLiteral("hspe").at(int(line.kind));
        lines << QString(kind) + (line.isStarred ? u"* "_s : u" "_s)
                + (line.label.isEmpty() ? line.query : line.label);
    }
    return lines;
}

} // namespace

class TstQueryBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsNamesOnce()
    {
        QueryBook book;
        QVERIFY(book.save(u" slow "_s, u"{ duration > 1s }"_s));
        QVERIFY(book.save(u"failed"_s, u"{ status = error }"_s));
        QVERIFY(book.save(u"slow"_s, u"{ duration > 2s }"_s));
        QCOMPARE(book.saved(),
                 (QList<ui::SavedQuery>{{u"slow"_s, u"{ duration > 2s }"_s},
                                        {u"failed"_s, u"{ status = error }"_s}}));
        QVERIFY(!book.save(u" "_s, u"{ }"_s));
        QVERIFY(!book.save(u"empty"_s, u" "_s));
        QVERIFY(!book.rename(u"slow"_s, u"failed"_s));
        QVERIFY(!book.rename(u"nobody"_s, u"other"_s));
        QVERIFY(book.rename(u"slow"_s, u"slower"_s));
        QCOMPARE(book.saved().constFirst().name, u"slower"_s);
    }

    void whatIsRemovedComesBackWhereItStood()
    {
        QueryBook book;
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
            book.save(name, u"{ }"_s);
        const auto before = book.saved();
        book.remove(u"b"_s);
        QCOMPARE(book.saved().size(), 2);
        QVERIFY(book.canPutBack());
        book.putBack();
        QCOMPARE(book.saved(), before);
        book.putBack(); // once only
        QCOMPARE(book.saved(), before);
        book.remove(u"b"_s);
        book.save(u"b"_s, u"{ .new = 1 }"_s);
        book.putBack(); // its name is taken
        QCOMPARE(book.saved().size(), 3);
        QCOMPARE(book.saved().constLast().query, u"{ .new = 1 }"_s);
    }

    void startsAgainAsItWasLeft()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"queries.json"_s);
        {
            QueryBook book;
            book.keepIn(path);
            book.remember(u"{ .a = 1 }"_s);
            book.remember(u"{ .b = \"ü\" }"_s);
            book.setStarred(u"{ .a = 1 }"_s, true);
            book.save(u"mine"_s, u"{ }\n| rate()"_s);
        }
        QueryBook book;
        const QSignalSpy changed(&book, &QueryBook::changed);
        book.keepIn(path);
        QCOMPARE(book.past(), QStringList({u"{ .b = \"ü\" }"_s, u"{ .a = 1 }"_s}));
        QVERIFY(book.isStarred(u"{ .a = 1 }"_s));
        QCOMPARE(book.saved(), (QList<ui::SavedQuery>{{u"mine"_s, u"{ }\n| rate()"_s}}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QFile::permissions(path)
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aBrokenFileIsKeptAside()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"queries.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ broken");
        file.close();
        QueryBook book;
        const QSignalSpy failed(&book, &QueryBook::failed);
        book.keepIn(path);
        QCOMPARE(failed.count(), 1);
        book.save(u"mine"_s, u"{ }"_s);
        QFile aside(path + u".broken"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray("{ broken"));
    }

    void tellsWhatCannotBeWritten()
    {
        const QTemporaryDir folder;
        QueryBook book;
        const QSignalSpy failed(&book, &QueryBook::failed);
        book.keepIn(folder.filePath(u"missing/queries.json"_s));
        QVERIFY(book.save(u"mine"_s, u"{ }"_s));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(book.saved().size(), 1);
    }

    void leavesOutWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("saved");
        QTest::addColumn<int>("past");
        QTest::newRow("nothing") << QByteArray("{}") << 0 << 0;
        QTest::newRow("other types")
            << QByteArray(R"({"saved":[1,"a",{"name":2,"query":{}}],"history":[1,{},[]]})") << 0
            << 0;
        QTest::newRow("no list") << QByteArray(R"({"saved":{},"history":"x","starred":3})") << 0
                                 << 0;
        QTest::newRow("twice") << QByteArray(
            R"({"saved":[{"name":"a","query":"{}"},{"name":" a ","query":"{ }"}],"history":["{}","{}"]})")
                               << 1 << 1;
        QTest::newRow("too long") << QByteArray(R"({"saved":[{"name":"a","query":")"
                                                + QByteArray(100'001, 'x')
                                                + R"("}],"history":[" "]})")
                                  << 0 << 0;
    }
    void leavesOutWhatMakesNoSense()
    {
        QFETCH(QByteArray, json);
        const auto contents = ui::queryBookFrom(json);
        QVERIFY(contents);
        QTEST(int(contents->saved.size()), "saved");
        QTEST(int(contents->past.size()), "past");
        const auto again = ui::queryBookFrom(ui::toJson(*contents));
        QVERIFY(again && *again == *contents);
    }

    void refusesWhatIsNoBook()
    {
        for (const auto *json : {"", "[]", "1", "{\"saved\":"})
            QVERIFY(!ui::queryBookFrom(json));
    }

    void linesFollowTheSearch()
    {
        QueryBook book;
        book.save(u"Slow ones"_s, u"{ duration > 1s }"_s);
        book.remember(u"{ .old = 1 }"_s);
        book.remember(u"{ .new = 1 }"_s);
        book.setStarred(u"{ .old = 1 }"_s, true);
        QCOMPARE(shown(book, {}).first(5),
                 QStringList({u"h Saved"_s, u"s Slow ones"_s, u"h History"_s, u"p* { .old = 1 }"_s,
                              u"p { .new = 1 }"_s}));
        QCOMPARE(shown(book, u"SLOW one"_s), QStringList({u"h Saved"_s, u"s Slow ones"_s}));
        QCOMPARE(shown(book, u".new"_s), QStringList({u"h History"_s, u"p { .new = 1 }"_s}));
        QCOMPARE(shown(book, u"no such words"_s), QStringList());
    }

    void theModelIsOne()
    {
        QueryBook book;
        ui::QueryList list;
        const QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        book.setStarred(u"{ .a }"_s, true);
        list.setLines(ui::queryLines(book, {}));
        QVERIFY(!list.flags(list.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(list.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"With a star: { .a }"_s);
        list.setLines({});
        QCOMPARE(list.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TstQueryBook)
#include "tst_querybook.moc"
