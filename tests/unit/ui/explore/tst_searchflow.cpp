#include "tests/support/faketracesource.h"
#include "ui/explore/searchflow.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::answerOf;
using tests::FakeTraceSource;
using ui::SearchFlow;
using ui::SearchState;
using ui::TimeChoice;

namespace {

const TimeChoice lastHour = {TimeChoice::Kind::Last, 1h, 0, 0};
const TimeChoice fixedRange = {TimeChoice::Kind::Between, {}, 1, 2};

struct Fixture {
    FakeTraceSource source;
    ui::TraceListModel model{source};
    SearchFlow flow{source, model};
    QSignalSpy answered{&flow, &SearchFlow::answered};

    Fixture() { flow.setLiveInterval(0ms); }
    /// Asks and answers with `count` traces.
    void ask(int count, const TimeChoice &time = lastHour, int of = 0)
    {
        flow.ask(u"{ }"_s, time);
        source.answer(answerOf(count, of));
        QTRY_COMPARE(answered.count(), 1);
    }
};

} // namespace

class TstSearchFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksWhatWasTyped()
    {
        Fixture f;
        f.flow.ask(u"{ status = error }"_s, fixedRange);
        const auto &request = f.source.lastSearch().request;
        QCOMPARE(request.query, std::string("{ status = error }"));
        QCOMPARE(request.range.endUnixNano, app::UnixNano(2));
        QCOMPARE(request.limit, SearchFlow::firstLimit);
        QVERIFY(request.isCounting);
        QVERIFY(f.flow.isRunning());
    }

    void nothingTypedAsksForEverything()
    {
        Fixture f;
        f.flow.ask(u"  \n"_s, lastHour);
        QCOMPARE(f.source.lastSearch().request.query, std::string("{}"));
    }

    void showsLoadingOnlyAfterABlink()
    {
        Fixture f;
        f.flow.ask(u"{ }"_s, lastHour);
        QCOMPARE(f.flow.state(), SearchState::Idle);
        QTRY_COMPARE(f.flow.state(), SearchState::Loading);
        f.source.answer(answerOf(1));
        QTRY_COMPARE(f.flow.state(), SearchState::Results);
        QVERIFY(!f.flow.isRunning());
    }

    void tellsAnEmptyStoreFromNoMatch_data()
    {
        QTest::addColumn<int>("tracesAtAll");
        QTest::addColumn<int>("state");
        QTest::newRow("empty store") << 0 << int(SearchState::FirstSteps);
        QTest::newRow("no match") << 1 << int(SearchState::NoMatch);
    }
    void tellsAnEmptyStoreFromNoMatch()
    {
        QFETCH(int, tracesAtAll);
        Fixture f;
        f.flow.ask(u"{ status = error }"_s, lastHour);
        f.source.answer(answerOf(0));
        QTRY_COMPARE(f.source.searchCount(), 2);
        QVERIFY(f.flow.isRunning());
        QCOMPARE(f.source.lastSearch().request.query, std::string("{}"));
        QCOMPARE(f.source.lastSearch().request.limit, 1);
        f.source.answer(answerOf(tracesAtAll));
        QTRY_VERIFY(!f.flow.isRunning());
        QTEST(int(f.flow.state()), "state");
    }

    void aMistakeKeepsWhatIsShown()
    {
        Fixture f;
        f.ask(3);
        QSignalSpy failed(&f.flow, &SearchFlow::failed);
        f.flow.ask(u"{"_s, lastHour);
        f.source.fail({app::Error::Kind::Invalid, "expected '}'", app::TextRange{1, 1}});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(f.flow.state(), SearchState::Results);
        QCOMPARE(f.model.rowCount(), 3);
    }

    void anyOtherFailureIsAState()
    {
        Fixture f;
        f.flow.ask(u"{ }"_s, lastHour);
        f.source.fail({app::Error::Kind::Unreachable, "refused", {}});
        QTRY_COMPARE(f.flow.state(), SearchState::Failed);
    }

    void moreDoublesTheLimit()
    {
        Fixture f;
        f.ask(100, lastHour, 300);
        f.flow.askMore();
        QCOMPARE(f.source.lastSearch().request.limit, 2 * SearchFlow::firstLimit);
        QCOMPARE(f.flow.state(), SearchState::Results);
        f.source.answer(answerOf(200, 300));
        QTRY_COMPARE(f.model.rowCount(), 200);
        f.flow.ask(u"{ }"_s, lastHour);
        QCOMPARE(f.source.lastSearch().request.limit, SearchFlow::firstLimit);
    }

    void cancelStopsTheQuestion()
    {
        Fixture f;
        f.flow.ask(u"{ }"_s, lastHour);
        f.flow.cancel();
        QVERIFY(f.source.lastSearch().promise.isCanceled());
        QVERIFY(!f.flow.isRunning());
        QCOMPARE(f.flow.state(), SearchState::Idle);
    }

    void followsChangesQuietly()
    {
        Fixture f;
        f.ask(1);
        QSignalSpy running(&f.flow, &SearchFlow::runningChanged);
        f.source.announceChange();
        QCOMPARE(f.source.searchCount(), 2);
        QVERIFY(!f.flow.isRunning());
        f.source.answer(answerOf(2));
        QTRY_COMPARE(f.model.rowCount(), 2);
        QCOMPARE(running.count(), 0);
    }

    void refreshesOnceForManyChanges()
    {
        Fixture f;
        f.flow.setLiveInterval(50ms);
        f.ask(1);
        for (int i = 0; i < 30; ++i)
            f.source.announceChange();
        QCOMPARE(f.source.searchCount(), 2);
        f.source.answer(answerOf(2));
        QTRY_COMPARE(f.answered.count(), 2);
        f.source.announceChange();
        QCOMPARE(f.source.searchCount(), 2); // within the pause
        QTRY_COMPARE(f.source.searchCount(), 3);
    }

    void waitsForTheAnswerUnderWay()
    {
        Fixture f;
        f.ask(1);
        f.source.announceChange();
        QCOMPARE(f.source.searchCount(), 2);
        f.source.announceChange();
        QTest::qWait(10);
        QCOMPARE(f.source.searchCount(), 2);
        f.source.answer(answerOf(1));
        QTRY_COMPARE(f.source.searchCount(), 3);
    }

    void staysStill_data()
    {
        QTest::addColumn<bool>("isLive");
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<bool>("isFixed");
        QTest::newRow("live is off") << false << false << false;
        QTest::newRow("nobody looks") << true << true << false;
        QTest::newRow("the range is fixed") << true << false << true;
    }
    void staysStill()
    {
        QFETCH(bool, isLive);
        QFETCH(bool, isPaused);
        QFETCH(bool, isFixed);
        Fixture f;
        f.flow.setLive(isLive);
        f.flow.setPaused(isPaused);
        f.ask(1, isFixed ? fixedRange : lastHour);
        f.source.announceChange();
        QCoreApplication::processEvents();
        QCOMPARE(f.source.searchCount(), 1);
    }

    void catchesUpAfterAPause()
    {
        Fixture f;
        f.ask(1);
        f.flow.setPaused(true);
        f.source.announceChange();
        QCOMPARE(f.source.searchCount(), 1);
        f.flow.setPaused(false);
        QCOMPARE(f.source.searchCount(), 2);
    }

    void doesNotRepeatAMistake()
    {
        Fixture f;
        QSignalSpy failed(&f.flow, &SearchFlow::failed);
        f.flow.ask(u"{"_s, lastHour);
        f.source.fail({app::Error::Kind::Invalid, "expected '}'", app::TextRange{1, 1}});
        QTRY_COMPARE(failed.count(), 1);
        f.source.announceChange();
        QCOMPARE(f.source.searchCount(), 1);
    }

    void aFailedRefreshKeepsTheRows()
    {
        Fixture f;
        f.ask(2);
        QSignalSpy failed(&f.flow, &SearchFlow::failed);
        QSignalSpy refreshFailed(&f.flow, &SearchFlow::refreshFailed);
        f.source.announceChange();
        f.source.fail({app::Error::Kind::Unreachable, "refused", {}});
        QTRY_COMPARE(refreshFailed.count(), 1);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(f.model.rowCount(), 2);
        QCOMPARE(f.flow.state(), SearchState::Results);
    }

    void theFirstTraceEndsTheFirstSteps()
    {
        Fixture f;
        f.source.automatic = true;
        f.flow.ask(u"{ }"_s, lastHour);
        QTRY_COMPARE(f.flow.state(), SearchState::FirstSteps);
        f.source.automaticAnswer = answerOf(1);
        f.source.announceChange();
        QTRY_COMPARE(f.flow.state(), SearchState::Results);
    }
};

QTEST_GUILESS_MAIN(TstSearchFlow)
#include "tst_searchflow.moc"
