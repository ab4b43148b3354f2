#include "app/query/metrics.h"
#include "app/query/series.h"
#include "tests/support/familytrace.h"
#include "tests/support/memorysnapshot.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr UnixNano second = 1'000'000'000;
constexpr UnixNano familyStart = 1'700'000'000 * second;

/// Three samples: `root`; `db`, `query`, `query2`, `cache` and `orphan`; `orphkid`.
query::MetricsRequest request(const QString &query)
{
    return {.query = query.toStdString(),
            .startUnixNano = familyStart,
            .endUnixNano = familyStart + 10 * second,
            .stepNs = 5 * second};
}

/// "a=1 b=2: 3 - 4", - where there is no sample.
QString toText(const query::Series &series)
{
    QStringList labels;
    for (const auto &label : series.labels)
        labels.append(QString::fromStdString(label.key + '=' + query::labelText(label.value)));
    auto text = labels.join(u' ') + u':';
    for (UnixNano edge = familyStart; edge <= familyStart + 10 * second; edge += 5 * second) {
        const auto sample = std::find_if(
            series.samples.begin(), series.samples.end(), [edge](const query::Sample &one) {
                return one.timestampMs == std::int64_t(edge / 1'000'000);
            });
        text += sample == series.samples.end() ? u" -"_s : u' ' + QString::number(sample->value);
    }
    return text;
}

QString toText(const Result<query::MetricsAnswer> &answer)
{
    if (!answer)
        return u"error: "_s + QString::fromStdString(answer.error().detail);
    QStringList lines;
    for (const auto &series : answer->series)
        lines.append(toText(series));
    return lines.join(u", "_s);
}

} // namespace

class TstMetrics : public QObject
{
    Q_OBJECT

    static void row(const char *name, const char *query, const char *series)
    {
        QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(series);
    }
    static void check()
    {
        QFETCH(QString, query);
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        QTEST(toText(query::evaluateMetrics(snapshot, request(query))), "series");
    }
    static void columns()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("series");
    }

private Q_SLOTS:
    void groups_data()
    {
        columns();
        row("no by: the function's name", "{ } | count_over_time()",
            "__name__=count_over_time: 1 5 1");
        row("nothing has it: one nil", "{ } | count_over_time() by (span.nope)",
            "span.nope=nil: 1 5 1");
        row("nil labels are left out while one is there",
            "{ } | count_over_time() by (span.b, span.num)",
            "span.b=nil: 0 3 1, span.num=3: 0 1 0, span.num=7: 0 1 0, "
            "span.b=true span.num=5: 1 0 0");
        row("unscoped: the span, then its resource", "{ } | count_over_time() by (.foo)",
            ".foo=a: 1 2 0, .foo=b: 0 1 0, .foo=c: 0 1 1, .foo=nil: 0 1 0");
        row("the span's own hides the resource's", "{ } | count_over_time() by (.shared)",
            ".shared=nil: 0 5 1, .shared=span: 1 0 0");
        row("of the resource", "{ } | count_over_time() by (resource.foo)",
            "resource.foo=nil: 0 5 1, resource.foo=resfoo: 1 0 0");
        row("status by name", "{ } | count_over_time() by (status)",
            "status=error: 0 1 0, status=ok: 1 0 0, status=unset: 0 4 1");
        row("kind by name", "{ } | count_over_time() by (kind)",
            "kind=client: 0 1 0, kind=server: 1 0 0, kind=unspecified: 0 4 1");
        row("the first event", "{ } | count_over_time() by (event.n)",
            "event.n=1: 0 1 0, event.n=nil: 1 4 1");
        row("no event: an empty name", "{ } | count_over_time() by (event:name)",
            "event:name=: 1 4 1, event:name=exception: 0 1 0");
        row("links", "{ } | count_over_time() by (link.lk)",
            "link.lk=nil: 1 4 1, link.lk=v: 0 1 0");
        row("no root: an empty name", "{ } | count_over_time() by (rootName)",
            "rootName=: 0 1 1, rootName=root: 1 4 0");
        row("the scope", "{ } | count_over_time() by (instrumentation:version)",
            "instrumentation:version=1.2: 1 5 1");
        row("durations as text", "{ kind = server } | count_over_time() by (duration)",
            "duration=1s: 1 0 0");
        row("arrays are not told apart, but from what is missing",
            "{ } | count_over_time() by (span.strs)", "span.strs=nil: 0 5 1, span.strs=nil: 1 0 0");
        row("the parent is not known", "{ } | count_over_time() by (parent.foo)",
            "parent.foo=nil: 1 5 1");
    }
    void groups() { check(); }

    void measures_data()
    {
        columns();
        row("rate divides by the step", "{ } | rate()", "__name__=rate: 0.2 1 0.2");
        row("durations in seconds", "{ } | sum_over_time(duration)",
            "__name__=sum_over_time: 1 0.21 0.005");
        row("least", "{ } | min_over_time(duration)", "__name__=min_over_time: 1 0 0.005");
        row("greatest", "{ } | max_over_time(duration)", "__name__=max_over_time: 1 0.1 0.005");
        row("mean", "{ } | avg_over_time(duration)", "__name__=avg_over_time: 1 0.042 0.005");
        row("spans without it are skipped", "{ } | sum_over_time(span.num)",
            "__name__=sum_over_time: 5 10 -");
        row("so for the mean", "{ } | avg_over_time(.num)", "__name__=avg_over_time: 5 5 -");
        row("reals", "{ } | max_over_time(span.f)", "__name__=max_over_time: 1.5 - -");
        row("texts are no numbers", "{ } | max_over_time(span.foo)", "");
        row("nothing has it", "{ } | min_over_time(span.nope)", "");
        row("other durations in nanoseconds", "{ } | max_over_time(traceDuration)",
            "__name__=max_over_time: 1e+09 1e+09 1e+07");
        row("spans without events are skipped", "{ } | min_over_time(event:timeSinceStart)",
            "__name__=min_over_time: - 1e+07 -");
        row("children", "{ } | max_over_time(span:childCount)", "__name__=max_over_time: 2 2 0");
        row("quantile", "{ } | quantile_over_time(duration, .5)",
            "p=0.5: 1.07374 0.0335544 0.00838861");
        row("quantiles of groups", "{ } | quantile_over_time(span.num, 1, .5) by (span.b)",
            "span.b=nil p=0.5: 0 4 0, span.b=nil p=1: 0 8 0, "
            "span.b=true p=0.5: 8 0 0, span.b=true p=1: 8 0 0");
        row("buckets", "{ } | histogram_over_time(span.num)",
            "__bucket=4: 0 1 0, __bucket=8: 1 1 0");
        row("buckets of durations in seconds", "{ kind = server } | histogram_over_time(duration)",
            "__bucket=1.073741824: 1 0 0");
        row("reals fall into no bucket", "{ } | histogram_over_time(span.f)", "");
    }
    void measures() { check(); }

    void observesWhatThePipelineLeaves_data()
    {
        columns();
        row("filter", "{ span.foo = \"a\" } | count_over_time()",
            "__name__=count_over_time: 1 2 0");
        row("structure", "{ name = \"db\" } > { } | count_over_time()",
            "__name__=count_over_time: 0 2 0");
        row("traces by their spans", "{ } | count() > 3 | count_over_time()",
            "__name__=count_over_time: 1 4 0");
        row("groups of spans", "{ } | by(span.foo) | count() > 2 | count_over_time()",
            "__name__=count_over_time: 1 2 0");
        row("nothing matches: zero", "{ name = \"nobody\" } | rate()", "__name__=rate: 0 0 0");
        row("no group matches: nothing", "{ name = \"nobody\" } | rate() by (name)", "");
        row("constantly false: nothing", "{ false } | rate()", "");
        row("second stage", "{ } | count_over_time() by (status) > 1", "status=unset: - 4 -");
        row("topk", "{ } | count_over_time() by (status) | topk(1)",
            "status=ok: 1 - -, status=unset: - 4 1");
    }
    void observesWhatThePipelineLeaves() { check(); }

    void refuses_data()
    {
        columns();
        row("a search", "{ }", "error: not a metrics query");
        row("division by zero", "{ 1 / 0 = 1 } | rate()", "error: division by zero");
    }
    void refuses() { check(); }

    void placesMistakes()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        const auto answer = query::evaluateMetrics(snapshot, request(u"{ } | rate() by ()"_s));
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(Error::Kind::Invalid));
        QVERIFY(answer.error().place.has_value());
        QCOMPARE(answer.error().place->begin, 17);
    }

    void dividesInstantsByTheRange()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        auto asked = request(u"{ } | rate()"_s);
        asked.isInstant = true;
        const auto answer = query::evaluateMetrics(snapshot, asked);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->series.size(), std::size_t(1));
        // root starts with the range, whose left edge is open
        QCOMPARE(answer->series.front().samples.size(), std::size_t(1));
        QCOMPARE(answer->series.front().samples.front().timestampMs, 1'700'000'010'000);
        QCOMPARE(answer->series.front().samples.front().value, 0.6);
        QVERIFY(answer->series.front().exemplars.empty());
    }

    void saysNothingOutsideOfTheData()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        auto asked = request(u"{ } | rate()"_s);
        asked.startUnixNano += 3600 * second;
        asked.endUnixNano += 3600 * second;
        const auto answer = query::evaluateMetrics(snapshot, asked);
        QVERIFY(answer.has_value());
        QVERIFY(answer->series.empty());
        QCOMPARE(answer->stepNs, 5 * second);
    }

    void stopsWhenCancelled()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        const auto answer =
            query::evaluateMetrics(snapshot, request(u"{ } | rate()"_s), [] { return true; });
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(Error::Kind::Cancelled));
    }
};

QTEST_APPLESS_MAIN(TstMetrics)
#include "tst_metrics.moc"
