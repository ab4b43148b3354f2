#include "tests/support/accessibility.h"
#include "ui/explore/chipeditor.h"
#include "ui/explore/querybuilder.h"
#include "ui/explore/queryedit.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A builder above its text.
struct Desk {
    QWidget window;
    ui::QueryEdit edit{&window};
    ui::QueryBuilder builder{edit, &window};
    QSignalSpy edited{&builder, &ui::QueryBuilder::edited};

    explicit Desk(const QString &query)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&builder);
        column->addWidget(&edit);
        window.resize(900, 300);
        edit.setQuery(query);
        window.show();
        window.activateWindow();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = window.findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    ui::ChipButton *chip(int at) const { return find<ui::ChipButton>(u"chip%1"_s.arg(at)); }
    QStringList words() const
    {
        QStringList words;
        for (int at = 0; at < builder.chipCount(); ++at)
            words << chip(at)->text();
        return words;
    }
    void write(const QString &field, const QString &text) const
    {
        auto *line = find<ui::QueryEdit>(field);
        line->setQuery(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace

/// The query as chips, beside its text.
class TstQueryBuilder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void chipsFollowTheText()
    {
        Desk desk(u"{ .a = 1 && .b = \"x\" }"_s);
        QCOMPARE(desk.words(), QStringList({u".a = 1"_s, u".b = \"x\""_s}));
        desk.edit.setQuery(u"{ .c } | rate()"_s);
        QCOMPARE(desk.words(), QStringList({u".c"_s, u"rate()"_s}));
        desk.edit.setQuery(u"{ }"_s);
        QCOMPARE(desk.builder.chipCount(), 0);
    }

    void typingLeadsToNewChipsInAPause()
    {
        Desk desk(u"{ }"_s);
        desk.edit.setFocus();
        desk.edit.moveCursor(QTextCursor::End);
        desk.edit.moveCursor(QTextCursor::Left);
        QTest::keyClicks(&desk.edit, u".a = 1"_s);
        QTRY_COMPARE(desk.words(), QStringList({u".a = 1"_s}));
    }

    void aMistakeLeavesTheChipsUnusable()
    {
        Desk desk(u"{ .a = 1 }"_s);
        desk.edit.setQuery(u"{ .a = "_s);
        QCOMPARE(desk.words(), QStringList({u".a = 1"_s}));
        QVERIFY(!desk.chip(0)->isEnabled());
        QVERIFY(!desk.find<QToolButton>(u"addCondition"_s)->isEnabled());
        desk.edit.undo();
        QVERIFY(desk.chip(0)->isEnabled());
    }

    void aChangedValueChangesItsPlaceAlone()
    {
        Desk desk(u"{ .a  = 1 /* why */ && .b = 2 }"_s);
        QTest::keyClick(desk.chip(0), Qt::Key_Return);
        QCOMPARE(desk.find<ui::QueryEdit>(u"chipValue"_s)->query(), u"1"_s);
        desk.write(u"chipValue"_s, u"anna"_s);
        QCOMPARE(desk.edit.query(), u"{ .a  = \"anna\" /* why */ && .b = 2 }"_s);
        QCOMPARE(desk.edited.count(), 1);
        QVERIFY(desk.find<ui::ChipEditor>({})->isHidden());
        QTRY_VERIFY(desk.chip(0)->hasFocus());
    }

    void aClickOpensThePartItHits()
    {
        Desk desk(u"{ span.attribute = \"value\" }"_s);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::mouseClick(desk.chip(0), Qt::LeftButton, {}, {12, 10});
        QTRY_VERIFY(desk.find<ui::QueryEdit>(u"chipField"_s)->hasFocus());
        const int operatorAt =
            8 + desk.chip(0)->fontMetrics().horizontalAdvance(u"span.attribute "_s) + 1;
        QTest::mouseClick(desk.chip(0), Qt::LeftButton, {}, {operatorAt, 10});
        QTRY_VERIFY(desk.find<QComboBox>(u"chipOperator"_s)->hasFocus());
    }

    void theCrossAndDeleteTakeAway()
    {
        Desk desk(u"{ .a = 1 && .b = 2 && .c = 3 } | count() > 1"_s);
        auto *second = desk.chip(1);
        QTest::mouseClick(second, Qt::LeftButton, {}, {second->width() - 8, 10});
        QCOMPARE(desk.edit.query(), u"{ .a = 1 && .c = 3 } | count() > 1"_s);
        QTest::keyClick(desk.chip(2), Qt::Key_Delete);
        QCOMPARE(desk.edit.query(), u"{ .a = 1 && .c = 3 }"_s);
        QCOMPARE(desk.edited.count(), 2);
    }

    void everyEditIsOneStepToUndo()
    {
        const auto query = u"{ .a = 1 || .b = 2 }"_s;
        Desk desk(query);
        desk.find<QToolButton>(u"addCondition"_s)->click();
        desk.write(u"chipField"_s, u".c"_s); // leads on to the value
        desk.write(u"chipValue"_s, u"5"_s);
        QCOMPARE(desk.edit.query(), u"{ (.a = 1 || .b = 2) && .c = 5 }"_s);
        QTest::keyClick(desk.chip(1), Qt::Key_Delete);
        QCOMPARE(desk.edit.query(), u"{ (.a = 1 || .b = 2) }"_s);
        desk.edit.undo();
        QCOMPARE(desk.edit.query(), u"{ (.a = 1 || .b = 2) && .c = 5 }"_s);
        desk.edit.undo();
        QCOMPARE(desk.edit.query(), query);
        desk.edit.redo();
        QCOMPARE(desk.words(), QStringList({u"(.a = 1 || .b = 2)"_s, u".c = 5"_s}));
    }

    void aStageBeginsWithATemplate()
    {
        Desk desk(u"{ .a = 1 }"_s);
        desk.find<QAction>(u"stageBy"_s)->trigger();
        auto *line = desk.find<ui::QueryEdit>(u"chipStage"_s);
        QCOMPARE(line->query(), u"by()"_s);
        QTest::keyClicks(line, u"resource.service.name"_s);
        QTest::keyClick(line, Qt::Key_Escape); // what is offered
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(desk.edit.query(), u"{ .a = 1 } | by(resource.service.name)"_s);
        QTest::keyClick(desk.chip(1), Qt::Key_Return);
        desk.write(u"chipStage"_s, u"rate()"_s);
        QCOMPARE(desk.edit.query(), u"{ .a = 1 } | rate()"_s);
    }

    void whatIsNoConditionLeadsToTheText()
    {
        Desk desk(u"{ .x = \"ü\" && (.a || .b) }"_s);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(desk.chip(1), Qt::Key_Return);
        QCOMPARE(desk.edit.textCursor().selectedText(), u"(.a || .b)"_s);
        QTRY_VERIFY(desk.edit.hasFocus());
    }

    void whatCannotStandIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no attribute") << u"nonsense here"_s << u"1"_s;
        QTest::newRow("wrong type") << u"duration"_s << u"\"x\""_s;
    }
    void whatCannotStandIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Desk desk(u"{ .z = 1 }"_s);
        const QSignalSpy refused(&desk.builder, &ui::QueryBuilder::refused);
        desk.find<QToolButton>(u"addCondition"_s)->click();
        desk.find<ui::QueryEdit>(u"chipField"_s)->setQuery(field);
        desk.write(u"chipValue"_s, value);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(desk.edit.query(), u"{ .z = 1 }"_s);
    }

    void escapeClosesAndChangesNothing()
    {
        Desk desk(u"{ .a = 1 }"_s);
        QTest::keyClick(desk.chip(0), Qt::Key_Return);
        auto *value = desk.find<ui::QueryEdit>(u"chipValue"_s);
        value->setQuery(u"2"_s);
        QTest::keyClick(value, Qt::Key_Escape);
        QVERIFY(desk.find<ui::ChipEditor>({})->isHidden());
        QCOMPARE(desk.edit.query(), u"{ .a = 1 }"_s);
        QCOMPARE(desk.edited.count(), 0);
    }

    void keysWalkTheChips()
    {
        Desk desk(u"{ .a = 1 && .b = 2 }"_s);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.chip(0)->setFocus();
        QTest::keyClick(desk.chip(0), Qt::Key_Right);
        QVERIFY(desk.chip(1)->hasFocus());
        QTest::keyClick(desk.chip(1), Qt::Key_Right);
        QVERIFY(desk.find<QToolButton>(u"addCondition"_s)->hasFocus());
        QTest::keyClick(desk.chip(1), Qt::Key_Left);
        QVERIFY(desk.chip(0)->hasFocus());
        QTest::keyClick(desk.chip(0), Qt::Key_Tab);
        QVERIFY(desk.chip(1)->hasFocus());
    }

    void everythingHasAName()
    {
        Desk desk(u"{ .a = 1 && (.b || .c) } | rate()"_s);
        QCOMPARE(tests::unnamedFocusables(desk.window), QStringList({u"ui::QueryEdit "_s}));
        QCOMPARE(desk.chip(0)->accessibleName(), u"Condition .a = 1"_s);
        QCOMPARE(desk.chip(1)->accessibleName(), u"Text (.b || .c)"_s);
        QCOMPARE(desk.chip(2)->accessibleName(), u"Stage rate()"_s);
    }
};

QTEST_MAIN(TstQueryBuilder)
#include "tst_querybuilder.moc"
