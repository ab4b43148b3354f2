#include "tests/support/faketracesource.h"
#include "ui/models/tracelistmodel.h"
#include "ui/models/tracesortproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::TraceListModel;

class TstTraceSortProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByRawValues_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        // equal values stay newest first in both directions
        QTest::newRow("started") << int(TraceListModel::StartedColumn) << u"dcba"_s << u"abcd"_s;
        QTest::newRow("duration, not its text")
            << int(TraceListModel::DurationColumn) << u"bdac"_s << u"cadb"_s;
        QTest::newRow("service, any case")
            << int(TraceListModel::ServiceColumn) << u"bdac"_s << u"acbd"_s;
        QTest::newRow("spans as numbers")
            << int(TraceListModel::SpansColumn) << u"cbad"_s << u"dabc"_s;
    }
    void sortsByRawValues()
    {
        QFETCH(int, column);
        tests::FakeTraceSource source;
        source.automatic = true;
        auto &traces = source.automaticAnswer.traces;
        traces = {tests::match(1, "web", "a", 2'000'000'000), tests::match(2, "API", "b", 900),
                  tests::match(3, "web", "c", 60'000'000'000), tests::match(4, "api", "d", 1'000)};
        traces[0].summary.spanCount = 10;
        traces[1].summary.spanCount = 9;
        traces[2].summary.spanCount = 1;
        traces[3].summary.spanCount = 100;
        TraceListModel model(source);
        ui::TraceSortProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&proxy);
        model.run({"{}", {}});
        QTRY_COMPARE(proxy.rowCount(), 4);

        proxy.sort(column, Qt::AscendingOrder);
        QTEST(order(proxy), "ascending");
        proxy.sort(column, Qt::DescendingOrder);
        QTEST(order(proxy), "descending");
    }

private:
    static QString order(const QAbstractItemModel &model)
    {
        QString names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row, TraceListModel::NameColumn).data().toString();
        return names;
    }
};

QTEST_GUILESS_MAIN(TstTraceSortProxy)
#include "tst_tracesortproxy.moc"
