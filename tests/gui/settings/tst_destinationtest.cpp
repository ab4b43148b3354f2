#include "tests/gui/settings/dialogbench.h"
#include "tests/watched/watched.h"

using namespace Qt::StringLiterals;
using tests::DialogBench;
using tests::FakeAnswer;
using tests::SettingsWorld;

/// Testing in the dialog: what the server said, where it is shown, and that nothing is written.
class TstDestinationTest : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void aFailedTestMarksTheFieldAndWritesNothing_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("sentence");
        const auto unauthorized = [](const QByteArray &words) {
            return FakeAnswer::http(401, "{\"status\":\"error\",\"error\":\"" + words + "\"}");
        };
        using Error = QNetworkReply::NetworkError;
        QTest::newRow("unknown token")
            << unauthorized("authentication error: invalid token") << u"apiKeyField"_s
            << u"Grafana does not know this API Key."_s;
        QTest::newRow("scope missing")
            << FakeAnswer::http(401, SettingsWorld::scopeMissing()) << u"apiKeyField"_s
            << u"This API Key may not write traces."_s;
        QTest::newRow("instance unknown")
            << unauthorized("authentication error: legacy auth cannot be upgraded because the host "
                            "is not found")
            << u"instanceIdField"_s << u"Grafana does not know this Instance ID."_s;
        QTest::newRow("path") << FakeAnswer::http(404) << u"baseUrlField"_s
                              << u"There is a server, but no OTLP endpoint at this address."_s;
        QTest::newRow("login page")
            << FakeAnswer::redirect("https://myteam.grafana.net/login") << u"baseUrlField"_s
            << u"This address leads to a Grafana sign-in page."_s;
        QTest::newRow("no such host")
            << FakeAnswer::broken(Error::HostNotFoundError) << u"baseUrlField"_s
            << u"This host does not exist, or this computer is offline."_s;
        QTest::newRow("refused") << FakeAnswer::broken(Error::ConnectionRefusedError)
                                 << u"baseUrlField"_s << u"Nothing answers at this address."_s;
        QTest::newRow("server error") << FakeAnswer::http(503) << u""_s
                                      << u"The server has a problem of its own (HTTP 503)."_s;
        QTest::newRow("rate limit") << FakeAnswer::http(429) << u""_s
                                    << u"Your stack receives more than its limit at the moment."_s;
        QTest::newRow("rejected span")
            << FakeAnswer::http(200, "{\"partialSuccess\":{\"rejectedSpans\":\"1\"}}") << u""_s
            << u"The server took the message but not the test span."_s;
    }
    void aFailedTestMarksTheFieldAndWritesNothing()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(QString, field);
        QFETCH(QString, sentence);
        DialogBench bench;
        bench.world.network.answer(answer);
        bench.openNew();
        bench.fillIn();
        bench.click(u"testButton"_s);
        QTRY_COMPARE(bench.said(), sentence);
        QVERIFY(bench.reported().isEmpty());
        QVERIFY(!bench.find<QLabel>(u"failureAdvice"_s)->text().isEmpty());
        QVERIFY(!bench.canSave());
        QVERIFY(bench.nothingIsWritten());
        if (!field.isEmpty()) {
            QCOMPARE(bench.dialog->focusWidget()->objectName(), field);
            QCOMPARE(bench.field(field)->accessibleDescription(), sentence);
        }
        QCOMPARE(bench.field(u"apiKeyField"_s)->text(), SettingsWorld::apiKey());
    }

    void anInvalidDraftIsNotSent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("dashboard") << u"baseUrlField"_s << u"https://myteam.grafana.net"_s
                                   << u"Grafana dashboard's address"_s;
        QTest::newRow("no address")
            << u"baseUrlField"_s << u"grafana cloud"_s << u"not a web address"_s;
        QTest::newRow("name for a number")
            << u"instanceIdField"_s << u"my-stack"_s << u"is a number"_s;
        QTest::newRow("service account")
            << u"apiKeyField"_s << u"glsa_canary"_s << u"service account token"_s;
        QTest::newRow("no key") << u"apiKeyField"_s << u" "_s << u"Enter the API Key"_s;
        QTest::newRow("no name") << u"nameField"_s << u" "_s << u"Give this destination a name"_s;
    }
    void anInvalidDraftIsNotSent()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, words);
        DialogBench bench;
        bench.openNew();
        bench.fillIn();
        bench.type(field, text);
        bench.click(u"testButton"_s);
        QVERIFY2(bench.field(field)->accessibleDescription().contains(words),
                 qPrintable(bench.field(field)->accessibleDescription()));
        QCOMPARE(bench.dialog->focusWidget()->objectName(), field);
        QCOMPARE(bench.world.network.requests.size(), 0);
        QVERIFY(!bench.canSave());
        QVERIFY(bench.nothingIsWritten());
    }

    void saysNothingWhileSomebodyTypes()
    {
        DialogBench bench;
        bench.openNew();
        bench.type(u"instanceIdField"_s, u"my-stack"_s);
        QVERIFY(
            !bench.field(u"instanceIdField"_s)->accessibleDescription().contains(u"a number"_s));
        QTest::keyClick(bench.field(u"instanceIdField"_s), Qt::Key_Tab);
        bench.field(u"apiKeyField"_s)->setFocus();
        Q_EMIT bench.field(u"instanceIdField"_s)->editingFinished();
        QVERIFY(bench.field(u"instanceIdField"_s)->accessibleDescription().contains(u"a number"_s));
    }

    void aTestCanBeCancelled()
    {
        DialogBench bench;
        bench.world.network.hang();
        bench.openNew();
        bench.fillIn();
        bench.click(u"testButton"_s);
        QTRY_COMPARE(bench.world.network.openCount(), 1);
        QCOMPARE(bench.button(u"testButton"_s)->text(), u"Cancel &Test"_s);
        QVERIFY(bench.find<QWidget>(u"testSteps"_s)->isVisible());
        bench.click(u"testButton"_s);
        QTRY_COMPARE(bench.world.network.openCount(), 0);
        QCOMPARE(bench.button(u"testButton"_s)->text(), u"&Test Connection"_s);
        QVERIFY(bench.said().isEmpty());
        QVERIFY(!bench.canSave());
    }

    void aLateAnswerIsDropped()
    {
        DialogBench bench;
        bench.world.network.hang();
        bench.openNew();
        bench.fillIn();
        bench.click(u"testButton"_s);
        QTRY_COMPARE(bench.world.network.openCount(), 1);
        bench.type(u"nameField"_s, u"Other"_s);
        bench.world.network.release();
        QTest::qWait(0);
        QVERIFY(!bench.canSave());
        QVERIFY(bench.said().isEmpty());
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        QCOMPARE(bench.world.network.requests.size(), 3); // an empty one each, and a span
    }

    void anEditAfterAPassedTestNeedsANewOne()
    {
        DialogBench bench;
        bench.openNew();
        bench.fillIn();
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        QCOMPARE(bench.said(), u"Connection works."_s);
        QTest::keyClicks(bench.field(u"instanceIdField"_s), u"1"_s);
        QVERIFY(!bench.canSave());
        QVERIFY(bench.said().isEmpty());
        QVERIFY(bench.nothingIsWritten());
    }
};

QTEST_MAIN(TstDestinationTest)
#include "tst_destinationtest.moc"
