#include "app/broadcast/otlpclient.h"
#include "app/broadcast/verdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using std::chrono::milliseconds;

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void isNoOtlpServer_data();
    void isNoOtlpServer();
    void hasNoAnswer_data();
    void hasNoAnswer();
    void repeats_data();
    void repeats();
    void quotes_data();
    void quotes();
    void carriesTheTimes();
    void countsRejectedSpans();
    void namesTheTargetOfARedirect();
    void hidesSecrets();

private:
    void checkRefusal();
};

namespace {

const QByteArray json = "application/json";
const QByteArray html = "text/html; charset=UTF-8";

Answer answer(int status, const QByteArray &body = {}, const QByteArray &type = json)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.contentType = type;
    return answer;
}

Answer redirect(int status, const QString &target)
{
    Answer redirected = answer(status, {}, {});
    redirected.location = QUrl(target);
    return redirected;
}

QByteArray grafanaError(const QByteArray &reason)
{
    return R"({"status":"error","error":")" + reason + R"("})";
}

void addRefusalColumns()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Field>("field");
}

void row(const char *name, const Answer &given, Cause cause, Field field)
{
    QTest::newRow(name) << given << cause << field;
}

} // namespace

void TestJudge::accepts_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("Grafana's success") << answer(200, R"({"partialSuccess":{}})");
    QTest::newRow("empty object") << answer(200, "{}", "application/json; charset=utf-8");
    QTest::newRow("empty body") << answer(200, {}, {});
    QTest::newRow("204") << answer(204, {}, {});
    QTest::newRow("202") << answer(202, "{}");
    QTest::newRow("protobuf") << answer(200, "\x0a", "application/x-protobuf");
    QTest::newRow("a warning, nothing rejected")
        << answer(200, R"({"partialSuccess":{"rejectedSpans":"0","errorMessage":"old names"}})");
}

void TestJudge::accepts()
{
    QFETCH(Answer, answer);
    const Verdict verdict = judge(answer);
    QCOMPARE(verdict.cause, Cause::None);
    QVERIFY(verdict.isOk());
    QCOMPARE(verdict.field, Field::None);
    QVERIFY(!verdict.retryable);
}

void TestJudge::refuses_data()
{
    addRefusalColumns();
    row("unknown token", answer(401, grafanaError("authentication error: invalid token")),
        Cause::InvalidToken, Field::ApiKey);
    row("scope missing", answer(401, grafanaError("authentication error: invalid scope requested")),
        Cause::MissingScope, Field::ApiKey);
    row("no user part, or Bearer",
        answer(401,
               grafanaError("authentication error: legacy auth cannot be upgraded because the "
                            "host is not found")),
        Cause::InvalidInstanceId, Field::InstanceId);
    row("no Authorization", answer(401, grafanaError("no credentials provided")),
        Cause::NoCredentials, Field::ApiKey);
    row("401 as plain text", answer(401, "authentication error: invalid token", "text/plain"),
        Cause::InvalidToken, Field::ApiKey);
    row("401 without a reason", answer(401), Cause::WrongCredentials, Field::ApiKey);
    row("literal Basic%20", answer(401, "Unauthorized", "text/plain"), Cause::WrongCredentials,
        Field::ApiKey);
    row("403", answer(403, R"({"message":"Forbidden"})"), Cause::Forbidden, Field::ApiKey);
    row("403 for the scope", answer(403, grafanaError("invalid scope requested")),
        Cause::MissingScope, Field::ApiKey);
    row("wrong path, text", answer(404, "404 page not found", "text/plain"), Cause::WrongPath,
        Field::BaseUrl);
    row("wrong path, HTML", answer(404, "<html><title>404 Not Found</title>", html),
        Cause::WrongPath, Field::BaseUrl);
    row("wrong method", answer(405), Cause::NotOtlp, Field::BaseUrl);
    row("wrong content type", answer(415), Cause::UnsupportedFormat, Field::None);
    row("bad ids", answer(400, R"({"code":3,"message":"span ids must be 8 bytes"})"),
        Cause::Rejected, Field::None);
    row("rejected spans", answer(200, R"({"partialSuccess":{"rejectedSpans":"1"}})"),
        Cause::SpansRejected, Field::None);
    row("rejected spans as a number", answer(200, R"({"partialSuccess":{"rejectedSpans":1}})"),
        Cause::SpansRejected, Field::None);
    row("too large", answer(413), Cause::TooLarge, Field::None);
    row("too fast", answer(429, "RATE_LIMITED: ingestion rate limit", "text/plain"),
        Cause::RateLimited, Field::None);
    row("too many traces", answer(429, "LIVE_TRACES_EXCEEDED", "text/plain"), Cause::RateLimited,
        Field::None);
    row("proxy asks for a password", answer(407), Cause::ProxyPassword, Field::None);
    row("network asks for a sign-in", answer(511), Cause::CaptivePortal, Field::None);
    row("408", answer(408), Cause::TimedOut, Field::BaseUrl);
    row("500", answer(500), Cause::ServerError, Field::None);
    row("503 with a page", answer(503, "<html><title>Down</title>", html), Cause::ServerError,
        Field::None);
}

void TestJudge::refuses() { checkRefusal(); }

void TestJudge::isNoOtlpServer_data()
{
    addRefusalColumns();
    row("dashboard, login",
        redirect(302, u"https://mystack.grafana.net/login?redirectTo=%2Fotlp"_s), Cause::Dashboard,
        Field::BaseUrl);
    row("dashboard, single sign-on", redirect(302, u"https://grafana.com/auth/sign-in"_s),
        Cause::Dashboard, Field::BaseUrl);
    row("dashboard, page", answer(200, "<!DOCTYPE html><title>Grafana</title>", html),
        Cause::Dashboard, Field::BaseUrl);
    row("dashboard, page without a type",
        answer(200, "\n<!doctype html><script>window.grafanaBootData={}</script>", {}),
        Cause::Dashboard, Field::BaseUrl);
    row("dashboard, 404 page", answer(404, "<html><title>Grafana</title>", html), Cause::Dashboard,
        Field::BaseUrl);
    row("another page", answer(200, "<html><title>Welcome</title>", html), Cause::WebPage,
        Field::BaseUrl);
    row("moved", redirect(301, u"https://example.com/otlp/v1/traces"_s), Cause::Redirected,
        Field::BaseUrl);
    row("307", redirect(307, u"https://example.com/"_s), Cause::Redirected, Field::BaseUrl);
    row("a network's sign-in page", redirect(302, u"http://portal.example/?from=x"_s),
        Cause::CaptivePortal, Field::None);
    row("redirect to nowhere", answer(302, {}, {}), Cause::NotOtlp, Field::BaseUrl);
    row("200 with plain text", answer(200, "OK", "text/plain"), Cause::NotOtlp, Field::BaseUrl);
    row("200 with an array", answer(200, "[]"), Cause::NotOtlp, Field::BaseUrl);
    row("200 with an error", answer(200, R"({"error":"unknown route"})"), Cause::NotOtlp,
        Field::BaseUrl);
    row("200 with broken JSON", answer(200, "{\"partialSuccess\":"), Cause::NotOtlp,
        Field::BaseUrl);
    row("418", answer(418), Cause::NotOtlp, Field::BaseUrl);
}

void TestJudge::isNoOtlpServer() { checkRefusal(); }

void TestJudge::checkRefusal()
{
    QFETCH(Answer, answer);
    const Verdict verdict = judge(answer);
    QTEST(verdict.cause, "cause");
    QTEST(verdict.field, "field");
    QCOMPARE(verdict.status, answer.status);
    QVERIFY(!verdict.isOk());
}

void TestJudge::hasNoAnswer_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("retryable");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, Cause cause,
                        bool retryable) { QTest::newRow(name) << error << cause << retryable; };
    row("DNS", QNetworkReply::HostNotFoundError, Cause::HostNotFound, true);
    row("refused", QNetworkReply::ConnectionRefusedError, Cause::ConnectionRefused, true);
    row("closed", QNetworkReply::RemoteHostClosedError, Cause::ConnectionLost, true);
    row("network down", QNetworkReply::TemporaryNetworkFailureError, Cause::ConnectionLost, true);
    row("unreachable", QNetworkReply::UnknownNetworkError, Cause::ConnectionLost, true);
    row("socket timeout", QNetworkReply::TimeoutError, Cause::TimedOut, true);
    row("TLS", QNetworkReply::SslHandshakeFailedError, Cause::Tls, false);
    row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, Cause::ProxyUnreachable, true);
    row("proxy password", QNetworkReply::ProxyAuthenticationRequiredError, Cause::ProxyPassword,
        false);
    row("no HTTP", QNetworkReply::ProtocolFailure, Cause::NotOtlp, false);
    row("aborted", QNetworkReply::OperationCanceledError, Cause::Cancelled, false);
}

void TestJudge::hasNoAnswer()
{
    QFETCH(QNetworkReply::NetworkError, error);
    Answer answer;
    answer.error = error;
    answer.errorText = u"Qt's words"_s;
    const Verdict verdict = judge(answer);
    QTEST(verdict.cause, "cause");
    QTEST(verdict.retryable, "retryable");
    QCOMPARE(verdict.status, 0);
    QCOMPARE(verdict.detail, u"Qt's words"_s);
}

void TestJudge::repeats_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("retryable");
    for (const int status : {429, 502, 503, 504})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {200, 301, 400, 401, 403, 404, 408, 413, 415, 500, 501, 505, 529})
        QTest::addRow("%d", status) << status << false;
}

void TestJudge::repeats()
{
    QFETCH(int, status);
    QFETCH(bool, retryable);
    Answer given = answer(status);
    given.retryAfter = milliseconds(7000);
    const Verdict verdict = judge(given);
    QCOMPARE(verdict.retryable, retryable);
    QCOMPARE(verdict.retryAfter.has_value(), retryable);
}

void TestJudge::quotes_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("detail");
    QTest::newRow("Grafana") << answer(401, grafanaError("authentication error: invalid token"))
                             << u"authentication error: invalid token"_s;
    QTest::newRow("google.rpc.Status")
        << answer(400, R"({"code":3,"message":"bad span"})") << u"bad span"_s;
    QTest::newRow("nested") << answer(400, R"({"error":{"message":"deep"}})") << u"deep"_s;
    QTest::newRow("partial success")
        << answer(200, R"({"partialSuccess":{"rejectedSpans":"1","errorMessage":"too old"}})")
        << u"too old"_s;
    QTest::newRow("text") << answer(429, "slow\ndown", "text/plain") << u"slow down"_s;
    QTest::newRow("page") << answer(404, "<html><title> Not Found </title><body>x", html)
                          << u"Not Found"_s;
    QTest::newRow("protobuf") << answer(400, "\x08\x03", "application/x-protobuf") << QString();
}

void TestJudge::quotes()
{
    QFETCH(Answer, answer);
    QTEST(judge(answer).detail, "detail");
}

void TestJudge::carriesTheTimes()
{
    Answer given = answer(429);
    given.retryAfter = milliseconds(120'000);
    given.elapsed = milliseconds(35);
    QCOMPARE(judge(given).retryAfter, milliseconds(120'000));
    QCOMPARE(judge(given).elapsed, milliseconds(35));

    Answer late = answer(200, "{}");
    late.timedOut = true;
    late.error = QNetworkReply::OperationCanceledError;
    QCOMPARE(judge(late).cause, Cause::TimedOut);
    QVERIFY(judge(late).retryable);
}

void TestJudge::countsRejectedSpans()
{
    const auto given = answer(200, R"({"partialSuccess":{"rejectedSpans":"3"}})");
    QCOMPARE(judge(given).rejectedSpans, 3);
    QCOMPARE(judge(answer(200, "{}")).rejectedSpans, 0);
    QCOMPARE(judge(answer(400, R"({"partialSuccess":{"rejectedSpans":"3"}})")).rejectedSpans, 0);
}

void TestJudge::namesTheTargetOfARedirect()
{
    const Verdict verdict = judge(redirect(302, u"https://me@example.com/x?secret=canary#y"_s));
    QCOMPARE(verdict.detail, u"https://example.com/x"_s);
}

void TestJudge::hidesSecrets()
{
    const QByteArray echo = "no access for glc_eyJCANARY with Basic Q0FOQVJZ";
    for (const auto &given :
         {answer(401, grafanaError(echo)), answer(400, echo, "text/plain"),
          answer(404, "<title>" + echo + "</title>", html),
          redirect(302, u"https://example.com/glc_eyJCANARY/Basic%20Q0FOQVJZ"_s)}) {
        const QString detail = judge(given).detail;
        QVERIFY2(detail.contains("[hidden]"_L1), qPrintable(detail));
        QVERIFY2(!detail.contains("CANARY"_L1) && !detail.contains("Q0FOQVJZ"_L1),
                 qPrintable(detail));
    }
}

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
