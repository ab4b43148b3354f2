#include "tests/support/demotrace.h"
#include "tests/support/tracetext.h"
#include "ui/trace/bardetail.h"
#include "ui/trace/lanes.h"

#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

Outline outlineOf(const char *text) { return buildOutline(tests::traceFromText(text)); }

/// No two spans of a lane overlap, and each stands below its parent.
bool isSound(const Outline &outline, const Lanes &lanes)
{
    for (int lane = 0; lane < lanes.count(); ++lane) {
        for (auto i = lanes.first[std::size_t(lane)] + 1; i < lanes.first[std::size_t(lane) + 1];
             ++i) {
            const auto before = std::size_t(lanes.order[std::size_t(i - 1)]);
            if (outline.start[std::size_t(lanes.order[std::size_t(i)])] < outline.end[before])
                return false;
        }
    }
    for (int row = 0; row < outline.size(); ++row) {
        const int parent = outline.parent[std::size_t(row)];
        if (parent >= 0 && lanes.lane[std::size_t(row)] <= lanes.lane[std::size_t(parent)])
            return false;
    }
    return true;
}

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overlapNothing_data()
    {
        QTest::addColumn<QString>("trace");
        QTest::addColumn<std::vector<std::int32_t>>("lanes");
        const auto row = [](const char *rule, const char *trace,
                            const std::vector<std::int32_t> &lanes) {
            QTest::newRow(rule) << QString::fromLatin1(trace) << lanes;
        };
        row("children below their parent", "1 root 1..101\n2<1 a 1..41\n3<2 b 11..21", {0, 1, 2});
        row("one after the other share a lane", "1 root 1..101\n2<1 a 1..41\n3<1 b 41..81",
            {0, 1, 1});
        row("side by side stand below each other", "1 root 1..101\n2<1 a 1..41\n3<1 b 31..81",
            {0, 1, 2});
        row("instants at one moment", "1 root 1..101\n2<1 a 11..11\n3<1 b 11..11", {0, 1, 2});
        row("two roots", "1 one 1..11\n2 two 21..31", {0, 0});
        row("a child that begins before its parent", "1 root 51..101\n2<1 a 1..41", {0, 1});
    }
    void overlapNothing()
    {
        QFETCH(const QString, trace);
        const Outline outline = outlineOf(qPrintable(trace));
        const Lanes lanes = layoutLanes(outline);
        QTEST(lanes.lane, "lanes");
        QVERIFY(isSound(outline, lanes));
    }

    void largeTracesAreSound_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("flat") << int(tests::TreeShape::Flat);
        QTest::newRow("deep") << int(tests::TreeShape::Deep);
        QTest::newRow("bushy") << int(tests::TreeShape::Bushy);
    }
    void largeTracesAreSound()
    {
        QFETCH(const int, shape);
        const Outline outline = buildOutline(tests::bigTrace(100'000, tests::TreeShape(shape)));
        const Lanes lanes = layoutLanes(outline);
        QVERIFY(isSound(outline, lanes));
    }

    void thinBarsMergeWithACount()
    {
        std::string text = "1 root 1..1001";
        for (int i = 0; i < 100; ++i)
            text += "\n" + std::to_string(i + 2) + "<1 s " + std::to_string(1 + i * 10) + ".."
                + std::to_string(5 + i * 10) + (i == 50 ? " error" : "");
        const Outline outline = outlineOf(text.c_str());
        const Lanes lanes = layoutLanes(outline);
        const auto all = layoutFlame(outline, lanes, 1, 1, wholeTrace(outline), 100);
        int counted = 0;
        bool hasError = false;
        for (const FlameBar &bar : all) {
            counted += bar.count;
            hasError = hasError || bar.hasError;
            QVERIFY(bar.width >= thinnestBar);
        }
        QCOMPARE(counted, 100);
        QVERIFY(hasError);
        QVERIFY(all.size() <= 34);
        const auto close = layoutFlame(outline, lanes, 1, 1, {0, 100'000}, 1000);
        QCOMPARE(close.front().count, 1);
        QCOMPARE(close.front().width, 40.0);
    }

    void childrenCoverTheirParentOnce()
    {
        const Outline outline =
            outlineOf("1 root 1..101\n2<1 a 11..31\n3<1 b 21..51\n4<1 c 71..121");
        const auto runs = layoutChildren(outline, 0, {0, 100'000}, 100);
        QCOMPARE(runs, (std::vector<Run>{{10, 40}, {70, 30}}));
    }

    void thePathIsAlongTheBar()
    {
        const Outline outline = outlineOf("1 root 1..101\n2<1 a 11..51");
        const Analysis analysis = analyze(outline);
        const TimeWindow whole{0, 100'000};
        QCOMPARE(layoutPath(analysis, 0, whole, 100), (std::vector<Run>{{0, 10}, {50, 50}}));
        QCOMPARE(layoutPath(analysis, 1, whole, 100), (std::vector<Run>{{10, 40}}));
        QCOMPARE(layoutPath(analysis, 1, {0, 5'000}, 100), (std::vector<Run>{}));
    }

    void eventsCloseTogetherAreCounted()
    {
        const Outline outline = buildOutline(tests::demoTrace());
        for (int row = 0; row < outline.size(); ++row) {
            if (outline.span(row).events.size() < 2)
                continue;
            const auto far = layoutEvents(outline, row, wholeTrace(outline), 1000);
            QCOMPARE(far.size(), 2U);
            QVERIFY(!far[0].isException && far[1].isException);
            const auto near = layoutEvents(outline, row, wholeTrace(outline), 10);
            QCOMPARE(near.size(), 1U);
            QCOMPARE(near[0].count, 2);
            QVERIFY(near[0].isException);
            return;
        }
        QFAIL("no span has events");
    }
};

QTEST_APPLESS_MAIN(TestLanes)
#include "tst_lanes.moc"
