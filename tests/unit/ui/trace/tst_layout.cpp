#include "tests/support/tracetext.h"
#include "ui/trace/layout.h"
#include "ui/trace/waterfalltext.h"

#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Outline> family()
{
    return std::make_shared<const Outline>(
        buildOutline(tests::traceFromText("1 root 1..1001\n2<1 a 1..501\n3<2 leaf 101..102\n4<2 "
                                          "leaf2 201..301 error\n5<1 b 601..901 error")));
}

QList<int> visible(const Rows &rows)
{
    QList<int> list;
    for (int position = 0; position < rows.visibleCount(); ++position)
        list += rows.rowAt(position);
    return list;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void collapsingHidesTheSubtree()
    {
        Rows rows(family());
        QCOMPARE(visible(rows), (QList<int>{0, 1, 2, 3, 4}));
        rows.setCollapsed(1, true);
        QCOMPARE(visible(rows), (QList<int>{0, 1, 4}));
        QCOMPARE(rows.visiblePosition(4), 2);
        QCOMPARE(rows.visiblePosition(3), -1);
        QCOMPARE(rows.visibleAncestorOf(3), 1);
        rows.setCollapsed(0, true);
        QCOMPARE(visible(rows), (QList<int>{0}));
        QCOMPARE(rows.visibleAncestorOf(3), 0);
        rows.setCollapsed(0, false);
        QCOMPARE(visible(rows), (QList<int>{0, 1, 4})); // what was collapsed below stays so
        QVERIFY(rows.reveal(3));
        QVERIFY(!rows.reveal(3));
        QCOMPARE(visible(rows), (QList<int>{0, 1, 2, 3, 4}));
    }

    void leavesCannotBeCollapsed()
    {
        Rows rows(family());
        rows.setCollapsed(2, true);
        QVERIFY(!rows.isCollapsed(2));
        rows.setAllCollapsed(true);
        QCOMPARE(visible(rows), (QList<int>{0}));
        rows.setSubtreeCollapsed(0, false);
        QCOMPARE(rows.visibleCount(), 5);
    }

    void errorsGoRound_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("next");
        QTest::addColumn<int>("previous");
        QTest::newRow("nothing selected") << -1 << 3 << 4;
        QTest::newRow("between") << 1 << 3 << 4;
        QTest::newRow("on an error") << 3 << 4 << 4;
        QTest::newRow("on the last") << 4 << 3 << 3;
    }
    void errorsGoRound()
    {
        QFETCH(const int, from);
        QTEST(nextError(*family(), from), "next");
        QTEST(previousError(*family(), from), "previous");
    }

    void noErrorIsMinusOne()
    {
        const Outline outline = buildOutline(tests::traceFromText("1 root 1..101"));
        QCOMPARE(nextError(outline, 0), -1);
        QCOMPARE(previousError(outline, -1), -1);
    }

    void barsFollowTheWindow_data()
    {
        QTest::addColumn<TimeWindow>("window");
        QTest::addColumn<int>("row");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("side");
        const TimeWindow whole{0, 1'000'000};
        const TimeWindow middle{250'000, 750'000};
        constexpr int in = int(Bar::Side::Inside);
        QTest::newRow("the root fills the axis") << whole << 0 << 0.0 << 1000.0 << in;
        QTest::newRow("thin bars get three pixels") << whole << 2 << 100.0 << 3.0 << in;
        QTest::newRow("cut on the left") << middle << 1 << 0.0 << 500.0 << in;
        QTest::newRow("cut on the right") << middle << 4 << 700.0 << 300.0 << in;
        QTest::newRow("over before the window")
            << middle << 2 << 0.0 << 0.0 << int(Bar::Side::Before);
        QTest::newRow("begins after the window")
            << TimeWindow{0, 500'000} << 4 << 0.0 << 0.0 << int(Bar::Side::After);
    }
    void barsFollowTheWindow()
    {
        QFETCH(const TimeWindow, window);
        QFETCH(const int, row);
        const auto outline = family();
        const auto bars = layoutBars(*outline, Rows(outline), row, 1, window, 1000);
        QCOMPARE(bars.size(), 1U);
        QTEST(bars[0].x, "x");
        QTEST(bars[0].width, "width");
        QTEST(int(bars[0].side), "side");
    }

    void hitTestingAsksWhatWasPainted()
    {
        const auto outline = family();
        const auto bars = layoutBars(*outline, Rows(outline), 1, 3, {0, 1'000'000}, 1000);
        QCOMPARE(bars.size(), 3U);
        QVERIFY(barAt(bars, 2, 101));
        QCOMPARE(barAt(bars, 2, 101)->row, 2);
        QVERIFY(!barAt(bars, 2, 104));
        QVERIFY(!barAt(bars, 0, 10)); // not in this list
    }

    void theThinnestBarStaysOnTheAxis()
    {
        const auto outline = std::make_shared<const Outline>(
            buildOutline(tests::traceFromText("1 root 1..1001\n2<1 last 1001..1001")));
        const auto bars = layoutBars(*outline, Rows(outline), 1, 1, wholeTrace(*outline), 1000);
        QCOMPARE(bars[0].x + bars[0].width, 1000.0);
    }

    void zoomKeepsTheAnchor()
    {
        const TimeWindow whole{0, 1000};
        QCOMPARE(zoomed(whole, 0.5, 250, whole), (TimeWindow{125, 625}));
        QCOMPARE(zoomed({125, 625}, 2, 250, whole), whole);
        QCOMPARE(zoomed(whole, 1e-9, 500, whole).lengthNs(), 10.0);
        QCOMPARE(zoomed({0, 1}, 0.5, 0.5, {0, 1}), (TimeWindow{0, 1})); // a trace of an instant
    }

    void panStopsAtTheEnds()
    {
        const TimeWindow whole{0, 1000};
        QCOMPARE(panned({200, 400}, 0.5, whole), (TimeWindow{300, 500}));
        QCOMPARE(panned({200, 400}, -9, whole), (TimeWindow{0, 200}));
        QCOMPARE(panned({200, 400}, 9, whole), (TimeWindow{800, 1000}));
    }

    void ticksAreRound_data()
    {
        QTest::addColumn<TimeWindow>("window");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("seconds") << TimeWindow{0, 12.5e9}
                                 << QStringList{u"0"_s,   u"2 s"_s,  u"4 s"_s, u"6 s"_s,
                                                u"8 s"_s, u"10 s"_s, u"12 s"_s};
        QTest::newRow("zoomed deep into a long trace")
            << TimeWindow{12.0e9, 12.000003e9}
            << QStringList{u"12.0000000 s"_s, u"12.0000005 s"_s, u"12.0000010 s"_s,
                           u"12.0000015 s"_s, u"12.0000020 s"_s, u"12.0000025 s"_s,
                           u"12.0000030 s"_s};
        QTest::newRow("nanoseconds")
            << TimeWindow{0, 10}
            << QStringList{u"0"_s, u"2 ns"_s, u"4 ns"_s, u"6 ns"_s, u"8 ns"_s, u"10 ns"_s};
        QTest::newRow("minutes") << TimeWindow{0, 300e9}
                                 << QStringList{u"0"_s,          u"50 s"_s,       u"1 min 40 s"_s,
                                                u"2 min 30 s"_s, u"3 min 20 s"_s, u"4 min 10 s"_s,
                                                u"5 min 0 s"_s};
    }
    void ticksAreRound()
    {
        QFETCH(const TimeWindow, window);
        const auto ticks = layoutTicks(window, 800, 96);
        QVERIFY(ticks.size() > 1);
        QStringList labels;
        for (const Tick &tick : ticks)
            labels += tickText(tick.ns, ticks[1].ns - ticks[0].ns);

        QTEST(labels, "labels");
    }

    void theMinimapHasEveryRow()
    {
        const Minimap map = layoutMinimap(*family(), 10, 5);
        QString drawing;
        for (int lane = 0; lane < 5; ++lane) {
            for (int column = 0; column < 10; ++column)
                drawing += u" !#%&"_s[map.at(column, lane)];
            drawing += u'|';
        }
        QCOMPARE(drawing, u"##########|######    | #        |  !#      |      !###|"_s);
    }

    void theMinimapTellsServicesApart()
    {
        const auto outline = std::make_shared<const Outline>(
            buildOutline(tests::traceFromText("1 root 1..1001 web\n2<1 a 201..601 db")));
        const Minimap map = layoutMinimap(*outline, 10, 1);
        QString drawing;
        for (int column = 0; column < 10; ++column)
            drawing += u" !#%&"_s[map.at(column, 0)];
        QCOMPARE(drawing, u"##%%%%%###"_s); // the one that began last, while it lasts
    }

    void anEmptyTraceHasNothingToDraw()
    {
        const auto outline =
            std::make_shared<const Outline>(buildOutline(tests::traceFromText("")));
        QVERIFY(layoutBars(*outline, Rows(outline), 0, 10, wholeTrace(*outline), 100).empty());
        QCOMPARE(layoutMinimap(*outline, 4, 2).cells.size(), 8U);
        QVERIFY(layoutTicks(wholeTrace(*outline), 0, 96).empty());
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
