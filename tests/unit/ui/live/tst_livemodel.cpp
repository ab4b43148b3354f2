#include "tests/support/spans.h"
#include "ui/live/livemodel.h"
#include "ui/models/tracelistmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using app::sources::LiveArrivals;
using ui::LiveModel;
using Column = ui::TraceListModel::Column;

namespace {

/// Spans `first` to `last`, named by their numbers, all that matched.
LiveArrivals arrivals(int first, int last)
{
    LiveArrivals result;
    for (int number = first; number <= last; ++number)
        result.spans.push_back({.trace = tests::traceId(1),
                                .id = tests::spanId(std::uint64_t(number)),
                                .name = std::to_string(number)});
    result.matched = std::int64_t(result.spans.size());
    return result;
}

QStringList names(const LiveModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, Column::NameColumn).data().toString();
    return result;
}

} // namespace

class TstLiveModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsTheNewestOnTop()
    {
        LiveModel model;
        const QAbstractItemModelTester tester(&model);
        model.add(arrivals(1, 2));
        model.add(arrivals(3, 4));
        QCOMPARE(names(model), QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(model.matched(), 4);
    }

    void forgetsTheOldest()
    {
        LiveModel model;
        const QAbstractItemModelTester tester(&model);
        const int more = int(LiveModel::capacity) + 10;
        model.add(arrivals(1, 20));
        model.add(arrivals(21, more));
        QCOMPARE(model.rowCount(), int(LiveModel::capacity));
        QCOMPARE(names(model).constFirst(), QString::number(more));
        QCOMPARE(names(model).constLast(), u"11"_s);
        QCOMPARE(model.matched(), more);
    }

    void holdsWhilePaused()
    {
        LiveModel model;
        const QAbstractItemModelTester tester(&model);
        model.add(arrivals(1, 1));
        model.setPaused(true);
        model.add(arrivals(2, 3));
        model.add(arrivals(4, 4));
        QCOMPARE(names(model), QStringList({u"1"_s}));
        QCOMPARE(model.held(), 3);
        model.setPaused(false);
        QCOMPARE(names(model), QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(model.held(), 0);
        QCOMPARE(model.matched(), 4);
    }

    void holdsNoMoreThanItLists()
    {
        LiveModel model;
        model.setPaused(true);
        const int many = 3 * int(LiveModel::capacity);
        for (int first = 1; first < many; first += 100)
            model.add(arrivals(first, first + 99));
        QCOMPARE(model.held(), many);
        model.setPaused(false);
        QCOMPARE(model.rowCount(), int(LiveModel::capacity));
        QCOMPARE(names(model).constFirst(), QString::number(many));
    }

    void countsWhatItWasNotTold()
    {
        LiveModel model;
        auto some = arrivals(1, 2);
        some.matched = 700;
        some.unread = 9;
        model.add(some);
        QCOMPARE(model.matched(), 700);
        QCOMPARE(model.unread(), 9);
        model.clear();
        QCOMPARE(model.rowCount() + model.matched() + model.unread() + model.held(), 0);
    }

    void saysWhatASpanIs_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("service") << int(Column::ServiceColumn) << u"shop"_s;
        QTest::newRow("no name") << int(Column::NameColumn) << u"no name"_s;
        QTest::newRow("model") << int(Column::ModelColumn) << u"gpt-4o"_s;
        QTest::newRow("duration") << int(Column::DurationColumn) << u"1.50 s"_s;
        QTest::newRow("error") << int(Column::ErrorsColumn) << u"1"_s;
        QTest::newRow("tokens") << int(Column::TokensColumn) << u"30"_s;
        QTest::newRow("cost") << int(Column::CostColumn) << u"$0.50"_s;
    }
    void saysWhatASpanIs()
    {
        QFETCH(const int, column);
        QFETCH(const QString, text);
        LiveModel model;
        LiveArrivals one;
        one.spans.push_back({.durationNs = 1'500'000'000,
                             .service = "shop",
                             .isError = true,
                             .model = "gpt-4o",
                             .tokens = 30,
                             .costDollars = 0.5});
        model.add(one);
        QCOMPARE(model.index(0, column).data().toString(), text);
    }

    void namesTraceAndSpan()
    {
        LiveModel model;
        model.add(arrivals(7, 7));
        const auto index = model.index(0, 0);
        QCOMPARE(index.data(ui::TraceListModel::TraceIdRole).value<app::trace::TraceId>(),
                 tests::traceId(1));
        QCOMPARE(index.data(LiveModel::SpanIdRole).value<app::trace::SpanId>(), tests::spanId(7));
    }
};

QTEST_MAIN(TstLiveModel)
#include "tst_livemodel.moc"
