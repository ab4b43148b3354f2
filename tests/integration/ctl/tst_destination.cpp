#include "tests/integration/ctl/program.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/spans.h"
#include "tests/support/wire.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::ScriptedServer;

namespace {

const auto secret = "glc_eyJrIjoiY2FuYXJ5In0="_ba; // {"k":"canary"}
const auto taken = "{\"partialSuccess\":{}}"_ba;
const auto json = "Content-Type: application/json\r\n"_ba;

QStringList add(const ScriptedServer &server, const QString &instanceId = u"1497530"_s)
{
    return {u"destination"_s,   u"add"_s,   u"--base-url"_s,     server.url().toString(),
            u"--instance-id"_s, instanceId, u"--api-key-stdin"_s};
}

QByteArray settings(const Program &program)
{
    QFile file(program.dataDir() + u"/settings.ini"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// In the keyring that run.sh brings.
class TestDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatPassedItsTest();
    void writesNothingWhereTheTestFails_data();
    void writesNothingWhereTheTestFails();
    void writesNothingWhereAFieldIsWrong();
    void readsItsKeyAgain();
    void comesAcrossAsJson();
    void serveSendsOnWhatItTakes();
    void sendsAgainWhatWasRefused();
};

void TestDestination::savesWhatPassedItsTest()
{
    const Program program;
    ScriptedServer server;
    server.answerWith(200, json, taken);
    const auto ended = program.run(add(server), secret + '\n');
    QVERIFY2(ended.code == 0, ended.err);
    QVERIFY2(ended.out.startsWith("saved Grafana Cloud ("), ended.out);
    QCOMPARE(server.lastHeader("authorization"), "Basic " + ("1497530:" + secret).toBase64());
    QVERIFY(!settings(program).isEmpty());
    QVERIFY(!(settings(program) + ended.out + ended.err).contains("glc_"));
    const auto list =
        QJsonDocument::fromJson(program.run({u"destination"_s, u"list"_s, u"--json"_s}).out)
            .array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first()["instanceId"_L1].toString(), u"1497530"_s);
    QCOMPARE(program.run({u"destination"_s, u"remove"_s, u"Grafana Cloud"_s}).code, 0);
    QCOMPARE(program.run({u"destination"_s, u"list"_s, u"--json"_s}).out, "[]\n");
}

void TestDestination::writesNothingWhereTheTestFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("wrong password")
        << 401 << R"({"status":"error","error":"authentication error: invalid token"})"_ba;
    QTest::newRow("no such path") << 404 << "not found"_ba;
    QTest::newRow("server error") << 503 << QByteArray();
    QTest::newRow("not taken")
        << 200 << R"({"partialSuccess":{"rejectedSpans":"1","errorMessage":"no"}})"_ba;
}

void TestDestination::writesNothingWhereTheTestFails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Program program;
    ScriptedServer server;
    server.answerWith(status, json, body);
    const auto ended = program.run(add(server), secret + '\n');
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out, "");
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(!ended.err.contains("glc_"));
    QCOMPARE(settings(program), "");
}

void TestDestination::writesNothingWhereAFieldIsWrong()
{
    const Program program;
    ScriptedServer server;
    for (const auto &ended : {program.run(add(server, u"my-stack"_s), secret + '\n'),
                              program.run(add(server), "\n"), program.run(add(server))}) {
        QCOMPARE(ended.code, 1);
        QVERIFY(!ended.err.isEmpty());
    }
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(settings(program), "");
}

void TestDestination::readsItsKeyAgain()
{
    const Program program;
    ScriptedServer server;
    server.answerWith(200, json, taken);
    QCOMPARE(program.run(add(server), secret + '\n').code, 0);
    const auto authorization = server.lastHeader("authorization");
    QCOMPARE(program.run({u"destination"_s, u"test"_s, u"Grafana Cloud"_s}).code, 0);
    QCOMPARE(server.requests().size(), 4); // each test sends an empty request and a span
    QCOMPARE(server.lastHeader("authorization"), authorization);
    const auto tested =
        program.run({u"destination"_s, u"test"_s, u"Grafana Cloud"_s, u"--json"_s}).json();
    QVERIFY(tested["ok"_L1].toBool());
    QCOMPARE(tested["steps"_L1][1]["step"_L1].toString(), u"keychain"_s);
    QCOMPARE(tested["steps"_L1][6]["state"_L1].toString(), u"passed"_s);
    QCOMPARE(program.run({u"send-test"_s}).code, 0);
    QCOMPARE(server.requests().size(), 7);
    server.answerWith(401, json, "{}");
    QCOMPARE(program.run({u"destination"_s, u"test"_s, u"Grafana Cloud"_s}).code, 1);
    QCOMPARE(program.run({u"send-test"_s}).code, 1);
    QCOMPARE(program.run({u"destination"_s, u"test"_s, u"Nobody"_s}).code, 1);
    program.run({u"destination"_s, u"remove"_s, u"Grafana Cloud"_s});
}

void TestDestination::comesAcrossAsJson()
{
    const Program first;
    ScriptedServer server;
    server.answerWith(200, json, taken);
    QCOMPARE(first.run(add(server), secret + '\n').code, 0);
    const auto exported = first.run({u"destination"_s, u"export"_s}).out;
    QVERIFY(!exported.contains("glc_"));
    const Program second;
    const auto file = second.file(u"list.json"_s, exported.toStdString());
    QCOMPARE(second.run({u"destination"_s, u"import"_s, file}, secret + '\n').code, 0);
    const auto all =
        QJsonDocument::fromJson(second.run({u"destination"_s, u"export"_s}).out).array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first()["baseUrl"_L1].toString(), server.url().toString());
    first.run({u"destination"_s, u"remove"_s, u"Grafana Cloud"_s});
    second.run({u"destination"_s, u"remove"_s, u"Grafana Cloud"_s});
}

void TestDestination::serveSendsOnWhatItTakes()
{
    const Program program;
    ScriptedServer server;
    server.answerWith(200, json, taken);
    QCOMPARE(program.run(add(server), secret + '\n').code, 0);
    QCOMPARE(program.run({u"broadcast"_s}).out.trimmed(), "off");
    QCOMPARE(program.run({u"broadcast"_s, u"on"_s}).out.trimmed(), "on");
    const auto serving =
        program.start({u"serve"_s, u"--otlp-port"_s, u"0"_s, u"--no-query"_s, u"--no-gateway"_s});
    const QUrl otlp(Program::readyLine(*serving)["otlp"_L1].toString());
    tests::Wire wire(quint16(otlp.port()));
    const auto body = QByteArray::fromStdString(tests::json(*tests::batch({{.number = 1}})));
    QCOMPARE(wire.ask(tests::post("/v1/traces", "application/json", body)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 3, Program::patienceMs);
    serving->terminate();
    QCOMPARE(Program::ended(*serving).code, 0);
    program.run({u"destination"_s, u"remove"_s, u"Grafana Cloud"_s});
}

/// Listed beside the program that runs; sent again by the next one.
void TestDestination::sendsAgainWhatWasRefused()
{
    const Program program;
    ScriptedServer server;
    server.answerWith(200, json, taken);
    QCOMPARE(program.run(add(server), secret + '\n').code, 0);
    QCOMPARE(program.run({u"broadcast"_s, u"on"_s}).code, 0);
    const auto setAside = [&](const QString &word, const QStringList &more = {}) {
        return program.run(QStringList{u"destination"_s, u"set-aside"_s, word, u"Grafana Cloud"_s}
                           + more);
    };
    server.answerWith(400, json, R"({"code":3,"message":"too old"})");
    const QStringList serve{u"serve"_s, u"--otlp-port"_s, u"0"_s, u"--no-query"_s};
    const auto first = program.start(serve);
    tests::Wire wire(quint16(QUrl(Program::readyLine(*first)["otlp"_L1].toString()).port()));
    const auto body = QByteArray::fromStdString(tests::json(*tests::batch({{.number = 1}})));
    QCOMPARE(wire.ask(tests::post("/v1/traces", "application/json", body)).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(setAside(u"list"_s).out.contains("1 span  400 too old"),
                             Program::patienceMs);
    QCOMPARE(setAside(u"send-again"_s).code, 2); // the store is held
    first->terminate();
    QCOMPARE(Program::ended(*first).code, 0);
    QCOMPARE(setAside(u"send-again"_s, {u"--id"_s, u"99"_s}).code, 1);
    QCOMPARE(setAside(u"send-again"_s).out, "spans to be sent again: 1\n");
    QCOMPARE(setAside(u"send-again"_s).code, 1); // it waits already
    server.answerWith(200, json, taken);
    const auto before = server.requests().size();
    const auto second = program.start(serve);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), before + 1, Program::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(setAside(u"list"_s, {u"--json"_s}).out, "[]\n", Program::patienceMs);
    second->terminate();
    QCOMPARE(Program::ended(*second).code, 0);
    QCOMPARE(setAside(u"discard"_s).code, 1);
    program.run({u"destination"_s, u"remove"_s, u"Grafana Cloud"_s});
}

/// The script's case is no name of a test function.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return 77;
    TestDestination test;
    return QTest::qExec(&test, QStringList{QString::fromLocal8Bit(argv[0])});
}
#include "tst_destination.moc"
