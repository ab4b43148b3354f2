// The tricky cases of the TraceQL reference (section 15), in its order and by its numbers.
#include "app/query/search.h"
#include "tests/support/familytrace.h"
#include "tests/support/memorysnapshot.h"

#include <QTest>

using namespace app;

namespace {

Result<query::SearchAnswer> ask(const QString &text)
{
    const tests::MemorySnapshot snapshot(tests::familyBatch());
    return query::search(
        snapshot, {.query = text.toStdString(), .range = {}, .limit = 20, .spansPerSpanSet = 0});
}

QString namesOf(const query::SearchAnswer &answer)
{
    QStringList names;
    for (const auto &match : answer.traces) {
        for (const auto &set : match.spanSets) {
            for (const auto &span : set.spans)
                names << QString::fromStdString(span.name);
        }
    }
    names.sort();
    return names.join(QLatin1Char(' '));
}

constexpr auto all = "cache db orphan orphkid query query2 root";

void row(const char *number, const char *query, const char *names)
{
    QTest::addRow("%s: %s", number, query) << QString::fromUtf8(query) << QString::fromUtf8(names);
}

void refused(const char *number, const char *query)
{
    QTest::addRow("%s: %s", number, query) << QString::fromUtf8(query);
}

} // namespace

class TstTricky : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTrueOrFalse_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("names");
        row("1", "{}", all);
        row("1", "{ true }", all);
        row("2", "{ nil = nil }", "");
        row("2", "{ nil != nil }", "");
        row("4", "{ name != nil }", all);
        row("5", "{ .service.name = nil }", "");
        row("6", "{ 1 = 1.0 }", all);
        row("6", "{ 1s = 1000000000 }", all);
        row("7", "{ \"a\" < \"b\" }", all);
        row("7", "{ \"B\" < \"a\" }", all);
        row("8", "{ \"ab\" =~ \"a\" }", "");
        row("12", "{ .foo = error }", "");
        row("14", "{ .a }", "");
        row("17", "{ .a = .b = .c }", "");
        row("18", "{ .a || .b && .c }", "");
        row("19", "{ -.num ^ 2 = -25 }", "root");
        row("21", "{ 2 * -.num ^ 2 = -50 }", "root");
        row("22", "{ --.num = 5 }", "root");
        row("22", "{ !!.b }", "root");
        row("23", "{ .a-1 = 1 }", "");
        row("24", "{ .a[0] = 1 }", "");
        row("27", "{ .a.\"b c\".d = 1 }", "");
        row("33", "{ .num = 05 }", "root");
        row("33", "{ .num = 5. }", "root");
        row("35", "{ .num > minInt && .num < maxInt }", "cache db root");
        row("36", "{ traceDuration = 0.5s + 500ms }", "cache db query query2 root");
        row("37", "{ .num = 5 } // c", "root");
        row("38", "{ span: name = \"root\" }", "root");
        row("40", "{ .duration = 1 }", "");
        row("42", "{ trace:id = \"000abc\" }", "");
        row("44", "{ 1.0 / 0 = 1 }", "");
        row("45", "{ 7 / 2 = 3 }", all);
        row("45", "{ 10 % 3.5 = 3.0 }", all);
        row("45", "{ 1s / 2 = 500ms }", all);
        row("46", "{ .foo = 1 || .foo = \"b\" }", "db");
        row("48", "count() > 1", all);
        row("48", "by(.foo)", all);
        row("48", "select(.foo)", all);
        row("50", "{} | count() > -1", all);
        row("51", "{} | by(name = \"root\")", all);
        row("52", "({ .num = 5 } | count() > 0) && ({ .num = 3 })", "db root");
        row("54", "{ name = \"query\" } !~ { name = \"query2\" }", "");
        row("56", "{ name = \"root\" } | rate() > 1ms", "root");
        row("60", "{ name = \"root\" } with (a=1) with (b=2)", "root");
    }
    void isTrueOrFalse() { find(); }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("names");
        row("61", "{ .foo = \"resfoo\" }", "");
        row("61", "{ resource.foo = \"resfoo\" }", "root");
        row("62", "{ .nope != \"a\" }", "");
        row("62", "{ span.nope !~ \"a\" }", "");
        row("62", "{ span.nope =~ \".*\" }", "");
        row("63", "{ span.foo != \"a\" }", "db orphan orphkid");
        row("64", "{ !(span.foo = \"a\") }", "db orphan orphkid query2");
        row("65", "{ span.foo = nil }", "query2");
        row("66", "{ span.num = 5.0 }", "root");
        row("67", "{ span.num = \"5\" }", "");
        row("67", "{ span.num != \"5\" }", "");
        row("68", "{ span.num + span.nope != 5 }", "");
        row("69", "{ span.num + 1 = 6 }", "root");
        row("69", "{ span.num / 2 = 2 }", "root");
        row("70", "{ span.num / 0.0 > 1 }", "cache db root");
        row("71", "{ span.b }", "root");
        row("71", "{ span.b != false }", "root");
        row("71", "{ span.foo }", "");
        row("72", "{ span.nope || name = \"db\" }", "");
        row("73", "{ span.strs = \"y\" }", "root");
        row("73", "{ span.ints > 2 }", "root");
        row("73", "{ span.ints = 2 }", "root");
        row("74", "{ span.strs != \"x\" }", "");
        row("74", "{ span.strs != \"q\" }", "root");
        row("75", "{ 2 < span.ints }", "root");
        row("76", "{ status = unset }", "cache orphan orphkid query query2");
        row("77", "{ duration = 0 }", "cache");
        row("77", "{ duration >= 100000000 }", "db root");
        row("78", "{ rootServiceName = \"\" }", "orphan orphkid");
        row("79", "{ nestedSetParent < 0 }", "root");
        row("79", "{ nestedSetParent = 0 }", "orphan orphkid");
        row("80", "{ span:childCount = 2 }", "db root");
        row("81", "{ event:name != \"exception\" }", "db");
        row("82", "{ event.n = 1 && event.level = \"info\" }", "");
        row("82", "{ event.n = 1 || event.level = \"info\" }", "db");
        row("83", "{ event:timeSinceStart >= 20ms }", "db");
        row("84", "{ .level = \"info\" }", "");
        row("84", "{ .lk = \"v\" }", "");
        row("85", "{ span.foo > \"a\" }", "db orphan orphkid");
        row("85", "{ span.foo > 1 }", "");
    }
    void finds() { find(); }

    void relates_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("names");
        row("86", "{ name = \"root\" } >> { }", "cache db query query2");
        row("87", "{ name = \"query\" } < { }", "db");
        row("87", "{ name = \"query\" } << { name = \"root\" }", "root");
        row("88", "{ name = \"query\" } ~ { }", "query2");
        row("88", "{ name = \"query\" } ~ { name = \"query\" }", "");
        row("89", "{ } ~ { }", "cache db query query2");
        row("90", "{ name = \"db\" } !>> { }", "cache db orphan orphkid root");
        row("90", "{ name = \"zzz\" } !> { }", all);
        row("91", "{ name = \"db\" } !~ { }", "db orphan orphkid query query2 root");
        row("92", "{ name = \"db\" } &>> { }", "db query query2");
        row("92", "{ name = \"root\" } &>> { name = \"zzz\" }", "");
        row("93", "{ name = \"query\" } &~ { }", "query query2");
        row("94", "{ name = \"root\" } && { name = \"query\" }", "query root");
        row("94", "{ name = \"root\" } && { name = \"zzz\" }", "");
        row("96", "({ } | by(span.foo)) && ({ } | count() > 0)", all);
        row("96", "({ } | by(span.foo) | coalesce()) >> ({ name = \"query\" } | count() > 0)",
            "query");
        row("98", "{ } | max(span.foo) > 0", "");
        row("98", "{ name = \"zzz\" } | count() = 0", "");
        row("100", "{} | count_over_time() by (span.nope)", all);
        row("chain", "{ name = \"root\" } > { name = \"db\" } > { }", "query query2");
        row("in groups", "{ } | by(span.foo) | { } > { }", "cache");
        row("in groups", "{ } | by(span.foo) | { } >> { }", "cache query");
        row("in groups", "{ } | by(span.foo) | { name = \"root\" } && { name = \"query\" }",
            "query root");
    }
    void relates() { find(); }

    void refuses_data()
    {
        QTest::addColumn<QString>("query");
        for (const auto *query : {"{ .a > nil }", "{ (nil) = .a }", "{ nil }"})
            refused("3", query);
        refused("4", "{ name = nil }");
        refused("5", "{ resource.service.name = nil }");
        for (const auto *query : {"{ .a =~ .b }", "{ \"x\" =~ .b }", "{ name =~ name }"})
            refused("9", query);
        refused("10", "{ name =~ \"(?=x)\" }");
        for (const auto *query : {"{ status = 1 }", "{ status = \"error\" }", "{ kind > client }"})
            refused("11", query);
        for (const auto *query : {"{ true > false }", "{ -true }", "{ !1 }"})
            refused("13", query);
        for (const auto *query : {"{ 1 }", "{ \"foo\" }", "{ name }", "{ span:id }"})
            refused("14", query);
        for (const auto *query : {"{ .a && 1 }", "{ .a || \"x\" }", "{ duration && true }"})
            refused("15", query);
        refused("16", "{ 1 < 2 < 3 }");
        refused("20", "{ !.a * 2 = 1 }");
        refused("25", "{ .a^b = 1 }");
        refused("28", "{ .\"a\\nb\" = 1 }");
        refused("29", "{ not .a }");
        for (const auto *query : {"{ .a == 1 }", "{ .a <> 1 }", "{ .a in [1] }"})
            refused("30", query);
        refused("31", "{ .a = 'x' }");
        refused("32", "{ .a = \"x\ny\" }");
        refused("34", "{ .a = 9223372036854775808 }");
        refused("36", "{ .a = 1m30 }");
        refused("37", "{ .a = 1 // c }");
        refused("38", "{ span .a = 1 }");
        refused("39", "{ trace.foo = 1 }");
        refused("41", "{ parent.a = 1 }");
        refused("43", "{ \"a\" + \"b\" = \"ab\" }");
        refused("44", "{ 1 / 0 = 1 }");
        for (const auto *query : {"coalesce()", "rate()", "{} | count()", "{} | by()"})
            refused("47", query);
        for (const auto *query : {"{} | 1 < count()", "{} | count() > 1 + 1"})
            refused("49", query);
        for (const auto *query : {"{} | by(1)", "{} | by(name, .a)"})
            refused("51", query);
        refused("52", "({.a} | count() > 1) && {.b}");
        refused("53", "({.a} | {.b}) | {.c}");
        for (const auto *query : {"{.a} =~ {.b}", "!{.a}", "{.a} & {.b}"})
            refused("54", query);
        refused("55", "{} | rate() | topk(0)");
        refused("57", "{} | quantile_over_time(duration)");
        refused("58", "{} | rate() by (.a,.b,.c,.d,.e,.f)");
        refused("59", "{} | compare({status=error}) | topk(2)");
        refused("60", "{} with()");
        refused("70", "{ span.num / 0 = 1 }");
        refused("96", "({} | by(span.foo)) >> ({} | count() > 0)");
    }
    void refuses()
    {
        QFETCH(QString, query);
        const auto answer = ask(query);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Invalid);
        QVERIFY(answer.error().place);
    }

    void tellsWhatGroupsAndAggregatesSay_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("sets");
        row("95", "{ } | by(span.foo) | count() > 2",
            "[root query cache] by(span.foo)=\"a\" count()=3");
        row("97", "{ } | avg(span.num) = 5", "[root db query query2 cache] avg(span.num)=5");
        row("99", "{ } | count() > 3 | { name = \"db\" }", "[db] count()=5");
        row("nil", "{ name =~ \"q.*\" } | by(span.foo)",
            "[query] by(span.foo)=\"a\"; [query2] by(span.foo)=\"nil\"");
        row("types", "{ name = \"db\" } | by(duration) | max(duration) > 1ms",
            "[db] by(duration)=\"100ms\" max(duration)=\"100ms\"");
        row("first type", "{ } | sum(span.num + 0.5) > 0",
            "[root db query query2 cache] sum(span.num + 0.5)=16.5");
        row("nil arithmetic", "{ name = \"query2\" } | by(1 + span.num)",
            "[query2] by(1 + span.num)=false");
    }
    void tellsWhatGroupsAndAggregatesSay()
    {
        QFETCH(QString, query);
        const auto answer = ask(query);
        QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
        QCOMPARE(answer->traces.size(), std::size_t(1));
        QStringList sets;
        for (const auto &set : answer->traces[0].spanSets)
            sets << textOf(set);
        QTEST(sets.join(QStringLiteral("; ")), "sets");
    }

private:
    void find()
    {
        QFETCH(QString, query);
        const auto answer = ask(query);
        QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
        QTEST(namesOf(*answer), "names");
    }
    static QString textOf(const query::SpanSet &set)
    {
        QStringList names;
        for (const auto &span : set.spans)
            names << QString::fromStdString(span.name);
        QString text = QLatin1Char('[') + names.join(QLatin1Char(' ')) + QLatin1Char(']');
        for (const auto &[key, value] : set.attributes)
            text += QString::fromStdString(" " + key + "=" + trace::toJson(value));
        return text;
    }
};

QTEST_APPLESS_MAIN(TstTricky)
#include "tst_tricky.moc"
