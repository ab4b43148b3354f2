#include "tests/integration/queryapi/served.h"
#include "tests/support/answers.h"
#include "tests/support/spans.h"
#include "tests/support/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Wire;

namespace {

constexpr int traceCount = 3'000;
constexpr app::UnixNano second = 1'000'000'000;

QByteArray get(const QByteArray &target, const QByteArray &more = {},
               const QByteArray &version = "1.1")
{
    return "GET " + target + " HTTP/" + version + "\r\nHost: localhost\r\n" + more + "\r\n";
}

const QByteArray everything = "/api/search?q=%7B%7D&limit=100000&start=1&end=4000000000";

qsizetype tracesIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object()["traces"_L1].toArray().size();
}

} // namespace

/// What clients see of the server over real sockets: large answers, headers, and who is let in.
class TestClients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sendsALargeAnswer_data();
    void sendsALargeAnswer();
    void goesOnAfterAClientThatLeaves();
    void answersHead();
    void takesALongQuery();
    void refusesOtherHosts();
    void sendsNoCorsField();
    void answersNoPreflight();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::store::Store> m_store;
    std::unique_ptr<tests::Served> m_served;
};

void TestClients::initTestCase()
{
    auto store = app::store::Store::open({.path = m_folder.filePath(u"traces.db"_s).toStdString()});
    QVERIFY(store);
    m_store = *std::move(store);
    std::vector<tests::SpanOf> spans;
    for (std::uint64_t i = 1; i <= traceCount; ++i)
        spans.push_back(
            {.trace = i, .number = i, .start = i * second, .end = i * second + 1, .parent = 0});
    tests::Answers answers;
    m_store->append({tests::batch(spans), app::store::Origin::Import}, answers.next());
    QCOMPARE(answers.good(), 1U);
    m_served = std::make_unique<tests::Served>(*m_store);
    QVERIFY(m_served->port != 0);
}

void TestClients::sendsALargeAnswer_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("framing");
    QTest::newRow("in chunks") << QByteArray("1.1") << QByteArray("chunked");
    QTest::newRow("to the end of the connection") << QByteArray("1.0") << QByteArray();
}

void TestClients::sendsALargeAnswer()
{
    QFETCH(QByteArray, version);
    Wire wire(m_served->port);
    auto reply = wire.ask(get(everything, {}, version));
    QCOMPARE(reply.status, 200);
    QTEST(reply.header("Transfer-Encoding"), "framing");
    if (version == "1.0")
        reply.body += wire.readToEnd();
    QVERIFY(reply.body.size() > 256 * 1024);
    QCOMPARE(tracesIn(reply.body), traceCount);
}

void TestClients::goesOnAfterAClientThatLeaves()
{
    for (int i = 0; i < 20; ++i) {
        Wire wire(m_served->port);
        wire.send(get(everything));
        if (i % 2 == 0)
            wire.readAtLeast(1'000);
        wire.leave();
    }
    QCOMPARE(Wire(m_served->port).ask(get("/ready")).status, 200);
}

void TestClients::answersHead()
{
    Wire wire(m_served->port);
    wire.send("HEAD /api/echo HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto reply = wire.reply(false);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Length"), "5");
    QCOMPARE(wire.ask(get("/api/echo")).body, "echo\n");
}

/// Each byte percent-encoded, as careful clients do.
void TestClients::takesALongQuery()
{
    const QByteArray text = "{ name != \"" + QByteArray(100'000, 'x') + "\" }";
    Wire wire(m_served->port);
    const auto reply = wire.ask(get("/api/search?start=1&end=4000000000&q=%" + text.toHex('%')));
    QVERIFY2(reply.status == 200 || reply.status == 400, reply.statusLine);
    const auto tooLong = wire.ask(get("/api/search?q=" + QByteArray(200'000, 'x')));
    QCOMPARE(tooLong.status, 400);
    QVERIFY2(tooLong.body.contains("exceeds the maximum of 131072"), tooLong.body);
}

void TestClients::refusesOtherHosts()
{
    Wire wire(m_served->port);
    const auto reply = wire.ask("GET /api/echo HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QCOMPARE(reply.status, 403);
}

void TestClients::sendsNoCorsField()
{
    Wire wire(m_served->port);
    const auto reply = wire.ask(get("/api/echo", "Origin: http://localhost:3000\r\n"));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("Access-Control-Allow-Origin").isNull());
    const auto refused = wire.ask(get("/api/echo", "Origin: https://evil.example\r\n"));
    QCOMPARE(refused.status, 403);
}

void TestClients::answersNoPreflight()
{
    Wire wire(m_served->port);
    const auto reply = wire.ask("OPTIONS /api/search HTTP/1.1\r\nHost: localhost\r\n"
                                "Origin: http://localhost:3000\r\n"
                                "Access-Control-Request-Method: GET\r\n\r\n");
    QCOMPARE(reply.status, 405);
    QVERIFY(reply.header("Access-Control-Allow-Methods").isNull());
}

QTEST_GUILESS_MAIN(TestClients)
#include "tst_clients.moc"
