#include "tests/gui/settings/dialogbench.h"
#include "tests/support/accessibility.h"
#include "tests/watched/watched.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;
using tests::DialogBench;
using tests::SettingsWorld;

/// Saving, pasting and the ways through the dialog.
class TstDestinationSave : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void savesExactlyWhatWasTested()
    {
        DialogBench bench;
        bench.openNew();
        QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
        bench.fillIn();
        bench.dialog->findChild<QCheckBox *>(u"privacyMode"_s)->setChecked(true);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        QVERIFY(bench.nothingIsWritten());
        bench.click(u"saveButton"_s);
        QTRY_COMPARE(accepted.count(), 1);
        const auto all = bench.world.destinations.all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().baseUrl, SettingsWorld::baseUrl());
        QVERIFY(all.first().privacyMode);
        QCOMPARE(bench.world.secrets.secrets.values(), QStringList{SettingsWorld::apiKey()});
        bench.world.store.sync();
        QFile file(bench.world.store.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("glc_"));
    }

    void cancelKeepsTheOldDestination()
    {
        DialogBench bench;
        const auto old = bench.world.saved();
        const auto calls = bench.world.secrets.calls;
        bench.open(old);
        bench.put(u"baseUrlField"_s, u"https://otlp-gateway-prod-us-east-0.grafana.net"_s);
        bench.put(u"apiKeyField"_s, SettingsWorld::apiKey());
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        bench.click(u"cancelButton"_s);
        QVERIFY(bench.dialog->isHidden());
        QCOMPARE(bench.world.destinations.all(), QList{old});
        QCOMPARE(bench.world.secrets.calls, calls);
    }

    void aStoredKeyStaysOutOfItsFieldAndIsUsed()
    {
        DialogBench bench;
        bench.open(bench.world.saved());
        QVERIFY(bench.field(u"apiKeyField"_s)->text().isEmpty());
        QCOMPARE(bench.field(u"apiKeyField"_s)->placeholderText(),
                 u"stored in the keychain — leave empty to keep"_s);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        const auto pair = (SettingsWorld::instanceId() + u':' + SettingsWorld::apiKey()).toUtf8();
        QCOMPARE(bench.world.network.requests.last().request.rawHeader("Authorization"),
                 "Basic " + pair.toBase64());
    }

    void whereTheKeychainRefusesTheKeyCanStayInMemory()
    {
        DialogBench bench;
        bench.world.secrets.writeFailure =
            app::Error{app::Error::Kind::Unreachable, "no service", {}};
        bench.openNew();
        bench.fillIn();
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        bench.click(u"saveButton"_s);
        QTRY_COMPARE(bench.said(), u"There is no keychain to store the API Key in."_s);
        QCOMPARE(bench.button(u"saveButton"_s)->text(), u"Try A&gain"_s);
        QVERIFY(bench.world.destinations.all().isEmpty());
        bench.clickBarAction();
        QTRY_VERIFY(bench.dialog->isHidden());
        QCOMPARE(bench.world.destinations.all().size(), 1);
        QVERIFY(bench.world.secrets.secrets.isEmpty());
    }

    void pastedEnvironmentIsSavedInThreeClicks()
    {
        DialogBench bench;
        bench.openNew();
        QGuiApplication::clipboard()->setText(SettingsWorld::environment());
        bench.click(u"pasteButton"_s);
        QCOMPARE(bench.said(), u"Filled in Base URL, Instance ID and API Key."_s);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        bench.click(u"saveButton"_s);
        QTRY_VERIFY(bench.dialog->isHidden());
        QCOMPARE(bench.world.destinations.all().first().instanceId, SettingsWorld::instanceId());
        QCOMPARE(bench.world.secrets.secrets.values(), QStringList{SettingsWorld::apiKey()});
    }

    void aPasteFindsItsFields_data()
    {
        QTest::addColumn<QString>("into");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("nameAfter");
        QTest::newRow("environment into any field")
            << u"nameField"_s << SettingsWorld::environment()
            << u"Filled in Base URL, Instance ID and API Key."_s << u"Grafana Cloud"_s;
        QTest::newRow("token into another field")
            << u"nameField"_s << SettingsWorld::apiKey()
            << u"Filled in API Key. Still missing: Base URL and Instance ID."_s
            << u"Grafana Cloud"_s;
        QTest::newRow("token with blanks into its own")
            << u"apiKeyField"_s << u"  "_s + SettingsWorld::apiKey() + u"\n "_s << u""_s
            << u"Grafana Cloud"_s;
    }
    void aPasteFindsItsFields()
    {
        QFETCH(QString, into);
        QFETCH(QString, text);
        QFETCH(QString, said);
        QFETCH(QString, nameAfter);
        DialogBench bench;
        bench.openNew();
        bench.field(into)->setFocus();
        bench.field(into)->end(false);
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(bench.field(into), QKeySequence::Paste);
        QCOMPARE(bench.said(), said);
        QCOMPARE(bench.field(u"apiKeyField"_s)->text(), SettingsWorld::apiKey());
        QCOMPARE(bench.field(u"nameField"_s)->text(), nameAfter);
    }

    void aClipboardWithoutSettingsSaysSo()
    {
        DialogBench bench;
        bench.openNew();
        QGuiApplication::clipboard()->setText(u"hello"_s);
        bench.click(u"pasteButton"_s);
        QCOMPARE(bench.said(), u"The clipboard holds no Grafana Cloud settings."_s);
        QVERIFY(bench.field(u"apiKeyField"_s)->text().isEmpty());
    }

    void enterTestsAndThenSaves()
    {
        DialogBench bench;
        bench.openNew();
        bench.fillIn();
        QTest::keyClick(bench.field(u"apiKeyField"_s), Qt::Key_Return);
        QTRY_VERIFY(bench.canSave());
        QVERIFY(bench.button(u"saveButton"_s)->isDefault());
        QTest::keyClick(bench.field(u"apiKeyField"_s), Qt::Key_Return);
        QTRY_VERIFY(bench.dialog->isHidden());
        QCOMPARE(bench.world.destinations.all().size(), 1);
    }

    void sendTraceIsOnlyForSavedOnes()
    {
        DialogBench bench;
        bench.openNew();
        QVERIFY(bench.button(u"sendTraceButton"_s)->isHidden());
        bench.open(bench.world.saved());
        QVERIFY(!bench.button(u"sendTraceButton"_s)->isHidden());
        bench.click(u"sendTraceButton"_s);
        QTRY_COMPARE(bench.said(), u"The sample trace was sent."_s);
    }

    void detailsCanBeCopiedWithoutTheKey()
    {
        DialogBench bench;
        bench.world.network.answer(tests::FakeAnswer::http(401, SettingsWorld::scopeMissing()));
        bench.openNew();
        bench.fillIn();
        bench.click(u"testButton"_s);
        QTRY_VERIFY(!bench.failure().isEmpty());
        bench.click(u"copyDetailsButton"_s);
        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"invalid scope requested"_s));
        QVERIFY(!copied.contains(SettingsWorld::apiKey()));
    }

    void tabFollowsTheEye()
    {
        DialogBench bench;
        bench.open(bench.world.saved());
        QVERIFY(QTest::qWaitForWindowExposed(bench.dialog.get()));
        QPoint last(-1, -1);
        const auto chain = tests::tabChain(bench.dialog->findChild<QTabBar *>());
        QVERIFY(chain.size() >= 9);
        for (auto *widget : chain) {
            const auto place = widget->mapTo(bench.dialog.get(), QPoint());
            const bool isBelow = place.y() > last.y() + 4;
            const bool isRight = qAbs(place.y() - last.y()) <= 4 && place.x() > last.x();
            QVERIFY2(isBelow || isRight, qPrintable(widget->objectName()));
            last = place;
        }
    }

    void everythingHasAName()
    {
        DialogBench bench;
        bench.open(bench.world.saved());
        QCOMPARE(tests::unnamedFocusables(*bench.dialog), QStringList());
        for (const auto &name :
             {u"nameField"_s, u"baseUrlField"_s, u"instanceIdField"_s, u"apiKeyField"_s}) {
            const auto labels = bench.dialog->findChildren<QLabel *>();
            const auto *edit = bench.field(name);
            QVERIFY(std::any_of(labels.begin(), labels.end(), [edit](const QLabel *label) {
                return label->buddy() == edit && label->text().contains(u'&');
            }));
        }
    }
};

QTEST_MAIN(TstDestinationSave)
#include "tst_destinationsave.moc"
