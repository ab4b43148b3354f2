#include "app/broadcast/export.h"
#include "app/otlp/otlp.h"
#include "app/trace/demo.h"
#include "tests/support/spans.h"

#include <QTest>

using app::broadcast::exportOf;
using app::store::LogRow;
using app::store::Store;

namespace {

constexpr app::UnixNano someTime = 1'700'000'000'000'000'000U;

LogRow rowOf(std::int64_t position, app::trace::Batch batch)
{
    return {position, std::make_shared<const app::trace::Batch>(std::move(batch)), 100};
}

app::trace::Batch read(const QByteArray &json)
{
    return app::otlp::decode({json.constData(), std::size_t(json.size())},
                             app::otlp::Encoding::Json)
        .value_or(app::trace::Batch{});
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheRowsInTheirOrder()
    {
        Store::Backlog backlog;
        backlog.rows = {rowOf(3, *tests::batch({{.number = 1}, {.number = 2}})),
                        rowOf(5, *tests::batch({{.number = 3}}))};
        backlog.waitingRows = 9;
        const auto made = exportOf(backlog, false);
        QCOMPARE(made.positions, (std::vector<std::int64_t>{3, 5}));
        QCOMPARE(made.spans, 3);
        QCOMPARE(made.waitingRows, 9);
        const auto batch = read(made.json);
        QCOMPARE(batch.resourceSpans.size(), 2U);
        QCOMPARE(batch.resourceSpans[0].scopeSpans[0].spans.size(), 2U);
        QCOMPARE(batch.resourceSpans[1].scopeSpans[0].spans[0].spanId, tests::spanId(3));
    }

    void sendsNothingForNothing()
    {
        const auto made = exportOf({}, false);
        QVERIFY(made.json.isEmpty());
        QVERIFY(made.positions.empty());
        QCOMPARE(made.spans, 0);
    }

    void settlesARowWithoutSpansButSendsNothing()
    {
        Store::Backlog backlog;
        backlog.rows = {rowOf(7, {}), rowOf(8, *tests::batch({}))};
        const auto made = exportOf(backlog, true);
        QVERIFY(made.json.isEmpty());
        QCOMPARE(made.positions, (std::vector<std::int64_t>{7, 8}));
    }

    void leavesContentOutWherePrivacyAsksForIt()
    {
        Store::Backlog backlog;
        backlog.rows = {rowOf(1, app::trace::demoBatch(someTime))};
        const auto open = exportOf(backlog, false);
        const auto closed = exportOf(backlog, true);
        const auto marker = QByteArrayLiteral("The rise begins with the deployment");
        QVERIFY(open.json.contains(marker));
        QVERIFY(!closed.json.contains(marker));
        QVERIFY(closed.json.contains("gen_ai.usage.total_tokens"));
        QCOMPARE(closed.spans, open.spans);
        // the log's own rows are shared with everybody else
        QVERIFY(exportOf(backlog, false).json == open.json);
    }
};

QTEST_APPLESS_MAIN(TestExport)
#include "tst_export.moc"
