#include "app/base/caret.h"
#include "app/traceql/check.h"
#include "app/traceql/limits.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <QTest>

using namespace app::traceql;
using Kind = app::Error::Kind;

namespace {

/// `inside` with its first @ as `depth` times `open`, its last as `close`.
std::string nested(const QByteArray &open, QByteArray inside, const QByteArray &close, int depth)
{
    return inside.replace(inside.lastIndexOf('@'), 1, close.repeated(depth))
        .replace('@', open.repeated(depth))
        .toStdString();
}

} // namespace

/// What a refusal says, and the place it points at.
class TstMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatToWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<QByteArray>("carets");
        const auto row = [](const char *rule, const char *text, const char *detail,
                            const char *carets) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(detail) << QByteArray(carets);
        };
        row("missing dot", "{ foo = 1 }",
            "expected a value or an attribute, found 'foo'; for an attribute write .foo or "
            "span.foo",
            "  ^^^");
        row("missing scope", "{ http.method = 1 }",
            "expected a value or an attribute, found 'http'; for an attribute write .http.method "
            "or span.http.method",
            "  ^^^^^^^^^^^");
        row("missing scope of the service", "{ service.name = 1 }",
            "expected a value or an attribute, found 'service'; for an attribute write "
            ".service.name or resource.service.name",
            "  ^^^^^^^^^^^^");
        row("keyword with a dot", "{ name.first = 1 }",
            "expected '}', found the attribute .first; for an attribute write .name.first or "
            "span.name.first",
            "  ^^^^^^^^^^");
        row("text without quotes", "{ .a = foo }",
            "expected a value or an attribute, found 'foo'; for an attribute write .foo or "
            "span.foo, for text \"foo\"",
            "       ^^^");
        row("and", "{ .a = 1 and .b = 2 }", "expected '}', found 'and'; write && instead of and",
            "         ^^^");
        row("or in capitals", "{ .a = 1 OR .b = 2 }",
            "expected '}', found 'OR'; write || instead of or", "         ^^");
        row("single ampersand", "{ .a & .b }", "expected '}', found '&'; write && for and",
            "     ^");
        row("double equals", "{ .a == 1 }",
            "expected a value or an attribute, found '='; write = instead of ==", "     ^^");
        row("unequal in SQL", "{ .a <> 1 }",
            "expected a value or an attribute, found '>'; write != instead of <>", "     ^^");
        row("null", "{ .a = null }",
            "expected a value or an attribute, found 'null'; write nil instead of null",
            "       ^^^^");
        row("list", "{ .a = [1] }",
            "expected a value or an attribute, found '['; there are no lists; write = for each "
            "value, joined by ||",
            "       ^");
        row("single quotes", "{ .a = 'xyz' }", "text stands in double quotes; write \"xyz\"",
            "       ^^^^^");
        row("blanks round a minus", "{ .a- 1 = 2 }",
            "expected '}', found the number 1; signs may belong to a name: set blanks on both "
            "sides of + - * / %",
            "      ^");
        row("one value alone behind or", "{ .a = \"x\" || \"y\" }",
            "this expression is true or false, the quoted value is text: || needs the same on both "
            "sides; write a whole comparison on both "
            "sides of ||",
            "  ^^^^^^^^^^^^^^^");
        row("blank before a unit", "{ duration > 5 s }",
            "expected '}', found 's'; write 5s without a blank", "             ^^^");
        row("unknown unit", "{ duration > 5min }",
            "expected '}', found 'in'; write durations like 1h30m or 500ms, with the units ns us "
            "ms s m h d w y",
            "             ^^^^");
        row("misspelled intrinsic", "{ Duratoin > 5s }",
            "expected a value or an attribute, found 'Duratoin'; write duration", "  ^^^^^^^^");
        row("misspelled function", "{} | count_overtime()",
            "expected a stage: { … }, by, select, coalesce, count() > 1 or a metrics function, "
            "found 'count_overtime'; write count_over_time",
            "     ^^^^^^^^^^^^^^");
        row("comma between conditions", "{ .a = 1, .b = 2 }",
            "expected '}', found ','; write && between conditions", "        ^");
        row("single bar", "{ .a | .b }", "expected '}', found '|'; write || for or", "     ^");
        row("braces side by side", "{.a} {.b}",
            "expected the end of the query, found '{'; join braces by && or || or an operator such "
            "as >, or pipe them with |",
            "     ^");
        row("slashes round a pattern", "{ .a =~ /x/ }",
            "expected a value or an attribute, found '/'; write the regular expression in quotes",
            "        ^");
        row("unclosed brace", "{ .a = 1",
            "expected '}', found the end of the query; this '{' is not closed: write '}'", "^");
        row("unclosed parenthesis", "{ (.a = 1 }", "expected ')', found '}'", "          ^");
        row("unclosed function", "{} | by(.a",
            "expected ')', found the end of the query; this '(' is not closed: write ')'",
            "       ^");
        row("unclosed text", "{ .a = \"x }",
            "the text is not closed on its line; write a closing \"", "       ^^^^");
        row("naked aggregate", "{} | count()",
            "expected a comparison such as > 1, found the end of the query", "            ^");
        row("piped behind groups", "({.a}|{.b}) | {.c}",
            "expected the end of the query; nothing can be piped behind pipelines in parentheses, "
            "found '|'",
            "            ^");
        row("number against text", "{ name = 1 }",
            "name is text, 1 is a whole number: = needs the same on both sides; write \"1\" in "
            "quotes",
            "  ^^^^^^^^");
        row("quoted duration", "{ duration > \"1s\" }",
            "duration is a duration, the quoted value is text: > needs the same on both sides; "
            "write 1s without quotes",
            "  ^^^^^^^^^^^^^^^");
        row("quoted status", "{ status = \"error\" }",
            "status is a status (unset, ok or error), the quoted value is text: = needs the same "
            "on both sides; write "
            "error without quotes",
            "  ^^^^^^^^^^^^^^^^");
        row("no condition", "{ name }",
            "what stands in braces must be true or false, and this is text; compare it with "
            "something",
            "  ^^^^");
        row("nil", "{ resource.service.name = nil }",
            "resource.service.name always has a value, so it cannot be nil; write .service.name = "
            "nil",
            "  ^^^^^^^^^^^^^^^^^^^^^^^^^^^");
        row("bad pattern", "{ name =~ \"[\" }", "this is no regular expression that RE2 takes",
            "          ^^^");
        row("columns are code points", "{ .é = foo }",
            "expected a value or an attribute, found 'foo'; for an attribute write .foo or "
            "span.foo, for text \"foo\"",
            "       ^^^");
    }
    void saysWhatToWrite()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, detail);
        QFETCH(QByteArray, carets);
        const auto refused = parseAndCheck(text.toStdString());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Invalid);
        QCOMPARE(QByteArray::fromStdString(refused.error().detail), detail);
        QVERIFY(refused.error().place.has_value());
        const auto drawn = app::underline(text.toStdString(), *refused.error().place);
        QCOMPARE(QByteArray::fromStdString(drawn), text + '\n' + carets);
    }

    void tellsEveryFindingOnceInTheOrderOfTheText()
    {
        const auto query =
            parse("{ name = 1 && -true && status } | by(1) | max(name) > 0 | rate() | topk(0)");
        QVERIFY(query.has_value());
        std::vector<int> begins;
        for (const auto &error : check(*query))
            begins.push_back(error.place->begin);
        QCOMPARE(begins, (std::vector<int>{2, 14, 37, 46, 67}));
    }

    void refusesALongQuery()
    {
        const std::string fitting = "{ }" + std::string(maxQueryBytes - 3, ' ');
        QVERIFY(parse(fitting).has_value());
        const auto refused = parse(fitting + ' ');
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::TooLarge);
        QVERIFY(refused.error().place->end <= maxQueryBytes + 1);
    }

    void nestsConditionsAndSpansetsAsDeepAsTheText_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QByteArray>("close");
        const auto row = [](const char *rule, const char *open, const char *inside,
                            const char *close) {
            QTest::newRow(rule) << QByteArray(open) << QByteArray(inside) << QByteArray(close);
        };
        row("field parentheses", "(", "{ @ .a @ }", ")");
        row("signs", "-", "{ @ .a @ = 1 }", "");
        row("negations", "!", "{ @ .a @ }", "");
        row("powers", ".a ^ ", "{ @ .a @ = 1 }", "");
        row("nil tests", "nil=(", "{ @ .a @ }", ")");
        row("spanset parentheses", "(", "@ { .a } @", ")");
        row("operand parentheses", "(", "{.a} > @ { .a } @", ")");
        row("spansets on the right", "{}&&(", "@ { .a } @", ")");
        row("behind a pipe", "(", "{.a} | @ { .a } @", ")");
    }
    void nestsConditionsAndSpansetsAsDeepAsTheText()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, inside);
        QFETCH(QByteArray, close);
        QVERIFY(parse(nested(open, inside, close, 15'000)).has_value());
        const auto query = parseAndCheck(nested(open, inside, close, 2'000));
        QVERIFY(query.has_value());
        QVERIFY(parse(print(*query)) == *query);
    }

    void refusesDeepPipelines_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("pipelines") << QByteArray("@ {.a} | {.b} @");
        QTest::newRow("scalar parentheses") << QByteArray("{.a} | @ count() @ > 1");
    }
    void refusesDeepPipelines()
    {
        QFETCH(QByteArray, inside);
        const auto depth = [&](int count) { return nested("(", inside, ")", count); };
        QVERIFY(parseAndCheck(depth(maxNesting)).has_value());
        const auto refused = parse(depth(maxNesting + 1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::TooLarge);
        QVERIFY(!parse(depth(20'000)));
    }
};

QTEST_GUILESS_MAIN(TstMessages)
#include "tst_messages.moc"
