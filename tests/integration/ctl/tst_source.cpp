#include "app/trace/demo.h"
#include "tests/integration/ctl/program.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Ended;
using tests::Program;

/// A second data directory asks what the first one serves, as it would ask any Tempo.
class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isListed();
    void answersAsItsOwner_data();
    void answersAsItsOwner();
    void showsATraceOfItsOwner();
    void explainsWhatItWouldGetWrong();
    void underlinesAMistake();
    void isTestedAgain();
    void writesNothingWhereTheTestFails();
    void writesNothingWhereAFieldIsWrong();
    void saysNoToAnUnknownName();
    void isForgotten();

private:
    Program m_owner;
    Program m_asker;
    std::unique_ptr<QProcess> m_serving;
};

namespace {

QStringList add(const QString &name, const QString &address, const QStringList &more = {})
{
    return QStringList{u"source"_s, u"add"_s, u"--kind"_s,    u"tempo"_s,
                       u"--name"_s, name,     u"--address"_s, address}
    + more;
}

} // namespace

void TestSource::initTestCase()
{
    const auto demo = m_owner.file(
        u"demo"_s, tests::json(app::trace::demoBatch(app::now() - app::UnixNano(90e9))));
    QCOMPARE(m_owner.run({u"import"_s, demo}).code, 0);
    m_serving =
        m_owner.start({u"serve"_s, u"--query-port"_s, u"0"_s, u"--no-otlp"_s, u"--no-gateway"_s});
    const auto address = Program::readyLine(*m_serving)["query"_L1].toString();
    const auto added = m_asker.run(add(u"Owner"_s, address));
    QVERIFY2(added.code == 0, added.err);
    QVERIFY2(added.out.startsWith("saved Owner ("), added.out);
}

void TestSource::cleanupTestCase()
{
    m_serving->terminate();
    QCOMPARE(Program::ended(*m_serving).code, 0);
}

void TestSource::isListed()
{
    QVERIFY(m_asker.run({u"source"_s, u"list"_s}).out.startsWith("Owner  tempo  http://127.0.0.1"));
    const auto json = m_asker.run({u"source"_s, u"list"_s, u"--json"_s}).out;
    QCOMPARE(QJsonDocument::fromJson(json)[0]["kind"_L1].toString(), u"tempo"_s);
}

void TestSource::answersAsItsOwner_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("search") << QStringList{u"query"_s, u"{ status = error }"_s};
    QTest::newRow("metrics") << QStringList{u"query"_s,   u"{ } | count_over_time()"_s,
                                            u"--start"_s, u"2000-01-01T00:00:00Z"_s,
                                            u"--end"_s,   u"2000-01-01T01:00:00Z"_s};
    QTest::newRow("names") << QStringList{u"tags"_s, u"--scope"_s, u"resource"_s};
    QTest::newRow("values") << QStringList{u"values"_s, u"resource.service.name"_s};
}

void TestSource::answersAsItsOwner()
{
    QFETCH(QStringList, arguments);
    const auto own = m_owner.run(arguments);
    const auto asked = m_asker.run(arguments + QStringList{u"--source"_s, u"owner"_s});
    QVERIFY2(asked.code == 0, asked.err);
    QVERIFY(!own.out.isEmpty());
    QCOMPARE(asked.out, own.out);
}

void TestSource::showsATraceOfItsOwner()
{
    const auto batch = app::trace::demoBatch(app::now());
    const auto &span = batch.resourceSpans.front().scopeSpans.front().spans.front();
    const QStringList arguments{u"trace"_s, QString::fromStdString(toHex(span.traceId))};
    const auto own = m_owner.run(arguments);
    QCOMPARE(own.code, 0);
    const auto asked = m_asker.run(arguments + QStringList{u"--source"_s, u"Owner"_s});
    QVERIFY2(asked.code == 0, asked.err);
    QVERIFY(asked.out.contains("\"resourceSpans\""));
    QCOMPARE(QJsonDocument::fromJson(asked.out), QJsonDocument::fromJson(own.out));
}

void TestSource::explainsWhatItWouldGetWrong()
{
    const auto told = m_asker.run({u"explain"_s, u"{ 3 < span.n }"_s, u"--source"_s, u"Owner"_s});
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.contains("span.n > 3"), told.out);
}

void TestSource::underlinesAMistake()
{
    const auto asked = m_asker.run({u"query"_s, u"{ name = }"_s, u"--source"_s, u"Owner"_s});
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.err.contains("^"), asked.err);
}

void TestSource::isTestedAgain()
{
    const auto tested = m_asker.run({u"source"_s, u"test"_s, u"Owner"_s});
    QVERIFY2(tested.code == 0, tested.err);
    QVERIFY2(tested.out.contains("answers at"), tested.out);
}

void TestSource::writesNothingWhereTheTestFails()
{
    tests::ScriptedServer server;
    server.answerWith(401, "Content-Type: text/plain\r\n", "no org id");
    const auto ended = m_asker.run(add(u"Other"_s, server.url().toString()));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("traces:read"), ended.err);
    QVERIFY(!m_asker.run({u"source"_s, u"list"_s}).out.contains("Other"));
}

void TestSource::writesNothingWhereAFieldIsWrong()
{
    const auto wrong = m_asker.run(add(u"Other"_s, u"ftp://nowhere"_s));
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains("--address is no web address"), wrong.err);
    const auto taken = m_asker.run(add(u"owner"_s, u"http://127.0.0.1:9"_s));
    QCOMPARE(taken.code, 1);
    QVERIFY2(taken.err.contains("--name is taken"), taken.err);
}

void TestSource::saysNoToAnUnknownName()
{
    for (const auto &arguments : {QStringList{u"query"_s, u"{ }"_s, u"--source"_s, u"x"_s},
                                  QStringList{u"explain"_s, u"{ }"_s, u"--source"_s, u"x"_s},
                                  QStringList{u"trace"_s, u"1"_s, u"--source"_s, u"x"_s},
                                  QStringList{u"source"_s, u"test"_s, u"x"_s},
                                  QStringList{u"source"_s, u"remove"_s, u"x"_s}}) {
        const auto ended = m_asker.run(arguments);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("no source named x"), ended.err);
    }
}

void TestSource::isForgotten()
{
    QCOMPARE(m_asker.run({u"source"_s, u"remove"_s, u"Owner"_s}).code, 0);
    QCOMPARE(m_asker.run({u"source"_s, u"list"_s}).out, "");
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
