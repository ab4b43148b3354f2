#include "app/broadcast/limits.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/redact.h"
#include "app/broadcast/scrub.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
    void leaves_data();
    void leaves();
    void makesOneLine();
    void cutsLongTexts();
    void hidesWhatTheCutWouldHalve();
    void scrubsKnownCredentials_data();
    void scrubsKnownCredentials();
    void scrubsTheTargetOfARedirect();
};

void TestRedact::hides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canary");
    QTest::newRow("token") << u"bad token glc_eyJvIjoiCANARY rejected"_s << u"CANARY"_s;
    QTest::newRow("short token") << u"glc_CANARY"_s << u"CANARY"_s;
    QTest::newRow("service account") << u"glsa_CANARY_1"_s << u"CANARY"_s;
    QTest::newRow("legacy key") << u"key eyJCANARY.x"_s << u"CANARY"_s;
    QTest::newRow("basic") << u"Authorization: Basic CANARY="_s << u"CANARY"_s;
    QTest::newRow("basic, encoded blank") << u"Basic%20CANARY"_s << u"CANARY"_s;
    QTest::newRow("bearer, lower case") << u"bearer CANARY"_s << u"CANARY"_s;
    QTest::newRow("bearer over two lines") << u"Bearer\n CANARY"_s << u"CANARY"_s;
    QTest::newRow("user part of a URL") << u"GET https://1:CANARY@example.com/x"_s << u"CANARY"_s;
    QTest::newRow("openai-like") << u"sk-or-v1-CANARY"_s << u"CANARY"_s;
    QTest::newRow("base64") << u"got MTIzNDU2OmdsY19DQU5BUlk9PQ== there"_s << u"MTIzNDU2"_s;
    QTest::newRow("hex") << u"key 0123456789abcdef0123456789abcdef"_s << u"89abcdef"_s;
}

void TestRedact::hides()
{
    QFETCH(QString, text);
    QFETCH(QString, canary);
    QVERIFY2(!redacted(text).contains(canary), qPrintable(redacted(text)));
    QVERIFY2(redacted(text).contains("[hidden]"_L1), qPrintable(redacted(text)));
}

void TestRedact::leaves_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Grafana's reason") << u"authentication error: invalid scope requested"_s;
    QTest::newRow("a long host")
        << u"Host otlp-gateway-prod-ap-northeast-0.aws-ap-northeast-1-1.grafana.net not found"_s;
    QTest::newRow("a URL") << u"https://mystack.grafana.net/login"_s;
    QTest::newRow("basic as a word") << u"the basics: write scope"_s;
    QTest::newRow("a date") << u"valid until 2026-11-22T12:00:00Z"_s;
}

void TestRedact::leaves()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestRedact::makesOneLine() { QCOMPARE(redacted(u"  one\r\n\ttwo \n"_s), u"one two"_s); }

void TestRedact::cutsLongTexts()
{
    const QString text = redacted(u"word "_s.repeated(1000));
    QCOMPARE(text.size(), limits::detailLength);
    QVERIFY(text.endsWith(u'…'));
}

void TestRedact::hidesWhatTheCutWouldHalve()
{
    const QString text = redacted(u"word "_s.repeated(58) + u"glc_eyJCANARYCANARY"_s);
    QVERIFY(!text.contains("eyJ"_L1));
}

void TestRedact::scrubsKnownCredentials_data()
{
    QTest::addColumn<QByteArray>("echo");
    const QByteArray pair = "123456:canary-secret-xyz";
    QTest::newRow("the header") << "Basic " + pair.toBase64();
    QTest::newRow("its credentials") << pair.toBase64();
    QTest::newRow("the pair") << pair;
    QTest::newRow("the key") << "canary-secret-xyz"_ba;
}

void TestRedact::scrubsKnownCredentials()
{
    QFETCH(QByteArray, echo);
    const Endpoint endpoint{
        QUrl(u"http://127.0.0.1/"_s),
        {{"Authorization", "Basic " + "123456:canary-secret-xyz"_ba.toBase64()}}};
    Answer answer;
    answer.body = "you sent " + echo + " twice: " + echo;
    answer.contentType = "text/plain; x=" + echo;
    answer.errorText = QString::fromLatin1("no " + echo);
    scrub(answer, endpoint);
    QVERIFY(!answer.body.contains(echo));
    QVERIFY(!answer.contentType.contains(echo));
    QVERIFY(!answer.errorText.contains(QString::fromLatin1(echo)));
    QVERIFY(answer.body.startsWith("you sent "));
}

void TestRedact::scrubsTheTargetOfARedirect()
{
    const Endpoint endpoint{QUrl(u"http://127.0.0.1/"_s), {{"X-Api-Key", "canary-secret-xyz"}}};
    Answer answer;
    answer.location = QUrl(u"https://example.com/login?k=canary%2Dsecret-xyz"_s);
    scrub(answer, endpoint);
    QCOMPARE(answer.location.toString(), u"https://example.com"_s);
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
