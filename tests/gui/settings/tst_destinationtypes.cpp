#include "tests/gui/settings/dialogbench.h"
#include "tests/support/accessibility.h"
#include "tests/watched/watched.h"

#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using tests::DialogBench;
using tests::FakeAnswer;

/// The dialog of every type is made from its data; the rules of testing and saving are the same for all.
class TstDestinationTypes : public tests::Watched
{
    Q_OBJECT

    static void fillInLangfuse(const DialogBench &bench, const QString &url)
    {
        bench.put(u"baseUrlField"_s, url);
        bench.put(u"publicKeyField"_s, u"pk-lf-1"_s);
        bench.put(u"apiKeyField"_s, u"sk-lf-canary"_s);
    }

private Q_SLOTS:
    void everyTypeHasItsDialog_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &type : app::broadcast::destinationTypes())
            QTest::newRow(qPrintable(type.id)) << type.id;
    }
    void everyTypeHasItsDialog()
    {
        QFETCH(QString, id);
        DialogBench bench;
        bench.openNew(id);
        const auto *type = app::broadcast::findDestinationType(id);
        QVERIFY(bench.dialog->windowTitle().contains(type->name));
        QCOMPARE(bench.field(u"nameField"_s)->text(), type->name);
        auto *tabs = bench.find<QTabWidget>(u"destinationTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QVERIFY2(tests::accessibilityFaults(*bench.dialog).isEmpty(),
                     tests::faultsText(*bench.dialog));
        }
        const auto edits = bench.dialog->findChildren<QLineEdit *>();
        for (const auto &spec : type->fields)
            if (spec.isSecret)
                QVERIFY(std::any_of(edits.begin(), edits.end(), [](const QLineEdit *edit) {
                    return edit->echoMode() == QLineEdit::Password;
                }));
    }

    void langfuseIsSavedOnlyOnceItsServerTakesASpan()
    {
        DialogBench bench;
        bench.world.network.answer(FakeAnswer::http(401, R"({"message":"Invalid credentials"})"));
        bench.openNew(u"langfuse"_s);
        fillInLangfuse(bench, u"https://cloud.langfuse.com"_s);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.said().contains(u"Langfuse"_s));
        QVERIFY2(!bench.said().contains(u"Grafana"_s), qPrintable(bench.said()));
        QVERIFY(!bench.canSave());
        QVERIFY(bench.nothingIsWritten());
        bench.world.network.answer(FakeAnswer::http(200, "{}"));
        bench.put(u"apiKeyField"_s, u"sk-lf-right"_s);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        const auto &request = bench.world.network.requests.last().request;
        QCOMPARE(request.rawHeader("Authorization"),
                 "Basic " + QByteArray("pk-lf-1:sk-lf-right").toBase64());
        QCOMPARE(request.url().path(), u"/api/public/otel/v1/traces"_s);
        bench.click(u"saveButton"_s);
        QTRY_COMPARE(bench.world.destinations.all().size(), 1);
        QCOMPARE(bench.world.destinations.all().first().type, u"langfuse"_s);
        QCOMPARE(bench.world.secrets.secrets.values(), QStringList{u"sk-lf-right"_s});
    }

    void aStoredSecretIsNeverLoaded()
    {
        DialogBench bench;
        bench.openNew(u"langfuse"_s);
        fillInLangfuse(bench, u"https://cloud.langfuse.com"_s);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        bench.click(u"saveButton"_s);
        QTRY_COMPARE(bench.world.destinations.all().size(), 1);
        bench.open(bench.world.destinations.all().first());
        QVERIFY(bench.field(u"apiKeyField"_s)->text().isEmpty());
        QVERIFY(bench.field(u"apiKeyField"_s)->placeholderText().contains(u"keychain"_s));
        QCOMPARE(bench.field(u"publicKeyField"_s)->text(), u"pk-lf-1"_s);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
    }

    void secretHeadersGoToTheKeychain()
    {
        DialogBench bench;
        bench.openNew(u"otel-collector"_s);
        bench.put(u"baseUrlField"_s, u"https://collector.example.com"_s);
        bench.click(u"addHeader"_s);
        bench.put(u"headerName1"_s, u"x-token"_s);
        bench.put(u"headerValue1"_s, u"canary"_s);
        bench.find<QCheckBox>(u"headerSecret1"_s)->setChecked(true);
        QCOMPARE(bench.field(u"headerValue1"_s)->echoMode(), QLineEdit::Password);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        QCOMPARE(bench.world.network.requests.last().request.rawHeader("x-token"), "canary");
        bench.click(u"saveButton"_s);
        QTRY_COMPARE(bench.world.destinations.all().size(), 1);
        QVERIFY(bench.world.secrets.secrets.values().contains(u"canary"_s));
        bench.open(bench.world.destinations.all().first());
        QVERIFY(bench.field(u"headerValue1"_s)->text().isEmpty());
        QVERIFY(bench.field(u"headerValue1"_s)->placeholderText().contains(u"keychain"_s));
    }

    void limitsOfWaitingAreSavedAndShownAgain()
    {
        DialogBench bench;
        auto fine = app::broadcast::newDestination(
            *app::broadcast::findDestinationType(u"otel-collector"_s));
        fine.baseUrl = u"https://collector.example.com"_s;
        fine.timeoutMs = 2500; // of an environment variable
        bench.open(fine);
        QCOMPARE(bench.find<QSpinBox>(u"answerSeconds"_s)->value(), 3);
        QCOMPARE(bench.find<QSpinBox>(u"longestWaitHours"_s)->text(), u"Never"_s);
        bench.find<QSpinBox>(u"longestWaitHours"_s)->setValue(48);
        bench.find<QSpinBox>(u"mostWaitingRequests"_s)->setValue(1000);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        bench.click(u"saveButton"_s);
        QTRY_COMPARE(bench.world.destinations.all().size(), 1);
        const auto saved = bench.world.destinations.all().first();
        QCOMPARE(saved.timeoutMs, 2500);
        QCOMPARE(saved.longestWaitHours, 48);
        QCOMPARE(saved.mostWaitingRequests, 1000);
        bench.open(saved);
        QCOMPARE(bench.find<QSpinBox>(u"longestWaitHours"_s)->value(), 48);
        bench.find<QSpinBox>(u"answerSeconds"_s)->setValue(60);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        bench.click(u"saveButton"_s);
        QTRY_COMPARE(bench.world.destinations.all().first().timeoutMs, 60'000);
    }

    void aFieldWithoutAValueIsNamed()
    {
        DialogBench bench;
        bench.openNew(u"langfuse"_s);
        bench.put(u"baseUrlField"_s, u"https://cloud.langfuse.com"_s);
        bench.click(u"testButton"_s);
        const auto said = bench.field(u"publicKeyField"_s)->accessibleDescription();
        QVERIFY2(said.contains(u"Public Key"_s), qPrintable(said));
        QCOMPARE(bench.dialog->focusWidget()->objectName(), u"publicKeyField"_s);
        QVERIFY(bench.world.network.requests.isEmpty());
    }
};

QTEST_MAIN(TstDestinationTypes)
#include "tst_destinationtypes.moc"
