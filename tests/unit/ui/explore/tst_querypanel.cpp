#include "tests/support/accessibility.h"
#include "ui/explore/querybook.h"
#include "ui/explore/querypanel.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// An open panel over a book with two saved queries and one that ran.
struct Desk {
    ui::QueryBook book;
    QWidget window;
    QPushButton anchor{&window};
    ui::QueryPanel panel{book, [] { return u"{ .current = 1 }"_s; }, &window};
    QSignalSpy chosen{&panel, &ui::QueryPanel::chosen};

    Desk()
    {
        book.save(u"first"_s, u"{ .a = 1 }"_s);
        book.save(u"second"_s, u"{ .b = 2 }"_s);
        book.remember(u"{ .ran = 3 }"_s);
        window.show();
        panel.open(anchor);
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = panel.findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    QLineEdit *search() const { return find<QLineEdit>(u"querySearch"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(search(), key, modifiers);
    }
    QString line() const
    {
        return find<QListView>(u"queryLines"_s)->currentIndex().data().toString();
    }
};

} // namespace

/// By keys alone.
class TstQueryPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void arrowsPassHeadings()
    {
        const Desk desk;
        QCOMPARE(desk.line(), u"first"_s);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.line(), u"{ .ran = 3 }"_s);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.line(), u"second"_s);
    }

    void enterTakesWhatIsFound()
    {
        Desk desk;
        QTest::keyClicks(desk.search(), u"ran"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.chosen.count(), 1);
        QCOMPARE(desk.chosen.constFirst().constFirst().toString(), u"{ .ran = 3 }"_s);
        QVERIFY(desk.panel.isHidden());
    }

    void opensAtTheFirstLine()
    {
        Desk desk;
        desk.press(Qt::Key_Down);
        desk.panel.hide();
        desk.panel.open(desk.anchor);
        QCOMPARE(desk.line(), u"first"_s);
    }

    void nothingFoundTakesNothing()
    {
        Desk desk;
        QTest::keyClicks(desk.search(), u"no such words"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.chosen.count(), 0);
        QVERIFY(desk.panel.isVisible());
    }

    void starsWhatRan()
    {
        Desk desk;
        desk.press(Qt::Key_D, Qt::ControlModifier); // a saved one needs none
        QVERIFY(desk.book.starred().isEmpty());
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.book.starred(), QStringList({u"{ .ran = 3 }"_s}));
        QCOMPARE(desk.line(), u"{ .ran = 3 }"_s);
        desk.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(desk.book.starred().isEmpty());
    }

    void savesTheQueryInTheEditor()
    {
        Desk desk;
        auto *name = desk.find<QLineEdit>(u"queryName"_s);
        QVERIFY(!desk.find<QPushButton>(u"querySave"_s)->isEnabled());
        QTest::keyClicks(name, u"third"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(desk.book.saved().constLast(),
                 (ui::SavedQuery{u"third"_s, u"{ .current = 1 }"_s}));
    }

    void renames()
    {
        Desk desk;
        desk.press(Qt::Key_F2);
        auto *name = desk.find<QLineEdit>(u"queryName"_s);
        QCOMPARE(name->text(), u"first"_s);
        name->setText(u"second"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(desk.find<ui::MessageBar>(u"queryNews"_s)->isVisible());
        QCOMPARE(desk.book.saved().constFirst().name, u"first"_s);
        name->setText(u"renamed"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(desk.book.saved().constFirst().name, u"renamed"_s);
        QVERIFY(!desk.find<ui::MessageBar>(u"queryNews"_s)->isVisible());
    }

    void deletesAndTakesItBack()
    {
        Desk desk;
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.book.saved().size(), 1);
        auto *news = desk.find<ui::MessageBar>(u"queryNews"_s);
        QCOMPARE(news->title(), u"first is deleted"_s);
        news->findChild<QPushButton *>()->click();
        QCOMPARE(desk.book.saved().constFirst().name, u"first"_s);
        QVERIFY(!news->isVisible());
    }

    void deleteBelongsToTheSearchedWords()
    {
        Desk desk;
        QTest::keyClicks(desk.search(), u"first"_s);
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.search()->text(), u"irst"_s);
        QCOMPARE(desk.book.saved().size(), 2);
    }

    void everythingHasAName()
    {
        const Desk desk;
        QCOMPARE(tests::unnamedFocusables(desk.panel), QStringList());
    }
};

QTEST_MAIN(TstQueryPanel)
#include "tst_querypanel.moc"
