#include "app/trace/demo.h"
#include "tests/gui/main/desktop.h"
#include "tests/support/walk.h"
#include "tests/watched/watched.h"
#include "ui/explore/searchpage.h"
#include "ui/settings/settingswindow.h"
#include "ui/trace/tracepage.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>

using namespace Qt::StringLiterals;
using tests::Desktop;

namespace {

void fill(const Desktop &desktop)
{
    QVERIFY(desktop.isListening());
    QCOMPARE(desktop.post(app::trace::demoBatch(app::now())), 200);
    QTRY_VERIFY(!desktop.rows().isEmpty());
}

} // namespace

/// Every page of the window as somebody meets it who has no mouse and no eyes for it: everything has a name, Tab reaches
/// everything, in the order in which it stands.
class TestWalk : public tests::Watched
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void views_data();
    void views();
    void settingsPages_data();
    void settingsPages();
    void dialogs_data();
    void dialogs();
    void windows_data();
    void windows();
};

void TestWalk::pages_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, ui::Page page, const QString &query = {}) {
        QTest::newRow(name) << int(page) << query;
    };
    row("search", ui::Page::Search);
    row("metrics", ui::Page::Search, u"{ } | rate() by (resource.service.name)"_s);
    row("heat map", ui::Page::Search, u"{ } | histogram_over_time(duration)"_s);
    row("comparison", ui::Page::Search, u"{ } | compare({ status = error })"_s);
    row("a mistake", ui::Page::Search, u"{ nonsense"_s);
    row("live", ui::Page::Live);
    row("drilldown", ui::Page::Drilldown);
    row("sessions", ui::Page::Sessions);
    row("costs", ui::Page::Costs);
}

void TestWalk::pages()
{
    QFETCH(const int, page);
    QFETCH(const QString, query);
    Desktop desktop;
    fill(desktop);
    desktop.window().openPage(ui::Page(page));
    desktop.window().openNewTab(); // so that there are tabs
    desktop.window().openPage(ui::Page(page));
    if (!query.isEmpty())
        desktop.window().openSearchWith(query);
    QTest::qWait(500); // answers change what is shown
    const auto faults = tests::walkFaults(desktop.window());
    QVERIFY2(faults.isEmpty(), faults);
}

void TestWalk::views_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("waterfall") << Qt::Key_1;
    QTest::newRow("flame graph") << Qt::Key_2;
    QTest::newRow("conversation") << Qt::Key_3;
    QTest::newRow("table") << Qt::Key_5;
    QTest::newRow("statistics") << Qt::Key_6;
    QTest::newRow("log") << Qt::Key_7;
}

void TestWalk::views()
{
    QFETCH(const Qt::Key, key);
    Desktop desktop;
    fill(desktop);
    const auto id = desktop.table()->model()->index(0, 0).data(ui::TraceListModel::TraceIdRole);
    desktop.window().openTrace(id.value<app::trace::TraceId>());
    auto *waterfall = desktop.find<QWidget>("waterfall");
    QTRY_VERIFY(waterfall->isVisible());
    QTest::keyClick(waterfall, key);
    QTest::qWait(300);
    const auto faults = tests::walkFaults(desktop.window());
    QVERIFY2(faults.isEmpty(), faults);
}

void TestWalk::settingsPages_data()
{
    QTest::addColumn<QString>("page");
    const Desktop desktop;
    for (const auto &page : desktop.find<ui::SettingsWindow>("settingsWindow")->pages())
        QTest::newRow(qPrintable(page.key)) << page.key;
}

void TestWalk::settingsPages()
{
    QFETCH(const QString, page);
    const Desktop desktop;
    Q_EMIT desktop.window().settingsPageRequested(page);
    auto *settings = desktop.find<ui::SettingsWindow>("settingsWindow");
    QTRY_VERIFY(settings->isVisible());
    const auto faults = tests::walkFaults(*settings);
    QVERIFY2(faults.isEmpty(), faults);
}

void TestWalk::dialogs_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("button");
    QTest::newRow("a Grafana Cloud destination") << u"observability"_s << u"add-grafana-cloud"_s;
    QTest::newRow("a Collector") << u"observability"_s << u"add-otel-collector"_s;
    QTest::newRow("a webhook") << u"observability"_s << u"add-webhook"_s;
    QTest::newRow("a Grafana source") << u"sources"_s << u"addSource-grafana"_s;
    QTest::newRow("a Tempo source") << u"sources"_s << u"addSource-tempo"_s;
    QTest::newRow("an upstream") << u"gateway"_s << u"edit-openai"_s;
}

void TestWalk::dialogs()
{
    QFETCH(const QString, page);
    QFETCH(const QString, button);
    const Desktop desktop;
    Q_EMIT desktop.window().settingsPageRequested(page);
    desktop.find<QAbstractButton>(button.toLatin1())->click();
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeWindow())) != nullptr);
    const auto faults = tests::walkFaults(*dialog);
    QVERIFY2(faults.isEmpty(), faults);
}

void TestWalk::windows_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("keys") << u"keysAction"_s << u"keySheet"_s;
    QTest::newRow("about") << u"aboutAction"_s << u"about"_s;
}

void TestWalk::windows()
{
    QFETCH(const QString, action);
    QFETCH(const QString, dialog);
    const Desktop desktop;
    desktop.find<QAction>(action.toLatin1())->trigger();
    auto *window = desktop.find<QDialog>(dialog.toLatin1());
    QTRY_VERIFY(window->isVisible());
    const auto faults = tests::walkFaults(*window);
    QVERIFY2(faults.isEmpty(), faults);
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
