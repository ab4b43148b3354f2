#include "tests/support/accessibility.h"
#include "tests/support/watchdog.h"
#include "tests/unit/ui/windows/windowbench.h"
#include "ui/costs/costspage.h"
#include "ui/explore/searchpage.h"
#include "ui/live/livepage.h"
#include "ui/sessions/sessionspage.h"
#include "ui/trace/tracepage.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using ui::MainWindow;
using ui::Status;

namespace {

struct Fixture : tests::WindowBench {
    void show() { QVERIFY(WindowBench::show()); }
    bool isAtSearch() { return window.searchPage().isVisible(); }
};

const auto traceId = tests::match(1).summary.id;

} // namespace

class TstMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void opensAtASensibleSize()
    {
        Fixture f;
        f.show();
        QCOMPARE(f.window.minimumSize(), QSize(900, 560));
        QVERIFY(f.window.width() >= 900);
        QVERIFY(f.isAtSearch());
        QCOMPARE(f.window.windowTitle(), u"Search – Spancast"_s);
    }

    void remembersItsSizeAndTime()
    {
        Fixture f;
        f.window.resize(1000, 600);
        f.show();
        f.window.searchPage().setTime({ui::TimeChoice::Kind::All, {}, 0, 0});
        Q_EMIT f.window.searchPage().timeChanged(f.window.searchPage().time());
        f.window.close();
        MainWindow again(f.needs());
        QCOMPARE(again.size(), QSize(1000, 600));
        QCOMPARE(again.searchPage().time().kind, ui::TimeChoice::Kind::All);
    }

    void goesToATraceAndBack()
    {
        Fixture f;
        f.show();
        f.window.openTrace(traceId);
        QVERIFY(!f.isAtSearch());
        QVERIFY(f.window.tracePage().isVisible());
        QVERIFY(f.window.windowTitle().startsWith(u"Trace "_s));
        QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(f.isAtSearch());
        QTest::keyClick(&f.window, Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(!f.isAtSearch());
        Q_EMIT f.window.tracePage().closed();
        QVERIFY(f.isAtSearch());
    }

    void aResultOpensAsATrace()
    {
        Fixture f;
        f.show();
        Q_EMIT f.window.searchPage().traceOpened(traceId, {});
        QVERIFY(f.window.tracePage().isVisible());
        QVERIFY(f.window.canGoBack());
    }

    void aFilterOfATraceRunsAsASearch()
    {
        Fixture f;
        f.show();
        f.window.openTrace(traceId);
        Q_EMIT f.window.tracePage().filterRequested(u"{ .a = 1 }"_s);
        QVERIFY(f.isAtSearch());
        QCOMPARE(f.source.lastSearch().request.query, std::string("{ .a = 1 }"));
    }

    void theRailLeadsToSearchAndSettings()
    {
        Fixture f;
        f.show();
        QSignalSpy settings(&f.window, &MainWindow::settingsRequested);
        f.window.openTrace(traceId);
        auto *search = f.find<QAbstractButton>("railSearch");
        QVERIFY(!search->isChecked());
        QTest::mouseClick(search, Qt::LeftButton);
        QVERIFY(f.isAtSearch());
        QVERIFY(search->isChecked());
        QTest::mouseClick(search, Qt::LeftButton);
        QVERIFY(search->isChecked());
        QTest::mouseClick(f.find<QAbstractButton>("railSettings"), Qt::LeftButton);
        QTest::keyClick(&f.window, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_COMPARE(settings.count(), 2);
    }

    void theRailLeadsToLive()
    {
        Fixture f;
        f.show();
        QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(f.window.livePage().isVisible());
        QVERIFY(f.find<QAbstractButton>("railLive")->isChecked());
        QVERIFY2(tests::accessibilityFaults(f.window).isEmpty(), tests::faultsText(f.window));
    }

    void pagesArePlaces_data()
    {
        QTest::addColumn<QByteArray>("rail");
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("key");
        QTest::newRow("sessions") << QByteArray("railSessions") << QByteArray("sessionsPage")
                                  << int(Qt::Key_4);
        QTest::newRow("costs") << QByteArray("railCosts") << QByteArray("costsPage")
                               << int(Qt::Key_5);
        QTest::newRow("drilldown")
            << QByteArray("railDrilldown") << QByteArray("drilldownPage") << int(Qt::Key_3);
    }
    void pagesArePlaces()
    {
        QFETCH(const QByteArray, rail);
        QFETCH(const QByteArray, page);
        QFETCH(const int, key);
        Fixture f;
        f.show();
        QTest::mouseClick(f.find<QAbstractButton>(rail.constData()), Qt::LeftButton);
        QVERIFY(f.find<QWidget>(page.constData())->isVisible());
        f.window.goBack();
        QVERIFY(f.isAtSearch());
        QTest::keyClick(&f.window, Qt::Key(key), Qt::ControlModifier);
        QTRY_VERIFY(f.find<QWidget>(page.constData())->isVisible());
        QVERIFY2(tests::accessibilityFaults(f.window).isEmpty(), tests::faultsText(f.window));
    }

    void aThreadAndACostLeadOn()
    {
        Fixture f;
        f.show();
        Q_EMIT f.find<ui::SessionsPage>("sessionsPage")->traceOpened(traceId);
        QVERIFY(f.window.tracePage().isVisible());
        Q_EMIT f.find<ui::CostsPage>("costsPage")->searchRequested(u"{ .a = 1 }"_s);
        QVERIFY(f.isAtSearch());
        QCOMPARE(f.source.lastSearch().request.query, std::string("{ .a = 1 }"));
    }

    void remembersTheBudget()
    {
        Fixture f;
        f.find<QDoubleSpinBox>("dailyBudget")->setValue(2.5);
        const MainWindow again(f.needs());
        QCOMPARE(again.findChild<QDoubleSpinBox *>(u"dailyBudget"_s)->value(), 2.5);
    }

    void problemsShowOneAfterAnother()
    {
        Fixture f;
        f.show();
        auto *banner = f.find<ui::MessageBar>("problemBanner");
        QVERIFY(!banner->isVisible());
        f.window.showProblem({u"port"_s, u"Port 4318 is taken"_s, u"…"_s, u"Use another port"_s});
        f.window.showProblem({u"disk"_s, u"The disk is full"_s, {}, {}});
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->title(), u"Port 4318 is taken"_s);
        QSignalSpy acted(&f.window, &MainWindow::problemActionTriggered);
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(acted.first().first().toString(), u"port"_s);
        f.window.showProblem({u"port"_s, u"Port 4319 is taken"_s, {}, {}});
        QCOMPARE(banner->title(), u"Port 4319 is taken"_s);
        f.window.clearProblem(u"port"_s);
        QCOMPARE(banner->title(), u"The disk is full"_s);
        f.window.clearProblem(u"disk"_s);
        QVERIFY(!banner->isVisible());
    }

    void theStatusBarSaysWhatRuns()
    {
        Fixture f;
        f.show();
        Status status;
        status.receiver = {Status::Level::Ok, u"Receiving on 127.0.0.1:4318"_s, {}};
        status.spansReceived = 1234;
        status.storeBytes = 1536;
        status.storeTraces = 12;
        f.window.setStatus(status);
        QCOMPARE(f.find<QLabel>("receiverStatus")->text(), u"Receiving on 127.0.0.1:4318"_s);
        QCOMPARE(f.find<QLabel>("receivedStatus")->text(), u"1,234 spans received"_s);
        QCOMPARE(f.find<QLabel>("storeStatus")->text(), u"12 traces, 1.50 KiB"_s);
        QVERIFY(!f.find<QLabel>("destinationStatus")->isVisible());
        status.destinations = {Status::Level::Error, u"Grafana Cloud: refused"_s, u"401"_s};
        f.window.setStatus(status);
        QVERIFY(f.find<QLabel>("destinationStatus")->isVisible());
    }

    void theMenuSetsTheAppearanceAndFollowsIt()
    {
        Fixture f;
        QVERIFY(f.find<QAction>("appearance-system")->isChecked());
        f.find<QAction>("appearance-dark")->trigger();
        QCOMPARE(f.appearance.appearance.get(), u"dark"_s);
        f.appearance.appearance.set(u"light"_s);
        QVERIFY(f.find<QAction>("appearance-light")->isChecked());
    }

    void droppedFilesAreAnnounced()
    {
        Fixture f;
        f.show();
        QSignalSpy dropped(&f.window, &MainWindow::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a.json"_s), QUrl(u"https://example.invalid/b"_s)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&f.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&f.window, &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/tmp/a.json"_s});
    }

    void importAsksForFiles()
    {
        Fixture f;
        f.show();
        QSignalSpy requested(&f.window, &MainWindow::importRequested);
        f.find<QAction>("importAction")->trigger();
        auto *dialog = f.find<QFileDialog>("importDialog");
        Q_EMIT dialog->filesSelected({u"/tmp/a.json"_s});
        QCOMPARE(requested.count(), 1);
        dialog->close();
    }

    void theQueryLineIsReadyAtTheStart()
    {
        Fixture f;
        f.show();
        QVERIFY(f.window.focusWidget());
        QCOMPARE(f.window.focusWidget()->metaObject()->className(), "ui::QueryEdit");
    }

    void everythingFocusableHasAName()
    {
        Fixture f;
        f.show();
        QTRY_VERIFY(f.isAtSearch());
        QVERIFY2(tests::accessibilityFaults(f.window).isEmpty(), tests::faultsText(f.window));
    }

    void theLoopTurnsWhileTheStoreGrows()
    {
        Fixture f;
        f.show();
        const tests::Watchdog watchdog;
        for (int i = 0; i < 30; ++i) {
            f.source.automaticAnswer = tests::answerOf(100 + i);
            f.source.announceChange();
            f.window.setStatus({});
            QTest::qWait(5);
        }
        const auto gap = watchdog.longestGapMs();
        QVERIFY2(gap < 1000, qPrintable(QString::number(gap)));
    }
};

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
