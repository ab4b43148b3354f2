#include "app/trace/demo.h"
#include "tests/gui/main/desktop.h"
#include "tests/watched/watched.h"
#include "ui/explore/chipbutton.h"
#include "ui/explore/queryedit.h"
#include "ui/explore/searchpage.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::Desktop;

namespace {

/// The desktop with the demo traces, over all time.
void fill(const Desktop &desktop)
{
    QVERIFY(desktop.isListening());
    QCOMPARE(desktop.post(app::trace::demoBatch(app::now())), 200);
    desktop.window().searchPage().setTime({.kind = ui::TimeChoice::Kind::All});
    desktop.find<QPushButton>("runButton")->click();
    QTRY_VERIFY(desktop.rows().size() > 50);
}

void write(ui::QueryEdit *edit, const QString &words)
{
    QTest::keyClicks(edit, words);
    QTest::keyClick(edit, Qt::Key_Escape); // what is offered
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace

/// From an empty query to one that is kept, by its parts and by keys.
class TestQuerying : public tests::Watched
{
    Q_OBJECT

private Q_SLOTS:
    void buildsKeepsAndFindsAQuery();
    void opensATraceAtAMatchedSpan();
};

void TestQuerying::buildsKeepsAndFindsAQuery()
{
    Desktop desktop;
    fill(desktop);
    const auto all = desktop.rows().size();
    auto *edit = desktop.find<ui::QueryEdit>("queryEdit");

    desktop.find<QToolButton>("addCondition")->click();
    desktop.find<ui::QueryEdit>("chipField")->setQuery(u"status"_s);
    desktop.find<ui::QueryEdit>("chipValue")->setFocus();
    write(desktop.find<ui::QueryEdit>("chipValue"), u"error"_s);
    const auto failed = u"{ status = error }"_s;
    QCOMPARE(edit->query(), failed);
    QTRY_VERIFY(!desktop.rows().isEmpty() && desktop.rows().size() < all);

    QTest::keyClick(desktop.find<ui::ChipButton>("chip0"), Qt::Key_Delete);
    QCOMPARE(edit->query(), u"{ }"_s);
    QTRY_COMPARE(desktop.rows().size(), all);
    edit->undo();
    QCOMPARE(edit->query(), failed);

    desktop.find<QToolButton>("queriesButton")->click();
    auto *name = desktop.find<QLineEdit>("queryName");
    QTest::keyClicks(name, u"My failures"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClick(desktop.find<QLineEdit>("querySearch"), Qt::Key_Escape);

    desktop.restart();
    desktop.window().searchPage().setTime({.kind = ui::TimeChoice::Kind::All});
    desktop.window().searchPage().run(u"{ }"_s); // whatever the tab was left with
    QTRY_COMPARE(desktop.rows().size(), all);
    desktop.find<QToolButton>("queriesButton")->click();
    auto *search = desktop.find<QLineEdit>("querySearch");
    QTest::keyClicks(search, u"my fail"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(desktop.find<ui::QueryEdit>("queryEdit")->query(), failed);
    QTRY_VERIFY(!desktop.rows().isEmpty() && desktop.rows().size() < all);
}

void TestQuerying::opensATraceAtAMatchedSpan()
{
    Desktop desktop;
    fill(desktop);
    desktop.window().searchPage().run(u"{ status = error }"_s);
    auto *table = desktop.table();
    QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < 50);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Right);
    const auto trace = table->model()->index(0, 0);
    QVERIFY(table->isExpanded(trace));
    const auto span = table->model()->index(0, 0, trace);
    const auto wanted = span.data(ui::TraceListModel::SpanIdRole).value<app::trace::SpanId>();
    QVERIFY(!wanted.isNull());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(desktop.shows("tracePage"));
    QCOMPARE(desktop.window().tabs().places().current().span, wanted);
}

QTEST_MAIN(TestQuerying)
#include "tst_querying.moc"
