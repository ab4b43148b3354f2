#include "tests/support/connectionbench.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using std::chrono::milliseconds;
using tests::ConnectionBench;
using tests::htmlType;
using tests::jsonType;
using tests::ScriptedServer;

namespace {

QByteArray grafanaError(const QByteArray &reason)
{
    return R"({"status":"error","error":")" + reason + R"("})";
}

QByteArray httpDateIn(int minutes)
{
    const auto date = QDateTime::currentDateTimeUtc().addSecs(minutes * 60);
    return "Date: " + QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()
        + "\r\n";
}

void answer(const char *name, const QByteArray &raw, Cause cause, TestPart part,
            Field field = Field::None)
{
    QTest::newRow(name) << raw << cause << part << field;
}

void unauthorized(const char *name, const QByteArray &reason, Cause cause, Field field)
{
    answer(name, ScriptedServer::http(401, jsonType(), grafanaError(reason)), cause,
           TestPart::SignIn, field);
}

void status(const char *name, int code, Cause cause, Field field = Field::None)
{
    answer(name, ScriptedServer::http(code, {}, {}), cause, TestPart::Write, field);
}

} // namespace

/// What a server that can be reached may answer, and at which step that shows.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTheCredentials_data();
    void refusesTheCredentials() { checkCause(); }
    void isNoOtlpServer_data();
    void isNoOtlpServer() { checkCause(); }
    void doesNotTakeTheSpan_data();
    void doesNotTakeTheSpan() { checkCause(); }
    void speaksNoSense_data();
    void speaksNoSense() { checkCause(); }
    void takesTheSpanAfterAnEmptyRequest();
    void takesTheSpanThoughNoEmptyRequest();
    void neverSendsCredentialsAfterARedirect();
    void noticesCredentialsThatWereNeverDecoded();
    void saysHowLongToWait();
    void isSilent();
    void noticesAClockThatIsOff_data();
    void noticesAClockThatIsOff();
    void namesTheClockWhereItIsTheReason();

private:
    void checkCause();
};

namespace {

void addColumns()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<TestPart>("part");
    QTest::addColumn<Field>("field");
}

} // namespace

void TestAnswers::checkCause()
{
    QFETCH(QByteArray, raw);
    ConnectionBench bench;
    ScriptedServer server;
    server.answerWith(raw);
    const auto report = bench.check(ConnectionBench::draft(server.url()));
    QVERIFY(report.isFinished);
    QTEST(report.verdict.cause, "cause");
    QTEST(report.verdict.field, "field");
    QVERIFY(report.failed());
    QTEST(report.failed()->part, "part");
    QCOMPARE(report.find(TestPart::Connect)->state, TestStep::State::Passed);
    QCOMPARE(report.find(TestPart::ReadBack)->state, TestStep::State::Waiting);
}

void TestAnswers::refusesTheCredentials_data()
{
    addColumns();
    unauthorized("unknown token", "authentication error: invalid token", Cause::InvalidToken,
                 Field::ApiKey);
    unauthorized("scope missing", "authentication error: invalid scope requested",
                 Cause::MissingScope, Field::ApiKey);
    unauthorized("unknown instance",
                 "authentication error: legacy auth cannot be upgraded because the host is not "
                 "found",
                 Cause::InvalidInstanceId, Field::InstanceId);
    unauthorized("nothing arrived", "no credentials provided", Cause::NoCredentials, Field::ApiKey);
    unauthorized("no reason", "no", Cause::WrongCredentials, Field::ApiKey);
    answer("403", ScriptedServer::http(403, {}, "Forbidden"), Cause::Forbidden, TestPart::SignIn,
           Field::ApiKey);
}

void TestAnswers::isNoOtlpServer_data()
{
    addColumns();
    status("no such path", 404, Cause::WrongPath, Field::BaseUrl);
    status("no such method", 405, Cause::NotOtlp, Field::BaseUrl);
    status("another form", 415, Cause::UnsupportedFormat);
    answer("login page", ScriptedServer::http(302, "Location: /login?x=1\r\n", {}),
           Cause::Dashboard, TestPart::Write, Field::BaseUrl);
    answer("dashboard", ScriptedServer::http(200, htmlType(), "<title>Grafana</title>"),
           Cause::Dashboard, TestPart::Write, Field::BaseUrl);
    answer("a page", ScriptedServer::http(200, htmlType(), "<title>Welcome</title>"),
           Cause::WebPage, TestPart::Write, Field::BaseUrl);
    answer("moved", ScriptedServer::http(308, "Location: https://example.com/\r\n", {}),
           Cause::Redirected, TestPart::Write, Field::BaseUrl);
    answer("sign-in of the network",
           ScriptedServer::http(302, "Location: http://portal.invalid/hello\r\n", {}),
           Cause::CaptivePortal, TestPart::Write);
    status("network authentication required", 511, Cause::CaptivePortal);
    answer("other JSON", ScriptedServer::http(200, jsonType(), R"({"error":"no such route"})"),
           Cause::NotOtlp, TestPart::Write, Field::BaseUrl);
    answer("no JSON", ScriptedServer::http(200, "Content-Type: text/plain\r\n", "OK"),
           Cause::NotOtlp, TestPart::Write, Field::BaseUrl);
}

void TestAnswers::doesNotTakeTheSpan_data()
{
    addColumns();
    answer("malformed", ScriptedServer::http(400, jsonType(), R"({"code":3,"message":"bad"})"),
           Cause::Rejected, TestPart::Write);
    answer("partial success",
           ScriptedServer::http(200, jsonType(), R"({"partialSuccess":{"rejectedSpans":"1"}})"),
           Cause::SpansRejected, TestPart::Write);
    status("too large", 413, Cause::TooLarge);
    status("too fast", 429, Cause::RateLimited);
    status("broken", 500, Cause::ServerError);
    status("overloaded", 503, Cause::ServerError);
}

/// Where that shows is decided by the first request, which is the one for the credentials.
void TestAnswers::speaksNoSense_data()
{
    addColumns();
    const auto row = [](const char *name, const QByteArray &raw, Cause cause, Field field) {
        answer(name, raw, cause, TestPart::SignIn, field);
    };
    row("nothing", {}, Cause::ConnectionLost, Field::None);
    row("half a head", "HTTP/1.1 200 OK\r\nContent-Le", Cause::ConnectionLost, Field::None);
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", Cause::NotHttp, Field::BaseUrl);
    row("TLS", "\x15\x03\x03\x00\x02\x02\x46", Cause::TlsExpected, Field::BaseUrl);
    answer("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", Cause::AnswerCutOff,
           TestPart::Write, Field::None);
    answer("a flood",
           ScriptedServer::http(200, jsonType(), QByteArray(limits::answerBytes + 1, ' ')),
           Cause::AnswerTooLarge, TestPart::Write, Field::BaseUrl);
}

void TestAnswers::takesTheSpanAfterAnEmptyRequest()
{
    ConnectionBench bench;
    ScriptedServer server;
    server.answerWith(tests::taken());
    auto draft = ConnectionBench::draft(server.url());
    draft.destination.isCompressed = false;
    const auto report = bench.check(draft);
    QVERIFY(report.verdict.isOk());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().first().contains("openrouter-connection-test"));
    QVERIFY(server.lastBody().contains("openrouter-connection-test"));
    QVERIFY(server.lastBody().contains(report.traceId.toLatin1()));
    for (const auto part : {TestPart::Address, TestPart::Lookup, TestPart::Connect,
                            TestPart::SignIn, TestPart::Write})
        QCOMPARE(report.find(part)->state, TestStep::State::Passed);
    QCOMPARE(report.find(TestPart::Encrypt)->note, TestStep::Note::Unencrypted);
    QCOMPARE(report.find(TestPart::ReadBack)->note, TestStep::Note::NoQueryAddress);
    QVERIFY(!report.find(TestPart::Keychain));
}

void TestAnswers::takesTheSpanThoughNoEmptyRequest()
{
    ConnectionBench bench;
    ScriptedServer server;
    server.answerBy([](const QByteArray &request) {
        return request.contains("openrouter-connection-test")
            ? tests::taken()
            : ScriptedServer::http(400, jsonType(), R"({"code":3,"message":"no spans"})");
    });
    auto draft = ConnectionBench::draft(server.url());
    draft.destination.isCompressed = false;
    const auto report = bench.check(draft);
    QVERIFY(report.verdict.isOk());
    QCOMPARE(report.find(TestPart::SignIn)->note, TestStep::Note::WithTheSpan);
    QCOMPARE(report.find(TestPart::Write)->state, TestStep::State::Passed);
}

void TestAnswers::neverSendsCredentialsAfterARedirect()
{
    ConnectionBench bench;
    ScriptedServer elsewhere;
    elsewhere.answerWith(tests::taken());
    ScriptedServer server;
    server.answerWith(307, "Location: " + elsewhere.url(u"/otlp"_s).toEncoded() + "\r\n", {});
    const auto report = bench.check(ConnectionBench::draft(server.url()));
    QCOMPARE(report.verdict.cause, Cause::Redirected);
    QCOMPARE(report.verdict.detail, elsewhere.url(u"/otlp"_s).toString());
    QVERIFY(elsewhere.requests().isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void TestAnswers::noticesCredentialsThatWereNeverDecoded()
{
    ConnectionBench bench;
    ScriptedServer server;
    server.answerWith(401, {}, "Unauthorized");
    auto draft = ConnectionBench::draft(server.url());
    draft.destination.headers.append({u"Authorization"_s, u"Basic%20MTI6Z2xj"_s});
    const auto report = bench.check(draft);
    QCOMPARE(report.verdict.cause, Cause::EncodedCredentials);
    QCOMPARE(report.failed()->part, TestPart::SignIn);
}

void TestAnswers::saysHowLongToWait()
{
    ConnectionBench bench;
    ScriptedServer server;
    server.answerWith(429, "Retry-After: 7\r\n", "RATE_LIMITED");
    const auto report = bench.check(ConnectionBench::draft(server.url()));
    QCOMPARE(report.verdict.retryAfter, milliseconds(7000));
    QCOMPARE(report.verdict.detail, u"RATE_LIMITED"_s);
}

void TestAnswers::isSilent()
{
    ConnectionBench bench;
    ScriptedServer server;
    server.hang();
    const auto report = bench.check(ConnectionBench::draft(server.url()), milliseconds(300));
    QCOMPARE(report.verdict.cause, Cause::TimedOut);
    QCOMPARE(report.failed()->part, TestPart::SignIn);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestAnswers::noticesAClockThatIsOff_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("isNoticed");
    QTest::newRow("an hour ahead") << 60 << true;
    QTest::newRow("an hour behind") << -60 << true;
    QTest::newRow("a minute") << 1 << false;
}

void TestAnswers::noticesAClockThatIsOff()
{
    QFETCH(int, minutes);
    ConnectionBench bench;
    ScriptedServer server;
    server.answerWith(200, jsonType() + httpDateIn(minutes), "{}");
    const auto verdict = bench.check(ConnectionBench::draft(server.url())).verdict;
    QVERIFY(verdict.isOk());
    QTEST(verdict.clockSkew.has_value(), "isNoticed");
    if (verdict.clockSkew)
        QCOMPARE(verdict.clockSkew->count() < 0, minutes > 0);
}

void TestAnswers::namesTheClockWhereItIsTheReason()
{
    ConnectionBench bench;
    ScriptedServer server;
    server.answerWith(200, jsonType() + httpDateIn(-120),
                      R"({"partialSuccess":{"rejectedSpans":"1","errorMessage":"in the future"}})");
    const auto verdict = bench.check(ConnectionBench::draft(server.url())).verdict;
    QCOMPARE(verdict.cause, Cause::ClockWrong);
    QCOMPARE(verdict.detail, u"in the future"_s);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
