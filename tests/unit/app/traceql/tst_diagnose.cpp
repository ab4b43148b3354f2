#include "app/base/caret.h"
#include "app/traceql/advise.h"
#include "app/traceql/check.h"
#include "app/traceql/diagnose.h"
#include "app/traceql/parser.h"

#include <QTest>

using namespace app::traceql;

namespace {

/// "what is said @ what is underlined", one a line.
template <typename Found>
QByteArray drawn(const QByteArray &text, const std::vector<Found> &all)
{
    QByteArray out;
    for (const auto &found : all) {
        app::TextRange place;
        std::string said;
        if constexpr (std::is_same_v<Found, app::Error>) {
            place = *found.place;
            said = found.detail;
        } else {
            place = found.place;
            said = found.text;
        }
        out += (out.isEmpty() ? "" : "\n") + QByteArray::fromStdString(said) + " @ "
            + text.mid(place.begin, place.end - place.begin);
    }
    return out;
}

constexpr auto dotFoo =
    "expected a value or an attribute, found 'foo'; for an attribute write .foo or span.foo @ foo";
constexpr auto doubled = "expected a value or an attribute, found '='; write = instead of == @ ==";

} // namespace

/// Several mistakes in one text, and never an echo of the first.
class TstDiagnose : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEveryMistake_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char *rule, const char *text, const QByteArrayList &found) {
            QTest::newRow(rule) << QByteArray(text) << found.join('\n');
        };
        row("nothing", "{ .a = 1 }", {});
        row("two conditions", "{ foo = 1 && .b == 2 }", {dotFoo, doubled});
        row("two stages", "{ foo = 1 } | by(bar) | {.b == 2}",
            {dotFoo,
             "expected a value or an attribute, found 'bar'; for an attribute write .bar or "
             "span.bar @ bar",
             doubled});
        row("two filters", "{ foo = 1 } >> { .b == 2 }", {dotFoo, doubled});
        row("and between mistakes", "{ foo = 1 and .b == 2 }",
            {dotFoo, "expected '}', found 'and'; write && instead of and @ and", doubled});
        row("inside parentheses", "{ (foo = 1 || .c) && .b == 2 }", {dotFoo, doubled});
        row("nothing between joints", "{ .a && || .b == 2 }",
            {"expected a value or an attribute, found '||' @ ||", doubled});
        row("bar for or", "{ .a | .b == 2 }",
            {"expected '}', found '|'; write || for or @ |", doubled});
        row("single quotes", "{ .a = 'x y' && .b == 2 }",
            {"text stands in double quotes; write \"x y\" @ 'x y'", doubled});
        row("misspelled metrics function", "{ foo = 1 } | raet() | topk(2) | bottomk(x)",
            {dotFoo,
             "expected a stage: { … }, by, select, coalesce, count() > 1 or a metrics function, "
             "found 'raet' @ raet",
             "expected a whole number, found 'x' @ x"});
        row("findings of the checker", "{ name = 1 && status = \"error\" }",
            {"name is text, 1 is a whole number: = needs the same on both sides; write \"1\" in "
             "quotes @ name = 1",
             "status is a status (unset, ok or error), the quoted value is text: = needs the same "
             "on both sides; write error without quotes @ status = \"error\""});
    }
    void findsEveryMistake()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, found);
        QCOMPARE(drawn(text, diagnose(text.toStdString())), found);
    }

    void tellsOnlyTheFirst_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("open text hides the rest") << QByteArray("{ .a = \"x && .b == 2 }");
        QTest::newRow("open quote hides the rest") << QByteArray("{ foo = 'x && .b = 2 }");
        QTest::newRow("open comment") << QByteArray("{ .a == 1 /* && foo }");
        QTest::newRow("pipe behind an open brace") << QByteArray("{ .a == 1 | by(.b)");
        QTest::newRow("wrong bracket") << QByteArray("{ (foo = 1 } && { .b == 2 }");
        QTest::newRow("bracket too many") << QByteArray("{ .a } } | { foo }");
        QTest::newRow("braces side by side") << QByteArray("{.a} {.b == 1}");
        QTest::newRow("topk of an unknown function") << QByteArray("{} | cuont_it() | topk(2)");
        QTest::newRow("filter behind an open brace") << QByteArray("{ .a = 1 && { .b } && { .c }");
        QTest::newRow("parenthesis too many") << QByteArray("({.a} | {.b}) && {.c} | {.d})");
        QTest::newRow("quotes inside text") << QByteArray("{ .a = \"{\"b\": 1}\" }");
        QTest::newRow("NUL") << QByteArray("{ foo = \0 && .b == 1 }", 23);
    }
    void tellsOnlyTheFirst()
    {
        QFETCH(QByteArray, text);
        const auto first = parse(text.toStdString());
        QVERIFY(!first);
        QCOMPARE(diagnose(text.toStdString()), std::vector{first.error()});
    }

    void stopsAtTen()
    {
        std::string text = "{ foo";
        for (int i = 0; i < 30; ++i)
            text += " && foo";
        QCOMPARE(diagnose(text + " }").size(), std::size_t(10));
    }

    void saysWhatToWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char *rule, const char *text, const char *found) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(found);
        };
        row("bare name", "{ foo = 1 }", dotFoo);
        row("bare name with dots", "{ http.status_code = 200 }",
            "expected a value or an attribute, found 'http'; for an attribute write "
            ".http.status_code or span.http.status_code @ http.status_code");
        row("and", "{ .a and .b }", "expected '}', found 'and'; write && instead of and @ and");
        row("or", "{ .a or .b }", "expected '}', found 'or'; write || instead of or @ or");
        row("not", "{ not .a }",
            "expected a value or an attribute, found 'not'; write !( … ) or != instead of not @ "
            "not");
        row("double equals", "{ .b == 2 }", doubled);
        row("single quotes", "{ .a = 'x' }", "text stands in double quotes; write \"x\" @ 'x'");
        row("one single quote", "{ .a = 'x }",
            "a single quote opens nothing; write text in double quotes @ '");
        row("bare word beside an attribute", "{ foo = .b }", dotFoo);
        row("blank in front of the sign only", "{ .a -b = 1 }",
            "expected a value or an attribute, found 'b'; for an attribute write .b or span.b @ b");
        row("unclosed brace", "{ .a = 1",
            "expected '}', found the end of the query; this '{' is not closed: write '}' @ {");
        row("number against text", "{ name = 5 }",
            "name is text, 5 is a whole number: = needs the same on both sides; write \"5\" in "
            "quotes @ name = 5");
    }
    void saysWhatToWrite()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, found);
        QCOMPARE(drawn(text, diagnose(text.toStdString())), found);
    }

    void advises_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("places");
        const auto row = [](const char *rule, const char *text, const QByteArrayList &places) {
            QTest::newRow(rule) << QByteArray(text) << places;
        };
        row("or, then and", "{ .a || .b && .c }", {".a || .b"});
        row("and, then or", "{ .a && .b || .c }", {".a && .b"});
        row("once a chain", "{ .a && .b || .c && .d || .e }", {".a && .b"});
        row("comparisons", "{ .a = 1 || .b = 2 && .c }", {".a = 1 || .b = 2"});
        row("left parentheses", "{ (.a || .b) && .c }", {});
        row("right parentheses", "{ .a || (.b && .c) }", {});
        row("one kind", "{ .a && .b && .c }", {});
        row("inside parentheses", "{ .z && (.a || .b && .c) }", {".a || .b"});
        row("filters", "{.a} || {.b} && {.c}", {"{.a} || {.b}"});
        row("filters in parentheses", "({.a} || {.b}) && {.c}", {});
        row("aggregates", "{} | avg(.a) > 1 | by(.a || .b && .c)", {".a || .b"});
        row("compare", "{} | compare({.a || .b && .c})", {".a || .b"});
        row("sign in a name", "{ .a-1 = 2 }", {".a-1"});
        row("plain names", "{ .http2 = 1 && .gpt-4o = 2 && .2 = 1 }", {});
    }
    void advises()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, places);
        const auto query = parse(text.toStdString());
        QByteArrayList found;
        for (const auto &advice : query ? advise(*query) : std::vector<Advice>()) {
            QVERIFY(!advice.text.empty());
            found << text.mid(advice.place.begin, advice.place.end - advice.place.begin);
        }
        QCOMPARE(found, places);
    }
};

QTEST_GUILESS_MAIN(TstDiagnose)
#include "tst_diagnose.moc"
