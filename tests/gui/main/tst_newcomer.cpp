#include "app/otlp/compression.h"
#include "app/trace/demo.h"
#include "tests/gui/main/desktop.h"
#include "tests/support/accessibility.h"
#include "tests/support/spans.h"
#include "tests/watched/watched.h"
#include "ui/settings/destinationdialog.h"
#include "ui/settings/settingswindow.h"
#include "ui/trace/tracepage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::Desktop;
using tests::ScriptedServer;

namespace {

const auto json = "Content-Type: application/json\r\n"_ba;
const auto instanceId = u"1497530"_s;
const auto apiKey = u"glc_eyJvIjoiMSIsImsiOiJjYW5hcnkiLCJtIjp7InIiOiJ1cyJ9fQ=="_s;

void click(QWidget *root, const QString &name)
{
    auto *button = root->findChild<QAbstractButton *>(name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(QWidget *root, const QString &name, const QString &text)
{
    auto *field = root->findChild<QLineEdit *>(name);
    QVERIFY2(field, qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

/// The ids of the spans a gateway received with one request.
QSet<QString> spansIn(const QByteArray &request)
{
    const auto body = request.mid(request.indexOf("\r\n\r\n") + 4).toStdString();
    const auto plain = app::otlp::gunzip(body, std::size_t(64) << 20).value_or(std::string());
    const auto batch = app::otlp::decode(plain, app::otlp::Encoding::Json);
    QSet<QString> ids;
    for (const auto &resourceSpans : batch.value_or(app::trace::Batch{}).resourceSpans)
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            for (const auto &span : scopeSpans.spans)
                ids << QString::fromStdString(app::trace::toHex(span.spanId));
    return ids;
}

QSet<QString> spansOf(const app::trace::Batch &batch)
{
    QSet<QString> ids;
    for (const auto &resourceSpans : batch.resourceSpans)
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            for (const auto &span : scopeSpans.spans)
                ids << QString::fromStdString(app::trace::toHex(span.spanId));
    return ids;
}

} // namespace

/// From the first start to the first trace, on the screen and at the gateway.
class TestNewcomer : public tests::Watched
{
    Q_OBJECT

private Q_SLOTS:
    void goesTheWholeWay();

private:
    void addDestination(Desktop &desktop, ScriptedServer &gateway);
    void makeACall(Desktop &desktop, ScriptedServer &gateway);
    void lookAtIt(Desktop &desktop);
};

void TestNewcomer::goesTheWholeWay()
{
    ScriptedServer gateway;
    Desktop desktop;
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    QVERIFY(desktop.isListening());
    QTRY_VERIFY(desktop.shows("stateFirstSteps"));
    addDestination(desktop, gateway);
    if (QTest::currentTestFailed())
        return;
    makeACall(desktop, gateway);
    if (QTest::currentTestFailed())
        return;
    lookAtIt(desktop);
}

void TestNewcomer::addDestination(Desktop &desktop, ScriptedServer &gateway)
{
    click(&desktop.window(), u"railSettings"_s);
    auto *settings = desktop.window().findChild<ui::SettingsWindow *>();
    QTRY_VERIFY(settings && settings->isVisible());
    click(settings, u"enableBroadcast"_s);
    QVERIFY(desktop.engine().destinations().isEnabled());
    click(settings, u"add-grafana-cloud"_s);
    auto *dialog = settings->findChild<ui::DestinationDialog *>();
    QVERIFY(dialog);
    QVERIFY2(tests::accessibilityFaults(*settings).isEmpty(), tests::faultsText(*settings));
    QVERIFY2(tests::accessibilityFaults(*dialog).isEmpty(), tests::faultsText(*dialog));
    type(dialog, u"baseUrlField"_s, gateway.url().toString());
    type(dialog, u"instanceIdField"_s, instanceId);
    type(dialog, u"apiKeyField"_s, apiKey.chopped(4));

    gateway.answerWith(401, json,
                       R"({"status":"error","error":"authentication error: invalid token"})");
    click(dialog, u"testButton"_s);
    auto *failure = dialog->findChild<QLabel *>(u"failureTitle"_s);
    QTRY_VERIFY(failure->isVisible());
    QVERIFY2(failure->text().contains(u"API Key"_s), qPrintable(failure->text()));
    QVERIFY(!dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
    QVERIFY(desktop.engine().destinations().all().isEmpty());

    gateway.answerWith(200, json, "{\"partialSuccess\":{}}");
    type(dialog, u"apiKeyField"_s, apiKey);
    click(dialog, u"testButton"_s);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
    click(dialog, u"saveButton"_s);
    QTRY_COMPARE(desktop.engine().destinations().all().size(), 1);
    QCOMPARE(gateway.lastHeader("authorization"),
             "Basic " + (instanceId + u':' + apiKey).toUtf8().toBase64());
    settings->close();
}

void TestNewcomer::makeACall(Desktop &desktop, ScriptedServer &gateway)
{
    const auto before = gateway.requests().size();
    const auto call = app::trace::demoGeneration(tests::traceId(4711), app::now());
    QCOMPARE(desktop.post(call), 200);
    QTRY_COMPARE(desktop.rows(),
                 QSet{QString::fromStdString(app::trace::toHex(tests::traceId(4711)))});
    QTRY_COMPARE(gateway.requests().size(), before + 1);
    QCOMPARE(spansIn(gateway.requests().last()), spansOf(call));
    QCOMPARE(gateway.lastHeader("authorization"),
             "Basic " + (instanceId + u':' + apiKey).toUtf8().toBase64());
}

void TestNewcomer::lookAtIt(Desktop &desktop)
{
    desktop.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    auto *query = desktop.find<QWidget>("queryEdit");
    query->setFocus();
    QTest::keyClick(query, Qt::Key_Down);
    QTRY_VERIFY(desktop.table()->hasFocus());
    QTest::keyClick(desktop.table(), Qt::Key_Return);
    QTRY_VERIFY(desktop.window().tracePage().isVisible());
    QTRY_VERIFY(desktop.shows("details"));
    QTRY_VERIFY(!desktop.find<ui::ElidedLabel>("spanName")->text().isEmpty());
    const auto unnamed =
        tests::accessibilityFaults(desktop.window()).filter(u"no accessible name"_s);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

QTEST_MAIN(TestNewcomer)
#include "tst_newcomer.moc"
