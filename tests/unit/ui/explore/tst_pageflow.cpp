#include "tests/support/faketracesource.h"
#include "ui/explore/pageflow.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using ui::PageFlow;
using ui::PageState;

namespace {

struct Fixture {
    tests::FakeTraceSource source;
    PageFlow flow{source};
    QSignalSpy due{&flow, &PageFlow::due};

    Fixture() { flow.setInterval(0ms); }
    void fill()
    {
        flow.setSeen(true);
        flow.answered(false);
    }
};

} // namespace

class TstPageFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWhenFirstSeen()
    {
        Fixture f;
        QCOMPARE(f.due.count(), 0);
        f.flow.setSeen(true);
        QCOMPARE(f.due.count(), 1);
        f.flow.setSeen(false);
        f.flow.setSeen(true);
        QCOMPARE(f.due.count(), 1); // it is on its way already
    }

    void showsLoadingOnlyAfterABlink()
    {
        Fixture f;
        f.flow.setSeen(true);
        QCOMPARE(f.flow.state(), PageState::Idle);
        QTRY_COMPARE(f.flow.state(), PageState::Loading);
        f.flow.answered(false);
        QCOMPARE(f.flow.state(), PageState::Full);
    }

    void followsTheSourceQuietly()
    {
        Fixture f;
        f.fill();
        f.source.announceChange();
        QTRY_COMPARE(f.due.count(), 2);
        QVERIFY(f.flow.isQuiet());
        f.flow.failed();
        QCOMPARE(f.flow.state(), PageState::Full);
    }

    void doesNotFollow_data()
    {
        QTest::addColumn<bool>("isSeen");
        QTest::addColumn<bool>("isFollowing");
        QTest::newRow("while nobody looks") << false << true;
        QTest::newRow("a range that has ended") << true << false;
    }
    void doesNotFollow()
    {
        QFETCH(const bool, isSeen);
        QFETCH(const bool, isFollowing);
        Fixture f;
        f.fill();
        f.flow.setSeen(isSeen);
        f.flow.setFollowing(isFollowing);
        f.source.announceChange();
        QTest::qWait(1);
        QCOMPARE(f.due.count(), 1);
    }

    void catchesUpWhenSeenAgain()
    {
        Fixture f;
        f.fill();
        f.flow.setSeen(false);
        f.source.announceChange();
        f.flow.setSeen(true);
        QTRY_COMPARE(f.due.count(), 2);
    }

    void aFailureIsAStateWhereAPersonAsked()
    {
        Fixture f;
        f.flow.setSeen(true);
        f.flow.failed();
        QCOMPARE(f.flow.state(), PageState::Failed);
        f.source.announceChange();
        QTest::qWait(1);
        QCOMPARE(f.due.count(), 1); // who asked decides when to try again
        f.flow.ask();
        f.flow.answered(true);
        QCOMPARE(f.flow.state(), PageState::Empty);
    }
};

QTEST_GUILESS_MAIN(TstPageFlow)
#include "tst_pageflow.moc"
