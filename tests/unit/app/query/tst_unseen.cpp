// Values no query can see, values of several types, and which of several values speaks.
#include "app/query/metrics.h"
#include "app/query/search.h"
#include "app/query/series.h"
#include "tests/support/judge.h"
#include "tests/support/memorysnapshot.h"
#include "tests/support/spans.h"

#include <QTest>
#include <limits>

using namespace app;

namespace {

constexpr UnixNano second = 1'000'000'000;
constexpr UnixNano start = 1'700'000'000 * second;

trace::Array numbers() { return {trace::Value(1.5), trace::Value(7.5)}; }

/// Four spans, not in the order of their starts: b (an array first, of no use), c, a, d.
trace::Batch batch()
{
    auto made = *tests::batch({{1, 2, start + 2 * second, start + 3 * second, 0},
                               {1, 3, start + 3 * second, start + 4 * second, 0},
                               {1, 1, start + 1 * second, start + 2 * second, 0},
                               {1, 4, start + 4 * second, start + 5 * second, 0}});
    made.resourceSpans[0].resource.attributes = {{"x", "outer"}, {"num", 3}};
    auto &spans = made.resourceSpans[0].scopeSpans[0].spans;
    spans[0].attributes = {{"x", trace::Array()}, {"mix", 10}, {"many", numbers()}};
    spans[1].attributes = {{"x", "own"}, {"mix", 0.25}, {"many", 2}};
    spans[2].attributes = {{"x", numbers()}, {"mix", 0.5}, {"flags", trace::Array{true, false}}};
    spans[0].events = {{.attributes = {{"other", 1}}}, {.attributes = {{"k", 7}}}};
    return made;
}

/// "ids: attributes of the set" of every set.
QString toText(const Result<query::SearchAnswer> &answer)
{
    if (!answer)
        return QStringLiteral("error");
    QStringList sets;
    for (const auto &match : answer->traces) {
        for (const auto &set : match.spanSets) {
            QStringList words;
            for (const auto &span : set.spans)
                words << QString::number(span.spanId.bytes.back());
            for (const auto &[key, value] : set.attributes)
                words << QString::fromStdString(trace::toText(value));
            sets << words.join(QLatin1Char(' '));
        }
    }
    sets.sort();
    return sets.join(QStringLiteral(", "));
}

/// "label=value:sample" of every series, in an instant.
QString toText(const Result<query::MetricsAnswer> &answer)
{
    if (!answer)
        return QStringLiteral("error");
    QStringList all;
    for (const auto &series : answer->series)
        all << QString::fromStdString(query::labelText(series.labels[0].value)) + QLatin1Char(':')
                + QString::number(series.samples[0].value);
    all.sort();
    return all.join(QLatin1Char(' '));
}

/// Three series that look alike, of what is missing, of the text "nil" and of an array, met from the `first` on: 1 in one
/// interval; 5, 6 and 7 in the next.
trace::Batch alike(std::size_t first)
{
    const std::vector<trace::Attributes> all = {{}, {{"x", "nil"}}, {{"x", numbers()}}};
    auto made = *tests::batch({{1, 1, start + second, start + second},
                               {1, 2, start + second, start + second},
                               {1, 3, start + second, start + second},
                               {1, 4, start + 2 * second, start + 2 * second},
                               {1, 5, start + 2 * second, start + 2 * second},
                               {1, 6, start + 2 * second, start + 2 * second}});
    auto &spans = made.resourceSpans[0].scopeSpans[0].spans;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto kind = (i + first) % all.size();
        spans[i].attributes = all[kind];
        spans[i].attributes.push_back({"v", i < all.size() ? 1 : 5 + int(kind)});
    }
    return made;
}

/// "1 5, - 6": the values of each series at both intervals.
QString pointsOf(const std::vector<query::Series> &all)
{
    QStringList lines;
    for (const auto &series : all) {
        QStringList points;
        for (const auto edge : {start + second, start + 2 * second}) {
            QString point = QStringLiteral("-");
            for (const auto &sample : series.samples) {
                if (sample.timestampMs == std::int64_t(edge / 1'000'000))
                    point = QString::number(sample.value);
            }
            points << point;
        }
        lines << points.join(QLatin1Char(' '));
    }
    return lines.join(QStringLiteral(", "));
}

void row(const char *query, const char *expected)
{
    QTest::addRow("%s", query) << QByteArray(query) << QString::fromUtf8(expected);
}

} // namespace

class TstUnseen : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("expected");
    }

private Q_SLOTS:
    void searches_data()
    {
        columns();
        row("{ .x = `outer` }", "2 4");
        row("{ .x != nil }", "1 2 3 4");
        row("{ span.x = nil }", "2 4");
        row("{ .x =~ `out.*` }", "2 4");
        row("{ span.flags <= span.flags }", "");
        row("{ span.flags = span.flags }", "error");
        row("{ true } | by(.x)", "1 [1.5,7.5], 2 4 outer, 3 own");
        row("{ true } | by(span.x)", "1 [1.5,7.5], 2 4 nil, 3 own");
        row("{ true } | by(event.k)", "1 3 4 nil, 2 7");
        row("{ true } | sum(span.mix) < 1", "1 2 3 4 0.75");
        row("{ true } | max(event.k * .num) = 7", "");
        row("{ span.many != nil } | max(event.k * .num) = 21", "");
        row("{ span.many = 7.5 } | max(event.k * .num) = 21", "2 21");
        row("{ true } | max(span.many) > 7", "1 2 3 4 [1.5,7.5]");
        row("({ span.nope = 1 } | { true }) >> ({ true } | by(span:id))", "error");
        row("{ true } | sum(1 / (.num - 3)) > 0 | { span.nope = 1 }", "error");
        row("({ span.nope = 1 } >> { true }) !>> { true }", "1 2 3 4");
    }
    void searches()
    {
        QFETCH(QByteArray, query);
        const tests::MemorySnapshot snapshot(batch());
        QTEST(toText(query::search(
                  snapshot, {.query = query.toStdString(), .range = {}, .spansPerSpanSet = 0})),
              "expected");
    }

    void metrics_data()
    {
        columns();
        row("{ } | count_over_time() by (.x)", "nil:1 outer:2 own:1");
        row("{ } | count_over_time() by (span.x)", "nil:1 nil:2 own:1");
        row("{ } | min_over_time(resource.num)", "min_over_time:3");
        row("{ } | sum_over_time(.num) by (event.k)", "7:3 nil:9");
    }
    void metrics()
    {
        QFETCH(QByteArray, query);
        const tests::MemorySnapshot snapshot(batch());
        QTEST(toText(query::evaluateMetrics(snapshot,
                                            {.query = query.toStdString(),
                                             .startUnixNano = start,
                                             .endUnixNano = start + 10 * second,
                                             .isInstant = true})),
              "expected");
    }

    /// Which of them topk() prefers does not hang on the order in which they were met.
    void prefersAmongSeriesThatLookAlike_data()
    {
        columns();
        row("{ } | sum_over_time(span.v) by (span.x)", "1 5, 1 6, 1 7");
        row("{ } | sum_over_time(span.v) by (span.x) | topk(2)", "1 -, 1 6, - 7");
        row("{ } | sum_over_time(span.v) by (span.x) | bottomk(2)", "- 5, 1 6, 1 -");
    }
    void prefersAmongSeriesThatLookAlike()
    {
        QFETCH(QByteArray, query);
        for (const std::size_t first : {0U, 1U, 2U}) {
            const query::MetricsRequest request{.query = query.toStdString(),
                                                .startUnixNano = start,
                                                .endUnixNano = start + 2 * second,
                                                .stepNs = second};
            const auto made = alike(first);
            const auto answer = query::evaluateMetrics(tests::MemorySnapshot(made), request);
            const auto judged = tests::judgeMetrics(tests::tracesOf(made), request);
            QVERIFY(answer && judged);
            QTEST(pointsOf(answer->series), "expected");
            QTEST(pointsOf(judged->series), "expected");
        }
    }

    /// Span 4 divides by zero and starts 4 s after the start: a filter does not look at it outside of the range; what needs
    /// whole traces does where one of their spans starts within.
    void looksOnlyAtSpansInTheRange_data()
    {
        columns();
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const auto add = [](const char *name, const char *query, int from, int to,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(query) << QString::fromLatin1(expected) << from << to;
        };
        const char *const filter = "{ 60 / (nestedSetLeft - 7) < 0 } | count_over_time()";
        const char *const whole =
            "{ 60 / (nestedSetLeft - 7) < 0 } >> { true } | count_over_time()";
        add("filter, behind the range", filter, 0, 3, "count_over_time:3");
        add("filter, within the range", filter, 0, 4, "error");
        add("structure, behind the range", whole, 0, 3, "error");
        add("structure, the whole trace started before", whole, 4, 6, "count_over_time:0");
    }
    void looksOnlyAtSpansInTheRange()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, from);
        QFETCH(int, to);
        const query::MetricsRequest request{.query = query.toStdString(),
                                            .startUnixNano = start + UnixNano(from) * second,
                                            .endUnixNano = start + UnixNano(to) * second,
                                            .isInstant = true};
        QTEST(toText(query::evaluateMetrics(tests::MemorySnapshot(batch()), request)), "expected");
        QTEST(toText(tests::judgeMetrics(tests::tracesOf(batch()), request)), "expected");
    }

    /// Neither of NaN and a number is less: the span that starts first speaks, wherever it stands in the store.
    void takesTheFirstOfWhatDoesNotCompare_data()
    {
        columns();
        row("{ true } | min((nestedSetLeft - 1) / 0s) != 7", "1 2 3 4 NaN");
        row("{ true } | max((nestedSetLeft - 3) / 0s) != 7", "1 2 3 4 Infinity");
        row("{ true } | max(span.gap) != 7", "1 2 3 4 NaN");
    }
    void takesTheFirstOfWhatDoesNotCompare()
    {
        QFETCH(QByteArray, query);
        auto made = batch();
        auto &spans = made.resourceSpans[0].scopeSpans[0].spans;
        spans[0].attributes.push_back({"gap", 1.5});
        spans[2].attributes.push_back({"gap", std::numeric_limits<double>::quiet_NaN()});
        const query::SearchRequest request{
            .query = query.toStdString(), .range = {}, .spansPerSpanSet = 0};
        QTEST(toText(query::search(tests::MemorySnapshot(made), request)), "expected");
        QTEST(toText(tests::judgeSearch(tests::tracesOf(made), request)), "expected");
    }

    /// 0.1, not the next number: it is compared with what people write.
    void roundsMeansOnce()
    {
        auto made = *tests::batch({});
        made.resourceSpans[0].scopeSpans[0].spans.assign(
            3, tests::span({1, 1, start + second, start + second + 100'000'000}));
        auto &spans = made.resourceSpans[0].scopeSpans[0].spans;
        for (std::size_t i = 0; i < spans.size(); ++i)
            spans[i].spanId = tests::spanId(i + 1);
        const query::MetricsRequest request{.query = "{ } | avg_over_time(duration) > 100ms",
                                            .startUnixNano = start,
                                            .endUnixNano = start + 10 * second,
                                            .isInstant = true};
        QCOMPARE(toText(query::evaluateMetrics(tests::MemorySnapshot(made), request)), QString());
        QCOMPARE(toText(tests::judgeMetrics(tests::tracesOf(made), request)), QString());
    }

    /// The sum begins with the first value: -0 stays -0.
    void averagesMinusZero()
    {
        const query::SearchRequest request{.query = "{ true } | avg(duration * -0.0) <= 0",
                                           .range = {}};
        const auto answer = query::search(tests::MemorySnapshot(batch()), request);
        const auto judged = tests::judgeSearch(tests::tracesOf(batch()), request);
        QCOMPARE(toText(answer), QStringLiteral("1 2 3 -0"));
        QCOMPARE(toText(judged), QStringLiteral("1 2 3 -0"));
    }
};

QTEST_APPLESS_MAIN(TstUnseen)
#include "tst_unseen.moc"
