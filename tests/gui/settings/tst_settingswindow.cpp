#include "tests/gui/settings/settingsbench.h"
#include "tests/support/accessibility.h"
#include "tests/watched/watched.h"
#include "ui/settings/destinationdialog.h"
#include "ui/settings/observabilitypage.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Bench = tests::SettingsBench;
using tests::SettingsWorld;

namespace {

QWidget *tabTo(const QString &objectName)
{
    for (int step = 0; step < 60; ++step) {
        auto *widget = QApplication::focusWidget();
        if (!widget || widget->objectName() == objectName)
            return widget;
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    return nullptr;
}

} // namespace

class TstSettingsWindow : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyboardAloneReachesASavedDestination()
    {
        Bench bench;
        bench.open();
        bench.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        auto *toggle = tabTo(u"enableBroadcast"_s);
        QVERIFY(toggle);
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(bench.world.destinations.isEnabled());
        auto *add = tabTo(u"add-grafana-cloud"_s);
        QVERIFY(add);
        QTest::keyClick(add, Qt::Key_Space);
        auto *dialog = bench.window->findChild<ui::DestinationDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(QApplication::focusWidget()
                    && QApplication::focusWidget()->objectName() == u"baseUrlField"_s);
        QTest::keyClicks(QApplication::focusWidget(), SettingsWorld::baseUrl());
        QTest::keyClicks(tabTo(u"instanceIdField"_s), SettingsWorld::instanceId());
        QTest::keyClicks(tabTo(u"apiKeyField"_s), SettingsWorld::apiKey());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(bench.world.destinations.all().size(), 1);
        QTRY_COMPARE(bench.states(), QStringList{u"Nothing sent yet"_s});
    }

    void aRowSaysHowItsDestinationDoes()
    {
        Bench bench;
        bench.world.destinations.setEnabled(true);
        const auto one = bench.world.saved();
        const auto two = bench.world.saved(u"Team"_s);
        bench.open();
        app::broadcast::Health health;
        health.destination = two.id;
        health.lastFailure.cause = app::broadcast::Cause::MissingScope;
        bench.window->setHealth(health);
        QCOMPARE(bench.states(),
                 (QStringList{u"Nothing sent yet"_s, u"This API Key may not write traces."_s}));
        QCOMPARE(bench.find<QToolButton>(u"editButton"_s)->accessibleName(),
                 u"Edit Grafana Cloud"_s);
        bench.world.destinations.setDestinationEnabled(one.id, false);
        QCOMPARE(bench.states().first(), u"Disabled"_s);
    }

    void editOpensTheDestination()
    {
        Bench bench;
        bench.world.saved(u"Team"_s);
        bench.open();
        QTest::mouseClick(bench.find<QToolButton>(u"editButton"_s), Qt::LeftButton);
        const auto *dialog = bench.window->findChild<ui::DestinationDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Edit Grafana Cloud Destination"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"nameField"_s)->text(), u"Team"_s);
    }

    void aDeletedDestinationCanComeBack()
    {
        Bench bench;
        const auto saved = bench.world.saved();
        bench.open();
        bench.choose(u"Delete"_s);
        QVERIFY(bench.states().isEmpty());
        QCOMPARE(bench.world.secrets.secrets.size(), 1);
        QVERIFY(!bench.world.destinations.all().first().enabled);
        auto *news = bench.find<ui::MessageBar>(u"newsBar"_s);
        QCOMPARE(news->title(), u"“Grafana Cloud” was deleted."_s);
        QTest::mouseClick(news->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(bench.world.destinations.all(), QList{saved});
        QTRY_COMPARE(bench.states().size(), 1);
        QVERIFY(news->isHidden());
    }

    void theKeyGoesWhenTheTimeToUndoIsOver()
    {
        Bench bench;
        bench.world.saved();
        bench.open();
        bench.window->observability().setTimeToUndo(std::chrono::milliseconds(1));
        bench.choose(u"Delete"_s);
        QTRY_VERIFY(bench.world.destinations.all().isEmpty());
        QTRY_VERIFY(bench.world.secrets.secrets.isEmpty());
        QTRY_VERIFY(bench.find<ui::MessageBar>(u"newsBar"_s)->isHidden());
    }

    void aDeletionIsFinishedWithTheWindow()
    {
        Bench bench;
        bench.world.saved();
        bench.open();
        bench.choose(u"Delete"_s);
        bench.window.reset();
        QVERIFY(bench.world.destinations.all().isEmpty());
        QVERIFY(bench.world.secrets.secrets.isEmpty());
    }

    void generalSettingsApplyAtOnce()
    {
        Bench bench;
        bench.open();
        bench.window->openPage(u"receiver"_s);
        bench.find<QSpinBox>(u"receiverPort"_s)->setValue(5000);
        QCOMPARE(bench.world.receiver.port.get(), 5000);
        bench.find<QCheckBox>(u"receiverEnabled"_s)->setChecked(false);
        QVERIFY(!bench.world.receiver.enabled.get());
        bench.world.receiver.port.set(6000);
        QCOMPARE(bench.find<QSpinBox>(u"receiverPort"_s)->value(), 6000);
        bench.find<QRadioButton>(u"appearance-dark"_s)->click();
        QCOMPARE(bench.world.appearance.appearance.get(), u"dark"_s);
        bench.world.appearance.appearance.set(u"light"_s);
        QVERIFY(bench.find<QRadioButton>(u"appearance-light"_s)->isChecked());
    }

    void remembersItsSizeAndPageAndClosesWithEsc()
    {
        Bench bench;
        bench.open();
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        bench.window->openPage(u"appearance"_s);
        bench.window->resize(700, 500);
        QTest::keyClick(bench.window.get(), Qt::Key_Escape);
        QTRY_VERIFY(bench.window->isHidden());
        bench.open();
        QCOMPARE(bench.find<QListWidget>(u"settingsPages"_s)->currentItem()->text(),
                 u"Appearance"_s);
        QCOMPARE(bench.window->size(), QSize(700, 500));
    }

    void everythingHasAName()
    {
        Bench bench;
        bench.world.saved();
        bench.open();
        for (const auto &page : {u"observability"_s, u"deliveries"_s, u"gateway"_s, u"receiver"_s,
                                 u"query"_s, u"store"_s, u"appearance"_s}) {
            bench.window->openPage(page);
            QCOMPARE(tests::unnamedFocusables(*bench.window), QStringList());
        }
    }
};

QTEST_MAIN(TstSettingsWindow)
#include "tst_settingswindow.moc"
