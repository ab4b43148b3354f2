#include "ui/charts/chartcolors.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/stackedstrip.h"
#include "ui/theme/colors.h"
#include "ui/theme/palettes.h"

#include <QTest>
#include <limits>

using namespace ui;
using namespace Qt::StringLiterals;

class TestSmallCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSparklineBreaksWhereNothingIsKnown()
    {
        const double nothing = std::numeric_limits<double>::quiet_NaN();
        const auto parts = sparklineParts({0, 10, nothing, 5}, {30, 20});
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0], (QList<QPointF>{{0, 20}, {10, 0}}));
        QCOMPARE(parts[1], (QList<QPointF>{{30, 10}}));
        QVERIFY(sparklineParts({}, {30, 20}).isEmpty());
        QVERIFY(sparklineParts({nothing}, {30, 20}).isEmpty());
        QCOMPARE(sparklineParts({0, 0}, {30, 20})[0][1], QPointF(30, 20));
    }

    void aStripsEdgesFollowTheShares_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<int>>("edges");
        QTest::newRow("by share") << QList<double>{1, 3} << QList<int>{25, 100};
        QTest::newRow("the smallest is still seen")
            << QList<double>{0.001, 1000} << QList<int>{1, 100};
        QTest::newRow("never wider than the bar")
            << QList<double>{1000, 0.001} << QList<int>{100, 100};
        QTest::newRow("none") << QList<double>{} << QList<int>{};
    }
    void aStripsEdgesFollowTheShares()
    {
        QFETCH(const QList<double>, values);
        QTEST(stripEdges(values, 100), "edges");
    }

    void aStripNamesItsParts()
    {
        StackedStrip strip;
        strip.setParts({{u"input"_s, 300}, {u"nothing"_s, 0}, {u"output"_s, 100}},
                       ChartUnit::Tokens);
        QCOMPARE(strip.partsText(), u"input: 300 tokens (75 %)\noutput: 100 tokens (25 %)"_s);
        QCOMPARE(strip.toolTip(), strip.partsText());
        QCOMPARE(strip.accessibleDescription(), strip.partsText());
    }

    void aNameKeepsItsColourAndErrorIsRed()
    {
        const auto palette = lightPalette();
        const auto colors = chartColors({{.name = u"a"_s, .points = {}},
                                         {.name = u"e"_s, .points = {}, .tone = ChartTone::Error},
                                         {.name = u"b"_s, .points = {}}},
                                        palette);
        QCOMPARE(colors[1], colorsFor(palette).error);
        QCOMPARE(colors[0], serviceColor(u"a"_s, palette));
        QVERIFY(colors[0] != colors[2]);
    }
};

QTEST_MAIN(TestSmallCharts)
#include "tst_smallcharts.moc"
