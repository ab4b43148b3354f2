#include "app/settings/appsettings.h"
#include "tests/support/fakelivesource.h"
#include "tests/support/faketracesource.h"
#include "ui/explore/resultstable.h"
#include "ui/explore/searchpage.h"
#include "ui/trace/tracepage.h"
#include "ui/windows/mainwindow.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

struct World {
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    app::settings::WindowSettings settings{store};
    app::settings::AppearanceSettings appearance{store};
    tests::FakeTraceSource source;
    tests::FakeLiveSource live;

    World()
    {
        source.automatic = true;
        source.automaticAnswer = tests::answerOf(80);
    }
    MainWindow::Needs needs()
    {
        return {source, live, settings, appearance, folder.filePath(u"tabs.json"_s)};
    }
};

/// A window on a world that outlives it.
struct Seen {
    MainWindow window;

    explicit Seen(World &world) : window(world.needs()) { window.show(); }
    bool isReady() { return QTest::qWaitForWindowActive(&window); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&window, key, modifiers);
    }
    ui::ResultsTable *table() const
    {
        return window.findChild<ui::ResultsTable *>(u"resultsTable"_s);
    }
    QTabBar *bar() const { return window.findChild<QTabBar *>(u"tabBar"_s); }
    QString query() { return window.searchPage().state().query; }
    bool hasRows() const
    {
        return QTest::qWaitFor([this] { return table()->model()->rowCount() == 80; });
    }
};

const auto traceId = tests::match(1).summary.id;

} // namespace

/// Tabs, and that everything is found as it was left.
class TstInvestigations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void aTabHasItsOwnQuestion()
    {
        World world;
        Seen seen(world);
        QVERIFY(seen.isReady());
        QVERIFY(!seen.bar()->isVisible());
        seen.window.openSearchWith(u"{ .a = 1 }"_s);
        seen.press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(seen.bar()->count(), 2);
        QVERIFY(seen.bar()->isVisible());
        QCOMPARE(seen.query(), u"{ }"_s);
        seen.window.openSearchWith(u"{ .b = 2 }"_s);
        seen.press(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(seen.query(), u"{ .a = 1 }"_s);
        QCOMPARE(world.source.lastSearch().request.query, std::string("{ .a = 1 }"));
        seen.press(Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(seen.query(), u"{ .b = 2 }"_s);
        QVERIFY(!seen.bar()->isVisible());
        seen.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(seen.query(), u"{ .a = 1 }"_s);
    }

    void tabsAreClickedAndClosed()
    {
        World world;
        Seen seen(world);
        QVERIFY(seen.isReady());
        seen.window.openTrace(traceId);
        seen.press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(seen.window.searchPage().isVisible());
        QTest::mouseClick(seen.bar(), Qt::LeftButton, {}, seen.bar()->tabRect(0).center());
        QTRY_VERIFY(seen.window.tracePage().isVisible());
        QTest::mouseClick(seen.bar(), Qt::MiddleButton, {}, seen.bar()->tabRect(1).center());
        QTRY_COMPARE(seen.window.tabs().count(), 1);
        QVERIFY(seen.window.tracePage().isVisible());
    }

    void backFindsTheQuestionBefore()
    {
        World world;
        Seen seen(world);
        QVERIFY(seen.isReady());
        seen.window.openSearchWith(u"{ .a = 1 }"_s);
        seen.window.openTrace(traceId);
        seen.window.openSearchWith(u"{ .b = 2 }"_s);
        QCOMPARE(seen.query(), u"{ .b = 2 }"_s);
        seen.window.goBack();
        seen.window.goBack();
        QCOMPARE(seen.query(), u"{ .a = 1 }"_s);
        seen.window.goForward();
        seen.window.goForward();
        QCOMPARE(seen.query(), u"{ .b = 2 }"_s);
    }

    void backFindsTheRow()
    {
        World world;
        Seen seen(world);
        QVERIFY(seen.isReady());
        QVERIFY(seen.hasRows());
        seen.table()->selectRow(40);
        const int top = seen.table()->verticalScrollBar()->value();
        QVERIFY(top > 0);
        seen.window.openTrace(traceId);
        seen.window.goBack();
        QCOMPARE(seen.table()->currentIndex().row(), 40);
        QCOMPARE(seen.table()->verticalScrollBar()->value(), top);
    }

    void isWrittenWithoutBeingAsked()
    {
        World world;
        Seen seen(world);
        QVERIFY(seen.isReady());
        QVERIFY(seen.hasRows());
        QTest::mouseClick(seen.table()->viewport(), Qt::LeftButton, {},
                          seen.table()->visualRect(seen.table()->model()->index(3, 2)).center());
        const auto hex =
            QString::fromStdString(toHex(seen.window.searchPage().state().results.selected));
        const auto written = [&] {
            QFile file(world.needs().tabFile);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QTRY_VERIFY(written().contains(hex));
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFileInfo(world.needs().tabFile).permissions() & others));
    }

    void everythingIsThereAtTheNextStart()
    {
        World world;
        ui::SearchPageState left;
        {
            Seen seen(world);
            QVERIFY(seen.isReady());
            seen.window.openTrace(traceId);
            seen.press(Qt::Key_T, Qt::ControlModifier);
            seen.window.searchPage().setTime({.kind = ui::TimeChoice::Kind::All});
            seen.window.openSearchWith(u"{ .a = 1 }"_s);
            QVERIFY(seen.hasRows());
            seen.table()->selectRow(50);
            left = seen.window.searchPage().state();
            seen.window.close();
        }
        Seen again(world);
        QVERIFY(again.isReady());
        QCOMPARE(again.bar()->count(), 2);
        QVERIFY(again.hasRows());
        QTRY_COMPARE(QJsonDocument(toJson(again.window.searchPage().state())).toJson(),
                     QJsonDocument(toJson(left)).toJson());
        QCOMPARE(world.source.lastSearch().request.query, std::string("{ .a = 1 }"));
        again.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(again.window.tracePage().isVisible());
        QVERIFY(again.window.canGoBack());
    }
};

QTEST_MAIN(TstInvestigations)
#include "tst_investigations.moc"
