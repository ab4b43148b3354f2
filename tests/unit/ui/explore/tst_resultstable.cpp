#include "tests/support/faketracesource.h"
#include "ui/explore/resultstable.h"
#include "ui/models/tracelistmodel.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::TraceListModel;

namespace {

struct Fixture {
    tests::FakeTraceSource source;
    TraceListModel model{source};
    ui::ResultsTable table{model, [] { return tests::newest; }};

    Fixture()
    {
        source.automatic = true;
        table.resize(1000, 300);
        table.show();
    }
    /// Traces `first` to `last`, newest first.
    void show(int first, int last)
    {
        source.automaticAnswer = {};
        for (int i = first; i <= last; ++i)
            source.automaticAnswer.traces.push_back(tests::match(i, "s", std::to_string(i)));
        QSignalSpy finished(&model, &TraceListModel::finished);
        model.run({"{}", {}});
        QTRY_COMPARE(finished.count(), 1);
    }
    QString nameAt(int row) const
    {
        return table.model()->index(row, TraceListModel::NameColumn).data().toString();
    }
    QString selected() const
    {
        return table.selectionModel()->hasSelection() ? nameAt(table.currentIndex().row())
                                                      : QString();
    }
    QString topName() const { return nameAt(table.verticalScrollBar()->value()); }
};

} // namespace

class TstResultsTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void aRefreshKeepsSelectionAndPlace()
    {
        Fixture f;
        f.show(50, 150);
        f.table.selectRow(40);
        f.table.verticalScrollBar()->setValue(35);
        QCOMPARE(f.selected(), u"90"_s);
        QCOMPARE(f.topName(), u"85"_s);
        f.show(30, 150);
        QCOMPARE(f.selected(), u"90"_s);
        QCOMPARE(f.topName(), u"85"_s);
    }

    void atTheTopTheNewestComeIntoSight()
    {
        Fixture f;
        f.show(50, 150);
        f.show(30, 150);
        QCOMPARE(f.topName(), u"30"_s);
    }

    void aSortIsNotUndoneByARefresh()
    {
        Fixture f;
        f.show(50, 150);
        f.table.verticalScrollBar()->setValue(35);
        f.table.sortByColumn(TraceListModel::StartedColumn, Qt::AscendingOrder);
        const auto top = f.topName();
        f.show(30, 150);
        QCOMPARE(f.topName(), top);
        QCOMPARE(f.nameAt(0), u"150"_s);
    }

    void enterOpensAndDoubleClickOpens()
    {
        Fixture f;
        f.show(1, 3);
        QSignalSpy opened(&f.table, &ui::ResultsTable::traceOpened);
        f.table.enter();
        QTest::keyClick(&f.table, Qt::Key_Down);
        QTest::keyClick(&f.table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.last().first().value<app::trace::TraceId>(), tests::match(2).summary.id);
        const auto place = f.table.visualRect(f.table.model()->index(2, 0)).center();
        QTest::mouseClick(f.table.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(f.table.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.count(), 2);
    }

    void showsModelTokensAndCostOnlyWhereThereAreAny()
    {
        Fixture f;
        f.show(1, 2);
        QVERIFY(f.table.isColumnHidden(TraceListModel::ModelColumn));
        QVERIFY(f.table.isColumnHidden(TraceListModel::CostColumn));
        auto &summary = f.source.automaticAnswer.traces[0].summary;
        summary.model = "gpt-4o";
        summary.callCount = 1;
        summary.costDollars = 0.5;
        QSignalSpy finished(&f.model, &TraceListModel::finished);
        f.model.run({"{}", {}});
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!f.table.isColumnHidden(TraceListModel::ModelColumn));
        QVERIFY(!f.table.isColumnHidden(TraceListModel::CostColumn));
        QVERIFY(f.table.isColumnHidden(TraceListModel::TokensColumn));
    }

    void showsTheMatchedOnlyWhereTheyAreNotAll()
    {
        Fixture f;
        f.show(1, 2);
        for (const int others : {0, 1}) {
            for (auto &trace : f.source.automaticAnswer.traces) {
                trace.summary.spanCount = others;
                for (const auto &set : trace.spanSets)
                    trace.summary.spanCount += set.matched;
            }
            QSignalSpy finished(&f.model, &TraceListModel::finished);
            f.model.run({"{}", {}});
            QTRY_COMPARE(finished.count(), 1);
            QCOMPARE(f.table.isColumnHidden(TraceListModel::MatchedColumn), others == 0);
        }
    }

    void aSmallCostIsShownWhole()
    {
        Fixture f;
        f.show(1, 2);
        auto &summary = f.source.automaticAnswer.traces[0].summary;
        summary.callCount = 1;
        summary.costDollars = 0.0006911;
        QSignalSpy finished(&f.model, &TraceListModel::finished);
        f.model.run({"{}", {}});
        QTRY_COMPARE(finished.count(), 1);
        const auto column = int(TraceListModel::CostColumn);
        const auto text = f.table.model()->index(0, column).data().toString();
        const int room = f.table.columnWidth(column) - 2 * ui::space::m;
        QCOMPARE(f.table.fontMetrics().elidedText(text, Qt::ElideRight, room), u"$0.0006911"_s);
    }

    void matchedSpansStandUnderTheirTrace()
    {
        Fixture f;
        f.show(1, 3);
        auto &set = f.source.automaticAnswer.traces[1].spanSets.front();
        set.spans = {{app::trace::SpanId{{1}}, "first", 1, 2'000'000, {{"user", "anna"}}},
                     {app::trace::SpanId{{2}}, "second", 2, 3'000'000, {}}};
        set.matched = 14;
        QSignalSpy finished(&f.model, &TraceListModel::finished);
        f.model.run({"{}", {}});
        QTRY_COMPARE(finished.count(), 1);
        f.table.selectRow(1);
        QTest::keyClick(&f.table, Qt::Key_Right);
        const auto trace = f.table.model()->index(1, 0);
        QVERIFY(f.table.isExpanded(trace));
        QCOMPARE(f.table.model()->rowCount(trace), 3);
        const auto words = [&](int row) {
            return f.table.model()->index(row, TraceListModel::NameColumn, trace).data().toString();
        };
        QCOMPARE(words(0), u"first   user = anna"_s);
        QCOMPARE(words(2), u"2 of 14 matched spans; show all"_s);

        QSignalSpy opened(&f.table, &ui::ResultsTable::traceOpened);
        QSignalSpy all(&f.table, &ui::ResultsTable::allSpansRequested);
        QTest::keyClick(&f.table, Qt::Key_Down);
        QTest::keyClick(&f.table, Qt::Key_Down);
        QTest::keyClick(&f.table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.constFirst().at(0).value<app::trace::TraceId>(),
                 tests::match(2).summary.id);
        QCOMPARE(opened.constFirst().at(1).value<app::trace::SpanId>(), app::trace::SpanId{{2}});
        QTest::keyClick(&f.table, Qt::Key_Down);
        QTest::keyClick(&f.table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(all.count(), 1);
    }

    void aRefreshLeavesOpenWhatIsOpen()
    {
        Fixture f;
        f.show(10, 20);
        f.table.sortByColumn(TraceListModel::StartedColumn, Qt::AscendingOrder);
        const auto trace = f.table.model()->index(3, 0);
        QCOMPARE(f.nameAt(3), u"17"_s);
        f.table.expand(trace);
        f.show(5, 19);
        QCOMPARE(f.nameAt(2), u"17"_s);
        QVERIFY(f.table.isExpanded(f.table.model()->index(2, 0)));
        QVERIFY(!f.table.isExpanded(f.table.model()->index(3, 0)));
    }

    void theMarginOpensAndCloses()
    {
        Fixture f;
        f.show(1, 3);
        const auto trace = f.table.model()->index(0, 0);
        const auto margin = f.table.visualRect(trace).topLeft() + QPoint(6, 12);
        QTest::mouseClick(f.table.viewport(), Qt::LeftButton, {}, margin);
        QVERIFY(f.table.isExpanded(trace));
        QTest::mouseClick(f.table.viewport(), Qt::LeftButton, {}, margin);
        QVERIFY(!f.table.isExpanded(trace));
    }

    void columnsAreChosenAndFoundAgain()
    {
        Fixture f;
        f.show(1, 3);
        QMenu menu;
        f.table.fillColumnsMenu(menu);
        auto *duration =
            menu.findChild<QAction *>(u"column%1"_s.arg(int(TraceListModel::DurationColumn)));
        QVERIFY(duration && duration->isChecked());
        QVERIFY(!menu.findChild<QAction *>(u"column%1"_s.arg(int(TraceListModel::NameColumn))));
        duration->trigger();
        QVERIFY(f.table.isColumnHidden(TraceListModel::DurationColumn));
        const auto left = ui::toJson(ui::SearchPageState{.results = f.table.state()});
        f.table.restore({});
        QVERIFY(!f.table.isColumnHidden(TraceListModel::DurationColumn));
        f.table.restore(ui::searchPageStateFrom(left).results);
        QVERIFY(f.table.isColumnHidden(TraceListModel::DurationColumn));
        f.show(1, 4);
        QVERIFY(f.table.isColumnHidden(TraceListModel::DurationColumn));
    }

    void hiddenColumnsThatMakeNoSenseAreLeftOut()
    {
        const auto state =
            ui::searchPageStateFrom({{u"hidden"_s, QJsonArray{0, 2, -1, 99, u"x"_s, 5, 5}}});
        QCOMPARE(state.results.hidden, QList<int>{5});
    }

    void rowsHaveTheHeightOfTheGrid()
    {
        Fixture f;
        f.show(1, 1);
        QCOMPARE(f.table.visualRect(f.table.model()->index(0, 0)).height(), 26);
    }
};

QTEST_MAIN(TstResultsTable)
#include "tst_resultstable.moc"
