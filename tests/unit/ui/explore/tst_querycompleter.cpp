#include "tests/support/faketracesource.h"
#include "ui/explore/completionlist.h"
#include "ui/explore/queryedit.h"
#include "ui/explore/queryfacts.h"

#include <QAbstractItemModel>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::query::TagScope;
using app::query::TagValue;

namespace {

/// A shown editor, with another widget behind it, over a source that knows a few names and values.
struct Desk {
    tests::FakeTraceSource source;
    ui::QueryFacts facts{source};
    QWidget window;
    ui::QueryEdit edit{&window};
    QPushButton next{&window};

    Desk()
    {
        source.tagNamesAnswer = std::vector<TagScope>{
            {"resource", {"service.name"}},
            {"span", {"gen_ai.request.model", "gen_ai.system", "http.method"}}};
        source.tagValuesAnswer = std::vector<TagValue>{
            {"string", "openai/gpt-4o", 3}, {"string", "mistral \"large\"", 9}, {"int", "7", 1}};
        edit.setFacts(&facts);
        edit.resize(600, 40);
        window.resize(640, 80);
        window.show();
        edit.setFocus();
        (void)facts.facts().names(app::traceql::Scope::Span, {}); // as the first key does
    }
    QListView *popup() const
    {
        for (auto *view : QApplication::allWidgets()) {
            if (view->objectName() == u"completionPopup"_s && view->isVisible())
                return qobject_cast<QListView *>(view);
        }
        return nullptr;
    }
    QStringList offers() const
    {
        QStringList labels;
        const auto *view = popup();
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            labels << view->model()->index(row, 0).data().toString();
        return labels;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *view = popup();
        QTest::keyClick(view ? static_cast<QWidget *>(view) : &edit, key, modifiers);
    }
};

} // namespace

class TstQueryCompleter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void offersObservedNamesInsideAWord()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit, u"{ span.gen"_s);
        QTRY_COMPARE(desk.offers(),
                     QStringList({u"span.gen_ai.request.model"_s, u"span.gen_ai.system"_s}));
    }

    void offersObservedValuesOfTheAttributeOnTheLeft()
    {
        Desk desk;
        desk.edit.setQuery(u"{ span.gen_ai.request.model = "_s);
        QTest::keyClicks(&desk.edit, u"m"_s);
        QTRY_VERIFY(!desk.offers().isEmpty());
        QCOMPARE(desk.source.tagValuesRequest.tag, std::string("span.gen_ai.request.model"));
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.edit.query(), u"{ span.gen_ai.request.model = `mistral \"large\"`"_s);
    }

    void tabTakesTheFirstAndCanBeUndone()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit, u"{ span.http"_s);
        QTRY_VERIFY(desk.popup());
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.edit.query(), u"{ span.http.method"_s);
        QVERIFY(!desk.popup());
        desk.edit.undo();
        QCOMPARE(desk.edit.query(), u"{ span.http"_s);
    }

    void tabMovesOnWhereNothingIsOffered()
    {
        Desk desk;
        desk.window.activateWindow();
        QTRY_VERIFY(desk.edit.hasFocus());
        QTest::keyClick(&desk.edit, Qt::Key_Tab);
        QVERIFY(desk.next.hasFocus());
    }

    void theOffersLeaveTheQueryInSight()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit, u"{ span.gen"_s);
        QTRY_VERIFY(desk.popup());
        const auto bottom = desk.edit.mapToGlobal(QPoint(0, desk.edit.height())).y();
        QVERIFY(desk.popup()->mapToGlobal(QPoint()).y() >= bottom);
    }

    void enterRunsAsLongAsNothingIsChosen()
    {
        Desk desk;
        const QSignalSpy run(&desk.edit, &ui::QueryEdit::runRequested);
        QTest::keyClicks(&desk.edit, u"{ span.gen"_s);
        QTRY_VERIFY(desk.popup());
        desk.press(Qt::Key_Return);
        QCOMPARE(run.count(), 1);
        QCOMPARE(desk.edit.query(), u"{ span.gen"_s);
        QVERIFY(!desk.popup());
    }

    void arrowsChooseAndEnterTakes()
    {
        Desk desk;
        const QSignalSpy run(&desk.edit, &ui::QueryEdit::runRequested);
        QTest::keyClicks(&desk.edit, u"{ span.gen"_s);
        QTRY_VERIFY(desk.popup());
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.edit.query(), u"{ span.gen_ai.system"_s);
        QCOMPARE(run.count(), 0);
    }

    void escapeClosesAndKeepsTheText()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit, u"{ span.gen"_s);
        QTRY_VERIFY(desk.popup());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.popup());
        QCOMPARE(desk.edit.query(), u"{ span.gen"_s);
    }

    void staysQuietBehindABlankUntilAsked()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit, u"{ "_s);
        QVERIFY(!desk.popup());
        QTest::keyClick(&desk.edit, Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(desk.popup());
        QVERIFY(desk.offers().size() > 5);
        QCOMPARE(desk.edit.query(), u"{ "_s);
    }

    void aWordThatIsCompleteIsNotOfferedAlone()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit, u"{ span.http.method"_s);
        QTest::qWait(0);
        QVERIFY(!desk.popup());
    }

    void lettersOfTwoUnitsDoNotMoveThePlace()
    {
        Desk desk;
        desk.edit.setQuery(u"{ .x = \"😀ä\" && "_s);
        QTest::keyClicks(&desk.edit, u"span.http"_s);
        QTRY_VERIFY(desk.popup());
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.edit.query(), u"{ .x = \"😀ä\" && span.http.method"_s);
    }

    void aSourceThatFailsLeavesTheLanguage()
    {
        Desk desk;
        tests::FakeTraceSource broken;
        broken.tagNamesAnswer = app::fail(app::Error::Kind::Unreachable, "gone");
        ui::QueryFacts facts(broken);
        desk.edit.setFacts(&facts);
        QTest::keyClicks(&desk.edit, u"{ dur"_s);
        QTRY_VERIFY(desk.offers().contains(u"duration"_s));
    }

    void namesAreAskedOnceWhileTheyAreFresh()
    {
        tests::FakeTraceSource source;
        ui::QueryFacts facts(source);
        const QSignalSpy grown(&facts, &ui::QueryFacts::grown);
        for (int i = 0; i < 5; ++i)
            (void)facts.facts().names(app::traceql::Scope::Span, {});
        QTRY_COMPARE(grown.count(), 1);
        QTest::qWait(0);
        QCOMPARE(grown.count(), 1);
    }
};

QTEST_MAIN(TstQueryCompleter)
#include "tst_querycompleter.moc"
