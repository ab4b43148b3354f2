#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <QTest>

using namespace app::traceql;

/// How a query is understood, shown by its canonical text, which has every parenthesis.
class TstStructure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsFields_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char *rule, const char *written, const char *canonical) {
            QTest::newRow(rule) << QByteArray(written) << QByteArray(canonical);
        };
        row("empty braces are true", "{}", "{ true }");
        row("equals is left associative", "{ .a = .b = .c }", "{ (.a = .b) = .c }");
        row("or and and rank alike", "{ .a || .b && .c }", "{ (.a || .b) && .c }");
        row("and before or", "{ .a && .b || .c }", "{ (.a && .b) || .c }");
        row("minus takes a power", "{ -.a ^ 2 = 1 }", "{ (-(.a ^ 2)) = 1 }");
        row("minus takes a product", "{ -.a * .b = 1 }", "{ (-(.a * .b)) = 1 }");
        row("minus leaves a sum", "{ -.a + .b = 1 }", "{ ((-.a) + .b) = 1 }");
        row("not takes a product", "{ !.a * 2 = 1 }", "{ (!(.a * 2)) = 1 }");
        row("not leaves a sum", "{ !.a + 1 = 2 }", "{ ((!.a) + 1) = 2 }");
        row("not leaves a comparison", "{ !.a = .b }", "{ (!.a) = .b }");
        row("not leaves and", "{ !.a && .b }", "{ (!.a) && .b }");
        row("minus inside a product", "{ 2 * -.a ^ 2 = 1 }", "{ (2 * (-(.a ^ 2))) = 1 }");
        row("power is right associative", "{ .a ^ .b ^ .c = 1 }", "{ (.a ^ (.b ^ .c)) = 1 }");
        row("difference is left associative", "{ .a - .b - .c = 1 }", "{ ((.a - .b) - .c) = 1 }");
        row("product before sum", "{ .a + .b * .c = 1 }", "{ (.a + (.b * .c)) = 1 }");
        row("sum before comparison before and", "{ .a + 1 > 2 && .b }", "{ ((.a + 1) > 2) && .b }");
        row("minus twice", "{ --.a = 1 }", "{ (-(-.a)) = 1 }");
        row("not twice", "{ !!.a }", "{ !(!.a) }");
        row("parentheses", "{ (.a + .b) * .c = 1 }", "{ ((.a + .b) * .c) = 1 }");
        row("superfluous parentheses", "{ ((.a)) = (1) }", "{ .a = 1 }");
        row("a signed number that is raised", "{ (-2) ^ .a = 1 }", "{ ((-2) ^ .a) = 1 }");
        row("nil behind", "{ .a != nil && .b = nil }", "{ (.a != nil) && (.b = nil) }");
        row("nil in front", "{ nil = .a + 1 }", "{ (.a + 1) = nil }");
        row("nil in front leaves and", "{ nil != .a && .b }", "{ (.a != nil) && .b }");
        row("nil on both sides is false", "{ nil = nil || nil != nil }", "{ false || false }");
    }
    void readsFields() { compare(); }

    void readsSpansets_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char *rule, const char *written, const char *canonical) {
            QTest::newRow(rule) << QByteArray(written) << QByteArray(canonical);
        };
        row("structure before and", "{.a} && {.b} > {.c}", "{ .a } && ({ .b } > { .c })");
        row("and behind structure", "{.a} > {.b} && {.c}", "({ .a } > { .b }) && { .c }");
        row("structure is left associative", "{.a} >> {.b} > {.c}", "({ .a } >> { .b }) > { .c }");
        row("negated structure", "{.a} !>> {.b} !~ {.c}", "({ .a } !>> { .b }) !~ { .c }");
        row("union structure", "{.a} &<< {.b} &~ {.c}", "({ .a } &<< { .b }) &~ { .c }");
        row("parentheses round a whole query", "(({.a}))", "{ .a }");
        row("a plain group pipes on", "({.a} && {.b}) | count() > 1",
            "{ .a } && { .b } | count() > 1");
        row("a piped group joins groups", "({.a} | count()>1) && ({.b})",
            "({ .a } | count() > 1) && ({ .b })");
        row("groups of groups", "(({.a}|{.b}) && ({.c}|{.d})) >> ({.e}|{.f})",
            "(({ .a } | { .b }) && ({ .c } | { .d })) >> ({ .e } | { .f })");
        row("a plain group on the right", "({.a}|{.b}) && ({.c} > {.d})",
            "({ .a } | { .b }) && ({ .c } > { .d })");
        row("parentheses round a whole pipeline", "(({.a} | {.b}))", "{ .a } | { .b }");
    }
    void readsSpansets() { compare(); }

    void readsPipelines_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char *rule, const char *written, const char *canonical) {
            QTest::newRow(rule) << QByteArray(written) << QByteArray(canonical);
        };
        row("an aggregate first", "count()>1", "count() > 1");
        row("by first", "by(.a)", "by(.a)");
        row("select first", "select(.a,name)", "select(.a, name)");
        row("stages", "{}|by(name = \"x\")|coalesce()|avg(duration)>=1s",
            "{ true } | by(name = `x`) | coalesce() | avg(duration) >= 1s");
        row("a negative threshold", "{} | count() > - 1", "{ true } | count() > -1");
        row("an aggregate in parentheses", "{} | (count()) > (1)", "{ true } | count() > 1");
        row("an argument with operators", "{} | max(.a + .b) > 1", "{ true } | max(.a + .b) > 1");
        row("metrics", "{}|rate()by(.a,kind)", "{ true } | rate() by (.a, kind)");
        row("quantiles", "{} | quantile_over_time(span:duration, .5, 1)",
            "{ true } | quantile_over_time(duration, 0.5, 1)");
        row("second stages", "{}|rate()>1|topk(3)<5.5|bottomk(2)>=1ms",
            "{ true } | rate() > 1 | topk(3) < 5.5 | bottomk(2) >= 1ms");
        row("compare keeps 10", "{} | compare({.a}, 10)", "{ true } | compare({ .a })");
        row("compare with a window", "{} | compare({.a},5,1,2)",
            "{ true } | compare({ .a }, 5, 1, 2)");
        row("of hints the last", "{} with(a=1) with(b=true, c=\"x\")",
            "{ true } with (b=true, c=`x`)");
    }
    void readsPipelines() { compare(); }

private:
    static void compare()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, canonical);
        const auto query = parse(written.toStdString());
        QVERIFY2(query.has_value(), query ? "" : query.error().detail.c_str());
        QCOMPARE(QByteArray::fromStdString(print(*query)), canonical);
        const auto again = parse(canonical.toStdString());
        QVERIFY(again && *again == *query);
    }
};

QTEST_GUILESS_MAIN(TstStructure)
#include "tst_structure.moc"
