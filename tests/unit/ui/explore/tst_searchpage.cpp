#include "tests/support/accessibility.h"
#include "tests/support/faketracesource.h"
#include "tests/support/named.h"
#include "tests/support/watchdog.h"
#include "ui/explore/queryedit.h"
#include "ui/explore/resultstable.h"
#include "ui/explore/searchpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::answerOf;
using ui::SearchPage;

namespace {

struct Fixture {
    tests::FakeTraceSource source;
    SearchPage page{source};

    explicit Fixture(bool isAutomatic = true)
    {
        source.automatic = isAutomatic;
        page.resize(900, 560);
    }
    void show()
    {
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    template <typename T>
    T *find(const char *name) const
    {
        return tests::named<T>(page, name);
    }
    ui::ResultsTable *table() const { return find<ui::ResultsTable>("resultsTable"); }
    ui::QueryEdit *edit() const { return find<ui::QueryEdit>("queryEdit"); }
    QString status() const { return find<QLabel>("resultStatus")->text(); }
    int rows() const { return table()->model()->rowCount(); }
};

} // namespace

class TstSearchPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void drawsItsStates_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("empty store") << QByteArray("stateFirstSteps");
        QTest::newRow("loading") << QByteArray("stateLoading");
        QTest::newRow("no match") << QByteArray("stateNoMatch");
        QTest::newRow("error") << QByteArray("stateFailed");
        QTest::newRow("full") << QByteArray("resultsTable");
    }
    void drawsItsStates()
    {
        QFETCH(QByteArray, state);
        Fixture f(false);
        f.show();
        QCOMPARE(f.source.searchCount(), 1); // asks by itself when first shown
        if (state == "resultsTable")
            f.source.answer(answerOf(2));
        else if (state == "stateFailed")
            f.source.fail({app::Error::Kind::Corrupt, "page 3", {}});
        else if (state != "stateLoading")
            f.source.answer({});
        if (state == "stateFirstSteps" || state == "stateNoMatch") {
            QTRY_COMPARE(f.source.searchCount(), 2);
            f.source.answer(answerOf(state == "stateNoMatch" ? 1 : 0));
        }
        QTRY_VERIFY(f.find<QWidget>(state.constData())->isVisible());
        QVERIFY2(tests::accessibilityFaults(f.page).isEmpty(), tests::faultsText(f.page));
    }

    void theFirstStepsHoldTheLineToCopy()
    {
        Fixture f;
        f.page.setEndpoint(u"http://127.0.0.1:5000"_s);
        f.show();
        auto *line = f.find<QLabel>("endpointLine");
        QTRY_VERIFY(line->isVisible());
        QCOMPARE(line->text(), u"OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:5000"_s);
    }

    void aMistakeShowsAtItsPlace()
    {
        Fixture f;
        f.source.automaticAnswer = answerOf(2);
        f.show();
        QTRY_COMPARE(f.rows(), 2);
        f.source.automaticError = {app::Error::Kind::Invalid, "expected a value",
                                   app::TextRange{7, 9}};
        f.edit()->setFocus();
        f.edit()->selectAll();
        QTest::keyClicks(f.edit(), u"{ .a = == }"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        auto *error = f.find<ui::MessageBar>("queryError");
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().startsWith(u"Column 8: Expected a value."_s),
                 qPrintable(error->text()));
        QCOMPARE(f.edit()->extraSelections().constFirst().cursor.selectedText(), u"=="_s);
        QVERIFY2(f.status().contains(u"query before"_s), qPrintable(f.status()));
        QCOMPARE(f.rows(), 2);

        QTest::keyClick(f.edit(), Qt::Key_Backspace);
        QVERIFY(f.edit()->extraSelections().isEmpty());
        f.edit()->setQuery(u"{ }"_s);
        QTRY_VERIFY(!error->isVisible()); // in the pause after the last key
    }

    void aMistakeIsToldWhileItIsTyped()
    {
        Fixture f;
        f.source.automaticAnswer = answerOf(2);
        f.show();
        f.edit()->setFocus();
        f.edit()->setQuery(u"{ .a == 1 && duration > \"x\" }"_s);
        auto *error = f.find<ui::MessageBar>("queryError");
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().startsWith(u"Column 6"_s), qPrintable(error->text()));
        QVERIFY(!f.edit()->extraSelections().isEmpty());
    }

    void whatIsNotFinishedIsNoMistakeYet()
    {
        Fixture f;
        f.source.automaticAnswer = answerOf(2);
        f.show();
        f.edit()->setFocus();
        f.edit()->setQuery(u"{ .a = "_s);
        auto *error = f.find<ui::MessageBar>("queryError");
        QTest::qWait(700); // longer than the pause
        QVERIFY(!error->isVisible());
    }

    void loadsMore()
    {
        Fixture f;
        f.source.automaticAnswer = answerOf(100, 150);
        f.show();
        auto *more = f.find<QPushButton>("loadMoreButton");
        QTRY_VERIFY(more->isVisible());
        QVERIFY2(f.status().startsWith(u"Showing 100 of 150"_s), qPrintable(f.status()));
        f.source.automaticAnswer = answerOf(150);
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_COMPARE(f.rows(), 150);
        QCOMPARE(f.source.lastSearch().request.limit, 200);
        QTRY_VERIFY(!more->isVisible());
        QVERIFY2(f.status().startsWith(u"150 "_s), qPrintable(f.status()));
    }

    void runBecomesCancelWhileItRuns()
    {
        Fixture f(false);
        f.show();
        auto *run = f.find<QPushButton>("runButton");
        QCOMPARE(run->text(), u"Cancel"_s);
        QTest::mouseClick(run, Qt::LeftButton);
        QVERIFY(f.source.lastSearch().promise.isCanceled());
        QCOMPARE(run->text(), u"Run"_s);
        QTest::mouseClick(run, Qt::LeftButton);
        QCOMPARE(f.source.searchCount(), 2);
        QCOMPARE(run->text(), u"Cancel"_s);
        QTest::keyClick(&f.page, Qt::Key_Escape);
        QCOMPARE(run->text(), u"Run"_s);
    }

    void theKeyboardAloneReachesATrace()
    {
        Fixture f;
        f.source.automaticAnswer = answerOf(3);
        f.show();
        QSignalSpy opened(&f.page, &SearchPage::traceOpened);
        QTest::keyClick(&f.page, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(f.edit()->hasFocus());
        QTest::keyClicks(f.edit(), u"{ status = error }"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(f.source.lastSearch().request.query, std::string("{ status = error }"));
        QTRY_COMPARE(f.rows(), 3);
        QTest::keyClick(f.edit(), Qt::Key_Down);
        QVERIFY(f.table()->hasFocus());
        QTest::keyClick(f.table(), Qt::Key_Down);
        QTest::keyClick(f.table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<app::trace::TraceId>(), tests::match(1).summary.id);
    }

    void anExampleRunsWhenChosen()
    {
        Fixture f;
        f.show();
        f.find<QToolButton>("queriesButton")->click();
        auto *search = f.find<QLineEdit>("querySearch");
        QTest::keyClicks(search, u"slower than 5"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(f.edit()->query(),
                 u"{ resource.service.name = \"openrouter\" && duration > 5s }"_s);
        QTRY_COMPARE(f.source.lastSearch().request.query.size(), std::size_t(2));
        bool wasAsked = false;
        for (int i = 0; i < f.source.searchCount(); ++i)
            wasAsked |= f.source.searchAt(i).request.query == f.edit()->query().toStdString();
        QVERIFY(wasAsked);
    }

    void formattingIsOneStepToUndo()
    {
        Fixture f;
        f.show();
        const auto query = u"{.a=1}|rate()"_s;
        f.edit()->setQuery(query);
        f.find<QToolButton>("formatButton")->click();
        QCOMPARE(f.edit()->query(), u"{ .a = 1 }\n| rate()"_s);
        f.edit()->undo();
        QCOMPARE(f.edit()->query(), query);
    }

    void historyBringsAQueryBack()
    {
        Fixture f;
        f.source.automaticAnswer = answerOf(1);
        f.show();
        f.page.run(u"{ .a = 1 }"_s);
        f.page.run(u"{ .b = 2 }"_s);
        QTest::keyClick(f.edit(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.edit()->query(), u"{ .a = 1 }"_s);
        QTest::keyClick(f.edit(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.edit()->query(), u"{ .b = 2 }"_s);
    }

    void choosingATimeAsksAgain()
    {
        Fixture f;
        f.source.automaticAnswer = answerOf(1);
        f.show();
        QSignalSpy changed(&f.page, &SearchPage::timeChanged);
        auto *button = f.find<QToolButton>("timeRangeButton");
        button->menu()->actions().constFirst()->trigger();
        QCOMPARE(button->text(), u"Last 15 minutes"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(f.source.lastSearch().request.range.startUnixNano > 0);
    }

    void aRangeOfOnesOwnIsChosenInline()
    {
        Fixture f;
        f.source.automaticAnswer = answerOf(1);
        f.show();
        f.find<QToolButton>("timeRangeButton")->menu()->actions().constLast()->trigger();
        auto *use = f.find<QPushButton>("rangeUse");
        QTRY_VERIFY(use->isVisible());
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(!use->isVisible());
        QVERIFY(!f.page.time().isRelative());
        const auto range = f.source.lastSearch().request.range;
        QVERIFY(range.endUnixNano < std::numeric_limits<app::UnixNano>::max());
        QVERIFY(range.startUnixNano < range.endUnixNano);
    }

    void noMatchOffersAllTime()
    {
        Fixture f(false);
        f.show();
        f.source.answer({});
        QTRY_COMPARE(f.source.searchCount(), 2);
        f.source.answer(answerOf(1));
        auto *noMatch = f.find<ui::EmptyState>("stateNoMatch");
        QTRY_VERIFY(noMatch->isVisible());
        QTest::mouseClick(noMatch->findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
        QCOMPARE(f.source.searchCount(), 3);
        QCOMPARE(f.source.lastSearch().request.range.startUnixNano, app::UnixNano(0));
        QCOMPARE(f.page.time().kind, ui::TimeChoice::Kind::All);
    }

    void theLoopTurnsWhileThousandsOfRowsCome()
    {
        Fixture f;
        f.source.automaticAnswer = answerOf(100);
        f.show();
        QTRY_COMPARE(f.rows(), 100);
        const tests::Watchdog watchdog;
        f.source.automaticAnswer = answerOf(10'000);
        f.page.run(u"{ }"_s);
        QTRY_COMPARE(f.rows(), 10'000);
        QTest::qWait(50);
        QVERIFY2(watchdog.longestGapMs() < 1000,
                 qPrintable(QString::number(watchdog.longestGapMs())));
    }
};

QTEST_MAIN(TstSearchPage)
#include "tst_searchpage.moc"
