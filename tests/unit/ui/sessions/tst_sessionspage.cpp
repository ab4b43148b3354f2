#include "app/query/search.h"
#include "app/trace/demo.h"
#include "tests/support/accessibility.h"
#include "tests/support/faketracesource.h"
#include "tests/support/memorysnapshot.h"
#include "tests/support/named.h"
#include "tests/support/watchdog.h"
#include "ui/explore/timechoice.h"
#include "ui/sessions/sessionspage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::SessionsPage;
using ui::TimeChoice;

namespace {

struct Fixture {
    tests::FakeTraceSource source;
    SessionsPage page{source};

    void show()
    {
        page.resize(1100, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QCOMPARE(source.searchCount(), 1);
    }
    /// The demo's sessions, as the store finds them.
    void fill(int matched = 0, bool isComplete = true)
    {
        const tests::MemorySnapshot snapshot(app::trace::demoBatch(tests::newest));
        auto request = source.lastSearch().request;
        request.range = {};
        auto answer = app::query::search(snapshot, request);
        QVERIFY(answer.has_value());
        answer->matchedTraces = std::max(matched, answer->matchedTraces);
        answer->isComplete = isComplete;
        source.answer(*std::move(answer));
        QTRY_VERIFY(table()->isVisible());
    }
    template <typename T>
    T *find(const char *name) const
    {
        return tests::named<T>(page, name);
    }
    QTableView *table() const { return find<QTableView>("sessionsTable"); }
    QTableView *thread() const { return find<QTableView>("threadTable"); }
    QString status() const { return find<QLabel>("sessionsStatus")->text(); }
};

} // namespace

class TstSessionsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void drawsItsStates_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("loading") << QByteArray("stateLoading");
        QTest::newRow("empty") << QByteArray("stateEmpty");
        QTest::newRow("error") << QByteArray("stateFailed");
        QTest::newRow("full") << QByteArray("sessionsTable");
    }
    void drawsItsStates()
    {
        QFETCH(const QByteArray, state);
        Fixture f;
        f.show();
        if (state == "sessionsTable")
            f.fill();
        else if (state == "stateFailed")
            f.source.fail({app::Error::Kind::Unreachable, "refused", {}});
        else if (state == "stateEmpty")
            f.source.answer({});
        QTRY_VERIFY(f.find<QWidget>(state.constData())->isVisible());
        QVERIFY2(tests::accessibilityFaults(f.page).isEmpty(), tests::faultsText(f.page));
    }

    void showsTheLatestThread()
    {
        Fixture f;
        f.show();
        f.fill();
        QCOMPARE(f.status(), u"21 session(s)"_s);
        QCOMPARE(f.table()->currentIndex().row(), 0);
        const auto id = f.table()->currentIndex().siblingAtColumn(1).data().toString();
        QCOMPARE(f.find<ui::ElidedLabel>("threadTitle")->text(), id);
        QCOMPARE(f.thread()->model()->rowCount(), 1);
        f.table()->selectRow(1);
        QCOMPARE(f.thread()->model()->rowCount(), 3);
        QCOMPARE(f.thread()->model()->index(0, 0).data().toString(), u"1"_s);
    }

    void theKeyboardReachesATrace()
    {
        Fixture f;
        f.show();
        f.fill();
        QSignalSpy opened(&f.page, &SessionsPage::traceOpened);
        f.page.focusList();
        QTest::keyClick(f.table(), Qt::Key_Down);
        QTest::keyClick(f.table(), Qt::Key_Return);
        QVERIFY(f.thread()->hasFocus());
        QTest::keyClick(f.thread(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        const auto id = opened.constFirst().constFirst().value<app::trace::TraceId>();
        QVERIFY(!id.isNull());
        QTest::keyClick(f.thread(), Qt::Key_Escape);
        QVERIFY(f.table()->hasFocus());
    }

    void findsByWords()
    {
        Fixture f;
        f.show();
        f.fill();
        f.find<QLineEdit>("sessionSearch")->setText(u"SESSION_3"_s);
        QCOMPARE(f.table()->model()->rowCount(), 1);
        QCOMPARE(f.status(), u"Showing 1 of 21 session(s)"_s);
    }

    void saysWhatIsCut_data()
    {
        QTest::addColumn<int>("matched");
        QTest::addColumn<bool>("isComplete");
        QTest::addColumn<QString>("says");
        QTest::newRow("more are known")
            << 500 << false << u"21 session(s) · from the newest 60 of 500 trace(s)"_s;
        QTest::newRow("more are not counted")
            << 0 << false << u"21 session(s) · from the newest 60 trace(s); there may be more"_s;
    }
    void saysWhatIsCut()
    {
        QFETCH(const int, matched);
        QFETCH(const bool, isComplete);
        Fixture f;
        f.show();
        f.fill(matched, isComplete);
        QTEST(f.status(), "says");
        auto *more = f.find<QPushButton>("moreSessionsButton");
        QVERIFY(more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(f.source.lastSearch().request.limit, 2 * SessionsPage::firstLimit);
        f.fill();
        QTRY_VERIFY(!more->isVisible());
    }

    void aRefreshKeepsTheChosenSession()
    {
        Fixture f;
        f.show();
        f.fill();
        f.table()->selectRow(4);
        const auto id = f.table()->currentIndex().siblingAtColumn(1).data().toString();
        f.page.setTime({TimeChoice::Kind::All, {}, 0, 0});
        QCOMPARE(f.source.searchCount(), 2);
        f.fill();
        QCOMPARE(f.table()->currentIndex().siblingAtColumn(1).data().toString(), id);
        QCOMPARE(f.find<ui::ElidedLabel>("threadTitle")->text(), id);
    }

    void anEmptyTimeOffersAllTime()
    {
        Fixture f;
        f.show();
        f.source.answer({});
        auto *empty = f.find<ui::EmptyState>("stateEmpty");
        QTRY_VERIFY(empty->isVisible());
        QVERIFY2(empty->sentence().contains(u"Last 7 days"_s), qPrintable(empty->sentence()));
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(f.source.searchCount(), 2);
        QCOMPARE(f.source.lastSearch().request.range.startUnixNano, app::UnixNano(0));
    }
};

QTEST_MAIN(TstSessionsPage)
#include "tst_sessionspage.moc"
