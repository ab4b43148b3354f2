#include "tests/gui/main/desktop.h"
#include "tests/support/mockupstream.h"
#include "tests/support/onthread.h"
#include "tests/watched/watched.h"
#include "ui/settings/connectpage.h"
#include "ui/settings/settingswindow.h"
#include "ui/trace/tracepage.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using tests::Desktop;

namespace {

ui::SettingsWindow *settingsOf(const Desktop &desktop)
{
    return desktop.window().findChild<ui::SettingsWindow *>();
}

void click(const QWidget *root, const QString &name)
{
    auto *button = root->findChild<QAbstractButton *>(name);
    QVERIFY2(button, qPrintable(name));
    button->click();
}

QString textOf(const QWidget *root, const QString &label)
{
    return root->findChild<QLabel *>(label)->text();
}

} // namespace

/// From the first steps over the gateway to the trace of the first call.
class TestConnecting : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void leadsFromTheFirstStepsToTheFirstTrace()
    {
        tests::OnThread<tests::MockUpstream> models;
        models.run([](tests::MockUpstream &mock) {
            mock.play(tests::whole(200, "Content-Type: application/json\r\n",
                                   R"({"id":"gen-1","model":"a/b","choices":[]})"));
        });
        const auto port = models.run([](tests::MockUpstream &mock) { return mock.port(); });
        const Desktop desktop;
        QTRY_VERIFY(desktop.engine().gatewayPort() != 0);
        QVERIFY(desktop.engine().savedGateway().setUpstreams(
            {{u"mock"_s, QUrl(u"http://127.0.0.1:%1"_s.arg(port))}}));
        QTRY_VERIFY(desktop.shows("connectProgramFirst"));
        click(&desktop.window(), u"connectProgramFirst"_s);
        auto *settings = settingsOf(desktop);
        QVERIFY(settings->isVisible());
        const auto lines = settings->findChild<QPlainTextEdit *>(u"connectLines"_s)->toPlainText();
        QVERIFY2(lines.contains(u"http://127.0.0.1:%1/v1"_s.arg(desktop.engine().gatewayPort())),
                 qPrintable(lines));
        QCOMPARE(textOf(settings, u"connectState"_s), u"Waiting for the first call…"_s);
        tests::Wire wire(desktop.engine().gatewayPort());
        QCOMPARE(wire.ask(tests::post("/v1/chat/completions", "application/json",
                                      R"({"model":"a/b","trace":{"generation_name":"First"}})"))
                     .status,
                 200);
        QTRY_COMPARE(textOf(settings, u"connectState"_s), u"Seen: First"_s);
        click(settings, u"openFirstTrace"_s);
        QTRY_VERIFY(desktop.window().tracePage().isVisible());
        QTRY_VERIFY(desktop.window().windowTitle().startsWith(u"First "_s));
        QTRY_COMPARE(textOf(&desktop.window(), u"callsStatus"_s), u"1 calls"_s);
    }

    void aTakenPortIsToldWhereItIsChosen()
    {
        const Desktop desktop;
        QTRY_VERIFY(desktop.engine().gatewayPort() != 0);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        auto &wanted = desktop.engine().savedGateway().settings().port;
        QVERIFY(wanted.set(other.serverPort()));
        QTRY_COMPARE(textOf(&desktop.window(), u"gatewayStatus"_s), u"Gateway not listening"_s);
        auto *news = settingsOf(desktop)->findChild<ui::MessageBar *>(u"gatewayNews"_s);
        QCOMPARE(news->title(), u"Port %1 is taken"_s.arg(other.serverPort()));
        news->findChild<QPushButton *>()->click();
        QVERIFY(wanted.get() > other.serverPort());
        QTRY_COMPARE(int(desktop.engine().gatewayPort()), wanted.get());
        QTRY_VERIFY(news->isHidden());
        QVERIFY(desktop.find<ui::MessageBar>("problemBanner")->isHidden());
    }
};

QTEST_MAIN(TestConnecting)
#include "tst_connecting.moc"
