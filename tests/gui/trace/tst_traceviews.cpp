#include "tests/support/accessibility.h"
#include "tests/support/demotrace.h"
#include "tests/support/faketracesource.h"
#include "tests/support/named.h"
#include "tests/support/spans.h"
#include "tests/watched/watched.h"
#include "ui/trace/detailspanel.h"
#include "ui/trace/flameview.h"
#include "ui/trace/tracepage.h"
#include "ui/trace/tracetable.h"
#include "ui/trace/waterfallview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ui;
using namespace Qt::StringLiterals;

/// A person with mouse and keyboard on a trace's page; every widget by its objectName.
class TestTraceViews : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        Watched::init();
        m_page = std::make_unique<TracePage>(m_source);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        openTrace(tests::demoTrace());
    }
    void cleanup()
    {
        m_page.reset();
        Watched::cleanup();
    }

    void keysSwitchViewsAndTheSelectionStays_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("view");
        QTest::newRow("waterfall") << Qt::Key_1 << u"waterfall"_s;
        QTest::newRow("flame graph") << Qt::Key_2 << u"flame"_s;
        QTest::newRow("conversation") << Qt::Key_3 << u"traceChat"_s;
        QTest::newRow("table") << Qt::Key_5 << u"spanTable"_s;
        QTest::newRow("statistics") << Qt::Key_6 << u"statisticsTable"_s;
        QTest::newRow("log") << Qt::Key_7 << u"spanLog"_s;
    }
    void keysSwitchViewsAndTheSelectionStays()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const QString, view);
        const int row = rowNamed("find_order");
        waterfall()->setCurrentRow(row);
        press(key);
        auto *widget = m_page->findChild<QWidget *>(view);
        QTRY_VERIFY(widget->isVisible() && widget->hasFocus());
        QCOMPARE(waterfall()->currentRow(), row);
        if (auto *table = qobject_cast<TraceTable *>(widget); table && key != Qt::Key_6)
            QTRY_VERIFY(table->currentIndex().isValid());
        press(Qt::Key_1);
        QVERIFY(waterfall()->isVisible());
        QCOMPARE(waterfall()->currentRow(), row);
    }

    void aLineOfTheTableSelectsTheSpanEverywhere()
    {
        click("viewTable");
        auto *table = find<TraceTable>("spanTable");
        QTRY_COMPARE(table->model()->rowCount(), 26);
        table->sortByColumn(3, Qt::DescendingOrder); // duration
        QTRY_VERIFY(cell(table, 0, 1).contains(u"POST /api"_s));
        table->selectRow(3);
        QTRY_COMPARE(spanName(waterfall()->currentRow()), cell(table, 3, 1));
        press(Qt::Key_2);
        QCOMPARE(find<FlameView>("flame")->currentRow(), waterfall()->currentRow());
    }

    void findGoesFromMatchToMatch()
    {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_F, Qt::ControlModifier);
        auto *field = find<QLineEdit>("findField");
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"gpt-5"_s);
        const auto *state = find<QLabel>("findState");
        QTRY_COMPARE(state->text(), u"1 of 2"_s);
        QCOMPARE(spanName(waterfall()->currentRow()), u"chat gpt-5-mini"_s);
        const int first = waterfall()->currentRow();
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(state->text(), u"2 of 2"_s);
        QTest::keyClick(field, Qt::Key_F3); // round
        QCOMPARE(waterfall()->currentRow(), first);
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(state->text(), u"2 of 2"_s);
        click("matchesOnly");
        QTRY_VERIFY(waterfall()->rowCount() < 12);
        QVERIFY(find<QToolButton>("showEverything")->text().contains(u"2 of 26"_s));
        field->setText(u"nowhere to be found"_s);
        QTRY_COMPARE(state->text(), u"No match"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(waterfall()->hasFocus());
    }

    void pillsNarrowEveryView()
    {
        QTRY_VERIFY(find<QToolButton>("pillCalls")->isEnabled());
        click("pillErrors");
        QTRY_VERIFY(waterfall()->rowCount() < 26);
        QVERIFY(find<QToolButton>("showEverything")->text().contains(u"4 of 26"_s));
        click("viewTable");
        auto *table = find<TraceTable>("spanTable");
        QTRY_COMPARE(table->model()->rowCount(), 4);
        click("showEverything");
        QTRY_COMPARE(table->model()->rowCount(), 26);
        QVERIFY(!find<QToolButton>("pillErrors")->isChecked());
        click("pillLogical");
        QTRY_VERIFY(table->model()->rowCount() < 26);
        QVERIFY(waterfall()->rowCount() < 26);
    }

    void levelsAndSubtrees()
    {
        QCOMPARE(waterfall()->rowCount(), 26);
        press(Qt::Key_Minus);
        QVERIFY(waterfall()->rowCount() < 26);
        press(Qt::Key_BracketRight);
        QCOMPARE(waterfall()->rowCount(), 26);
        waterfall()->setCurrentRow(rowNamed("run tools"));
        press(Qt::Key_R);
        QCOMPARE(waterfall()->rowAtPosition(0), rowNamed("run tools"));
        QVERIFY(find<QToolButton>("leaveRoot")->text().contains(u"run tools"_s));
        press(Qt::Key_Backspace);
        QCOMPARE(waterfall()->rowCount(), 26);
        QVERIFY(!find<QToolButton>("leaveRoot")->isVisible());
    }

    void keysGoToWhatMatters_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *rule, Qt::Key key, const char *from, const char *to) {
            QTest::newRow(rule) << key << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("error", Qt::Key_E, "plan", "chat claude-sonnet-4");
        row("call", Qt::Key_L, "run tools", "chat gpt-5-mini");
        row("sibling", Qt::Key_Period, "plan", "run tools");
        row("sibling before", Qt::Key_Comma, "run tools", "plan");
        row("critical", Qt::Key_C, "GET /invoices", "execute_tool track_shipment");
    }
    void keysGoToWhatMatters()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const QString, from);
        QTRY_VERIFY(find<QToolButton>("pillCalls")->isEnabled()); // the analysis is there
        waterfall()->setCurrentRow(rowNamed(qPrintable(from)));
        press(key);
        QTEST(spanName(waterfall()->currentRow()), "to");
    }

    void marksAreFoundAgain()
    {
        waterfall()->setCurrentRow(5);
        press(Qt::Key_M);
        waterfall()->setCurrentRow(0);
        press(Qt::Key_Apostrophe);
        QCOMPARE(waterfall()->currentRow(), 5);
        press(Qt::Key_M);
        waterfall()->setCurrentRow(0);
        press(Qt::Key_Apostrophe);
        QCOMPARE(waterfall()->currentRow(), 0);
    }

    void idsAndJsonAreCopied()
    {
        waterfall()->setCurrentRow(3);
        const auto id = QString::fromStdString(toHex(waterfall()->outline()->span(3).spanId));
        press(Qt::Key_Y);
        QCOMPARE(QGuiApplication::clipboard()->text(), id);
        press(Qt::Key_Y, Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"spanId\""_s));
    }

    void theWindowOfTimeIsShared()
    {
        waterfall()->setCurrentRow(rowNamed("run tools"));
        const double whole = waterfall()->timeWindow().lengthNs();
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(),
                                  2, {800, 300}, {800, 300}, {800, 300}, 0.5, {}, 0);
        QCoreApplication::sendEvent(waterfall()->viewport(), &pinch);
        QVERIFY(waterfall()->timeWindow().lengthNs() < whole);
        QCOMPARE(find<FlameView>("flame")->timeWindow(), waterfall()->timeWindow());
        press(Qt::Key_F);
        press(Qt::Key_F);
        const auto fitted = waterfall()->timeWindow();
        QVERIFY(fitted.startNs > 2.5e9 && fitted.endNs < 9.5e9); // 3080 to 8760 ms and a margin
        press(Qt::Key_0);
        QCOMPARE(waterfall()->timeWindow().lengthNs(), whole);
    }

    void statisticsGroupByAnAttribute()
    {
        press(Qt::Key_6);
        auto *keys = find<QComboBox>("statisticsKey");
        auto *table = find<TraceTable>("statisticsTable");
        QTRY_VERIFY(keys->findText(u"gen_ai.request.model"_s) > 0);
        QTRY_VERIFY(table->model()->rowCount() > 10);
        keys->setCurrentIndex(keys->findText(u"gen_ai.request.model"_s));
        QTRY_COMPARE(table->model()->rowCount(), 3); // two models, and those without
        table->sortByColumn(1, Qt::AscendingOrder);  // count
        QTRY_COMPARE(cell(table, 0, 0), u"claude-sonnet-4"_s);
        table->selectRow(0);
        QTRY_COMPARE(spanName(waterfall()->currentRow()), u"chat claude-sonnet-4"_s);
    }

    void thePageComesBackAsItWasLeft()
    {
        QTRY_VERIFY(find<QToolButton>("pillCalls")->isEnabled());
        waterfall()->setCurrentRow(rowNamed("plan"));
        press(Qt::Key_Left); // collapse
        waterfall()->setCurrentRow(rowNamed("run tools"));
        press(Qt::Key_M);
        press(Qt::Key_W);
        click("pillLogical");
        press(Qt::Key_7);
        const TracePageState left = m_page->state();
        m_page->open(tests::traceId(1));
        QTRY_COMPARE(waterfall()->rowCount(), 26);
        QVERIFY(m_page->state() != left);
        m_page->open(tests::traceId(1), left);
        QTRY_VERIFY(find<TraceTable>("spanLog")->isVisible());
        QTRY_VERIFY(find<QToolButton>("pillLogical")->isEnabled());
        QTRY_VERIFY(waterfall()->rowCount() < 26);
        QVERIFY(m_page->state() == left);
    }

    void clocksThatDisagreeCanBeSeenAsSent()
    {
        QVERIFY(!find<QToolButton>("rawTimes")->isVisible());
        openTrace(skewedTrace());
        QTRY_VERIFY(find<QToolButton>("rawTimes")->isVisible());
        QVERIFY(find<QLabel>("traceRepairs")->text().contains(u"clocks disagree"_s));
        const auto repaired = waterfall()->outline()->durationNs;
        click("rawTimes");
        QTRY_VERIFY(waterfall()->outline()->durationNs > repaired);
        QVERIFY(find<QToolButton>("rawTimes")->isChecked());
        click("rawTimes");
        QTRY_COMPARE(waterfall()->outline()->durationNs, repaired);
    }

    void everythingHasANameAndARow()
    {
        QCOMPARE(faults(), QByteArray());
        press(Qt::Key_2);
        auto *flame = find<FlameView>("flame");
        QTRY_VERIFY(flame->isLaidOut());
        QAccessible::setActive(true);
        auto *tree = QAccessible::queryAccessibleInterface(flame);
        QCOMPARE(tree->childCount(), 26);
        QVERIFY(tree->child(1)->text(QAccessible::Name).contains(u"load session"_s));
        QVERIFY(tree->child(1)->rect().width() >= 3);
        for (const auto key : {Qt::Key_5, Qt::Key_6, Qt::Key_7}) {
            press(key);
            QCOMPARE(faults(), QByteArray());
        }
    }

    void anAttributeBecomesAColumnOfTheTable()
    {
        Q_EMIT find<DetailsPanel>("details")->columnRequested(u"gen_ai.request.model"_s);
        auto *table = find<TraceTable>("spanTable");
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 26);
        const int column = table->model()->columnCount() - 1;
        QCOMPARE(table->model()->headerData(column, Qt::Horizontal).toString(),
                 u"gen_ai.request.model"_s);
        table->sortByColumn(column, Qt::AscendingOrder);
        QTRY_VERIFY(cell(table, 0, column).startsWith(u"claude"_s));
        Q_EMIT find<DetailsPanel>("details")->columnRequested(u"gen_ai.request.model"_s);
        QCOMPARE(table->model()->columnCount() - 1, column);
    }

    void anAttributeGroupsTheTrace()
    {
        Q_EMIT find<DetailsPanel>("details")->groupRequested(u"gen_ai.request.model"_s);
        auto *keys = find<QComboBox>("statisticsKey");
        QTRY_COMPARE(keys->currentText(), u"gen_ai.request.model"_s);
    }

    void aSessionIsOneChatAcrossItsTraces()
    {
        auto span = tests::span({});
        span.attributes = {{"gen_ai.operation.name", "chat"}, {"session.id", "s 1"}};
        openTrace(tests::traceOf({span}));
        m_source.automatic = true;
        m_source.automaticAnswer = tests::answerOf(3, 3);
        press(Qt::Key_3);
        auto *view = find<QWidget>("conversation");
        auto *button = view->findChild<QToolButton *>(u"sessionSwitch"_s);
        QTRY_VERIFY(button->isVisible());
        button->click();
        const auto *facts = view->findChild<QLabel *>(u"conversationFacts"_s);
        QTRY_COMPARE(facts->text(), u"Session s 1 · 3 calls · 3 traces"_s);
        QVERIFY(m_source.lastSearch().request.query.find("\"s 1\"") != std::string::npos);
        button->click();
        QTRY_COMPARE(facts->text(), u"1 call"_s);
        m_source.automatic = false;
    }

private:
    void openTrace(std::shared_ptr<const app::trace::Trace> trace)
    {
        m_source.automaticTrace = std::move(trace);
        QSignalSpy shown(m_page.get(), &TracePage::shown);
        m_page->open(tests::traceId(1));
        QTRY_COMPARE(shown.size(), 1);
    }
    template <typename T>
    T *find(const char *name) const
    {
        return tests::named<T>(*m_page, name);
    }
    WaterfallView *waterfall() const { return find<WaterfallView>("waterfall"); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_page->focusWidget(), key, modifiers);
    }
    QByteArray faults() const
    {
        return tests::faultsText(*find<QWidget>("traceToolbar"))
            + tests::faultsText(*find<QWidget>("traceViews"));
    }
    void click(const char *name) const { find<QToolButton>(name)->click(); }
    QString spanName(int row) const
    {
        return QString::fromStdString(waterfall()->outline()->span(row).name);
    }
    int rowNamed(const char *part) const
    {
        for (int row = 0; row < waterfall()->outline()->size(); ++row) {
            if (spanName(row).contains(QLatin1String(part)))
                return row;
        }
        return -1;
    }
    static QString cell(const TraceTable *table, int line, int column)
    {
        return table->model()->index(line, column).data().toString();
    }
    /// A database whose clock is 60 ns behind that of the shop.
    static std::shared_ptr<const app::trace::Trace> skewedTrace()
    {
        auto trace = std::make_shared<app::trace::Trace>();
        const auto shop = tests::batch({{.number = 1, .start = 1000, .end = 1100}});
        auto database = *tests::batch({{.number = 2, .start = 940, .end = 980, .parent = 1}});
        database.resourceSpans[0].resource.attributes = {{"service.name", "db"}};
        trace->spans = locate(shop);
        trace->spans.push_back(
            locate(std::make_shared<const app::trace::Batch>(std::move(database))).front());
        return trace;
    }

    tests::FakeTraceSource m_source;
    std::unique_ptr<TracePage> m_page;
};

QTEST_MAIN(TestTraceViews)
#include "tst_traceviews.moc"
