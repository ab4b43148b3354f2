#include "tests/integration/ctl/program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What a script relies on: exit codes, where things are printed, the shape of `check --json`.
class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helps_data();
    void helps();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void takesNoSecretAsAnArgument_data();
    void takesNoSecretAsAnArgument();
    void findsTheFault_data();
    void findsTheFault();
    void drawsACaret();
    void findsNoFault();
    void tellsItsVersion();
};

void TestUsage::helps_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"",
                                "serve",
                                "import",
                                "export",
                                "query",
                                "trace",
                                "tags",
                                "values",
                                "check",
                                "broadcast",
                                "destination",
                                "destination add",
                                "destination list",
                                "destination test",
                                "destination remove",
                                "destination export",
                                "destination import",
                                "send-test",
                                "store",
                                "store stats",
                                "store verify",
                                "store compact",
                                "store prune"})
        QTest::newRow(*command ? command : "spancastctl") << QString::fromLatin1(command);
}

void TestUsage::helps()
{
    QFETCH(QString, command);
    const Program program;
    const auto ended =
        program.run(command.split(u' ', Qt::SkipEmptyParts) + QStringList{u"--help"_s});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, "");
    QVERIFY2(ended.out.contains("Usage"), ended.out);
}

void TestUsage::refusesBadUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"", "fly", "serve --otlp-port", "serve --otlp-port 65536", "serve --otlp-port x",
          "serve 1", "import", "query", "check", "trace", "destination", "destination add",
          "destination remove", "store", "store burn", "--log-level loud check {}",
          "export --format xml", "query {} --spss -1"})
        QTest::newRow(*line ? line : "nothing") << QString::fromLatin1(line);
}

void TestUsage::refusesBadUsage()
{
    QFETCH(QString, line);
    const Program program;
    const auto ended = program.run(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, "");
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(!QFile::exists(program.dataDir()));
}

void TestUsage::takesNoSecretAsAnArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto add = words("destination add --base-url http://127.0.0.1:1 --instance-id 1");
    QTest::newRow("option") << add + words("--api-key glc_SECRET");
    QTest::newRow("value of the flag") << add + words("--api-key-stdin=glc_SECRET");
    QTest::newRow("behind the flag") << add + words("--api-key-stdin glc_SECRET");
    QTest::newRow("import") << words("destination import list.json --api-key glc_SECRET");
}

void TestUsage::takesNoSecretAsAnArgument()
{
    QFETCH(QStringList, arguments);
    const Program program;
    const auto ended = program.run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY(!QFile::exists(program.dataDir()));
}

void TestUsage::findsTheFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::newRow("at the end of the braces") << u"{ .a = }"_s << 1 << 8 << 7 << 1;
    QTest::newRow("offset in bytes, column in code points")
        << u"{ .a = \"äß😀\" && .b = }"_s << 1 << 22 << 26 << 1;
    QTest::newRow("second line") << u"{ .a = 1\n && == }"_s << 2 << 5 << 13 << 1;
}

void TestUsage::findsTheFault()
{
    QFETCH(QString, text);
    const Program program;
    const auto ended = program.run({u"check"_s, u"--json"_s, text});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.err, "");
    const auto error = ended.json()["error"_L1].toObject();
    QVERIFY(!error["message"_L1].toString().isEmpty());
    QTEST(error["line"_L1].toInt(), "line");
    QTEST(error["column"_L1].toInt(), "column");
    QTEST(error["offset"_L1].toInt(), "offset");
    QTEST(error["length"_L1].toInt(), "length");
    QCOMPARE(ended.json()["errors"_L1].toArray().first().toObject(), error);
}

void TestUsage::drawsACaret()
{
    const Program program;
    const auto ended = program.run({u"check"_s, u"{ .a = }"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.out.contains("{ .a = }\n       ^"), ended.out);
}

void TestUsage::findsNoFault()
{
    const Program program;
    QCOMPARE(program.run({u"check"_s, u"{ .a = 1 }"_s}).code, 0);
    const auto ended = program.run({u"check"_s, u"{ .a = 1 }"_s, u"--json"_s});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out, "{}\n");
    QVERIFY(!QFile::exists(program.dataDir()));
}

void TestUsage::tellsItsVersion()
{
    const Program program;
    const auto ended = program.run({u"--version"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.startsWith("spancastctl "));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
