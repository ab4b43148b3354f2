#include "app/base/time.h"
#include "tests/gui/settings/settingsbench.h"
#include "tests/support/accessibility.h"
#include "tests/support/faketracesource.h"
#include "tests/watched/watched.h"
#include "ui/settings/connectpage.h"
#include "ui/settings/gatewaypage.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Bench : tests::SettingsBench {
    tests::FakeTraceSource source;

    Bench()
    {
        open(&source);
        window->connecting()->setGateway({.port = 7200});
        window->connecting()->setReceiver(4400);
        window->openPage(u"connect"_s);
    }
    QString lines() const { return find<QPlainTextEdit>(u"connectLines"_s)->toPlainText(); }
    QString state() const { return find<QLabel>(u"connectState"_s)->text(); }
    QString page() const { return find<QListWidget>(u"settingsPages"_s)->currentItem()->text(); }
    /// A call that began just now has come.
    void callComes(app::trace::TraceId id, const std::string &name)
    {
        app::query::TraceMatch match;
        match.summary.id = id;
        match.summary.rootName = name;
        match.summary.startUnixNano = app::now();
        app::query::SearchAnswer answer;
        answer.traces.push_back(match);
        source.automatic = true;
        source.automaticAnswer = answer;
        source.announceChange();
    }
    static app::trace::TraceId id()
    {
        app::trace::TraceId made;
        made.bytes.fill(7);
        return made;
    }
    ~Bench() { window.reset(); } // before the source
};

} // namespace

/// From the lines to the first call.
class TstConnectPage : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void thePortsAreTheRealOnes()
    {
        const Bench bench;
        QVERIFY2(bench.lines().contains(u"http://127.0.0.1:7200/v1"_s), qPrintable(bench.lines()));
        auto *tabs = bench.find<QTabBar>(u"connectProgramTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        QVERIFY2(bench.lines().contains(u"http://127.0.0.1:4400"_s), qPrintable(bench.lines()));
        bench.find<QToolButton>(u"copyConnectLines"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), bench.lines());
    }

    void theProgramStaysWhenTheUpstreamChanges()
    {
        const Bench bench;
        bench.find<QTabBar>(u"connectProgramTabs"_s)->setCurrentIndex(1);
        QVERIFY(bench.lines().contains(u"import OpenAI"_s));
        bench.find<QComboBox>(u"connectUpstream"_s)->setCurrentIndex(2);
        QVERIFY2(bench.lines().contains(u"import Anthropic"_s), qPrintable(bench.lines()));
        QVERIFY(bench.lines().contains(u"http://127.0.0.1:7200/u/anthropic"_s));
    }

    void theFirstCallIsSeenAndOpened()
    {
        Bench bench;
        QSignalSpy asked(bench.window.get(), &ui::SettingsWindow::traceAsked);
        QCOMPARE(bench.state(), u"Waiting for the first call…"_s);
        QVERIFY(bench.find<QPushButton>(u"openFirstTrace"_s)->isHidden());
        bench.callComes(Bench::id(), "Anomaly Detection");
        QTRY_COMPARE(bench.state(), u"Seen: Anomaly Detection"_s);
        bench.find<QPushButton>(u"openFirstTrace"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<app::trace::TraceId>(), Bench::id());
    }

    void whatWasThereBeforeIsNotTheFirstCall()
    {
        Bench bench;
        bench.source.announceChange();
        QCOMPARE(bench.source.searchCount(), 1);
        QVERIFY(bench.source.lastSearch().request.range.startUnixNano > 0);
        bench.source.announceChange();
        QCOMPARE(bench.source.searchCount(), 1);
        bench.source.answer({});
        QTRY_COMPARE(bench.source.searchCount(), 2);
        QCOMPARE(bench.state(), u"Waiting for the first call…"_s);
    }

    void aGatewayThatDoesNotListenIsTold()
    {
        const Bench bench;
        auto *news = bench.find<ui::MessageBar>(u"connectNews"_s);
        QVERIFY(news->isHidden());
        bench.window->connecting()->setGateway({});
        QCOMPARE(news->title(), u"The gateway does not listen."_s);
        QVERIFY2(bench.lines().contains(u":7117/v1"_s), "where it would");
        news->findChild<QPushButton *>()->click();
        QCOMPARE(bench.page(), u"Gateway"_s);
        bench.find<QPushButton>(u"connectProgram"_s)->click();
        QCOMPARE(bench.page(), u"Connect your program"_s);
    }

    void everythingHasAName()
    {
        Bench bench;
        bench.callComes(Bench::id(), "one");
        QTRY_VERIFY(bench.find<QPushButton>(u"openFirstTrace"_s)->isVisible());
        QCOMPARE(tests::unnamedFocusables(*bench.window), QStringList());
    }
};

QTEST_MAIN(TstConnectPage)
#include "tst_connectpage.moc"
