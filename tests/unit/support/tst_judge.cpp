#include "tests/support/familytrace.h"
#include "tests/support/judge.h"

#include <QTest>
#include <algorithm>

using namespace app;

/// The judge itself: the tricky cases of the TraceQL reference (15), over the trace they are written for.
class TstJudge : public QObject
{
    Q_OBJECT

    /// Names of the spans found, span sets of one trace joined by " | ", traces by " / ".
    static std::string found(const std::string &query)
    {
        const auto traces = tests::tracesOf(tests::familyBatch());
        const auto answer =
            tests::judgeSearch(traces, {.query = query, .range = {}, .spansPerSpanSet = 0});
        if (!answer)
            return "error";
        std::string text;
        for (auto match = answer->traces.rbegin(); match != answer->traces.rend(); ++match) {
            text += text.empty() ? "" : " / ";
            for (const auto &set : match->spanSets) {
                text += &set == &match->spanSets.front() ? "" : " | ";
                for (const auto &span : set.spans)
                    text += (&span == &set.spans.front() ? "" : " ") + span.name;
            }
        }
        return text;
    }

private Q_SLOTS:
    void findsWhatTheReferenceSays_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("spans");
        const auto row = [](const char *number, const char *query, const char *spans) {
            QTest::newRow(number) << QByteArray(query) << QByteArray(spans);
        };
        constexpr auto family = "root db query query2 cache";
        constexpr auto everything = "root db query query2 cache / orphan orphkid";
        row("6", "{ 1 = 1.0 && 1s = 1000000000 }", everything);
        row("8", R"({ "ab" =~ "a" })", "");
        row("12", "{ .foo = error }", "");
        row("45", "{ 7 / 2 = 3 && 10 % 3.5 = 3.0 && 1s / 2 = 500ms }", everything);
        row("Q1", "{ 2 ^ 3 = 8 }", everything);
        row("61", R"({ .foo = "resfoo" } || { resource.foo = "resfoo" })", "root");
        row("62", R"({ .nope != "a" } || { span.nope !~ "a" } || { span.nope =~ ".*" })", "");
        row("63", R"({ span.foo != "a" })", "db / orphan orphkid");
        row("64", R"({ !(span.foo = "a") })", "db query2 / orphan orphkid");
        row("65", "{ span.foo = nil }", "query2");
        row("66", "{ span.num = 5.0 }", "root");
        row("67", R"({ span.num = "5" } || { span.num != "5" })", "");
        row("68", "{ span.num + span.nope != 5 }", "");
        row("69", "{ span.num + 1 = 6 && span.num / 2 = 2 }", "root");
        row("70", "{ span.num / 0 = 1 }", "error");
        row("70 real", "{ span.num / 0.0 > 1 }", "root db cache");
        row("71", "{ span.b && span.b != false } || { span.foo }", "root");
        row("72", R"({ span.nope || name = "db" })", "");
        row("73", R"({ span.strs = "y" && span.ints > 2 && span.ints = 2 })", "root");
        row("74", R"({ span.strs != "x" } || { span.strs != "x" && span.strs != "q" })", "");
        row("74 all", R"({ span.strs != "q" && span.strs != "r" })", "root");
        row("75", "{ 2 < span.ints }", "root");
        row("76", "{ status = unset }", "query query2 cache / orphan orphkid");
        row("77", "{ duration >= 100000000 }", "root db");
        row("77 zero", "{ duration = 0 }", "cache");
        row("78", R"({ rootServiceName = "" })", "orphan orphkid");
        row("79", "{ nestedSetParent < 0 }", "root");
        row("79 none", "{ nestedSetParent = 0 }", "orphan orphkid");
        row("80", "{ span:childCount = 2 }", "root db");
        row("81", R"({ event:name != "exception" })", "db");
        row("82", R"({ event.n = 1 && event.level = "info" })", "");
        row("82 or", R"({ event.n = 1 || event.level = "info" })", "db");
        row("83", "{ event:timeSinceStart >= 20ms }", "db");
        row("84", R"({ .level = "info" } || { .lk = "v" })", "");
        row("85", R"({ span.foo > "a" })", "db / orphan orphkid");
        row("86", R"({ name = "root" } >> { })", "db query query2 cache");
        row("87", R"({ name = "query" } < { })", "db");
        row("87 above", R"({ name = "query" } << { name = "root" })", "root");
        row("88", R"({ name = "query" } ~ { })", "query2");
        row("88 itself", R"({ name = "query" } ~ { name = "query" })", "");
        row("89", "{ } ~ { }", "db query query2 cache");
        row("90", R"({ name = "db" } !>> { })", "root db cache / orphan orphkid");
        row("90 none", R"({ name = "zzz" } !> { })", everything);
        row("91", R"({ name = "db" } !~ { })", "root db query query2 / orphan orphkid");
        row("92", R"({ name = "db" } &>> { })", "db query query2");
        row("92 none", R"({ name = "root" } &>> { name = "zzz" })", "");
        row("93", R"({ name = "query" } &~ { })", "query query2");
        row("94", R"({ name = "root" } && { name = "query" })", "root query");
        row("94 none", R"({ name = "root" } && { name = "zzz" })", "");
        row("95", "{ } | by(span.foo) | count() > 2", "root query cache");
        row("95 groups", "{ } | by(span.foo)", "root query cache | db | query2 / orphan orphkid");
        row("96", "({ } | by(span.foo)) >> ({ } | count() > 0)", "error");
        row("96 and", "({ } | by(span.foo)) && ({ } | count() > 0)", everything);
        row("97", "{ } | avg(span.num) = 5", family);
        row("98", "{ } | max(span.foo) > 0", "");
        row("98 empty", R"({ name = "zzz" } | count() = 0)", "");
        row("99", R"({ } | count() > 3 | { name = "db" })", "db");
        row("coalesce", "{ } | by(span.foo) | coalesce() | count() = 5", family);
    }
    void findsWhatTheReferenceSays()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, spans);
        QCOMPARE(QByteArray::fromStdString(found(query.toStdString())), spans);
    }

    /// Case 100.
    void labelsWhatNobodyHasAsNil()
    {
        query::MetricsRequest request{.query = "{ } | count_over_time() by (span.nope)"};
        request.startUnixNano = 1'699'999'999'000'000'000;
        request.endUnixNano = 1'700'000'010'000'000'000;
        request.isInstant = true;
        const auto answer = tests::judgeMetrics(tests::tracesOf(tests::familyBatch()), request);
        QVERIFY(answer);
        QCOMPARE(answer->series.size(), std::size_t(1));
        QVERIFY((answer->series[0].labels == std::vector<query::Label>{{"span.nope", "nil"}}));
        QCOMPARE(answer->series[0].samples[0].value, 7.0);
    }
};

QTEST_GUILESS_MAIN(TstJudge)
#include "tst_judge.moc"
