#include "app/query/tags.h"
#include "app/trace/demo.h"
#include "tests/support/accessibility.h"
#include "tests/support/faketracesource.h"
#include "tests/support/memorysnapshot.h"
#include "tests/support/named.h"
#include "ui/charts/timechart.h"
#include "ui/costs/costspage.h"
#include "ui/explore/timechoice.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using ui::CostsPage;

namespace {

/// Of all calls in the demo; only they have a cost.
double demoCost()
{
    double sum = 0;
    for (const auto &resource : app::trace::demoBatch(1'000'000'000'000'000'000).resourceSpans) {
        for (const auto &scope : resource.scopeSpans) {
            for (const auto &span : scope.spans) {
                const auto *cost = app::trace::find(span.attributes, "gen_ai.usage.total_cost");
                sum += cost ? *cost->get<double>() : 0;
            }
        }
    }
    return sum;
}

/// The demo's calls, answered by the real engine.
struct Fixture {
    tests::MemorySnapshot snapshot{app::trace::demoBatch(app::now())};
    tests::FakeTraceSource source;
    CostsPage page{source};
    QList<std::string> asked;

    explicit Fixture(bool isFilled = true)
    {
        if (!isFilled)
            return;
        source.tagNamesAnswer = app::query::tagNames(snapshot, {.scope = "span"});
        source.metricsBy = [this](const app::query::MetricsRequest &request) {
            asked.append(request.query);
            return app::query::evaluateMetrics(snapshot, request);
        };
    }
    void show()
    {
        page.resize(1100, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    template <typename T>
    T *find(const char *name) const
    {
        return tests::named<T>(page, name);
    }
    QTableView *table() const { return find<QTableView>("costTable"); }
    void groupBy(int index)
    {
        auto *box = find<QComboBox>("costGrouping");
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    double sumOf(int column) const
    {
        double sum = 0;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            sum += table()->model()->index(row, column).data(Qt::UserRole).toDouble();
        return sum;
    }
};

} // namespace

class TstCostsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void drawsItsStates_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("empty") << QByteArray("stateEmpty");
        QTest::newRow("error") << QByteArray("stateFailed");
        QTest::newRow("full") << QByteArray("costTable");
    }
    void drawsItsStates()
    {
        QFETCH(const QByteArray, state);
        Fixture f(state == "costTable");
        if (state == "stateFailed")
            f.source.metricsAnswer = app::fail(app::Error::Kind::Unreachable, "refused");
        f.show();
        QTRY_VERIFY(f.find<QWidget>(state.constData())->isVisible());
        QVERIFY2(tests::accessibilityFaults(f.page).isEmpty(), tests::faultsText(f.page));
    }

    void everyGroupingCountsEachCallOnce_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::newRow("model") << 0;
        QTest::newRow("key that nobody names") << 1;
        QTest::newRow("user") << 2;
        QTest::newRow("session") << 3;
        QTest::newRow("day") << 4;
    }
    void everyGroupingCountsEachCallOnce()
    {
        QFETCH(const int, grouping);
        Fixture f;
        f.show();
        QTRY_VERIFY(f.table()->isVisible());
        f.groupBy(grouping);
        QTRY_COMPARE(f.sumOf(1), 60.0);
        QVERIFY(demoCost() > 0);
        QVERIFY(std::abs(f.sumOf(5) - demoCost()) < 1e-9);
        const auto total = f.find<QLabel>("costTotal")->text();
        QVERIFY2(total.contains(u"60 call(s)"_s), qPrintable(total));
    }

    void theBudgetIsALine()
    {
        Fixture f;
        f.show();
        QTRY_VERIFY(f.table()->isVisible());
        auto *chart = f.find<ui::TimeChart>("costChart");
        const auto before = chart->data().series.size();
        QSignalSpy changed(&f.page, &CostsPage::dailyBudgetChanged);
        f.find<QDoubleSpinBox>("dailyBudget")->setValue(5);
        QCOMPARE(changed.constFirst().constFirst().toDouble(), 5.0);
        QCOMPARE(chart->data().series.size(), before + 1);
        QVERIFY2(f.find<QLabel>("costToday")->text().contains(u"of $5.00"_s),
                 qPrintable(f.find<QLabel>("costToday")->text()));
    }

    void aGroupOpensItsCalls()
    {
        Fixture f;
        f.show();
        QTRY_VERIFY(f.table()->isVisible());
        QSignalSpy asked(&f.page, &CostsPage::searchRequested);
        f.page.focusTable();
        QTest::keyClick(f.table(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        const auto query = asked.constFirst().constFirst().toString();
        QVERIFY2(query.startsWith(u"{ span.gen_ai.re"_s), qPrintable(query));
    }

    void exportsWhatItShows()
    {
        const QTemporaryDir folder;
        Fixture f;
        f.show();
        QTRY_VERIFY(f.table()->isVisible());
        QTest::mouseClick(f.find<QPushButton>("exportCosts"), Qt::LeftButton);
        auto *dialog = f.find<QFileDialog>("exportCostsDialog");
        Q_EMIT dialog->fileSelected(folder.filePath(u"costs.csv"_s));
        QFile file(folder.filePath(u"costs.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), f.table()->model()->rowCount() + 1);
        dialog->close();
        QVERIFY(!f.page.exportTo(folder.filePath(u"no/such/folder/x.csv"_s)));
    }

    void saysWhatIsCut()
    {
        Fixture f;
        f.show();
        QTRY_VERIFY(f.table()->isVisible());
        QVERIFY(!f.find<QLabel>("costStatus")->isVisible());
        f.page.setTime({ui::TimeChoice::Kind::All, {}, 0, 0});
        QTRY_VERIFY(f.find<QLabel>("costStatus")->isVisible());
        QVERIFY(f.find<QLabel>("costStatus")->text().contains(u"400"_s));
    }
};

QTEST_MAIN(TstCostsPage)
#include "tst_costspage.moc"
