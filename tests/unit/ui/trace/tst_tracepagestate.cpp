#include "tests/support/spans.h"
#include "tests/support/tracetext.h"
#include "ui/trace/rows.h"
#include "ui/trace/tracepagestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

TracePageState full()
{
    return {.view = TraceViewKind::Statistics,
            .window = TimeWindow{1000, 2000.5},
            .selected = tests::spanId(7),
            .top = tests::spanId(3),
            .root = tests::spanId(2),
            .marks = {tests::spanId(4), tests::spanId(9)},
            .collapse = {true, {tests::spanId(5)}},
            .pills = {.errors = true, .logical = true},
            .find = u"gpt \"4\""_s,
            .matchesOnly = true,
            .rawTimes = true,
            .groupBy = u".gen_ai.request.model"_s};
}

} // namespace

class TestTracePageState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromJson_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::newRow("as new") << false;
        QTest::newRow("everything set") << true;
    }
    void comesBackFromJson()
    {
        QFETCH(const bool, isFull);
        const TracePageState state = isFull ? full() : TracePageState();
        const QByteArray text = QJsonDocument(toJson(state)).toJson();
        QVERIFY(tracePageStateFrom(QJsonDocument::fromJson(text).object()) == state);
    }

    void nonsenseIsAsNew_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *rule, const char *json) {
            QTest::newRow(rule) << QByteArray(json);
        };
        row("nothing", "{}");
        row("an unknown view", R"({"view":"graph"})");
        row("wrong types",
            R"({"view":3,"window":"x","marks":{},"collapse":[],"pills":1,"find":{}})");
        row("a window backwards", R"({"window":[5,4]})");
        row("a window before the trace", R"({"window":[-5,4]})");
        row("half a window", R"({"window":[5]})");
        row("ids that are none", R"({"selected":"xyz","marks":["1",2,null]})");
    }
    void nonsenseIsAsNew()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(tracePageStateFrom(QJsonDocument::fromJson(json).object()) == TracePageState());
    }

    void listsAreCutAtTheirLimit()
    {
        TracePageState state;
        state.marks.assign(mostKeptSpans + 1, tests::spanId(1));
        const QJsonObject json = toJson(state);
        QCOMPARE(json.value("marks"_L1).toArray().size(), qsizetype(mostKeptSpans));
        QCOMPARE(tracePageStateFrom(json).marks.size(), mostKeptSpans);
    }

    void collapseKeepsTheShorterList_data()
    {
        QTest::addColumn<std::vector<std::int32_t>>("collapsed");
        QTest::addColumn<bool>("isAll");
        QTest::addColumn<int>("kept");
        using Rows = std::vector<std::int32_t>;
        QTest::newRow("none") << Rows{} << false << 0;
        QTest::newRow("one") << Rows{1} << false << 1;
        QTest::newRow("all but one") << Rows{0, 1} << true << 1;
        QTest::newRow("all") << Rows{0, 1, 3} << true << 0;
    }
    void collapseKeepsTheShorterList()
    {
        QFETCH(const std::vector<std::int32_t>, collapsed);
        const auto outline = std::make_shared<const Outline>(buildOutline(tests::traceFromText(
            "1 root 1..100\n2<1 a 1..50\n3<2 leaf 1..5\n4<1 b 60..90\n5<4 leaf 61..65")));
        ui::Rows rows(outline);
        rows.setCollapsedRows(collapsed);
        const Collapse collapse = collapseOf(*outline, rows);
        QTEST(collapse.isAll, "isAll");
        QTEST(int(collapse.spans.size()), "kept");
        QCOMPARE(collapsedRows(*outline, collapse), collapsed);
    }
};

QTEST_APPLESS_MAIN(TestTracePageState)
#include "tst_tracepagestate.moc"
