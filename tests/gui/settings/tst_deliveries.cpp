#include "app/broadcast/health.h"
#include "tests/gui/settings/settingsbench.h"
#include "tests/support/accessibility.h"
#include "tests/watched/watched.h"
#include "ui/settings/destinationdialog.h"
#include "ui/settings/transfer.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using app::broadcast::DeliveryRecord;
using Bench = tests::SettingsBench;

namespace {

app::broadcast::Health healthOf(const QUuid &id)
{
    app::broadcast::Health health;
    health.destination = id;
    health.sentSpans = 1204;
    health.rejectedSpans = 2;
    health.waitingRequests = 3;
    health.tooOldSpans = 7;
    health.keptBackSpans.sampledOut = 40;
    health.lastSentUnixNano = 1'790'000'000'000'000'000;
    DeliveryRecord taken;
    taken.atUnixNano = health.lastSentUnixNano;
    taken.spans = 100;
    taken.bytes = 4096;
    DeliveryRecord refused = taken;
    refused.atUnixNano -= 1'000'000'000;
    refused.result = DeliveryRecord::Result::Refused;
    refused.verdict.cause = app::broadcast::Cause::TooLarge;
    refused.verdict.status = 413;
    health.recent = {taken, refused};
    return health;
}

} // namespace

/// What the settings window says about deliveries, and destinations from and to files.
class TstDeliveries : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void aRowTellsItsFigures()
    {
        Bench bench;
        bench.world.destinations.setEnabled(true);
        const auto saved = bench.world.saved();
        bench.open();
        bench.window->setHealth(healthOf(saved.id));
        const auto facts = bench.texts(u"facts"_s).value(0);
        for (const auto &fact : {u"last sent"_s, u"1,204 spans sent"_s, u"3 requests waiting"_s,
                                 u"2 rejected"_s, u"7 dropped"_s})
            QVERIFY2(facts.contains(fact), qPrintable(facts));
        const auto *marks = bench.find<QWidget>(u"deliveryMarks"_s);
        QVERIFY(marks->isVisible());
        QVERIFY2(marks->accessibleName().contains(u"1 refused"_s),
                 qPrintable(marks->accessibleName()));
    }

    void theLogTellsEveryRequestAndWhatWasLost()
    {
        Bench bench;
        const auto one = bench.world.saved();
        const auto two = bench.world.saved(u"Team"_s);
        bench.open();
        bench.window->openPage(u"deliveries"_s);
        QVERIFY(!bench.find<QTableView>(u"deliveryTable"_s)->isVisible());
        bench.window->setHealth(healthOf(one.id));
        bench.window->setHealth(healthOf(two.id));
        const auto *table = bench.find<QTableView>(u"deliveryTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 4);
        auto *filter = bench.find<QComboBox>(u"deliveryFilter"_s);
        filter->setCurrentText(u"Team"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        const auto losses = bench.find<QLabel>(u"lossReasons"_s)->text();
        QVERIFY2(losses.contains(u"Team: 2 spans were rejected"_s)
                     && losses.contains(u"40 spans were left out by sampling"_s),
                 qPrintable(losses));
        QTest::mouseClick(bench.find<QPushButton>(u"copyDeliveries"_s), Qt::LeftButton);
        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"Refused"_s) && copied.contains(u"HTTP 413"_s));
        QVERIFY(!copied.contains(tests::SettingsWorld::apiKey()));
        QVERIFY2(tests::accessibilityFaults(*bench.window).isEmpty(),
                 tests::faultsText(*bench.window));
    }

    void aRowLeadsToItsDeliveries()
    {
        Bench bench;
        bench.world.saved();
        bench.open();
        bench.choose(u"Deliveries…"_s);
        QCOMPARE(bench.find<QComboBox>(u"deliveryFilter"_s)->currentText(), u"Grafana Cloud"_s);
        QVERIFY(bench.find<QComboBox>(u"deliveryFilter"_s)->isVisible());
    }

    void aDestinationCanBePausedAndResumed()
    {
        Bench bench;
        bench.world.destinations.setEnabled(true);
        bench.world.saved();
        bench.open();
        bench.choose(u"Pause"_s);
        QVERIFY(bench.world.destinations.all().first().isPaused);
        QCOMPARE(bench.states(), QStringList{u"Paused"_s});
        bench.choose(u"Resume"_s);
        QVERIFY(!bench.world.destinations.all().first().isPaused);
    }

    void whatIsExportedComesBackWithoutItsKeyAndIsTested()
    {
        Bench bench;
        bench.world.saved(u"Team"_s);
        bench.open();
        auto *transfer = bench.window->findChild<ui::Transfer *>();
        const auto path = bench.world.folder.filePath(u"list.json"_s);
        transfer->exportFile(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("glc_"));
        transfer->importFile(path);
        auto *dialog = bench.window->findChild<ui::DestinationDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"nameField"_s)->text(), u"Team"_s);
        QVERIFY(dialog->findChild<QLineEdit *>(u"apiKeyField"_s)->text().isEmpty());
        dialog->findChild<QLineEdit *>(u"apiKeyField"_s)->insert(tests::SettingsWorld::apiKey());
        dialog->findChild<QPushButton *>(u"testButton"_s)->click();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        QCOMPARE(bench.world.destinations.all().size(), 1);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_COMPARE(bench.world.destinations.all().size(), 2);
    }

    void whatCannotBeImportedIsSaid()
    {
        Bench bench;
        bench.open();
        auto *transfer = bench.window->findChild<ui::Transfer *>();
        const auto path = bench.world.folder.filePath(u"broken.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        transfer->importFile(path);
        const auto *news = bench.find<ui::MessageBar>(u"newsBar"_s);
        QCOMPARE(news->title(), u"“broken.json” could not be imported."_s);
        QVERIFY(!bench.window->findChild<ui::DestinationDialog *>());
    }

    void variablesInTheClipboardBecomeADraft()
    {
        Bench bench;
        bench.open();
        QGuiApplication::clipboard()->setText(tests::SettingsWorld::environment());
        bench.choose(u"Import from Environment"_s);
        const auto *dialog = bench.window->findChild<ui::DestinationDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"instanceIdField"_s)->text(),
                 tests::SettingsWorld::instanceId());
        QVERIFY(bench.world.destinations.all().isEmpty());
    }

    void aSearchLeavesThePagesThatSpeakOfIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("pages");
        QTest::newRow("a word on a page") << u"4318"_s << QStringList{u"Receiver"_s};
        QTest::newRow("a product") << u"langfuse"_s << QStringList{u"Observability"_s};
        QTest::newRow("a title") << u"retention"_s << QStringList{u"Store and Retention"_s};
        QTest::newRow("nothing") << u"no such word"_s << QStringList{};
    }
    void aSearchLeavesThePagesThatSpeakOfIt()
    {
        QFETCH(QString, text);
        Bench bench;
        bench.open();
        bench.find<QLineEdit>(u"settingsSearch"_s)->setText(text);
        const auto *list = bench.find<QListWidget>(u"settingsPages"_s);
        QStringList shown;
        for (int row = 0; row < list->count(); ++row)
            if (!list->isRowHidden(row))
                shown << list->item(row)->text();
        QTEST(shown, "pages");
    }
};

QTEST_MAIN(TstDeliveries)
#include "tst_deliveries.moc"
