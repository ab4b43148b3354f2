#include "ui/costs/costcells.h"
#include "ui/costs/costchart.h"
#include "ui/costs/costreport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::query::MetricsAnswer;
using app::query::Series;
using ui::CostBook;
using ui::CostGrouping;
using ui::CostMeasure;
using ui::CostReport;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t monday =
    1'759'708'800'000; // 6 October 2025, 00:00 UTC: the zone of the tests

app::query::MetricsRequest days(int count)
{
    app::query::MetricsRequest request;
    request.startUnixNano = app::UnixNano(monday) * 1'000'000U;
    request.endUnixNano = app::UnixNano(monday + count * day) * 1'000'000U;
    return request;
}

Series series(app::trace::Value name, std::vector<app::query::Sample> samples)
{
    return {{{"span.gen_ai.response.model", std::move(name)}}, std::move(samples), {}};
}

MetricsAnswer answer(std::vector<Series> all)
{
    MetricsAnswer made;
    made.series = std::move(all);
    made.stepNs = std::uint64_t(hour) * 1'000'000U;
    return made;
}

/// Two models and calls that name none, over two days.
CostReport twoModels(CostGrouping grouping = CostGrouping::Model)
{
    CostBook book(grouping, days(7));
    const auto a = monday + hour;
    const auto b = monday + day + 2 * hour;
    book.add({CostMeasure::Calls, {}},
             answer({series("cheap", {{a, 5}, {b, 0}}), series("dear", {{a, 1}, {b, 2}}),
                     series("nil", {{b, 1}})}));
    book.add({CostMeasure::CostDollars, {}},
             answer({series("cheap", {{a, 0.25}}), series("dear", {{a, 1.0}, {b, 2.0}})}));
    book.add({CostMeasure::InputTokens, {}},
             answer({series("cheap", {{a, 100}}), series("dear", {{b, 50}})}));
    return book.report();
}

} // namespace

class TstCostReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dearestFirst()
    {
        const auto report = twoModels();
        QCOMPARE(report.groups.size(), 3);
        QCOMPARE(report.groups[0].name, u"dear"_s);
        QCOMPARE(report.groups[0].sums.calls, 3);
        QCOMPARE(report.groups[0].sums.costDollars.value_or(-1), 3.0);
        QCOMPARE(report.groups[1].name, u"cheap"_s);
        QCOMPARE(report.groups[2].name, QString());
        QVERIFY(!report.groups[2].sums.costDollars);
        QCOMPARE(report.total.calls, 9);
        QCOMPARE(report.total.costDollars.value_or(-1), 3.25);
        QCOMPARE(report.total.inputTokens, 150.0);
    }

    void daysAreGroupsOfTheirOwn()
    {
        const auto report = twoModels(CostGrouping::Day);
        QCOMPARE(report.groups.size(), 2);
        QCOMPARE(report.groups[0].key, u"2025-10-07"_s);
        QCOMPARE(report.groups[1].key, u"2025-10-06"_s);
        QCOMPARE(report.groups[1].sums.costDollars.value_or(-1), 1.25);
    }

    void aGroupLeadsToItsCalls()
    {
        CostBook book(CostGrouping::Model, days(1));
        book.add({CostMeasure::Calls, {}}, answer({series("a\"b\\c", {{monday + hour, 1}})}));
        QCOMPARE(book.report().groups.constFirst().query,
                 u"{ span.gen_ai.response.model = \"a\\\"b\\\\c\" }"_s);
    }

    void theSavingIsListPriceLessWhatWasPaid()
    {
        CostBook book(CostGrouping::Day, days(1));
        QVERIFY(!book.report().savedDollars);
        book.add({CostMeasure::ListPrice, {}},
                 answer({series(0.001, {{monday + hour, 1000}}),
                         series(0.002, {{monday + hour, 500}})}));
        book.add({CostMeasure::PaidInput, {}}, answer({series("x", {{monday + hour, 0.5}})}));
        QCOMPARE(book.report().savedDollars.value_or(-1), 1.5);
    }

    void barsAreDaysAndMeetTheBudget()
    {
        const auto data = ui::costChart(twoModels(), ui::CostAxis::Cost, 4);
        QCOMPARE(data.stepMs, double(day));
        QCOMPARE(data.series.size(), 4);
        QCOMPARE(data.series[0].name, u"dear"_s);
        QCOMPARE(data.series[0].points.size(), 2);
        QCOMPARE(data.series[0].points[1], (ui::ChartPoint{monday + 1.5 * day, 2.0}));
        QCOMPARE(data.series[3].mark, ui::ChartMark::Line);
        QCOMPARE(data.series[3].points[0].value, 4.0);
        QCOMPARE(ui::costChart(twoModels(), ui::CostAxis::Tokens, 4).series.size(), 3);
    }

    void theRestIsOneSeries()
    {
        CostBook book(CostGrouping::Model, days(7));
        std::vector<Series> all;
        for (int i = 0; i < 20; ++i)
            all.push_back(series("m" + std::to_string(i), {{monday + hour, double(i + 1)}}));
        book.add({CostMeasure::Calls, {}}, answer(std::move(all)));
        const auto data = ui::costChart(book.report(), ui::CostAxis::Calls, 0);
        QCOMPARE(data.series.size(), 8);
        QCOMPARE(data.series[0].name, u"m19"_s);
        QCOMPARE(data.series[7].name, u"13 others"_s);
        QCOMPARE(data.series[7].points[0].value, 91.0);
    }

    void tellsOfTheBudget_data()
    {
        QTest::addColumn<double>("budget");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<QString>("says");
        QTest::newRow("today") << 2.5 << qint64(monday + day + 5 * hour)
                               << u"Today $2.00 of $2.50 (80 %)"_s;
        QTest::newRow("no budget") << 0.0 << qint64(monday + day + 5 * hour) << QString();
        QTest::newRow("a day that began before") << 2.5 << qint64(monday - hour) << QString();
    }
    void tellsOfTheBudget()
    {
        QFETCH(const double, budget);
        QFETCH(const qint64, now);
        QTEST(ui::budgetText(twoModels(), budget, app::UnixNano(now) * 1'000'000U), "says");
    }

    void tellsWhatTheCacheSaved()
    {
        auto report = twoModels();
        QCOMPARE(ui::cacheText(report), QString());
        report.total.cachedTokens = 30;
        QCOMPARE(ui::cacheText(report), u"20.0 % of the tokens in came from a cache"_s);
        report.savedDollars = 0.5;
        QVERIFY(ui::cacheText(report).contains(u"saved about $0.50 (estimated"_s));
    }

    void marksWhatIsEstimated()
    {
        auto report = twoModels();
        report.groups[1].sums.estimatedCalls = 2;
        const auto rows = ui::costRows(report);
        QCOMPARE(rows[1].cells[2].text, u"≈ 100"_s);
        QVERIFY(rows[1].cells[2].toolTip.contains(u"2 of 5 calls"_s));
        QCOMPARE(rows[0].cells[2].text, u"50"_s);
        QCOMPARE(rows[2].cells[5].text, u"–"_s); // not told is not free
    }

    void writesCsv_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QByteArray("gpt-4o") << QByteArray("gpt-4o");
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("at sign") << QByteArray("@me") << QByteArray("'@me");
    }
    void writesCsv()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, field);
        CostBook book(CostGrouping::Model, days(1));
        book.add({CostMeasure::Calls, {}},
                 answer({series(name.toStdString(), {{monday + hour, 3}})}));
        book.add({CostMeasure::CostDollars, {}},
                 answer({series(name.toStdString(), {{monday + hour, 0.125}})}));
        const auto lines = ui::costCsv(book.report()).split('\n');
        QCOMPARE(lines[0],
                 QByteArray("model,calls,calls_with_estimated_tokens,input_tokens,cached_tokens,"
                            "output_tokens,cost_usd\r"));
        QCOMPARE(lines[1], field + ",3,0,0,0,0,0.125\r");
    }
};

QTEST_GUILESS_MAIN(TstCostReport)
#include "tst_costreport.moc"
