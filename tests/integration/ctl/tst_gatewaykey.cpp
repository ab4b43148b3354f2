#include "tests/integration/ctl/program.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;

namespace {

QJsonArray keysOf(const Program &program)
{
    const auto ended = program.run({u"gateway-key"_s, u"list"_s, u"--json"_s});
    return QJsonDocument::fromJson(ended.out).array();
}

QByteArray made(const Program &program, const QString &name)
{
    return program.run({u"gateway-key"_s, u"add"_s, name}).out.trimmed();
}

} // namespace

/// gateway-key: made and shown once, listed, revoked.
class TestGatewayKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsAKeyOnceAndKeepsItsHash()
    {
        const Program program;
        const auto key = made(program, u"laptop"_s);
        QVERIFY2(key.startsWith("sk-spancast-") && !key.contains('\n'), key);
        QFile file(program.dataDir() + u"/settings.ini"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto kept = file.readAll();
        QVERIFY(!kept.contains(key));
        QVERIFY(kept.contains(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex()));
    }

    void listsWhatIsKnownOfAKey()
    {
        const Program program;
        QVERIFY(keysOf(program).isEmpty());
        const auto key = made(program, u"laptop"_s);
        const auto one = keysOf(program).first().toObject();
        QCOMPARE(one["name"_L1].toString(), u"laptop"_s);
        QCOMPARE(one["ending"_L1].toString(), QString::fromLatin1(key.last(4)));
        QVERIFY(QDateTime::fromString(one["created"_L1].toString(), Qt::ISODate).isValid());
        QVERIFY(one["last_used"_L1].isNull());
        const auto line = program.run({u"gateway-key"_s, u"list"_s}).out;
        QVERIFY2(line.contains("laptop") && line.contains("never used"), line);
        QVERIFY(!line.contains(key));
    }

    void revokesAKey()
    {
        const Program program;
        made(program, u"laptop"_s);
        QCOMPARE(program.run({u"gateway-key"_s, u"revoke"_s, u"laptop"_s}).code, 0);
        QVERIFY(keysOf(program).isEmpty());
        QVERIFY(program.run({u"gateway-key"_s, u"revoke"_s, u"laptop"_s}).code != 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a name that is taken") << QStringList{u"add"_s, u"laptop"_s};
        QTest::newRow("no name") << QStringList{u"add"_s, u" "_s};
        QTest::newRow("a long name") << QStringList{u"add"_s, QString(101, u'x')};
        QTest::newRow("nothing to do") << QStringList();
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        const Program program;
        made(program, u"laptop"_s);
        const auto ended = program.run(QStringList{u"gateway-key"_s} + arguments);
        QVERIFY(ended.code != 0);
        QVERIFY2(ended.out.isEmpty() && !ended.err.isEmpty(), ended.err);
        QCOMPARE(keysOf(program).size(), 1);
    }

    void changesNothingWhileAnotherProgramRuns()
    {
        const Program program;
        const auto serving = program.start({u"serve"_s, u"--otlp-port"_s, u"0"_s, u"--query-port"_s,
                                            u"0"_s, u"--gateway-port"_s, u"0"_s});
        QVERIFY(!Program::readyLine(*serving).isEmpty());
        QCOMPARE(program.run({u"gateway-key"_s, u"add"_s, u"laptop"_s}).code, 2);
        QVERIFY(keysOf(program).isEmpty());
        serving->terminate();
        QCOMPARE(Program::ended(*serving).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestGatewayKey)
#include "tst_gatewaykey.moc"
