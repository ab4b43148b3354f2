#include "app/traceql/check.h"
#include "app/traceql/parser.h"

#include <QTest>

using namespace app::traceql;

namespace {

enum class Refused { ByParser, ByChecker, Never };

Refused judge(const std::string &text)
{
    const auto query = parse(text);
    if (!query)
        return Refused::ByParser;
    return check(*query).empty() ? Refused::Never : Refused::ByChecker;
}

void addRow(const char *rule, std::initializer_list<const char *> texts)
{
    int number = 0;
    for (const char *text : texts)
        QTest::addRow("%s %d", rule, ++number) << QByteArray(text);
}

} // namespace

/// What Tempo refuses, by its grammar or by its validation, and what it surprisingly takes.
class TstRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theParserRefuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        addRow("nil only beside equals", {"{ .a > nil }", "{ (nil) = .a }", "{ nil }"});
        addRow("no blank inside an attribute",
               {"{ .a^b = 1 }", "{ .a -b = 1 }", "{ span .a = 1 }", "{ span. a = 1 }",
                "{ span : name = \"a\" }"});
        addRow("names are not empty", {"{ . }", "{ span. }", "{ . a = 1 }", "{ .\"\" = 1 }"});
        addRow("escapes in names", {"{ .\"a\\nb\" = 1 }", "{ .\"a = 1 }"});
        addRow("bare words",
               {"{ attr = 4 }", "{ .a = foo }", "{ not .a }", "{ childCount > 1 }",
                "{ trace.foo = 1 }"});
        addRow("operators of other languages",
               {"{ .a == 1 }", "{ .a <> 1 }", "{ .a in [1] }", "{ .a = 1 and .b = 1 }",
                "{.a} & {.b}"});
        addRow("single quotes", {"{ .a = 'x' }", "{ .a = 'xyz' }", "{ .a = 'x }"});
        addRow("text ends on its line", {"{ .a = \"x\ny\" }", "{ .a = \"x }", "{ .a = `x }"});
        addRow("bad escapes",
               {"{ .a = \"\\q\" }", "{ .a = \"\\400\" }", "{ .a = \"\\ud800\" }",
                "{ .a = \"\\x4\" }", "{ .a = \"\\'\" }"});
        addRow("decimal integers only",
               {"{ .a = 0x10 }", "{ .a = 1_000 }", "{ .a = 0b1 }", "{ .a = 08 }",
                "{ .a = 9223372036854775808 }", "{ .a = 0o7 }"});
        addRow("floats as Go writes them",
               {"{ .a = 1e999 }", "{ .a = 1e }", "{ .a = 1.e+ }", "{ .a = 0x1.8 }", "{ .a = 0xp1 }",
                "{ .a = 0x1p }", "{ .a = 1p3 }", "{ .a = 1.5p3 }", "{ .a = 0b1p3 }",
                "{ .a = 0x1p99999 }", "{ .a = 1_.5 }", "{ .a = 1__0.5 }", "{ .a = 0x1__0p4 }",
                "{ .a = 0x1p4s }", "{ .a = 1_0.5s }"});
        addRow(
            "bad durations",
            {"{ .a = 1m30 }", "{ .a = 1M }", "{ .a = 1.5d }", "{ .a = 1m1h1d }", "{ .a = 300y }"});
        addRow("comments", {"{ .a = 1 // c }", "{ .a = 1 } # c", "{ .a = 1 } /* c"});
        addRow("intrinsics that are none",
               {"{ trace:rootServiceName = \"x\" }", "{ span:rootName = \"a\" }",
                "{ trace:status = ok }", "{ resource:name = 1 }", "{ event:foo = 1 }"});
        addRow("stages need arguments",
               {"coalesce()", "rate()", "{} | count()", "{} | by()", "{} | select()",
                "{} | by(name, .a)", "{} | count(.a) > 1", "{} | max() > 1"});
        addRow("wrapped pipelines",
               {"({.a} | count() > 1) && {.b}", "({.b}) && ({.a} | count() > 1)",
                "({.a} | {.b}) | {.c}", "({.a} | count()>1) | rate()",
                "({.a}|{.b}) && (({.c}) && ({.d}|{.e}))", "{} | ({.a} | {.b})"});
        addRow("spanset operators", {"{.a} =~ {.b}", "!{.a}", "{.a} + {.b}", "{.a} >", "> {.a}"});
        addRow("metrics",
               {"{} | rate() | > 1", "{} | rate() | topk(1.5)", "{} | rate() | topk(-1)",
                "{} | rate(duration)", "{} | rate() by ()", "{} | rate() | rate()", "({} | rate())",
                "{} | topk(3)"});
        addRow("quantiles",
               {"{} | quantile_over_time(duration)", "{} | quantile_over_time(duration, -0.5)",
                "{} | quantile_over_time(duration, 1s)"});
        addRow("compare",
               {"{} | compare({status=error}, 5, 1)", "{} | compare()",
                "{} | compare({.a}) by (.b)", "{} | compare({.a}, -1)"});
        addRow("hints",
               {"{} with()", "{} with(name=1)", "{} with(a)", "{} with(a=b)", "{} with(a=1,)",
                "{} with(a=-1)", "{} with('ab'=1)", "{} with(''=1)", "{} with('''=1)",
                "{} with('\\q'=1)", "{} with('\\x4'=1)", "{} with(\"a\"=1)"});
        addRow("brackets", {"{", "}", "{ } }", "{ ( .a }", "({ }", "", "   "});
        addRow("bytes", {"{ .a = \"\xff\" }", "{ .a\u00a0= 1 }"});
    }
    void theParserRefuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(judge(text.toStdString()) == Refused::ByParser);
    }

    void theCheckerRefuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        addRow("intrinsics are never nil",
               {"{ name = nil }", "{ nil = kind }", "{ resource.service.name = nil }",
                "{ span:childCount = nil }"});
        addRow("patterns are literals on the right",
               {"{ .a =~ .b }", "{ \"x\" =~ .b }", "{ name =~ name }", "{ .a !~ 1 }"});
        addRow("patterns are RE2", {"{ name =~ \"(?=x)\" }", "{ name !~ \"[\" }"});
        addRow(
            "status and kind",
            {"{ status = 1 }", "{ status = \"error\" }", "{ kind > client }", "{ kind = error }"});
        addRow("types differ",
               {"{ name = 1 }", "{ duration = \"1s\" }", "{ 1 < 2 < 3 }", "{ name && true }",
                "{ duration && true }"});
        addRow("operators and types",
               {"{ true > false }", "{ \"a\" + \"b\" = \"ab\" }", "{ .a && 1 }", "{ .a || \"x\" }",
                "{ .a > error }"});
        addRow("signs", {"{ -true }", "{ !1 }", "{ -name = 1 }", "{ !.a * 2 = 1 }"});
        addRow("braces hold a condition",
               {"{ 1 }", "{ \"foo\" }", "{ name }", "{ span:id }", "{ 1 + 2 }", "{ .a + 1 }"});
        addRow("the parent",
               {"{ parent.a = 1 }", "{ parent = nil }", "{ parent }", "{} | by(parent.a)",
                "{} | max(parent.a) > 1", "{} | select(parent.a)", "select(.a, parent)"});
        addRow("by references the span", {"{} | by(1)", "{} | by(1 = 1)"});
        addRow("aggregates are numeric",
               {"{} | max(name) > 1", "{} | avg(.a = 1) > 1", "{} | max(1) > 1"});
        addRow("scalar filters",
               {"{} | 1 < count()", "{} | count() > 1 + 1", "{} | count() + 1 > 2",
                "{} | count() > avg(.a)", "({} | count()) > 3", "({} | count()) > \"a\"", "1 = 1"});
        addRow("inside wrapped pipelines",
               {"({ name } | {.b}) && ({.c})", "({.a} | by(1)) && ({.c})"});
        addRow("topk", {"{} | rate() | topk(0)", "{} | rate() | bottomk(0)"});
        addRow("group limits",
               {"{} | rate() by (.a,.b,.c,.d,.e,.f)",
                "{} | avg_over_time(duration) by (.a,.b,.c,.d,.e)",
                "{} | quantile_over_time(duration, .5) by (.a,.b,.c,.d,.e)",
                "{} | histogram_over_time(duration) by (.a,.b,.c,.d,.e)"});
        addRow("quantiles", {"{} | quantile_over_time(duration, 1.5)"});
        addRow("compare",
               {"{} | compare({status=error}) | topk(2)", "{} | compare({status=error}) > 2",
                "{} | compare({1})", "{} | compare({.a}, 0)", "{} | compare({.a}, 5, 2, 1)",
                "{} | compare({.a}, 5, 0, 1)"});
    }
    void theCheckerRefuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(judge(text.toStdString()) == Refused::ByChecker);
    }

    void bothTake_data()
    {
        QTest::addColumn<QByteArray>("text");
        addRow("nil",
               {"{ nil = nil }", "{ nil != nil }", "{ name != nil }", "{ .service.name = nil }",
                "{ 1 = nil }", "{ .a = nil = .b }"});
        addRow("constants",
               {"{ 1 = 1.0 }", "{ 1s = 1000000000 }", "{ \"B\" < \"a\" }", "{ \"ab\" =~ \"a\" }",
                "{ 1 / 0 = 1 }"});
        addRow("attributes have any type",
               {"{ .a }", "{ .a = error }", "{ .a && true }", "{ .a + .b }", "{ !.a = 1 }",
                "{ instrumentation:name = 1 }"});
        addRow("numbers mix",
               {"{ duration > 1000000 }", "{ span:childCount > 1.5 }", "{ duration + 1 > 1s }"});
        addRow("pipelines first", {"count() > 1", "by(.a)", "select(.a)"});
        addRow("not sibling", {"{.a} !~ {.b}"});
        addRow("no numeric check in metrics",
               {"{} | min_over_time(name)", "{} | rate() by (parent.a)"});
        addRow("group limits",
               {"{} | rate() by (.a,.b,.c,.d,.e)",
                "{} | min_over_time(duration) by (.a,.b,.c,.d,.e)"});
        addRow("hints nobody knows",
               {"{} with(foo=1)", "{} with(a=1) with(b=2)", "{} with('a'=1)", "{} with('é'=1)",
                "{} with('\\n'=1)", "{} with('\\''=1, '\\x41'=2, '\\101'=3, '\\u00e9'=4)"});
        addRow("compare without a window", {"{} | compare({.a}, 5, 0, 0)"});
    }
    void bothTake()
    {
        QFETCH(QByteArray, text);
        QVERIFY(judge(text.toStdString()) == Refused::Never);
    }
};

QTEST_GUILESS_MAIN(TstRefusals)
#include "tst_refusals.moc"
