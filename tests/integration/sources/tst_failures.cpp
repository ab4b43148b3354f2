#include "app/otlp/compression.h"
#include "app/sources/limits.h"
#include "tests/integration/sources/asked.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tests;
using namespace app;

namespace {

using Kind = Error::Kind;

constexpr UnixNano noon = 1'795'347'216'000'000'000U;
constexpr UnixNano hour = sources::limits::hourNs;
const QByteArray plain = "Content-Type: text/plain; charset=utf-8\r\n";
const QByteArray json = "Content-Type: application/json\r\n";

query::SearchRequest lastHour(const std::string &text = "{ name = \"a\" }")
{
    return {.query = text, .range = {noon - 2 * hour, noon - hour}};
}

QByteArray found(const QByteArray &id, UnixNano start)
{
    return R"({"traces":[{"traceID":")" + id + R"(","startTimeUnixNano":")"
        + QByteArray::number(qulonglong(start)) + R"("}],"metrics":{}})";
}

} // namespace

/// A server that fails in every way: each is named with its cause, nothing hangs, no credential leaves for elsewhere.
class TestFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
    void underlinesTheMistake_data();
    void underlinesTheMistake();
    void namesWhatIsCutInTheMiddle();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void repeatsNoCredentials();
    void findsNobody();
    void stopsAtAnAnswerThatIsTooLarge();
    void endsWhenCancelled();
    void endsWithItsSource();
    void asksPieceByPiece();
    void keepsToTheRangeOfTheServer();
    void saysThatTheYoungestComeLater();
    void findsNothingWhereAllIsTooYoung();
    void readsGzip();
};

void TestFailures::namesTheCause_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                        const char *words, int requests = 1) {
        QTest::newRow(name) << status << plain << body << kind << QByteArray(words) << requests;
    };
    row("unknown credentials", 401, "no org id", Kind::Unauthorized, "traces:read");
    row("not allowed", 403, "forbidden", Kind::Unauthorized, "may not read");
    row("wrong address", 404, "404 page not found", Kind::NotFound, "ends in /tempo");
    row("too many questions", 429, "job queue full", Kind::Busy, "fewer questions", 3);
    row("answer too large there", 422, "trace exceeds max size", Kind::TooLarge, "max size");
    row("fails at the query", 500, "division by zero", Kind::Internal, "division by zero");
    row("nobody behind it", 502, "bad gateway", Kind::Unreachable, "try again later", 3);
    row("slow behind it", 504, "context deadline exceeded", Kind::Unreachable, "deadline", 3);
    row("refuses a parameter", 400, "invalid limit", Kind::Invalid, "invalid limit");
    row("no JSON", 200, "hello", Kind::Invalid, "not Tempo's");
    row("JSON cut off", 200, R"({"traces":[)", Kind::Invalid, "not Tempo's");
    row("wrong types", 200, R"({"traces":5})", Kind::Invalid, "not Tempo's");
    QTest::newRow("a web page") << 200 << QByteArray("Content-Type: text/html\r\n")
                                << QByteArray("<html><title>Welcome</title>") << Kind::Corrupt
                                << QByteArray("not Tempo") << 1;
    QTest::newRow("Grafana's own words")
        << 403 << json << QByteArray(R"({"message":"You'll need additional permissions"})")
        << Kind::Unauthorized << QByteArray("additional permissions") << 1;
    QTest::newRow("damaged gzip") << 200 << json + "Content-Encoding: gzip\r\n"
                                  << QByteArray("no gzip") << Kind::Corrupt << QByteArray("damaged")
                                  << 1;
}

void TestFailures::namesTheCause()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, words);
    ScriptedServer server;
    server.answerWith(status, headers, body);
    Asked asked(server.url(), noon);
    const auto answer = answerOf(asked.source.search(lastHour()));
    QVERIFY(!answer);
    QTEST(answer.error().kind, "kind");
    QVERIFY2(QByteArray::fromStdString(answer.error().detail).contains(words),
             answer.error().detail.c_str());
    QTEST(int(server.requests().size()), "requests");
}

void TestFailures::underlinesTheMistake_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("a word") << QByteArray("{ foo = 1 }")
                            << QByteArray("parse error at line 1, col 3: unknown identifier: foo")
                            << 2 << 5;
    QTest::newRow("another line") << QByteArray("{ .a = 1\n  && foo }")
                                  << QByteArray("parse error at line 2, col 6: x") << 14 << 17;
    QTest::newRow("columns are characters")
        << QByteArray("{ .ä = foo }") << QByteArray("parse error at line 1, col 8: x") << 8 << 11;
    QTest::newRow("behind the end")
        << QByteArray("{ .a = ") << QByteArray("parse error at line 7, col 70: x") << 7 << 7;
}

void TestFailures::underlinesTheMistake()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, message);
    ScriptedServer server;
    server.answerWith(400, plain, "invalid TraceQL query: " + message);
    Asked asked(server.url(), noon);
    const auto answer = answerOf(asked.source.search(lastHour(query.toStdString())));
    QVERIFY(!answer && answer.error().place);
    QTEST(answer.error().place->begin, "begin");
    QTEST(answer.error().place->end, "end");
}

void TestFailures::namesWhatIsCutInTheMiddle()
{
    ScriptedServer server;
    server.answerWith("HTTP/1.1 200 OK\r\n" + json + "Content-Length: 900\r\n\r\n{\"traces\":[");
    Asked asked(server.url(), noon);
    const auto answer = answerOf(asked.source.search(lastHour()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Unreachable);
    QVERIFY2(!answer.error().detail.empty(), "without words");
}

void TestFailures::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("user");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << QByteArray();
    QTest::newRow("with credentials in it") << 302 << QByteArray("someone:CANARY@");
}

void TestFailures::followsNoRedirect()
{
    QFETCH(int, status);
    QFETCH(QByteArray, user);
    ScriptedServer elsewhere;
    elsewhere.answerWith(200, json, R"({"traces":[]})");
    ScriptedServer server;
    const auto target = elsewhere.url(u"/login"_s).toEncoded().replace("//", "//" + user);
    server.answerWith(status, "Location: " + target + "\r\n", {});
    Asked asked(server.url(), noon);
    const auto answer = answerOf(asked.source.search(lastHour()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Unauthorized);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(elsewhere.requests().size(), 0);
    QVERIFY(!QByteArray::fromStdString(answer.error().detail).contains("CANARY"));
}

void TestFailures::repeatsNoCredentials()
{
    ScriptedServer server;
    server.echoCredentials(401);
    Asked asked(server.url(), noon);
    const auto answer = answerOf(asked.source.search(lastHour()));
    QVERIFY(!answer);
    QVERIFY(QByteArray::fromStdString(answer.error().detail).contains("hidden"));
    QVERIFY(!QByteArray::fromStdString(answer.error().detail).contains("CANARY"));
    QVERIFY(!QByteArray::fromStdString(answer.error().detail).contains("MTI6Z2xj"));
}

void TestFailures::findsNobody()
{
    Asked asked(QUrl(u"http://127.0.0.1:%1"_s.arg(closedPort())), noon);
    const auto answer = answerOf(asked.source.echo());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Unreachable);
}

void TestFailures::stopsAtAnAnswerThatIsTooLarge()
{
    ScriptedServer server;
    const std::string bomb(sources::limits::answerBytes + 1, ' ');
    server.answerWith(200, json + "Content-Encoding: gzip\r\n",
                      QByteArray::fromStdString(otlp::gzip(bomb)));
    Asked asked(server.url(), noon);
    const auto answer = answerOf(asked.source.search(lastHour()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::TooLarge);
}

void TestFailures::endsWhenCancelled()
{
    ScriptedServer server;
    server.hang();
    Asked asked(server.url(), noon);
    auto future = asked.source.search(lastHour());
    QTRY_COMPARE(server.requests().size(), 1);
    future.cancel();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestFailures::endsWithItsSource()
{
    ScriptedServer server;
    server.hang();
    auto asked = std::make_unique<Asked>(server.url(), noon);
    const auto future = asked->source.search(lastHour());
    QTRY_COMPARE(server.requests().size(), 1);
    asked.reset();
    QVERIFY(future.isFinished() && future.isCanceled());
}

void TestFailures::asksPieceByPiece()
{
    ScriptedServer server;
    server.answerWith(200, json, found("ab", noon - 3 * hour));
    Asked asked(server.url(), noon);
    QSignalSpy notes(&asked.source, &sources::TempoSource::noted);
    auto future = asked.source.search({.query = "{}", .range = {noon - 48 * hour, noon - hour}});
    const auto answer = answerOf(future);
    QVERIFY(answer);
    QCOMPARE(server.requests().size(),
             4); // 6, 24 and the other 17 hours, then models and costs
    QCOMPARE(future.resultCount(), 4);
    QVERIFY(!future.resultAt(0)->isComplete);
    QVERIFY(answer->isComplete);
    QCOMPARE(answer->traces.size(), 1U);
    QCOMPARE(trace::toHex(answer->traces.front().summary.id),
             std::string("000000000000000000000000000000ab"));
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.first().first().toString().contains(u"3 parts"_s));
}

void TestFailures::keepsToTheRangeOfTheServer()
{
    ScriptedServer server;
    server.answerWith(400, plain, "range specified by start and end exceeds 30m0s. received x");
    Asked asked(server.url(), noon);
    const auto answer = answerOf(asked.source.search(lastHour()));
    QVERIFY(!answer); // the half hour is refused, too, and that is the end
    QCOMPARE(server.requests().size(), 2);
    const auto last = server.requests().last();
    QVERIFY2(last.contains("start="
                           + QByteArray::number(qulonglong((noon - hour) / 1'000'000'000 - 1800))),
             last);
}

void TestFailures::saysThatTheYoungestComeLater()
{
    ScriptedServer server;
    server.answerWith(200, json, found("ab", noon - hour / 2));
    Asked asked(server.url(), noon);
    QSignalSpy notes(&asked.source, &sources::TempoSource::noted);
    const auto answer =
        answerOf(asked.source.search({.query = "{}", .range = {noon - hour, noon}}));
    QVERIFY(answer);
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.first().first().toString().contains(u"younger than 30 seconds"_s));
}

void TestFailures::findsNothingWhereAllIsTooYoung()
{
    ScriptedServer server;
    server.answerWith(400, plain,
                      "http parameter start must be before end. received start=1 end=1");
    Asked asked(server.url(), noon);
    const auto answer = answerOf(asked.source.search(
        {.query = "{}", .range = {noon - 20 * sources::limits::secondNs, noon}}));
    QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
    QVERIFY(answer->traces.empty());
}

void TestFailures::readsGzip()
{
    ScriptedServer server;
    const auto packed = otlp::gzip(found("1", noon - hour).toStdString());
    server.answerWith(200, json + "Content-Encoding: gzip\r\n", QByteArray::fromStdString(packed));
    Asked asked(server.url(), noon);
    const auto answer = answerOf(asked.source.search(lastHour()));
    QVERIFY(answer);
    QCOMPARE(answer->traces.size(), 1U);
    QCOMPARE(server.lastHeader("accept-encoding"), "gzip");
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
