#include "app/sources/sourcetest.h"
#include "tests/integration/sources/asked.h"
#include "tests/support/scriptedserver.h"

using namespace Qt::StringLiterals;
using namespace tests;
using namespace app;
using Kind = sources::SavedSource::Kind;

namespace {

constexpr UnixNano noon = 1'795'347'216'000'000'000U;
const QByteArray json = "Content-Type: application/json\r\n";
const QByteArray plain = "Content-Type: text/plain\r\n";
const QByteArray proxy = "/api/datasources/proxy/uid/";
const QByteArray list = R"([{"uid":"l","name":"Logs","type":"loki"},
    {"uid":"lab","name":"Lab","type":"tempo"},
    {"uid":"own","name":"grafanacloud-shop-traces","type":"tempo"}])";

/// The path of a request, without its query.
QByteArray pathOf(const QByteArray &request)
{
    const auto target = request.split(' ').value(1);
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

/// A Tempo under `prefix`, which answers `echo` with a status; and a Grafana beside it.
struct Server {
    ScriptedServer server;
    QByteArray prefix;
    int echoStatus = 200;
    int listStatus = 200;
    QByteArray settings = "{}";

    explicit Server(QByteArray tempo = {}) : prefix(std::move(tempo))
    {
        server.answerBy([this](const QByteArray &request) { return answer(pathOf(request)); });
    }
    QByteArray answer(const QByteArray &path) const
    {
        if (path == "/api/datasources")
            return ScriptedServer::http(listStatus, json, listStatus == 200 ? list : "{}");
        if (path == "/api/frontend/settings")
            return ScriptedServer::http(settings == "{}" ? 403 : 200, json, settings);
        if (path == prefix + "/api/echo")
            return ScriptedServer::http(echoStatus, plain, echoStatus == 200 ? "echo" : "no");
        if (path == prefix + "/api/status/buildinfo")
            return ScriptedServer::http(200, json, R"({"version":"3.0.3"})");
        if (path == prefix + "/api/search")
            return ScriptedServer::http(200, json, R"({"traces":[{"traceID":"1"}]})");
        return ScriptedServer::http(404, plain, "404 page not found");
    }
};

struct Tested {
    QNetworkAccessManager manager;
    broadcast::OtlpClient client{&manager};
    HastyClock clock{noon};
    sources::SourceTest test{client, clock};

    Result<sources::SourceReport> run(const Server &server, Kind kind, const QString &dataSource)
    {
        return answerOf(test.run({{.kind = kind,
                                   .name = u"Shop"_s,
                                   .address = server.server.url().toString(),
                                   .user = kind == Kind::Grafana ? QString() : u"12"_s,
                                   .dataSource = dataSource},
                                  u"glsa_CANARY"_s}));
    }
};

} // namespace

/// A source is asked for everything it has to be able to do before it is saved.
class TestSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passes_data();
    void passes();
    void fails_data();
    void fails();
    void asksByTheUidWhereNothingIsListed();
    void asksWhatThePagesAreTold();
    void endsWhenCancelled();
};

void TestSourceTest::passes_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QString>("dataSource");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("Grafana Cloud")
        << Kind::GrafanaCloud << QByteArray("/tempo") << QString() << QString();
    QTest::newRow("a Tempo") << Kind::Tempo << QByteArray() << QString() << QString();
    QTest::newRow("the stack's own") << Kind::Grafana << proxy + "own" << QString() << u"own"_s;
    QTest::newRow("by its name") << Kind::Grafana << proxy + "lab" << u"Lab"_s << u"lab"_s;
}

void TestSourceTest::passes()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, prefix);
    QFETCH(QString, dataSource);
    QFETCH(QString, chosen);
    const Server server(prefix);
    Tested tested;
    const auto report = tested.run(server, kind, dataSource);
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QCOMPARE(report->version, "3.0.3");
    QVERIFY(report->hasTraces);
    QCOMPARE(report->source.dataSource, chosen);
}

void TestSourceTest::fails_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("dataSource");
    QTest::addColumn<int>("echo");
    QTest::addColumn<int>("listing");
    QTest::addColumn<Error::Kind>("error");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *rule, Kind kind, const char *dataSource, int echo, int listing,
                        Error::Kind error, const char *words) {
        QTest::newRow(rule) << kind << QString::fromLatin1(dataSource) << echo << listing << error
                            << QString::fromLatin1(words);
    };
    row("a wrong token", Kind::Tempo, "", 401, 200, Error::Kind::Unauthorized, "traces:read");
    row("no Tempo there", Kind::Tempo, "", 404, 200, Error::Kind::NotFound, "no Tempo");
    row("Grafana's wrong token", Kind::Grafana, "", 200, 401, Error::Kind::Unauthorized, "glsa_");
    row("no Grafana there", Kind::Grafana, "", 200, 404, Error::Kind::NotFound, "no Grafana");
    row("of another type", Kind::Grafana, "Logs", 200, 200, Error::Kind::Invalid, "type loki");
    row("no such data source", Kind::Grafana, "x", 200, 200, Error::Kind::NotFound, "Lab");
    row("may not list", Kind::Grafana, "", 200, 403, Error::Kind::Unauthorized, "may not list");
}

void TestSourceTest::fails()
{
    QFETCH(Kind, kind);
    QFETCH(QString, dataSource);
    QFETCH(int, echo);
    QFETCH(int, listing);
    QFETCH(Error::Kind, error);
    QFETCH(QString, words);
    Server server;
    server.echoStatus = echo;
    server.listStatus = listing;
    Tested tested;
    const auto report = tested.run(server, kind, dataSource);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, error);
    const auto detail = QString::fromStdString(report.error().detail);
    QVERIFY2(detail.contains(words), qPrintable(detail));
    QVERIFY(!detail.contains(u"CANARY"_s));
}

void TestSourceTest::asksByTheUidWhereNothingIsListed()
{
    Server server(proxy + "hidden");
    server.listStatus = 403;
    Tested tested;
    QVERIFY(tested.run(server, Kind::Grafana, u"hidden"_s));
}

void TestSourceTest::asksWhatThePagesAreTold()
{
    Server server(proxy + "own");
    server.listStatus = 403;
    server.settings =
        R"({"datasources":{"Own":{"uid":"own","name":"Own","type":"tempo","isDefault":true}}})";
    Tested tested;
    const auto report = tested.run(server, Kind::Grafana, {});
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QCOMPARE(report->source.dataSource, u"own"_s);
}

void TestSourceTest::endsWhenCancelled()
{
    ScriptedServer server;
    server.hang();
    Tested tested;
    auto running = tested.test.run(
        {{.kind = Kind::Tempo, .name = u"Slow"_s, .address = server.url().toString()}, {}});
    QTRY_COMPARE(server.requests().size(), 1);
    running.cancel();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(running.isCanceled());
}

QTEST_GUILESS_MAIN(TestSourceTest)
#include "tst_sourcetest.moc"
