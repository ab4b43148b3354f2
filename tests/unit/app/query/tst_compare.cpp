#include "app/query/metrics.h"
#include "app/query/series.h"
#include "tests/support/familytrace.h"
#include "tests/support/memorysnapshot.h"

#include <QTest>
#include <map>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr UnixNano second = 1'000'000'000;
constexpr UnixNano familyStart = 1'700'000'000 * second;

/// "baseline span.foo=a" -> the number over the whole range.
using Counts = std::map<std::string, double>;

Result<query::MetricsAnswer> ask(const QString &query)
{
    const tests::MemorySnapshot snapshot(tests::familyBatch());
    return query::evaluateMetrics(snapshot,
                                  {.query = query.toStdString(),
                                   .startUnixNano = familyStart,
                                   .endUnixNano = familyStart + 10 * second,
                                   .stepNs = 5 * second});
}

Counts countsOf(const Result<query::MetricsAnswer> &answer)
{
    Counts counts;
    if (!answer)
        return counts;
    for (const auto &series : answer->series) {
        const auto &labels = series.labels;
        auto &count = counts[query::labelText(labels[0].value) + ' ' + labels[1].key + '='
                             + query::labelText(labels[1].value)];
        for (const auto &sample : series.samples)
            count += sample.value;
    }
    return counts;
}

/// Only those under one key.
Counts countsOf(const QString &query, const std::string &key)
{
    auto counts = countsOf(ask(query));
    std::erase_if(counts, [&key](const auto &one) {
        return one.first.find(' ' + key + '=') == std::string::npos;
    });
    return counts;
}

} // namespace

class TstCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsBothSides_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("counts");
        const auto row = [](const char *name, const char *key, const char *counts) {
            QTest::newRow(name) << QByteArray(key) << QByteArray(counts);
        };
        row("texts", "span.foo",
            "baseline span.foo=a 3, baseline span.foo=c 2, baseline_total span.foo=nil 5, "
            "selection span.foo=b 1, selection_total span.foo=nil 1");
        row("numbers", "span.num",
            "baseline span.num=5 1, baseline span.num=7 1, baseline_total span.num=nil 2, "
            "selection span.num=3 1, selection_total span.num=nil 1");
        row("reals", "span.f", "baseline span.f=1.5 1, baseline_total span.f=nil 1");
        row("flags", "span.b", "baseline span.b=true 1, baseline_total span.b=nil 1");
        row("arrays are nil", "span.strs",
            "baseline span.strs=nil 1, baseline_total span.strs=nil 1");
        row("resources", "resource.cluster",
            "baseline resource.cluster=eu 1, baseline resource.cluster=nil 5, "
            "baseline_total resource.cluster=nil 6, selection resource.cluster=nil 1, "
            "selection_total resource.cluster=nil 1");
        row("services", "resource.service.name",
            "baseline resource.service.name=cache 1, baseline resource.service.name=db 2, "
            "baseline resource.service.name=frontend 1, baseline resource.service.name=lost 2, "
            "baseline_total resource.service.name=nil 6, selection resource.service.name=db 1, "
            "selection_total resource.service.name=nil 1");
        row("status", "status",
            "baseline status=ok 1, baseline status=unset 5, baseline_total status=nil 6, "
            "selection status=error 1, selection_total status=nil 1");
        row("scope", "instrumentation:name",
            "baseline instrumentation:name=lib 6, baseline_total instrumentation:name=nil 6, "
            "selection instrumentation:name=lib 1, selection_total instrumentation:name=nil 1");
        row("said of every span", "span.http.status_code",
            "baseline span.http.status_code=nil 6, baseline_total span.http.status_code=nil 6, "
            "selection span.http.status_code=nil 1, selection_total span.http.status_code=nil 1");
        row("no durations", "duration", "");
        row("no ids", "span:id", "");
        row("no events", "event:name", "");
    }
    void countsBothSides()
    {
        QFETCH(QByteArray, key);
        QByteArrayList lines;
        for (const auto &[name, count] :
             countsOf(u"{ } | compare({ status = error })"_s, key.toStdString()))
            lines.append(QByteArray::fromStdString(name) + ' ' + QByteArray::number(count));
        QTEST(lines.join(", "), "counts");
    }

    void keepsTheMostFrequent()
    {
        const auto counts = countsOf(u"{ } | compare({ status = error }, 1)"_s, "span.foo");
        QCOMPARE(counts,
                 (Counts{{"baseline span.foo=a", 3},
                         {"baseline_total span.foo=nil", 5},
                         {"selection span.foo=b", 1},
                         {"selection_total span.foo=nil", 1}}));
    }

    void breaksTiesByText()
    {
        const auto counts =
            countsOf(u"{ name =~ \"q.*\" } | compare({ status = error }, 1)"_s, "name");
        QCOMPARE(counts, (Counts{{"baseline name=query", 1}, {"baseline_total name=nil", 2}}));
    }

    void selectsWithinItsWindow()
    {
        // closed on the right: `query` starts with the end of the window, `query2` behind it
        const auto query =
            u"{ } | compare({ name =~ \"q.*\" }, 10, %1, %2)"_s.arg(familyStart + 100'000'000)
                .arg(familyStart + 110'000'000);
        const auto counts = countsOf(query, "name");
        QCOMPARE(counts.at("selection name=query"), 1);
        QCOMPARE(counts.at("baseline name=query2"), 1);
        QVERIFY(!counts.contains("baseline name=query"));
    }

    void fillsEveryInterval()
    {
        const auto answer = ask(u"{ } | compare({ status = error })"_s);
        QVERIFY(answer.has_value());
        for (const auto &series : answer->series)
            QCOMPARE(series.samples.size(), std::size_t(3));
        QVERIFY(answer->partial.empty());
    }

    void comparesNothingWithNothing()
    {
        const auto answer = ask(u"{ name = \"nobody\" } | compare({ status = error })"_s);
        QVERIFY(answer.has_value());
        QVERIFY(answer->series.empty());
    }
};

QTEST_APPLESS_MAIN(TstCompare)
#include "tst_compare.moc"
