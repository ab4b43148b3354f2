#include "app/broadcast/connectiontest.h"
#include "app/broadcast/destinations.h"
#include "app/otlp/compression.h"
#include "app/otlp/otlp.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using app::Error;

class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void postsOneMarkedSpan();
    void usesADifferentTraceEachTime();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void writesNothing();
    void usesTheStoredKey();
    void reportsAKeychainThatRefuses();
    void reportsAKeyThatIsGone();
    void sendsTheSampleTrace();
    void cancelAbortsTheRequest();
    void cancelWhileTheKeychainAsks();
    void answersWhenTheClientIsGone();
    void repeatsNoSecret();

private:
    Draft draft() const;
    Verdict run(const Draft &draft);
    app::trace::Span receivedSpan() const;

    std::unique_ptr<tests::ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    tests::FakeSecretStore m_secrets;
    QNetworkAccessManager m_manager;
    OtlpClient m_client{&m_manager};
    std::unique_ptr<Destinations> m_destinations;
    std::unique_ptr<ConnectionTest> m_test;
};

namespace {

const QString canary = u"glc_CANARY-of-the-key"_s;
QStringList logged;

void collect(QtMsgType, const QMessageLogContext &, const QString &message) { logged << message; }

QByteArray grafanaError(const QByteArray &reason)
{
    return R"({"status":"error","error":"authentication error: )" + reason + R"("})";
}

template <typename T>
bool isDone(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
}

} // namespace

void TestConnectionTest::init()
{
    m_server = std::make_unique<tests::ScriptedServer>();
    m_server->answerWith(200, "Content-Type: application/json\r\n", R"({"partialSuccess":{}})");
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_destinations = std::make_unique<Destinations>(*m_settings, m_secrets);
    m_test = std::make_unique<ConnectionTest>(m_client, *m_destinations);
}

void TestConnectionTest::cleanup()
{
    m_test.reset();
    m_destinations.reset();
    m_settings.reset();
    m_secrets.release();
    m_secrets = {};
}

Draft TestConnectionTest::draft() const
{
    Draft draft;
    draft.destination.name = u"Test"_s;
    draft.destination.baseUrl = m_server->url().toString();
    draft.destination.instanceId = u"1497530"_s;
    draft.apiKey = canary;
    return draft;
}

Verdict TestConnectionTest::run(const Draft &given)
{
    const auto future = m_test->run(given);
    Verdict none;
    none.cause = Cause::Cancelled;
    return isDone(future) && future.resultCount() > 0 ? future.result() : none;
}

app::trace::Span TestConnectionTest::receivedSpan() const
{
    const auto json = app::otlp::gunzip(m_server->lastBody().toStdString(), 1'000'000);
    const auto batch = app::otlp::decode(json.value_or(""), app::otlp::Encoding::Json);
    if (!batch || app::trace::spanCount(*batch) == 0)
        return {};
    return batch->resourceSpans[0].scopeSpans[0].spans[0];
}

void TestConnectionTest::postsOneMarkedSpan()
{
    QVERIFY(run(draft()).isOk());
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().first().startsWith("POST /otlp/v1/traces HTTP/1.1\r\n"));
    QCOMPARE(m_server->lastHeader("authorization"),
             "Basic " + ("1497530:" + canary.toUtf8()).toBase64());
    const auto span = receivedSpan();
    QCOMPARE(span.name, std::string("openrouter-connection-test"));
    QVERIFY(!span.traceId.isNull());
    QVERIFY(app::trace::find(span.attributes, "test"));
}

void TestConnectionTest::usesADifferentTraceEachTime()
{
    QVERIFY(run(draft()).isOk());
    const auto first = receivedSpan().traceId;
    QVERIFY(run(draft()).isOk());
    QVERIFY(receivedSpan().traceId != first);
}

void TestConnectionTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Field>("field");
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray html = "Content-Type: text/html\r\n";
    const auto row = [](const char *name, int status, const QByteArray &headers,
                        const QByteArray &body, std::pair<Cause, Field> expected) {
        QTest::newRow(name) << status << headers << body << expected.first << expected.second;
    };
    row("unknown token", 401, json, grafanaError("invalid token"),
        {Cause::InvalidToken, Field::ApiKey});
    row("scope missing", 401, json, grafanaError("invalid scope requested"),
        {Cause::MissingScope, Field::ApiKey});
    row("wrong user", 401, json,
        grafanaError("legacy auth cannot be upgraded because the host is not found"),
        {Cause::InvalidInstanceId, Field::InstanceId});
    row("no credentials", 401, json, R"({"status":"error","error":"no credentials provided"})",
        {Cause::NoCredentials, Field::ApiKey});
    row("wrong path", 404, html, "<html><title>404</title>", {Cause::WrongPath, Field::BaseUrl});
    row("wrong type", 415, {}, {}, {Cause::NotOtlp, Field::BaseUrl});
    row("too large", 413, {}, {}, {Cause::TooLarge, Field::None});
    row("too fast", 429, "Retry-After: 1\r\n", {}, {Cause::RateLimited, Field::None});
    row("bad span", 400, json, R"({"code":3,"message":"bad"})", {Cause::Rejected, Field::None});
    row("rejected", 200, json, R"({"partialSuccess":{"rejectedSpans":"1"}})",
        {Cause::Rejected, Field::None});
    row("dashboard", 302, "Location: /login\r\n", {}, {Cause::Dashboard, Field::BaseUrl});
    row("dashboard page", 200, html, "<!doctype html><title>Grafana</title>",
        {Cause::Dashboard, Field::BaseUrl});
    row("moved", 308, "Location: https://example.com/\r\n", {},
        {Cause::Redirected, Field::BaseUrl});
    row("server error", 500, {}, {}, {Cause::ServerError, Field::None});
    row("unavailable", 503, html, "<html>", {Cause::ServerError, Field::None});
}

void TestConnectionTest::tellsWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    m_server->answerWith(status, headers, body);
    const Verdict verdict = run(draft());
    QTEST(verdict.cause, "cause");
    QTEST(verdict.field, "field");
    QCOMPARE(verdict.status, status);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestConnectionTest::writesNothing()
{
    QVERIFY(run(draft()).isOk());
    m_server->answerWith(401, {}, {});
    QVERIFY(!run(draft()).isOk());
    QVERIFY(m_settings->allKeys().isEmpty());
    QCOMPARE(m_secrets.calls, QStringList());
    QVERIFY(!QFile::exists(m_settings->fileName()));
}

void TestConnectionTest::usesTheStoredKey()
{
    auto saved = m_destinations->save(draft());
    QVERIFY(isDone(saved));
    Draft edited{*saved.result(), {}};
    QVERIFY(run(edited).isOk());
    QCOMPARE(m_server->lastHeader("authorization"),
             "Basic " + ("1497530:" + canary.toUtf8()).toBase64());
}

void TestConnectionTest::reportsAKeychainThatRefuses()
{
    auto saved = m_destinations->save(draft());
    QVERIFY(isDone(saved));
    m_test.reset();
    m_destinations = std::make_unique<Destinations>(*m_settings, m_secrets);
    m_test = std::make_unique<ConnectionTest>(m_client, *m_destinations);
    m_secrets.readFailure = Error{Error::Kind::Unauthorized, "keychain: locked", {}};
    const Verdict verdict = run({*saved.result(), {}});
    QCOMPARE(verdict.cause, Cause::Keychain);
    QCOMPARE(verdict.field, Field::ApiKey);
    QCOMPARE(verdict.detail, u"keychain: locked"_s);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestConnectionTest::reportsAKeyThatIsGone()
{
    Draft unknown = draft();
    unknown.apiKey.clear();
    unknown.destination.id = QUuid::createUuid();
    QCOMPARE(run(unknown).cause, Cause::Keychain);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestConnectionTest::sendsTheSampleTrace()
{
    auto saved = m_destinations->save(draft());
    QVERIFY(isDone(saved));
    const auto future = m_test->sendSample(*saved.result());
    QVERIFY(isDone(future));
    QVERIFY(future.result().isOk());
    QCOMPARE(receivedSpan().name, std::string("Test Generation"));
}

void TestConnectionTest::cancelAbortsTheRequest()
{
    m_server->hang();
    auto future = m_test->run(draft());
    QTRY_COMPARE(m_server->requests().size(), 1);
    future.cancel();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QTRY_VERIFY(future.isFinished());
}

void TestConnectionTest::cancelWhileTheKeychainAsks()
{
    auto saved = m_destinations->save(draft());
    QVERIFY(isDone(saved));
    m_test.reset();
    m_destinations = std::make_unique<Destinations>(*m_settings, m_secrets);
    m_test = std::make_unique<ConnectionTest>(m_client, *m_destinations);
    m_secrets.holds = true;
    auto future = m_test->run({*saved.result(), {}});
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    m_secrets.release();
    QVERIFY(run(draft()).isOk());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestConnectionTest::answersWhenTheClientIsGone()
{
    m_server->hang();
    auto client = std::make_unique<OtlpClient>(&m_manager);
    ConnectionTest test(*client, *m_destinations);
    const auto future = test.run(draft());
    QTRY_COMPARE(m_server->requests().size(), 1);
    client.reset();
    QVERIFY(isDone(future));
    QCOMPARE(future.result().cause, Cause::Cancelled);
}

void TestConnectionTest::repeatsNoSecret()
{
    logged.clear();
    const auto before = qInstallMessageHandler(collect);
    m_server->echoCredentials(401);
    const Verdict verdict = run(draft());
    m_server->echoCredentials(200);
    const Verdict odd = run(draft());
    qInstallMessageHandler(before);
    const QString base64 = QString::fromLatin1(("1497530:" + canary.toUtf8()).toBase64()).left(20);
    for (const QString &text : QStringList{verdict.detail, odd.detail} + logged) {
        QVERIFY2(!text.contains("CANARY"_L1), qPrintable(text));
        QVERIFY2(!text.contains(base64), qPrintable(text));
    }
    QVERIFY2(verdict.detail.contains("[hidden]"_L1), qPrintable(verdict.detail));
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
