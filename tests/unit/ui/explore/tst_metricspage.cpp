#include "tests/support/accessibility.h"
#include "tests/support/faketracesource.h"
#include "tests/support/named.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"
#include "ui/explore/searchpage.h"
#include "ui/explore/timestrip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::trace::Value;
using ui::SearchPage;

namespace {

constexpr auto *traceHex = "ab0000000000000000000000000000cd";

/// Two series of three samples up to `newest`, with one exemplar.
app::query::MetricsAnswer twoSeries()
{
    app::query::MetricsAnswer answer;
    answer.stepNs = 900'000'000'000U;
    const auto end = std::int64_t(tests::newest / 1'000'000U);
    for (const auto *status : {"ok", "error"}) {
        app::query::Series series;
        series.labels = {{"status", Value(std::string(status))}};
        for (int i = 3; i > 0; --i)
            series.samples.push_back({end - i * 900'000, double(i)});
        answer.series.push_back(series);
    }
    answer.series[0].exemplars = {
        {{{"trace:id", Value(std::string(traceHex))}}, 2, end - 1'000'000}};
    answer.inspectedSpans = 12;
    return answer;
}

struct Fixture {
    tests::FakeTraceSource source;
    SearchPage page{source};

    Fixture()
    {
        source.automatic = true;
        source.automaticAnswer = tests::answerOf(3);
        source.metricsAnswer = twoSeries();
        page.setClock([] { return tests::newest; });
        page.resize(900, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    template <typename T>
    T *find(const char *name) const
    {
        return tests::named<T>(page, name);
    }
    QString status() const { return find<QLabel>("resultStatus")->text(); }
};

} // namespace

class TstMetricsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void aMetricsQueryDrawsAChartWithItsSeriesBelow()
    {
        Fixture f;
        f.page.run(u"{} | count_over_time() by (status)"_s);
        auto *chart = f.find<ui::TimeChart>("metricsChart");
        QTRY_COMPARE(chart->data().series.size(), 2);
        QVERIFY(chart->isVisible());
        QVERIFY(!f.find<QWidget>("resultsTable")->isVisible());
        QVERIFY(!f.find<QWidget>("timeStrip")->isVisible());
        QCOMPARE(f.find<QTableView>("seriesTable")->model()->rowCount(), 2);
        QVERIFY2(f.status().startsWith(u"2 series"_s), qPrintable(f.status()));
        QCOMPARE(f.source.metricsRequest.query, std::string("{} | count_over_time() by (status)"));
        QCOMPARE(f.source.metricsRequest.endUnixNano, tests::newest);
        QVERIFY2(tests::accessibilityFaults(f.page).isEmpty(), tests::faultsText(f.page));
    }

    void aDotOpensItsTrace()
    {
        Fixture f;
        QSignalSpy opened(&f.page, &SearchPage::traceOpened);
        f.page.run(u"{} | rate()"_s);
        auto *chart = f.find<ui::TimeChart>("metricsChart");
        QTRY_COMPARE(chart->data().dots.size(), 1);
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(app::trace::toHex(opened[0][0].value<app::trace::TraceId>()),
                 std::string(traceHex));
    }

    void aRowOfTheTableShowsItsSeriesAlone()
    {
        Fixture f;
        f.page.run(u"{} | rate() by (status)"_s);
        auto *chart = f.find<ui::TimeChart>("metricsChart");
        auto *table = f.find<QTableView>("seriesTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        table->selectRow(1);
        QCOMPARE(chart->emphasised(), 1);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(chart->isHidden(0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!chart->isHidden(0));
    }

    void oneValueIsAskedInstantly()
    {
        Fixture f;
        f.page.run(u"{} | rate()"_s);
        QTRY_VERIFY(f.find<QCheckBox>("instantToggle")->isVisible());
        f.find<QCheckBox>("instantToggle")->click();
        QVERIFY(f.source.metricsRequest.isInstant);
        QTRY_VERIFY(!f.find<QWidget>("metricsChart")->isVisible());
        QCOMPARE(f.find<QTableView>("seriesTable")->model()->columnCount(), 2);
    }

    void aHistogramIsAHeatMapAndACompareATable()
    {
        Fixture f;
        auto answer = twoSeries();
        answer.series[0].labels = {{"__bucket", Value(1.0)}};
        answer.series.resize(1);
        f.source.metricsAnswer = answer;
        f.page.run(u"{} | histogram_over_time(duration)"_s);
        auto *heat = f.find<ui::HeatMap>("metricsHeatMap");
        QTRY_VERIFY(heat->isVisible());
        QCOMPARE(heat->data().bands, QStringList{u"up to 1 s"_s});
        heat->setFocus();
        QTest::keyClick(heat, Qt::Key_Left);
        QVERIFY(heat->readoutText().contains(u"up to 1 s"_s));

        f.source.metricsAnswer = twoSeries();
        f.page.run(u"{} | compare({ status = error })"_s);
        QTRY_VERIFY(f.find<QWidget>("comparisonTable")->isVisible());
        QVERIFY(f.source.metricsRequest.isInstant);
    }

    void nothingAndFailuresAreTold()
    {
        Fixture f;
        auto *message = f.find<ui::EmptyState>("metricsMessage");
        f.source.metricsAnswer = app::query::MetricsAnswer();
        f.page.run(u"{} | avg_over_time(span.size)"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->sentence().contains(u"No span"_s));
        f.source.metricsAnswer = app::fail(app::Error::Kind::Unreachable, "no route");
        f.page.run(u"{} | rate()"_s);
        QTRY_VERIFY(message->sentence().contains(u"No route"_s));
        f.source.metricsAnswer = app::fail(app::Error::Kind::Invalid, "unknown");
        f.page.run(u"{} | rate() by (span.a)"_s);
        QTRY_VERIFY(f.find<ui::MessageBar>("queryError")->isVisible());
    }

    void allTimeBeginsWhereTheTracesDo()
    {
        Fixture f;
        f.page.setTime({ui::TimeChoice::Kind::All, {}, 0, 0});
        f.page.run(u"{} | rate()"_s);
        QTRY_COMPARE(f.find<ui::TimeChart>("metricsChart")->data().series.size(), 2);
        const auto first = tests::newest - 3U * 900'000'000'000U;
        QCOMPARE(f.source.metricsRequest.startUnixNano, first - twoSeries().stepNs);
    }

    void theStripCountsASearchAndNarrowsIt()
    {
        Fixture f;
        QSignalSpy changed(&f.page, &SearchPage::timeChanged);
        auto *strip = f.find<ui::TimeChart>("timeStripChart");
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(f.source.metricsRequest.query,
                 std::string("{ true } | count_over_time() by (status)"));
        QCOMPARE(f.find<ui::TimeStrip>("timeStrip")->summaryText(), u"12 span(s), 6 with errors"_s);
        QTest::keyClick(strip, Qt::Key_Home);
        QTest::keyClick(strip, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        const auto time = f.page.time();
        QCOMPARE(time.to - time.from, app::UnixNano(900'000'000'000U));
        QCOMPARE(f.source.lastSearch().request.range.startUnixNano, time.from);
        const auto label = f.find<QToolButton>("timeRangeButton")->text();
        QVERIFY2(label.contains(u"–"_s), qPrintable(label));

        QTest::mouseDClick(strip, Qt::LeftButton, {}, strip->rect().center());
        QVERIFY(f.page.time().to - f.page.time().from > time.to - time.from);
    }

    void aMistakeLeavesTheCountsAsTheyAre()
    {
        Fixture f;
        auto *strip = f.find<QWidget>("timeStrip");
        QTRY_VERIFY(strip->isVisible());
        f.source.automaticError = {app::Error::Kind::Invalid, "no", app::TextRange{0, 1}};
        f.page.run(u"{ .a == }"_s);
        QTRY_VERIFY(f.find<ui::MessageBar>("queryError")->isVisible());
        QVERIFY(strip->isVisible());
    }

    void aTypedTraceIdOpensThatTrace()
    {
        Fixture f;
        QSignalSpy opened(&f.page, &SearchPage::traceOpened);
        const int asked = f.source.searchCount();
        f.page.run(u"  AB0000000000000000000000000000CD "_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(app::trace::toHex(opened[0][0].value<app::trace::TraceId>()),
                 std::string(traceHex));
        QCOMPARE(f.source.searchCount(), asked);
    }
};

QTEST_MAIN(TstMetricsPage)
#include "tst_metricspage.moc"
