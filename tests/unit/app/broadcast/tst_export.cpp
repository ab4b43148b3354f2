#include "app/broadcast/export.h"
#include "app/otlp/compression.h"
#include "app/otlp/otlp.h"
#include "app/trace/demo.h"
#include "tests/support/spans.h"
#include "tests/unit/app/otlp/otlptext.h"

#include <QTest>
#include <functional>
#include <string>
#include <utility>

using app::broadcast::ExportPlan;
using app::broadcast::TraceMemory;
using app::store::LogRow;
using app::store::Store;

namespace {

constexpr app::UnixNano someTime = 1'700'000'000'000'000'000U;

LogRow rowOf(std::int64_t position, app::trace::Batch batch)
{
    return {position, std::make_shared<const app::trace::Batch>(std::move(batch)), 100};
}

/// As bytes no encoder of ours makes: the number of dropped attributes takes one byte more than it needs.
LogRow unreadRow(std::int64_t position, int spans)
{
    std::string scopeSpans;
    for (int i = 1; i <= spans; ++i)
        scopeSpans += otlptext::field(2,
                                      otlptext::field(1, std::string(16, 'T'))
                                          + otlptext::field(2, std::string(8, char(i))) + "\x50\x81"
                                          + std::string(1, '\0'));
    LogRow row{.position = position, .batch = {}, .bytes = 100};
    row.packed = app::otlp::zstd(otlptext::field(1, otlptext::field(2, scopeSpans)));
    row.spans = spans;
    return row;
}

/// Uncompressed JSON.
ExportPlan planWith(bool privacyMode)
{
    ExportPlan plan;
    plan.destination.privacyMode = privacyMode;
    plan.endpoint.isCompressed = false;
    return plan;
}

app::broadcast::Export exportOf(const Store::Backlog &backlog, bool privacyMode)
{
    TraceMemory memory;
    return app::broadcast::exportOf(backlog, planWith(privacyMode), memory);
}

app::trace::Batch read(const QByteArray &bytes, app::otlp::Encoding encoding)
{
    return app::otlp::decode({bytes.constData(), std::size_t(bytes.size())}, encoding)
        .value_or(app::trace::Batch{});
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(ExportPlan &)>)

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
        const auto batch = read(made.body.bytes, app::otlp::Encoding::Json);
        QCOMPARE(batch.resourceSpans.size(), 2U);
        QCOMPARE(batch.resourceSpans[0].scopeSpans[0].spans.size(), 2U);
        QCOMPARE(batch.resourceSpans[1].scopeSpans[0].spans[0].spanId, tests::spanId(3));
    }

    void joinsInProtobufToo()
    {
        Store::Backlog backlog;
        backlog.rows = {rowOf(3, *tests::batch({{.number = 1}})), rowOf(5, {}),
                        rowOf(6, *tests::batch({{.number = 3}}))};
        auto plan = planWith(false);
        plan.endpoint.encoding = app::otlp::Encoding::Protobuf;
        TraceMemory memory;
        const auto made = app::broadcast::exportOf(backlog, plan, memory);
        const auto batch = read(made.body.bytes, app::otlp::Encoding::Protobuf);
        QCOMPARE(app::trace::spanCount(batch), 2U);
        QCOMPARE(batch.resourceSpans[1].scopeSpans[0].spans[0].spanId, tests::spanId(3));
    }

    void sendsUnreadWhatLeavesAsItIs_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("spans");
        QTest::addColumn<std::function<void(ExportPlan &)>>("change");
        QTest::addColumn<bool>("isUnread");
        const auto row = [](
                             const char *name, int rows, int spans, bool isUnread,
                             std::function<void(ExportPlan &)> change = [](ExportPlan &) {}) {
            QTest::newRow(name) << rows << spans << std::move(change) << isUnread;
        };
        row("a request of several spans", 1, 2, true);
        row("several requests of one span", 2, 1, true);
        row("a lone span may have to be set aside", 1, 1, false);
        row("another encoding", 1, 2, false,
            [](ExportPlan &plan) { plan.endpoint.encoding = app::otlp::Encoding::Json; });
        row("a part", 1, 2, false, [](ExportPlan &plan) { plan.part = {0, 1}; });
        row("age counts", 1, 2, false,
            [](ExportPlan &plan) { plan.destination.longestWaitHours = 1; });
        row("too many wait", 1, 2, false,
            [](ExportPlan &plan) { plan.destination.mostWaitingRequests = 1; });
        row("Privacy Mode", 1, 2, false,
            [](ExportPlan &plan) { plan.destination.privacyMode = true; });
    }
    /// Spare bytes behind a number tell whether the request was encoded anew.
    void sendsUnreadWhatLeavesAsItIs()
    {
        QFETCH(int, rows);
        QFETCH(int, spans);
        QFETCH(std::function<void(ExportPlan &)>, change);
        Store::Backlog backlog;
        std::string joined;
        for (int i = 1; i <= rows; ++i) {
            backlog.rows.push_back(unreadRow(i, spans));
            joined += *app::otlp::unzstd(backlog.rows.back().packed, 1000);
        }
        backlog.waitingRows = 2;
        auto plan = planWith(false);
        plan.endpoint.encoding = app::otlp::Encoding::Protobuf;
        change(plan);
        TraceMemory memory;
        const auto made = app::broadcast::exportOf(backlog, plan, memory);
        QCOMPARE(made.positions.size(), std::size_t(rows));
        QTEST(made.body.bytes.toStdString() == joined, "isUnread");
        QCOMPARE(made.spans + made.tooOld + made.tooMany, plan.part.isWhole() ? rows * spans : 1);
    }

    void countsUnreadableRowsAndGoesOn()
    {
        Store::Backlog backlog;
        const auto noRequest = app::otlp::zstd("\xff damaged");
        backlog.rows = {LogRow{.position = 1, .bytes = 9, .packed = noRequest, .spans = 2},
                        LogRow{.position = 2, .bytes = 9, .packed = "no zstd", .spans = 2},
                        unreadRow(3, 2)};
        auto plan = planWith(false);
        plan.endpoint.encoding = app::otlp::Encoding::Protobuf;
        TraceMemory memory;
        const auto made = app::broadcast::exportOf(backlog, plan, memory);
        QCOMPARE(made.positions, (std::vector<std::int64_t>{1, 2, 3}));
        QCOMPARE(made.spans, 2);
        QCOMPARE(made.damaged, 4);
        QCOMPARE(made.body.bytes.toStdString(),
                 *app::otlp::unzstd(backlog.rows.back().packed, 1000));
    }

    void sendsAPartOfARow()
    {
        Store::Backlog backlog;
        backlog.rows = {rowOf(3, *tests::batch({{.number = 1}, {.number = 2}, {.number = 3}}))};
        auto plan = planWith(false);
        plan.part = {1, 2};
        TraceMemory memory;
        const auto made = app::broadcast::exportOf(backlog, plan, memory);
        QCOMPARE(made.spans, 1);
        const auto batch = read(made.body.bytes, app::otlp::Encoding::Json);
        QCOMPARE(batch.resourceSpans[0].scopeSpans[0].spans[0].spanId, tests::spanId(2));
    }

    void givesUpTheOldestOfTooMany()
    {
        Store::Backlog backlog;
        backlog.rows = {rowOf(3, *tests::batch({{.number = 1}})),
                        rowOf(4, *tests::batch({{.number = 2}}))};
        backlog.waitingRows = 11;
        auto plan = planWith(false);
        plan.destination.mostWaitingRequests = 10;
        TraceMemory memory;
        const auto made = app::broadcast::exportOf(backlog, plan, memory);
        QCOMPARE(made.tooMany, 1);
        QCOMPARE(made.spans, 1);
        QCOMPARE(made.positions.size(), 2U);
    }

    void sendsNothingForNothing()
    {
        const auto made = exportOf({}, false);
        QVERIFY(made.body.bytes.isEmpty());
        QVERIFY(made.positions.empty());
        QCOMPARE(made.spans, 0);
    }

    void settlesARowWithoutSpansButSendsNothing()
    {
        Store::Backlog backlog;
        backlog.rows = {rowOf(7, {}), rowOf(8, *tests::batch({}))};
        const auto made = exportOf(backlog, true);
        QVERIFY(made.body.bytes.isEmpty());
        QCOMPARE(made.positions, (std::vector<std::int64_t>{7, 8}));
    }

    void leavesContentOutWherePrivacyAsksForIt()
    {
        Store::Backlog backlog;
        backlog.rows = {rowOf(1, app::trace::demoBatch(someTime))};
        const auto open = exportOf(backlog, false);
        const auto closed = exportOf(backlog, true);
        const auto marker = QByteArrayLiteral("The rise begins with the deployment");
        QVERIFY(open.body.bytes.contains(marker));
        QVERIFY(!closed.body.bytes.contains(marker));
        QVERIFY(closed.body.bytes.contains("gen_ai.usage.total_tokens"));
        QCOMPARE(closed.spans, open.spans);
        // the log's own rows are shared with everybody else
        QVERIFY(exportOf(backlog, false).body.bytes == open.body.bytes);
    }
};

QTEST_APPLESS_MAIN(TestExport)
#include "tst_export.moc"
