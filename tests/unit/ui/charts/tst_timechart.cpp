#include "ui/charts/chartcolors.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/timechart.h"
#include "ui/theme/colors.h"
#include "ui/theme/palettes.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

ChartData threeMoments()
{
    ChartData data;
    data.startMs = 0;
    data.endMs = 4000;
    data.stepMs = 1000;
    data.series = {
        {u"gpt-4o"_s, {{1000, 3}, {2000, 5}, {3000, 1}}},
        {u"failed"_s, {{1000, 1}, {2000, 0}, {3000, 2}}, ChartMark::Line, ChartTone::Error}};
    data.dots = {{2000, 4, u"chat"_s}};
    return data;
}

/// Whether any pixel has nearly this colour.
bool shows(const QWidget &chart, const QColor &color)
{
    const auto image = const_cast<QWidget &>(chart).grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            if (qAbs(at.red() - color.red()) + qAbs(at.green() - color.green())
                    + qAbs(at.blue() - color.blue())
                < 12)
                return true;
        }
    }
    return false;
}

} // namespace

class TestTimeChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_chart = std::make_unique<TimeChart>();
        m_chart->resize(600, 240);
        m_chart->setData(threeMoments());
        m_chart->show();
        m_chart->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }
    void cleanup() { m_chart.reset(); }

    void drawsEverySeriesInItsColour()
    {
        const auto colors = m_chart->colors();
        QTRY_VERIFY(shows(*m_chart, colors[0]));
        QTRY_VERIFY(shows(*m_chart, colors[1]));
        m_chart->setHidden(0, true);
        QTRY_VERIFY(!shows(*m_chart, colors[0]));
    }

    void changesItsColoursWithThePalette()
    {
        const auto light = m_chart->colors();
        m_chart->setPalette(darkPalette());
        QVERIFY(m_chart->colors()[0] != light[0]);
        QTRY_VERIFY(shows(*m_chart, m_chart->colors()[0]));
        QCOMPARE(m_chart->colors()[1], colorsFor(darkPalette()).error);
    }

    void arrowsMoveTheCrosshairFromMomentToMoment()
    {
        QVERIFY(m_chart->readoutText().isEmpty());
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->crosshairMs(), 1000.0);
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->readoutText(), u"Jan 1, 00:00:02, gpt-4o: 5, failed: 0"_s);
        QTest::keyClick(m_chart.get(), Qt::Key_End);
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->crosshairMs(), 3000.0); // stays at the end
        QTest::keyClick(m_chart.get(), Qt::Key_Escape);
        QVERIFY(!m_chart->crosshairMs());
    }

    void speaksWhatTheCrosshairSays()
    {
        const auto *interface = QAccessible::queryAccessibleInterface(m_chart.get());
        QCOMPARE(interface->role(), QAccessible::Chart);
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        QCOMPARE(interface->text(QAccessible::Value), m_chart->readoutText());
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    }

    void aDragChoosesARange()
    {
        QSignalSpy chosen(m_chart.get(), &TimeChart::rangeChosen);
        const auto from = m_chart->positionOf(3000, 1);
        const auto to = m_chart->positionOf(1000, 1);
        QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_chart.get(), to);
        QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, to);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(qAbs(chosen[0][0].toDouble() - 1000) < 10);
        QVERIFY(qAbs(chosen[0][1].toDouble() - 3000) < 10);
    }

    void shiftAndArrowsChooseARangeToo()
    {
        QSignalSpy chosen(m_chart.get(), &TimeChart::rangeChosen);
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0], (QVariantList{1000.0, 3000.0}));
    }

    void aClickOnADotOpensItAndNothingElse()
    {
        QSignalSpy opened(m_chart.get(), &TimeChart::dotActivated);
        QSignalSpy chosen(m_chart.get(), &TimeChart::rangeChosen);
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, m_chart->positionOf(2000, 4));
        QCOMPARE(opened.size(), 1);
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, m_chart->positionOf(3500, 4));
        QCOMPARE(opened.size(), 1);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
    }

    void newDataDropWhatIsNoLongerThere()
    {
        m_chart->setCrosshair(2000);
        m_chart->setHidden(1, true);
        auto data = threeMoments();
        data.series.swapItemsAt(0, 1);
        m_chart->setData(data);
        QCOMPARE(m_chart->crosshairMs(), 2000.0);
        QVERIFY(m_chart->isHidden(0)); // by name
        m_chart->setData({});
        QVERIFY(!m_chart->crosshairMs());
        QTest::keyClick(m_chart.get(), Qt::Key_Right); // nowhere to go
        QVERIFY(!m_chart->crosshairMs());
    }

    void theLegendShowsOneAloneAndAllAgain()
    {
        ChartLegend legend(m_chart.get());
        legend.resize(400, 40);
        legend.show();
        legend.setFocus();
        QTest::keyClick(&legend, Qt::Key_Right);
        QCOMPARE(m_chart->emphasised(), 0);
        QTest::keyClick(&legend, Qt::Key_Return);
        QVERIFY(!m_chart->isHidden(0));
        QVERIFY(m_chart->isHidden(1));
        QTest::keyClick(&legend, Qt::Key_Return);
        QVERIFY(!m_chart->isHidden(1));
        QTest::keyClick(&legend, Qt::Key_Space);
        QVERIFY(m_chart->isHidden(0));
        QTest::mouseMove(&legend, QPoint(5, 5));
        QTRY_COMPARE(m_chart->emphasised(), 0);
    }

private:
    std::unique_ptr<TimeChart> m_chart;
};

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
