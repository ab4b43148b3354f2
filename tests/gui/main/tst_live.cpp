#include "tests/gui/main/desktop.h"
#include "tests/support/spans.h"
#include "tests/support/watchdog.h"
#include "tests/watched/watched.h"
#include "ui/live/livemodel.h"
#include "ui/live/livepage.h"
#include "ui/trace/tracepage.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using tests::Desktop;

namespace {

app::trace::Batch spans(std::uint64_t first, int count)
{
    std::vector<tests::SpanOf> spans;
    for (int i = 0; i < count; ++i) {
        const auto number = first + std::uint64_t(i);
        spans.push_back(
            {.trace = number, .number = number, .start = app::now(), .end = app::now()});
    }
    return *tests::batch(spans);
}

int listed(const Desktop &desktop)
{
    return desktop.find<QTableView>("liveTable")->model()->rowCount();
}

} // namespace

/// From the receiver to the Live page.
class TestLive : public tests::Watched
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsReceived();
    void turnsWhileSpansPour();
};

void TestLive::listsWhatIsReceived()
{
    Desktop desktop;
    QVERIFY(desktop.isListening());
    QTest::mouseClick(desktop.find<QAbstractButton>("railLive"), Qt::LeftButton);
    QVERIFY(desktop.shows("liveEmpty"));
    std::vector<qint64> waits;
    for (int round = 1; round <= 20; ++round) {
        QCOMPARE(desktop.post(spans(std::uint64_t(round), 1)), 200);
        QElapsedTimer sinceAnswer;
        sinceAnswer.start();
        QVERIFY(QTest::qWaitFor([&] { return listed(desktop) == round; }));
        waits.push_back(sinceAnswer.elapsed());
    }
    std::sort(waits.begin(), waits.end());
    qInfo("from the answer to the list: p50 %lld ms, p95 %lld ms", static_cast<long long>(waits[9]),
          static_cast<long long>(waits[18]));
    auto *table = desktop.find<QTableView>("liveTable");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(desktop.window().tracePage().isVisible());
    QTest::keyClick(&desktop.window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(desktop.shows("livePage"));
}

/// Ten thousand spans a second, if the machine has the time.
void TestLive::turnsWhileSpansPour()
{
    constexpr int rounds = 30;
    constexpr int each = 1'000;
    Desktop desktop;
    desktop.window().openPage(ui::Page::Live);
    std::atomic<int> stored = 0;
    const tests::Watchdog watchdog;
    for (int round = 0; round < rounds; ++round) {
        desktop.engine().take(spans(std::uint64_t(1 + round * each), each),
                              app::store::Origin::Receiver,
                              [&](const app::Result<> &done) { stored += done ? each : 0; });
        QTest::qWait(100);
    }
    QTRY_COMPARE(stored.load(), rounds * each);
    QTRY_COMPARE(listed(desktop), int(ui::LiveModel::capacity));
    const auto gap = watchdog.longestGapMs();
    qInfo("longest gap of the event loop: %lld ms", static_cast<long long>(gap));
    QVERIFY2(gap < 1000, qPrintable(QString::number(gap)));
}

QTEST_MAIN(TestLive)
#include "tst_live.moc"
