#include "app/sources/quirks.h"
#include "app/traceql/parser.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace app;
using namespace app::sources;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(app::sources::Quirk)

namespace {

std::vector<Quirk> kindsOf(const std::string &query)
{
    std::vector<Quirk> kinds;
    for (const auto &warning : quirksOf(query))
        kinds.push_back(warning.quirk);
    return kinds;
}

std::string listOf(const Result<query::SearchAnswer> &answer)
{
    if (!answer)
        return "an error: " + answer.error().detail;
    std::string list;
    for (const auto &match : answer->traces)
        for (const auto &set : match.spanSets) {
            list += trace::toHex(match.summary.id) + ":";
            for (const auto &span : set.spans)
                list += " " + trace::toHex(span.spanId);
            list += "\n";
        }
    return list;
}

} // namespace

/// What Tempo answers wrongly, and how to ask instead.
class TestQuirks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void warns_data();
    void warns();
    void staysQuiet_data();
    void staysQuiet();
    void pointsAtThePlace();
    void whatIsRewrittenMeansTheSame_data();
    void whatIsRewrittenMeansTheSame();
};

void TestQuirks::warns_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Quirk>("quirk");
    QTest::addColumn<QString>("rewritten");
    const auto row = [](const char *name, const char *query, Quirk quirk, const char *rewritten) {
        QTest::newRow(name) << QString::fromLatin1(query) << quirk
                            << QString::fromLatin1(rewritten);
    };
    row("Q1 power", "{ span.n ^ 2 = 32 }", Quirk::IntegerPower, "");
    row("Q2 whole", "{ span.n > 1 }", Quirk::NumberType, "{ (span.n > 1 || span.n > 1.0) }");
    row("Q2 fraction", "{ span.n > 1.5 }", Quirk::NumberType, "{ (span.n > 1.5 || span.n >= 2) }");
    row("Q2 fraction below", "{ span.n < 1.5 }", Quirk::NumberType,
        "{ (span.n < 1.5 || span.n <= 1) }");
    row("Q2 whole as a fraction", "{ span.n = 5.0 }", Quirk::NumberType,
        "{ (span.n = 5.0 || span.n = 5) }");
    row("Q2 in a chain", "{ kind = client && span.n = 1 && true }", Quirk::NumberType,
        "{ kind = client && (span.n = 1 || span.n = 1.0) && true }");
    row("Q2 tokens told as a fraction", "{ span.gen_ai.usage.input_tokens > 10.0 }",
        Quirk::NumberType,
        "{ (span.gen_ai.usage.input_tokens > 10.0 || span.gen_ai.usage.input_tokens > 10) }");
    row("Q3 literal first", "{ 100ms < duration }", Quirk::LiteralFirst, "{ duration > 100ms }");
    row("Q3 and Q2", "{ 3 < span.n }", Quirk::LiteralFirst, "{ (span.n > 3 || span.n > 3.0) }");
    row("Q3 string", "{ \"a\" < span.foo }", Quirk::LiteralFirst, "{ span.foo > `a` }");
    row("Q4 attribute", "{ !(span.foo = \"a\") }", Quirk::Negation,
        "{ (span.foo != `a` || span.foo = nil) }");
    row("Q4 intrinsic", "{ !(name = \"db\") }", Quirk::Negation, "{ name != `db` }");
    row("Q4 joint", "{ !(name = \"db\" && status = error) }", Quirk::Negation,
        "{ (name != `db` || status != error) }");
    row("Q4 of what is there", "{ !(span.foo != nil) }", Quirk::Negation, "{ span.foo = nil }");
    row("Q7 missing", "{ span.foo = nil }", Quirk::Missing, "");
    row("Q8 events", "{ event:name = \"a\" && event.k = \"v\" }", Quirk::SeveralEvents, "");
    row("Q10 of a trace", "{ } | max_over_time(traceDuration)", Quirk::Nanoseconds, "");
    row("Q10 of events", "{ } | avg_over_time(event:timeSinceStart)", Quirk::Nanoseconds, "");
    row("Q11 sum", "{ } | sum_over_time(span.x)", Quirk::SumOfMissing,
        "{ } | { span.x != nil } | sum_over_time(span.x)");
    row("Q12 root", "{ span:parentID = \"\" }", Quirk::RootParent, "{ nestedSetParent < 0 }");
    row("Q12 regex", "{ span:id =~ \"a.*\" }", Quirk::IdComparison, "");
    row("Q12 zeros", "{ span:id = \"00000000000000ab\" }", Quirk::IdComparison, "");
    row("Q15 minus", "{ -span.x < 1 }", Quirk::NegatedNumber, "");
    row("Q15 not", "{ !span.missing || name = \"a\" }", Quirk::Negation,
        "{ span.missing = false || name = \"a\" }");
    row("Q18 missing below", "{ } >> { span.foo = nil }", Quirk::Missing, "");
    row("Q19 nothing named", "{ name = \"a\" } !> { }", Quirk::Disconnected, "");
    row("children", "{ span:childCount > 2 }", Quirk::ChildCount, "");
}

void TestQuirks::warns()
{
    QFETCH(QString, query);
    QFETCH(Quirk, quirk);
    QFETCH(QString, rewritten);
    const auto kinds = kindsOf(query.toStdString());
    QVERIFY(std::find(kinds.begin(), kinds.end(), quirk) != kinds.end());
    QVERIFY(!textOf(quirk).empty());
    const auto text = withoutQuirks(query.toStdString());
    QCOMPARE(QString::fromStdString(text.value_or("")), rewritten);
    if (text)
        QVERIFY(traceql::parse(*text));
}

void TestQuirks::staysQuiet_data()
{
    QTest::addColumn<QString>("query");
    for (const auto *query :
         {"{ }", "{ span.foo = \"a\" }", "{ duration > 100ms }",
          "{ status = error && kind = client }", "{ span.gen_ai.usage.input_tokens > 100 }",
          "{ span.gen_ai.usage.cost > 0.5 }", "{ span.n > 1 || span.n > 1.0 }",
          "{ span.n + 1.5 = 6.5 }", "{ span.foo = 5.5 }", "{ \"a\" = span.foo }",
          "{ span.foo != nil }", "{ span.x != nil } | sum_over_time(span.x)",
          "{ } | quantile_over_time(duration, .9)", "{ span:parentID != \"\" }", "{ no query",
          "{ } !> { name = \"a\" }", "{ } > { }", "{ } | max_over_time(duration)"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestQuirks::staysQuiet()
{
    QFETCH(QString, query);
    QVERIFY(quirksOf(query.toStdString()).empty());
    QVERIFY(!withoutQuirks(query.toStdString()));
}

void TestQuirks::pointsAtThePlace()
{
    const std::string query = "{ name = \"ä\" && 3 < span.n }";
    const auto found = quirksOf(query);
    QCOMPARE(found.size(), 1U);
    const auto place = found.front().place;
    QCOMPARE(query.substr(std::size_t(place.begin), std::size_t(place.end - place.begin)),
             std::string("3 < span.n"));
}

/// Each recorded search that is rewritten: the judge finds the same spans with both forms, and nothing is left to rewrite.
void TestQuirks::whatIsRewrittenMeansTheSame_data()
{
    QTest::addColumn<QString>("query");
    QSet<QString> seen;
    for (const auto &record : tests::golden::records(u"search-small"_s)) {
        const auto query = record["query"_L1].toString();
        const bool isNew = !seen.contains(query);
        seen.insert(query);
        if (isNew && record["status"_L1].toInt() == 200 && withoutQuirks(query.toStdString()))
            QTest::newRow(qPrintable(query.left(120))) << query;
    }
}

void TestQuirks::whatIsRewrittenMeansTheSame()
{
    QFETCH(QString, query);
    static const tests::golden::Corpus corpus(u"small"_s);
    const auto text = query.toStdString();
    const auto rewritten = *withoutQuirks(text);
    QVERIFY2(traceql::parse(rewritten), rewritten.c_str());
    QVERIFY(!withoutQuirks(rewritten));
    const auto found = [](const std::string &one) {
        return listOf(tests::judgeSearch(
            corpus.traces(), {.query = one, .range = {}, .limit = 100'000, .spansPerSpanSet = 0}));
    };
    QVERIFY2(found(text) == found(rewritten), rewritten.c_str());
}

QTEST_APPLESS_MAIN(TestQuirks)
#include "tst_quirks.moc"
