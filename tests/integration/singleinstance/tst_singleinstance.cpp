#include "app/async/runon.h"
#include "app/main/singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::SingleInstance;

namespace {

/// As another process would: it blocks while the first one's event loop turns.
bool handOver(const QString &dataDir, const QStringList &arguments)
{
    QThreadPool pool;
    const auto done = app::runOn<bool>(
        &pool, [=](auto &) { return SingleInstance::handOver(dataDir, arguments); });
    return QTest::qWaitFor([&done] { return done.isFinished(); }, 20'000) && done.result();
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsItsArgumentsOver_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("none") << QStringList();
        QTest::newRow("files and addresses")
            << QStringList{u"/a b/ü.json"_s, u"spancast://trace/1?span=2"_s};
        QTest::newRow("line break in a name") << QStringList{u"/a\nb"_s};
        QTest::newRow("many") << QStringList(5'000, u"/home/somebody/spans.json"_s);
    }
    void handsItsArgumentsOver()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.listen());
        QSignalSpy called(&first, &SingleInstance::called);
        QVERIFY(handOver(folder.path(), arguments));
        QTRY_COMPARE(called.size(), 1);
        QCOMPARE(called.front().front().toStringList(), arguments);
    }

    void takesEachStart()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.listen());
        QSignalSpy called(&first, &SingleInstance::called);
        for (int start = 1; start <= 3; ++start) {
            QVERIFY(handOver(folder.path(), {QString::number(start)}));
            QTRY_COMPARE(called.size(), start);
        }
    }

    void isOneForEachDataDirectory()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleInstance first(one.path());
        QVERIFY(first.listen());
        QVERIFY(!handOver(other.path(), {}));
        SingleInstance second(other.path());
        QVERIFY(second.listen());
        QSignalSpy called(&first, &SingleInstance::called);
        QVERIFY(handOver(other.path() + u"/."_s, {u"x"_s}));
        QVERIFY(called.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
