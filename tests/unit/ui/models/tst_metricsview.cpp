#include "ui/models/comparisonmodel.h"
#include "ui/models/histogramgrid.h"
#include "ui/models/metricsview.h"
#include "ui/models/seriesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <cmath>

using namespace ui;
using namespace Qt::StringLiterals;
using app::query::Label;
using app::query::MetricsAnswer;
using app::trace::Value;

namespace {

Label label(std::string key, Value value) { return {std::move(key), std::move(value)}; }

Value word(const char *text) { return Value(std::string(text)); }

app::query::Series series(std::vector<Label> labels, std::vector<app::query::Sample> samples)
{
    return {std::move(labels), std::move(samples), {}};
}

MetricsAnswer answerOf(std::vector<app::query::Series> all)
{
    MetricsAnswer answer;
    answer.series = std::move(all);
    answer.stepNs = 1'000'000'000U;
    return answer;
}

constexpr MetricsShape counts{MetricsShape::Kind::Lines, ChartUnit::Count};

} // namespace

class TestMetricsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesASeriesByItsLabels_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("name");
        QTest::newRow("one label: its value") << 0 << u"gpt-4o"_s;
        QTest::newRow("two: with their keys") << 1 << u"name=a, status=error"_s;
        QTest::newRow("a quantile") << 2 << u"p95"_s;
        QTest::newRow("a number") << 3 << u"200"_s;
    }
    void namesASeriesByItsLabels()
    {
        QFETCH(const int, which);
        const std::vector<std::vector<Label>> all = {
            {label("span.model", word("gpt-4o"))},
            {label("name", word("a")), label("status", word("error"))},
            {label("p", Value(0.95))},
            {label("span.code", Value(std::int64_t(200)))}};
        QTEST(seriesName(all[std::size_t(which)]), "name");
    }

    void theGreatestComesFirstWithWhatItsValuesComeTo()
    {
        const auto view =
            metricsView(answerOf({series({label("name", word("small"))}, {{1000, 1}, {2000, 3}}),
                                  series({label("name", word("none"))}, {}),
                                  series({label("name", word("great"))}, {{1000, 5}, {2000, 9}})}),
                        counts);
        QCOMPARE(view.rows.size(), 3);
        QCOMPARE(view.rows[0].series.name, u"great"_s);
        QCOMPARE(view.rows[0].mean, 7.0);
        QCOMPARE(view.rows[0].last, 9.0);
        QCOMPARE(view.rows[1].least, 1.0);
        QCOMPARE(view.rows[1].most, 3.0);
        QVERIFY(std::isnan(view.rows[2].mean));
        QCOMPARE(view.labels, u"name"_s);
    }

    void aHoleInTheSamplesIsAHoleInTheLine()
    {
        const auto view =
            metricsView(answerOf({series({}, {{1000, 1}, {2000, 1}, {5000, 1}})}), counts);
        const auto &points = view.rows[0].series.points;
        QCOMPARE(points.size(), 4);
        QVERIFY(std::isnan(points[2].value));
    }

    void exemplarsBecomeDotsThatKnowTheirTrace()
    {
        auto answer = answerOf({series({}, {{1000, 1}})});
        answer.series[0].exemplars = {
            {{label("trace:id", word("ab0000000000000000000000000000cd"))}, 0.5, 900},
            {{label("trace:id", word("no id"))}, 0.5, 900},
            {{label("name", word("a"))}, 0.5, 900}};
        const auto view =
            metricsView(answer, {MetricsShape::Kind::Lines, ChartUnit::Duration, 1e9});
        QCOMPARE(view.dots.size(), 1);
        QCOMPARE(view.dots[0].value, 5e8);
        QCOMPARE(app::trace::toHex(view.traces[0]),
                 std::string("ab0000000000000000000000000000cd"));
    }

    void aChartDrawsNoMoreThanItIsTold()
    {
        const auto view = metricsView(answerOf({series({label("a", word("1"))}, {{1000, 1}}),
                                                series({label("a", word("2"))}, {{4000, 2}})}),
                                      counts);
        const auto chart = chartOf(view, counts, {0, 3'000'000'000U}, 1'000'000'000U, 1);
        QCOMPARE(chart.series.size(), 1);
        QCOMPARE(chart.series[0].name, u"2"_s);
        QCOMPARE(chart.endMs, 4000.0); // the last sample is inside
        QCOMPARE(chart.stepMs, 1000.0);
    }

    void theExtentBeginsWithTheFirstThatIsThere()
    {
        const auto found =
            extentOf(answerOf({series({}, {{1000, 0}, {5000, 2}}), series({}, {{4000, 1}})}),
                     60'000'000'000U);
        QCOMPARE(found->startUnixNano, app::UnixNano(3'000'000'000U));
        QCOMPARE(found->endUnixNano, app::UnixNano(60'000'000'000U));
        QVERIFY(!extentOf(answerOf({series({}, {{1000, 0}})}), 60'000'000'000U));
    }

    void aHistogramHasEveryBandBetween()
    {
        MetricsShape shape{MetricsShape::Kind::Histogram, ChartUnit::Count};
        shape.measureUnit = ChartUnit::Duration;
        shape.measure = 1e9;
        const auto grid = histogramGrid(
            answerOf(
                {series({label("__bucket", Value(0.5)), label("name", word("a"))},
                        {{1000, 2}, {9000, 7}}),
                 series({label("__bucket", Value(0.5)), label("name", word("b"))}, {{1000, 1}}),
                 series({label("__bucket", Value(2.0))}, {{3000, 4}})}),
            shape, {0, 3'000'000'000U});
        QCOMPARE(grid.bands, (QStringList{u"up to 500 ms"_s, u"up to 1 s"_s, u"up to 2 s"_s}));
        QCOMPARE(grid.counts[0], (QList<double>{3, 0, 0})); // added up; 9 s is outside
        QCOMPARE(grid.counts[1], (QList<double>{0, 0, 0}));
        QCOMPARE(grid.counts[2], (QList<double>{0, 0, 4}));
    }

    void aComparisonOrdersByDifference()
    {
        const auto type = [](const char *text) { return label("__meta_type", word(text)); };
        const auto rows = comparisonRows(
            answerOf({series({type("selection"), label("name", word("a"))}, {{1, 3}}),
                      series({type("baseline"), label("name", word("a"))}, {{1, 1}}),
                      series({type("baseline"), label("name", word("b"))}, {{1, 9}}),
                      series({type("selection"), label("status", word("ok"))}, {{1, 1}, {2, 1}}),
                      series({type("selection_total"), label("name", word("nil"))}, {{1, 4}}),
                      series({type("baseline_total"), label("name", word("nil"))}, {{1, 10}}),
                      series({type("selection_total"), label("status", word("nil"))}, {{1, 8}})}));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0], (ComparisonRow{u"name"_s, u"b"_s, 0, 4, 9, 10, "b"}));
        QCOMPARE(rows[1].difference(), 0.75 - 0.1);
        QCOMPARE(rows[2], (ComparisonRow{u"status"_s, u"ok"_s, 2, 8, 0, 0, "ok"}));

        ComparisonModel model;
        QAbstractItemModelTester tester(&model);
        model.show(rows);
        QCOMPARE(model.index(1, ComparisonModel::SelectedColumn).data(), u"75 % (3 of 4)"_s);
        QCOMPARE(model.index(2, ComparisonModel::OthersColumn).data(), u"–"_s);
        QCOMPARE(model.index(1, ComparisonModel::DifferenceColumn).data(), u"+65 %"_s);
    }

    void theTableTellsValuesInTheirUnit()
    {
        SeriesModel model;
        QAbstractItemModelTester tester(&model);
        const auto view = metricsView(answerOf({series({label("name", word("a"))}, {{1000, 1.5}})}),
                                      {MetricsShape::Kind::Lines, ChartUnit::Duration, 1e9});
        model.show(view, ChartUnit::Duration, false);
        QCOMPARE(model.columnCount(), int(SeriesModel::ColumnCount));
        QCOMPARE(model.index(0, SeriesModel::LastColumn).data(), u"1.50 s"_s);
        QCOMPARE(model.index(0, SeriesModel::MostColumn).data(SeriesModel::SortRole), 1.5e9);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole), u"name"_s);
        model.setColors({Qt::blue});
        QCOMPARE(model.index(0, 0).data(Qt::DecorationRole).value<QColor>(), QColor(Qt::blue));
        model.show(view, ChartUnit::Duration, true);
        QCOMPARE(model.columnCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMetricsView)
#include "tst_metricsview.moc"
