#include "tests/support/accessibility.h"
#include "tests/support/faketracesource.h"
#include "tests/support/named.h"
#include "ui/charts/timechart.h"
#include "ui/explore/resultstable.h"
#include "ui/explore/searchpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::SearchPage;

namespace {

/// Three traces of `of`, each with one of its two matched spans.
app::query::SearchAnswer withSpans(int of)
{
    auto answer = tests::answerOf(3, of);
    for (auto &match : answer.traces) {
        match.spanSets = {{2, {{}}, {}}};
        match.spanSets[0].spans[0].name = "provider attempt";
        match.spanSets[0].spans[0].attributes = {{"code", std::int64_t(200)}};
    }
    answer.traces[1].summary.errorCount = 1;
    return answer;
}

struct Fixture {
    tests::FakeTraceSource source;
    SearchPage page{source};

    explicit Fixture(int of = 3)
    {
        source.automatic = true;
        source.automaticAnswer = withSpans(of);
        page.resize(900, 560);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(find<QWidget>("resultsTable")->isVisible());
    }
    template <typename T>
    T *find(const char *name) const
    {
        return tests::named<T>(page, name);
    }
    void show(int view) { find<QTabBar>("resultViews")->setCurrentIndex(view); }
    QString status() const { return find<QLabel>("resultStatus")->text(); }
};

} // namespace

class TstResultViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void spansAreAskedForWhenTheyAreLookedAt()
    {
        Fixture f;
        QCOMPARE(f.source.lastSearch().request.spansPerSpanSet, 3);
        f.show(1);
        QCOMPARE(f.source.lastSearch().request.spansPerSpanSet, 1000);
        auto *spans = f.find<QTableView>("spansTable");
        QTRY_COMPARE(spans->model()->rowCount(), 3);
        QTRY_VERIFY2(f.status().contains(u"3 of 6 matched spans"_s), qPrintable(f.status()));
        QCOMPARE(spans->model()->headerData(5, Qt::Horizontal), u"code"_s);
        QVERIFY2(tests::accessibilityFaults(f.page).isEmpty(), tests::faultsText(f.page));
    }

    void aSpanOpensItsTrace()
    {
        Fixture f;
        QSignalSpy opened(&f.page, &SearchPage::traceOpened);
        f.show(1);
        auto *spans = f.find<QTableView>("spansTable");
        QTRY_COMPARE(spans->model()->rowCount(), 3);
        f.page.focusResults();
        QTest::keyClick(spans, Qt::Key_Down);
        QTest::keyClick(spans, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<app::trace::TraceId>(), tests::match(1).summary.id);
        const auto place = spans->visualRect(spans->model()->index(2, 0)).center();
        QTest::mouseClick(spans->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.size(), 1);
        QTest::mouseDClick(spans->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.size(), 2);
    }

    void aDotOfTheDurationsOpensItsTrace()
    {
        Fixture f;
        QSignalSpy opened(&f.page, &SearchPage::traceOpened);
        f.show(2);
        auto *chart = f.find<ui::TimeChart>("durationsChart");
        QTRY_COMPARE(chart->data().dots.size(), 3);
        QVERIFY(chart->data().dots[1].isError);
        const auto &dot = chart->data().dots[2];
        QTRY_VERIFY(chart->rect().contains(chart->positionOf(dot.timeMs, dot.value)));
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->positionOf(dot.timeMs, dot.value));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<app::trace::TraceId>(), tests::match(2).summary.id);
        f.page.focusResults();
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].value<app::trace::TraceId>(), tests::match(0).summary.id);
    }

    void aSortOfAPartSaysSo()
    {
        Fixture f(50);
        QVERIFY2(!f.status().contains(u"sorted among"_s), qPrintable(f.status()));
        f.find<ui::ResultsTable>("resultsTable")->sortByColumn(4, Qt::DescendingOrder);
        QVERIFY2(f.status().contains(u"sorted among the "_s), qPrintable(f.status()));
        auto *more = f.find<QPushButton>("loadMoreButton");
        QCOMPARE(more->text(), u"Load all"_s);
        const auto asked = f.source.searchCount();
        more->click();
        QCOMPARE(f.source.searchCount(), asked + 1);
        QVERIFY(f.source.searchAt(asked).request.limit >= 50);
        f.source.automaticAnswer = withSpans(3);
        f.page.run(u"{ }"_s);
        QTRY_VERIFY2(!f.status().contains(u"sorted among"_s), qPrintable(f.status()));
    }
};

QTEST_MAIN(TstResultViews)
#include "tst_resultviews.moc"
