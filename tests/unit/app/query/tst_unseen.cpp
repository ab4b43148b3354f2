// Values no query can see, values of several types, and which of several values speaks.
#include "app/query/metrics.h"
#include "app/query/search.h"
#include "app/query/series.h"
#include "tests/support/memorysnapshot.h"
#include "tests/support/spans.h"

#include <QTest>

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
};

QTEST_APPLESS_MAIN(TstUnseen)
#include "tst_unseen.moc"
