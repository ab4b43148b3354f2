#include "app/trace/demo.h"
#include "tests/integration/ctl/program.h"
#include "tests/support/spans.h"
#include "tests/support/userguide.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;

namespace {

constexpr app::UnixNano second = 1'000'000'000;
constexpr app::UnixNano someTime = 1'700'000'000 * second;

QStringList query(const QString &text, const QStringList &more = {})
{
    return QStringList{u"query"_s, text} + more;
}

QSet<QString> idsIn(const QJsonObject &answer)
{
    QSet<QString> ids;
    for (const auto &trace : answer["traces"_L1].toArray())
        ids << trace.toObject()["traceID"_L1].toString().rightJustified(32, u'0');
    return ids;
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersTheUserGuide_data();
    void answersTheUserGuide();
    void staysWithinTheLimits();
    void keepsToTheTime_data();
    void keepsToTheTime();
    void makesATable();
    void refuses_data();
    void refuses();
    void countsWithMetrics();
    void listsNamesAndValues_data();
    void listsNamesAndValues();
    void printsATrace();
    void saysNoToAnUnknownTrace_data();
    void saysNoToAnUnknownTrace();
    void tellsTheSizeOfTheStore();
    void saysWhereNothingIs();

private:
    const app::trace::Batch m_demo = app::trace::demoBatch(someTime);
    Program m_demoProgram;
    Program m_five; // traces 1 to 5 begin at the seconds 1 to 5
};

void TestQuery::initTestCase()
{
    const auto demo = m_demoProgram.file(u"demo"_s, tests::json(m_demo));
    QCOMPARE(m_demoProgram.run({u"import"_s, demo}).code, 0);
    std::vector<tests::SpanOf> spans;
    for (std::uint64_t i = 1; i <= 5; ++i)
        spans.push_back({.trace = i, .number = i, .start = i * second, .end = i * second + 1});
    const auto five = m_five.file(u"five"_s, tests::json(*tests::batch(spans)));
    QCOMPARE(m_five.run({u"import"_s, five}).code, 0);
}

void TestQuery::answersTheUserGuide_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSet<QString>>("ids");
    for (const auto &one : tests::guideQueries())
        QTest::newRow(one.name) << one.text << tests::tracesOf(one, m_demo);
}

void TestQuery::answersTheUserGuide()
{
    QFETCH(QString, text);
    QFETCH(QSet<QString>, ids);
    QVERIFY(!ids.isEmpty());
    const auto ended = m_demoProgram.run(query(text, {u"--json"_s, u"--limit"_s, u"1000"_s}));
    QCOMPARE(ended.code, 0);
    QCOMPARE(idsIn(ended.json()), ids);
}

void TestQuery::staysWithinTheLimits()
{
    const auto ended = m_demoProgram.run(
        query(u"{ }"_s, {u"--json"_s, u"--limit"_s, u"3"_s, u"--spss"_s, u"1"_s}));
    const auto traces = ended.json()["traces"_L1].toArray();
    QCOMPARE(traces.size(), 3);
    for (const auto &trace : traces) {
        const auto set = trace.toObject()["spanSets"_L1].toArray().first().toObject();
        QCOMPARE(set["spans"_L1].toArray().size(), 1);
    }
}

void TestQuery::keepsToTheTime_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QStringList() << 5;
    QTest::newRow("from") << QStringList{u"--start"_s, u"4"_s} << 2;
    QTest::newRow("until") << QStringList{u"--end"_s, u"2.5"_s} << 2;
    QTest::newRow("between") << QStringList{u"--start"_s, u"2"_s, u"--end"_s, u"3.5"_s} << 2;
    QTest::newRow("ISO 8601") << QStringList{u"--start"_s, u"1970-01-01T00:00:04Z"_s} << 2;
    QTest::newRow("another zone") << QStringList{u"--start"_s, u"1970-01-01T01:00:04+01:00"_s} << 2;
}

void TestQuery::keepsToTheTime()
{
    QFETCH(QStringList, options);
    const auto ended = m_five.run(query(u"{ }"_s, options + QStringList{u"--json"_s}));
    QCOMPARE(ended.code, 0);
    QTEST(int(ended.json()["traces"_L1].toArray().size()), "count");
}

void TestQuery::makesATable()
{
    const auto ended = m_five.run(query(u"{ }"_s));
    QCOMPARE(ended.code, 0);
    for (char number = '1'; number <= '5'; ++number)
        QVERIFY2(ended.out.contains(QByteArray("span ") + number), ended.out);
    QVERIFY2(ended.out.contains("shop"), ended.out);
    const auto cut = m_five.run(query(u"{ }"_s, {u"--limit"_s, u"2"_s}));
    QVERIFY2(cut.out.contains("2 of 5 matching traces"), cut.out.constData());
}

void TestQuery::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("syntax") << query(u"{ .a = }"_s) << 1 << QByteArray("^");
    QTest::newRow("types") << query(u"{ duration = \"long\" }"_s) << 1 << QByteArray("^");
    QTest::newRow("pattern") << query(u"{ .a =~ \"(\" }"_s) << 1 << QByteArray("^");
    QTest::newRow("time") << query(u"{ }"_s, {u"--start"_s, u"noon"_s}) << 1 << QByteArray("noon");
    QTest::newRow("limit") << query(u"{ }"_s, {u"--limit"_s, u"0"_s}) << 2 << QByteArray("--limit");
    QTest::newRow("format") << query(u"{ }"_s, {u"--format"_s, u"xml"_s}) << 2 << QByteArray("xml");
}

void TestQuery::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const auto ended = m_five.run(arguments);
    QTEST(ended.code, "code");
    QCOMPARE(ended.out, "");
    QVERIFY2(ended.err.contains(said), ended.err);
}

void TestQuery::countsWithMetrics()
{
    const auto count = u"{ } | count_over_time()"_s;
    const auto asJson = m_five.run(query(count, {u"--json"_s, u"--step"_s, u"1h"_s}));
    QCOMPARE(asJson.code, 0);
    const auto samples = asJson.json()["series"_L1].toArray()[0].toObject()["samples"_L1].toArray();
    QCOMPARE(samples.last().toObject()["value"_L1].toInt(), 5);
    const auto table = m_five.run(query(count, {u"--step"_s, u"1h"_s}));
    QVERIFY2(table.out.contains("max 5"), table.out);
    const auto refused = m_five.run(query(count, {u"--step"_s, u"often"_s}));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("often"), refused.err);
}

void TestQuery::listsNamesAndValues_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("names") << QStringList{u"tags"_s, u"--scope"_s, u"resource"_s}
                           << QByteArray("resource\tservice.name");
    QTest::newRow("values") << QStringList{u"values"_s, u"resource.service.name"_s}
                            << QByteArray("string\tshop");
    QTest::newRow("names as JSON")
        << QStringList{u"tags"_s, u"--json"_s, u"--scope"_s, u"resource"_s}
        << QByteArray(R"({"name":"resource","tags":["service.name"]})");
    QTest::newRow("values of few")
        << QStringList{u"values"_s, u"name"_s, u"--query"_s, u"{ name = \"span 3\" }"_s}
        << QByteArray("span 3");
}

void TestQuery::listsNamesAndValues()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, line);
    const auto ended = m_five.run(arguments);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains(line), ended.out);
}

void TestQuery::printsATrace()
{
    for (const auto &id : {u"3"_s, u"00000000000000000000000000000003"_s}) {
        const auto ended = m_five.run({u"trace"_s, id});
        QCOMPARE(ended.code, 0);
        const auto batch = app::otlp::decodeAny(ended.out.toStdString());
        QVERIFY(batch);
        QCOMPARE(app::trace::spanCount(*batch), 1U);
        QCOMPARE(batch->resourceSpans[0].scopeSpans[0].spans[0].spanId, tests::spanId(3));
    }
}

void TestQuery::saysNoToAnUnknownTrace_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown") << u"77"_s << 1;
    QTest::newRow("no hex") << u"xyz"_s << 2;
    QTest::newRow("too long") << QString(33, u'1') << 2;
}

void TestQuery::saysNoToAnUnknownTrace()
{
    QFETCH(QString, id);
    const auto ended = m_five.run({u"trace"_s, id});
    QTEST(ended.code, "code");
    QCOMPARE(ended.out, "");
    QVERIFY(!ended.err.isEmpty());
}

void TestQuery::tellsTheSizeOfTheStore()
{
    const auto stats = m_five.run({u"store"_s, u"stats"_s, u"--json"_s}).json();
    QCOMPARE(stats["spans"_L1].toInteger(), 5);
    QCOMPARE(stats["traces"_L1].toInteger(), 5);
    QVERIFY(stats["bytes"_L1].toInteger() > 0);
    QVERIFY(stats.contains("segments"_L1));
    QCOMPARE(stats["oldest"_L1].toInteger(), qint64(second));
    QCOMPARE(stats["newest"_L1].toInteger(), qint64(5 * second + 1));
    const auto text = m_five.run({u"store"_s, u"stats"_s});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("traces    5"), text.out);
}

void TestQuery::saysWhereNothingIs()
{
    const Program empty;
    for (const auto &arguments :
         {query(u"{ }"_s), QStringList{u"export"_s}, QStringList{u"store"_s, u"stats"_s},
          QStringList{u"trace"_s, u"1"_s}}) {
        const auto ended = empty.run(arguments);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("nothing has been received or imported yet"), ended.err);
    }
    QVERIFY(!QFile::exists(empty.dataDir()));
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
