#include "tests/support/demotrace.h"
#include "tests/support/tracetext.h"
#include "ui/trace/waterfallview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Outline> outlineOf(std::shared_ptr<const app::trace::Trace> trace)
{
    return std::make_shared<const Outline>(buildOutline(std::move(trace)));
}

std::shared_ptr<const Outline> family()
{
    return outlineOf(tests::traceFromText("1 root 1..1001\n2<1 a 1..501\n3<2 leaf 101..102\n4<2 "
                                          "leaf2 201..301 error\n5<1 b 601..901 error"));
}

struct Key {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};
using Keys = QList<Key>;

} // namespace
Q_DECLARE_METATYPE(Keys)

class TestWaterfall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<WaterfallView>();
        m_view->resize(900, 400);
        m_view->setOutline(family());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void keysMoveTheSelection_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<Keys>("keys");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("visible");
        const auto row = [](const char *rule, int from, const Keys &keys, int to, int visible = 5) {
            QTest::newRow(rule) << from << keys << to << visible;
        };
        row("down from nothing", -1, {{Qt::Key_Down}}, 0);
        row("down", 0, {{Qt::Key_Down}}, 1);
        row("down stops at the end", 4, {{Qt::Key_Down}}, 4);
        row("up stops at the start", 0, {{Qt::Key_Up}}, 0);
        row("home", 3, {{Qt::Key_Home}}, 0);
        row("end", 0, {{Qt::Key_End}}, 4);
        row("page down stops at the end", 0, {{Qt::Key_PageDown}}, 4);
        row("page up stops at the start", 4, {{Qt::Key_PageUp}}, 0);
        row("left collapses", 1, {{Qt::Key_Left}}, 1, 3);
        row("left on a leaf goes to the parent", 3, {{Qt::Key_Left}}, 1);
        row("left on what is collapsed goes to the parent", 1, {{Qt::Key_Left}, {Qt::Key_Left}}, 0,
            3);
        row("right goes to the first child", 1, {{Qt::Key_Right}}, 2);
        row("right expands", 1, {{Qt::Key_Left}, {Qt::Key_Right}}, 1);
        row("right on a leaf stays", 2, {{Qt::Key_Right}}, 2);
        row("down skips what is collapsed", 1, {{Qt::Key_Left}, {Qt::Key_Down}}, 4, 3);
        row("collapse all hands the selection up", 3, {{Qt::Key_BracketLeft}}, 0, 1);
        row("expand all", 3, {{Qt::Key_BracketLeft}, {Qt::Key_BracketRight}}, 0);
        row("star expands the subtree", 0, {{Qt::Key_BracketLeft}, {Qt::Key_Asterisk}}, 0);
        row("next error", 0, {{Qt::Key_E}}, 3);
        row("next error goes round", 4, {{Qt::Key_E}}, 3);
        row("previous error", 4, {{Qt::Key_E, Qt::ShiftModifier}}, 3);
        row("an error below a collapsed row is revealed", 0, {{Qt::Key_BracketLeft}, {Qt::Key_E}},
            3);
    }
    void keysMoveTheSelection()
    {
        QFETCH(const int, from);
        QFETCH(const Keys, keys);
        m_view->setCurrentRow(from);
        for (const Key &key : keys)
            QTest::keyClick(m_view.get(), key.key, key.modifiers);
        QTEST(m_view->currentRow(), "to");
        QTEST(m_view->rows().visibleCount(), "visible");
    }

    void keysMoveTheWindow()
    {
        const TimeWindow whole = m_view->timeWindow();
        QTest::keyClick(m_view.get(), Qt::Key_W);
        const TimeWindow closer = m_view->timeWindow();
        QVERIFY(closer.lengthNs() < whole.lengthNs());
        QTest::keyClick(m_view.get(), Qt::Key_D);
        QVERIFY(m_view->timeWindow().startNs > closer.startNs);
        QTest::keyClick(m_view.get(), Qt::Key_A);
        QVERIFY(qAbs(m_view->timeWindow().startNs - closer.startNs) < 1);
        QTest::keyClick(m_view.get(), Qt::Key_S);
        QVERIFY(qAbs(m_view->timeWindow().lengthNs() - whole.lengthNs()) < 1);
        m_view->setCurrentRow(2);
        QTest::keyClick(m_view.get(), Qt::Key_F);
        QVERIFY(m_view->timeWindow().lengthNs() < 10'000);
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QCOMPARE(m_view->timeWindow(), whole);
    }

    void controlAndWheelZoomsAtThePointer()
    {
        const QPointF at(700, 200);
        QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
        QVERIFY(m_view->timeWindow().lengthNs() < wholeTrace(*m_view->outline()).lengthNs());
        QVERIFY(m_view->timeWindow().startNs > 0);
    }

    void aClickSelectsAndTheTriangleCollapses()
    {
        QSignalSpy changed(m_view.get(), &WaterfallView::currentRowChanged);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->rowRect(3).center());
        QCOMPARE(m_view->currentRow(), 3);
        QCOMPARE(changed.size(), 1);
        const QRect second = m_view->rowRect(1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {32, second.center().y()});
        QVERIFY(m_view->rows().isCollapsed(1));
        QCOMPARE(m_view->currentRow(), 1);
    }

    void theSplitterIsDragged()
    {
        const auto widthOf = [this] { return m_view->visibleBars()[0].width; };
        const double before = widthOf();
        int splitter = 0;
        for (int x = 100; x < 600 && splitter == 0; ++x) {
            QTest::mouseMove(m_view->viewport(), {x, 200});
            splitter = m_view->viewport()->cursor().shape() == Qt::SplitHCursor ? x + 3 : 0;
        }
        QVERIFY(splitter > 0);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {splitter, 200});
        QTest::mouseMove(m_view->viewport(), {splitter + 100, 200});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {splitter + 100, 200});
        QCOMPARE(widthOf(), before - 100);
    }

    void anEmptyViewTakesKeys()
    {
        m_view->setOutline(nullptr);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_E);
        QVERIFY(!m_view->grab().isNull());
        QCOMPARE(m_view->currentRow(), -1);
    }

    void aHundredThousandSpansOpenAndScroll_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("flat") << int(tests::TreeShape::Flat);
        QTest::newRow("deep") << int(tests::TreeShape::Deep);
    }
    void aHundredThousandSpansOpenAndScroll()
    {
        QFETCH(const int, shape);
        const auto outline = outlineOf(tests::bigTrace(100'000, tests::TreeShape(shape)));
        QElapsedTimer step;
        const auto stepIsQuick = [&step](qint64 limitMs = 1000) {
            return step.restart() < limitMs;
        };
        step.start();
        m_view->setOutline(outline);
        m_view->grab();
        QVERIFY(stepIsQuick());
        QTest::keyClick(m_view.get(), Qt::Key_End);
        m_view->grab();
        QCOMPARE(m_view->currentRow(), 99'999);
        QVERIFY(stepIsQuick());
        QTest::keyClick(m_view.get(), Qt::Key_BracketLeft);
        QCOMPARE(m_view->rows().visibleCount(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_E);
        QVERIFY(outline->has(m_view->currentRow(), Outline::Error));
        m_view->grab();
        QVERIFY(stepIsQuick());
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        m_view->grab();
        QVERIFY(stepIsQuick());
        QVERIFY(m_view->visibleBars().size() < 40);
    }

private:
    std::unique_ptr<WaterfallView> m_view;
};

QTEST_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
