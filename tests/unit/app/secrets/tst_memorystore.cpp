#include "app/secrets/memorystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::secrets::MemoryStore;

class TestMemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAtOnce();
    void hasNothingAtFirst();
    void returnsWhatWasWritten();
    void overwrites();
    void forgetsWhatWasRemoved();
    void removesWhatIsNotThere();
};

void TestMemoryStore::answersAtOnce()
{
    MemoryStore store;
    QVERIFY(store.read(u"a"_s).isFinished());
    QVERIFY(store.write(u"a"_s, u"1"_s).isFinished());
    QVERIFY(store.remove(u"a"_s).isFinished());
}

void TestMemoryStore::hasNothingAtFirst()
{
    MemoryStore store;
    QCOMPARE(store.read(u"a"_s).result().error().kind, app::Error::Kind::NotFound);
}

void TestMemoryStore::returnsWhatWasWritten()
{
    MemoryStore store;
    QVERIFY(store.write(u"a"_s, u"1"_s).result());
    QVERIFY(store.write(u"b"_s, QString()).result());
    QCOMPARE(store.read(u"a"_s).result(), u"1"_s);
    QCOMPARE(store.read(u"b"_s).result(), QString());
}

void TestMemoryStore::overwrites()
{
    MemoryStore store;
    QVERIFY(store.write(u"a"_s, u"1"_s).result());
    QVERIFY(store.write(u"a"_s, u"2"_s).result());
    QCOMPARE(store.read(u"a"_s).result(), u"2"_s);
}

void TestMemoryStore::forgetsWhatWasRemoved()
{
    MemoryStore store;
    QVERIFY(store.write(u"a"_s, u"1"_s).result());
    QVERIFY(store.remove(u"a"_s).result());
    QCOMPARE(store.read(u"a"_s).result().error().kind, app::Error::Kind::NotFound);
}

void TestMemoryStore::removesWhatIsNotThere()
{
    MemoryStore store;
    QVERIFY(store.remove(u"a"_s).result());
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
