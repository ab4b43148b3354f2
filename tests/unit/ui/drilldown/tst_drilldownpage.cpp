#include "app/query/search.h"
#include "app/query/tags.h"
#include "app/trace/demo.h"
#include "tests/support/accessibility.h"
#include "tests/support/faketracesource.h"
#include "tests/support/memorysnapshot.h"
#include "tests/support/named.h"
#include "ui/charts/timechart.h"
#include "ui/drilldown/drilldownpage.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>
#include <algorithm>

using namespace Qt::StringLiterals;
using ui::DrillMetric;
using ui::DrillView;

namespace {

/// The demo's traces, answered by the real engine.
struct Fixture {
    tests::MemorySnapshot snapshot{app::trace::demoBatch(app::now())};
    tests::FakeTraceSource source;
    ui::DrilldownPage page{source};
    QList<std::string> asked;

    explicit Fixture(bool isFilled = true)
    {
        source.automatic = true;
        if (!isFilled)
            return;
        source.tagNamesAnswer = app::query::tagNames(snapshot, {});
        source.automaticAnswer = *app::query::search(snapshot, {"{ status = error }"});
        source.automaticTrace = demoTrace();
        source.metricsBy = [this](const app::query::MetricsRequest &request) {
            asked.append(request.query);
            return app::query::evaluateMetrics(snapshot, request);
        };
    }
    static std::shared_ptr<const app::trace::Trace> demoTrace()
    {
        auto batch = std::make_shared<app::trace::Batch>(app::trace::demoBatch(app::now()));
        auto trace = std::make_shared<app::trace::Trace>();
        trace->spans = app::trace::locate(batch);
        return trace;
    }
    void show()
    {
        page.resize(1200, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    template <typename T>
    T *find(const char *name) const
    {
        return tests::named<T>(page, name);
    }
    QString query() const { return find<ui::ElidedLabel>("drillQuery")->text(); }
    QString filter() const { return page.state().subject.filter; }
    void openTab(DrillView view) { find<QTabBar>("drillTabs")->setCurrentIndex(int(view)); }
    void choose(const char *card) { find<QPushButton>(card)->click(); }
    bool hasAsked(const char *text) const
    {
        return std::any_of(asked.cbegin(), asked.cend(), [&](const auto &query) {
            return query.find(text) != std::string::npos;
        });
    }
};

} // namespace

class TstDrilldownPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForThreeCards()
    {
        Fixture f;
        f.show();
        QTRY_VERIFY(f.hasAsked("{ } | histogram_over_time(duration)"));
        QVERIFY(f.hasAsked("{ } | rate()"));
        QVERIFY(f.hasAsked("{ status = error } | rate()"));
        QTRY_VERIFY(f.find<QLabel>("drillFigureDuration")->text().contains(u"slow"));
    }

    void filtersByAValue_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("op");
        QTest::newRow("only these") << QByteArray("onlyValue0") << u" = "_s;
        QTest::newRow("without these") << QByteArray("withoutValue0") << u" != "_s;
    }
    void filtersByAValue()
    {
        QFETCH(QByteArray, button);
        QFETCH(QString, op);
        Fixture f;
        f.show();
        QTRY_VERIFY(f.page.findChild<QPushButton *>(QLatin1String(button)));
        f.find<QPushButton>(button)->click();
        QVERIFY2(f.filter().startsWith(u"{ span.gen_ai.request.model"_s + op),
                 qPrintable(f.filter()));
        QTRY_VERIFY(f.hasAsked((f.filter() + u" | rate()"_s).toUtf8()));
        f.find<QPlainTextEdit>("drillQueryEdit")->undo();
        QCOMPARE(f.find<QPlainTextEdit>("drillQueryEdit")->toPlainText(), u"{ }"_s);
    }

    void breaksDownByAnotherAttribute()
    {
        Fixture f;
        f.show();
        auto *list = f.find<QListWidget>("breakdownAttributes");
        QTRY_VERIFY(list->count() > 8);
        QCOMPARE(list->currentItem()->text(), u"span.gen_ai.request.model"_s);
        list->setCurrentItem(list->findItems(u"span.user.id"_s, Qt::MatchExactly).constFirst());
        QTRY_VERIFY(f.hasAsked("{ } | rate() by (span.user.id)"));
        f.choose("chooseErrors");
        QTRY_VERIFY(f.hasAsked("{ status = error } | rate() by (span.user.id)"));
    }

    void comparesWhatFailed()
    {
        Fixture f;
        f.show();
        f.openTab(DrillView::Comparison);
        QTRY_VERIFY(f.find<QWidget>("stateEmpty"));
        QVERIFY(f.query().isEmpty());
        f.choose("chooseErrors");
        auto *table = f.find<QAbstractItemView>("drillDifferences");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QVERIFY(f.hasAsked("{ } | compare({ status = error }, 10)"));
        table->setCurrentIndex(table->model()->index(0, 0));
        f.find<QPushButton>("onlyDifference")->click();
        QVERIFY(f.filter() != u"{ }"_s);
    }

    void comparesABrushedTime()
    {
        Fixture f;
        f.show();
        QTRY_VERIFY(f.hasAsked("{ } | rate()"));
        const auto endMs = double(app::now() / 1'000'000U);
        Q_EMIT f.find<ui::TimeChart>("drillChartRate")->rangeChosen(endMs - 3.6e6, endMs);
        QCOMPARE(f.page.state().view, DrillView::Comparison);
        QTRY_VERIFY(f.hasAsked("{ } | compare({ }, 10, "));
        QVERIFY(f.find<QPushButton>("letSelectionGo")->isVisible());
        f.find<QPushButton>("letSelectionGo")->click();
        QVERIFY(!f.page.state().subject.selection);
    }

    void showsTheStructure()
    {
        Fixture f;
        f.show();
        f.openTab(DrillView::Structure);
        auto *tree = f.find<QTreeWidget>("structureTree");
        QTRY_VERIFY(tree->topLevelItemCount() > 0);
        QVERIFY(f.find<QLabel>("drillNote")->text().contains(u"trace"));
    }

    void listsExceptionsWithATraceOfEach()
    {
        Fixture f;
        f.show();
        f.openTab(DrillView::Exceptions);
        auto *table = f.find<QAbstractItemView>("exceptionsTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QSignalSpy opened(&f.page, &ui::DrilldownPage::traceOpened);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void listsTraces()
    {
        Fixture f;
        f.show();
        f.choose("chooseErrors");
        f.openTab(DrillView::Traces);
        auto *table = f.find<QAbstractItemView>("drillTracesTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QCOMPARE(f.source.lastSearch().request.query, "{ status = error }");
    }

    void givesItsQueryToTheSearch()
    {
        Fixture f;
        f.show();
        QTRY_VERIFY(!f.query().isEmpty());
        QSignalSpy asked(&f.page, &ui::DrilldownPage::searchRequested);
        f.find<QPushButton>("openInSearch")->click();
        QCOMPARE(asked.value(0).value(0).toString(),
                 u"{ } | rate() by (span.gen_ai.request.model)"_s);
    }

    void keepsEverythingWhereAFilterCannotBeRead()
    {
        Fixture f;
        f.show();
        QTRY_VERIFY(!f.asked.isEmpty());
        auto *edit = f.find<QPlainTextEdit>("drillQueryEdit");
        edit->setPlainText(u"{ span.a = "_s);
        f.asked.clear();
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(f.find<QWidget>("drillQueryError")->isVisible());
        QCOMPARE(f.filter(), u"{ }"_s);
        QVERIFY(f.asked.isEmpty());
    }

    void tellsWhatFailed()
    {
        Fixture f(false);
        f.source.metricsAnswer = app::fail(app::Error::Kind::Unreachable, "refused");
        f.show();
        const auto failed = [&] {
            const auto panes = f.page.findChildren<QWidget *>(u"stateFailed"_s);
            return std::any_of(panes.cbegin(), panes.cend(),
                               [](const auto *pane) { return pane->isVisible(); });
        };
        QTRY_VERIFY(failed());
    }

    void isFoundAsItWasLeft()
    {
        Fixture f;
        f.show();
        ui::DrillState state;
        state.subject.filter = u"{ kind = client }"_s;
        state.subject.metric = DrillMetric::Duration;
        state.view = DrillView::Traces;
        state.attribute = u"span.user.id"_s;
        f.page.restore(state);
        QTRY_VERIFY(f.hasAsked("{ kind = client } | rate()"));
        QCOMPARE(toJson(f.page.state()), toJson(state));
        QVERIFY(f.find<QPushButton>("chooseDuration")->isChecked());
    }

    void namesAllThatTakesTheKeyboard_data()
    {
        QTest::addColumn<DrillView>("view");
        QTest::newRow("breakdown") << DrillView::Breakdown;
        QTest::newRow("comparison") << DrillView::Comparison;
        QTest::newRow("structure") << DrillView::Structure;
        QTest::newRow("exceptions") << DrillView::Exceptions;
        QTest::newRow("traces") << DrillView::Traces;
    }
    void namesAllThatTakesTheKeyboard()
    {
        QFETCH(DrillView, view);
        Fixture f;
        f.show();
        f.choose("chooseErrors");
        f.openTab(view);
        QTRY_VERIFY(!f.query().isEmpty());
        QCOMPARE(tests::unnamedFocusables(f.page), QStringList());
    }
};

QTEST_MAIN(TstDrilldownPage)
#include "tst_drilldownpage.moc"
