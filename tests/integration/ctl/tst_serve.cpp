#include "app/trace/demo.h"
#include "tests/integration/ctl/program.h"
#include "tests/support/spans.h"
#include "tests/support/wire.h"

#include <QTcpServer>
#include <QUrl>
#include <csignal>

using namespace Qt::StringLiterals;
using tests::Program;

namespace {

constexpr app::UnixNano someTime = 1'700'000'000'000'000'000U;
const QStringList serveAnywhere{u"serve"_s, u"--otlp-port"_s,    u"0"_s, u"--query-port"_s,
                                u"0"_s,     u"--gateway-port"_s, u"0"_s};

int post(quint16 port, const app::trace::Batch &batch)
{
    tests::Wire wire(port);
    return wire
        .ask(tests::post("/v1/traces", "application/json",
                         QByteArray::fromStdString(tests::json(batch))))
        .status;
}

} // namespace

class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListensAndEndsWhenAsked_data();
    void saysWhereItListensAndEndsWhenAsked();
    void answersQueriesAsTempo();
    void leavesOutAListenerThatIsOff_data();
    void leavesOutAListenerThatIsOff();
    void cannotStartWhereThePortIsTaken_data();
    void cannotStartWhereThePortIsTaken();
    void cannotStartTwice();
    void keepsWhatItAccepted();
    void importsBesideARunningProgram();
};

void TestServe::saysWhereItListensAndEndsWhenAsked_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestServe::saysWhereItListensAndEndsWhenAsked()
{
    QFETCH(int, signal);
    const Program program;
    const auto serving = program.start(serveAnywhere);
    const auto ready = Program::readyLine(*serving);
    QCOMPARE(ready["ready"_L1].toBool(), true);
    const QUrl otlp(ready["otlp"_L1].toString());
    QCOMPARE(otlp.host(), u"127.0.0.1"_s);
    QCOMPARE(post(quint16(otlp.port()), *tests::batch({{.number = 1}})), 200);
    QCOMPARE(::kill(pid_t(serving->processId()), signal), 0);
    const auto ended = Program::ended(*serving);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out, "");
    QCOMPARE(ended.err, "");
    QVERIFY(!QFile::exists(program.dataDir() + u"/running.json"_s));
}

void TestServe::answersQueriesAsTempo()
{
    const Program program;
    const auto serving = program.start(serveAnywhere);
    const auto ready = Program::readyLine(*serving);
    const QUrl query(ready["query"_L1].toString());
    QCOMPARE(query.host(), u"127.0.0.1"_s);
    const auto taken = post(quint16(QUrl(ready["otlp"_L1].toString()).port()),
                            *tests::batch({{.trace = 7, .number = 1}}));
    QCOMPARE(taken, 200);
    tests::Wire wire{quint16(query.port())};
    const auto reply = wire.ask("GET /api/v2/traces/7 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(reply.status, 200);
    const auto trace = app::otlp::decodeAny(reply.body.toStdString());
    QVERIFY(trace);
    QCOMPARE(app::trace::spanCount(*trace), 1U);
    serving->terminate();
    QCOMPARE(Program::ended(*serving).code, 0);
}

void TestServe::leavesOutAListenerThatIsOff_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("absent");
    QTest::addColumn<QString>("present");
    QTest::newRow("receiver") << u"--no-otlp"_s << u"otlp"_s << u"query"_s;
    QTest::newRow("query API") << u"--no-query"_s << u"query"_s << u"otlp"_s;
    QTest::newRow("gateway") << u"--no-gateway"_s << u"gateway"_s << u"otlp"_s;
}

void TestServe::leavesOutAListenerThatIsOff()
{
    QFETCH(QString, option);
    QFETCH(QString, absent);
    QFETCH(QString, present);
    const Program program;
    const auto serving = program.start(serveAnywhere + QStringList{option});
    const auto ready = Program::readyLine(*serving);
    QVERIFY(ready["ready"_L1].toBool());
    QVERIFY(!ready.contains(absent));
    QVERIFY(ready.contains(present));
    serving->terminate();
    QCOMPARE(Program::ended(*serving).code, 0);
}

void TestServe::cannotStartWhereThePortIsTaken_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("receiver") << u"--otlp-port"_s
                              << QStringList{u"--no-query"_s, u"--no-gateway"_s};
    QTest::newRow("query API") << u"--query-port"_s
                               << QStringList{u"--no-otlp"_s, u"--no-gateway"_s};
    QTest::newRow("gateway") << u"--gateway-port"_s << QStringList{u"--no-otlp"_s, u"--no-query"_s};
}

void TestServe::cannotStartWhereThePortIsTaken()
{
    QFETCH(QString, option);
    QFETCH(QStringList, others);
    const Program program;
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    const auto port = QString::number(holder.serverPort());
    const auto ended = program.run(QStringList{u"serve"_s, option, port} + others);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, "");
    QVERIFY2(ended.err.contains(port.toUtf8()), ended.err);
}

void TestServe::cannotStartTwice()
{
    const Program program;
    const auto serving = program.start(serveAnywhere);
    QVERIFY(!Program::readyLine(*serving).isEmpty());
    const auto second = program.run(serveAnywhere);
    QCOMPARE(second.code, 2);
    QVERIFY2(second.err.contains(QByteArray::number(serving->processId())), second.err);
    serving->terminate();
    QCOMPARE(Program::ended(*serving).code, 0);
}

void TestServe::keepsWhatItAccepted()
{
    const Program program;
    const auto serving = program.start(serveAnywhere);
    const QUrl otlp(Program::readyLine(*serving)["otlp"_L1].toString());
    QCOMPARE(post(quint16(otlp.port()), app::trace::demoBatch(someTime)), 200);
    serving->kill(); // what was acknowledged is on the disk
    Program::ended(*serving);
    const auto stats = program.run({u"store"_s, u"stats"_s, u"--json"_s}).json();
    QCOMPARE(std::size_t(stats["spans"_L1].toInteger()),
             app::trace::spanCount(app::trace::demoBatch(someTime)));
}

void TestServe::importsBesideARunningProgram()
{
    const Program program;
    const auto serving = program.start(serveAnywhere);
    QVERIFY(!Program::readyLine(*serving).isEmpty());
    const auto demo = app::trace::demoBatch(someTime);
    const auto imported =
        program.run({u"import"_s, program.file(u"demo.json"_s, tests::json(demo))});
    QCOMPARE(imported.code, 0);
    const auto spans = qint64(app::trace::spanCount(demo));
    QCOMPARE(imported.json()["spans"_L1].toInteger(), spans);
    // and a reader beside it sees what it took
    const auto stats = program.run({u"store"_s, u"stats"_s, u"--json"_s}).json();
    QCOMPARE(stats["spans"_L1].toInteger(), spans);
    serving->terminate();
    QCOMPARE(Program::ended(*serving).code, 0);
}

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
