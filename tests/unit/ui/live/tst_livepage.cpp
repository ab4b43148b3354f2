#include "tests/support/accessibility.h"
#include "tests/support/fakelivesource.h"
#include "tests/support/faketracesource.h"
#include "tests/support/spans.h"
#include "ui/explore/queryedit.h"
#include "ui/live/livepage.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using app::sources::LiveArrivals;

namespace {

LiveArrivals spans(int count)
{
    LiveArrivals result;
    for (int number = 1; number <= count; ++number)
        result.spans.push_back({.trace = tests::traceId(std::uint64_t(number)),
                                .id = tests::spanId(std::uint64_t(number)),
                                .name = "chat"});
    result.matched = count;
    return result;
}

struct Fixture {
    tests::FakeTraceSource facts;
    tests::FakeLiveSource source;
    ui::LivePage page{source, facts};

    Fixture()
    {
        page.resize(1000, 600);
        page.show();
    }
    bool isReady() { return QTest::qWaitForWindowActive(&page); }
    template <typename T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    QTableView *table() const { return find<QTableView>("liveTable"); }
    ui::QueryEdit *filter() const { return find<ui::QueryEdit>("liveFilter"); }
    QString status() const { return find<QLabel>("liveStatus")->text(); }
};

} // namespace

class TstLivePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void followsAllAtFirst()
    {
        Fixture f;
        QVERIFY(f.source.query.empty());
        QVERIFY(!f.table()->isVisible());
        f.source.tell(spans(3));
        QVERIFY(f.table()->isVisible());
        QCOMPARE(f.table()->model()->rowCount(), 3);
        QCOMPARE(f.status(), u"3 span(s) arrived"_s);
    }

    void aFilterStartsAnew()
    {
        Fixture f;
        QVERIFY(f.isReady());
        f.source.tell(spans(3));
        f.page.focusFilter();
        QTest::keyClicks(f.filter(), u"{ status = error }"_s);
        QTest::keyClick(f.filter(), Qt::Key_Return);
        QCOMPARE(f.source.query, std::string("{ status = error }"));
        QCOMPARE(f.table()->model()->rowCount(), 0);
        QCOMPARE(f.page.filter(), u"{ status = error }"_s);
    }

    void aMistakeLeavesWhatWasFollowed()
    {
        Fixture f;
        f.page.setFilter(u"{ status = error }"_s);
        f.source.tell(spans(3));
        f.page.setFilter(u"{ status ~~ }"_s);
        QVERIFY(f.find<ui::MessageBar>("liveError")->isVisible());
        QCOMPARE(f.source.query, std::string("{ status = error }"));
        QCOMPARE(f.page.filter(), u"{ status = error }"_s);
        QCOMPARE(f.table()->model()->rowCount(), 3);
        f.page.setFilter({});
        QVERIFY(!f.find<ui::MessageBar>("liveError")->isVisible());
    }

    void spacePausesAndResumes()
    {
        Fixture f;
        QVERIFY(f.isReady());
        f.source.tell(spans(1));
        f.page.focusSpans();
        QTest::keyClick(f.table(), Qt::Key_Space);
        QVERIFY(f.find<QPushButton>("livePauseButton")->isChecked());
        f.source.tell(spans(2));
        QCOMPARE(f.table()->model()->rowCount(), 1);
        QCOMPARE(f.status(), u"Paused, 2 held · 3 span(s) arrived"_s);
        QTest::keyClick(f.table(), Qt::Key_Space);
        QCOMPARE(f.table()->model()->rowCount(), 3);
    }

    void saysWhatIsNotListed()
    {
        Fixture f;
        auto some = spans(2);
        some.matched = 1'200;
        some.unread = 5;
        f.source.tell(some);
        QCOMPARE(f.status(),
                 u"1,200 span(s) arrived · 2 of them listed · 5 came too fast to be looked at"_s);
    }

    void opensASpanInItsTrace()
    {
        Fixture f;
        QVERIFY(f.isReady());
        f.source.tell(spans(2));
        f.page.focusSpans();
        QSignalSpy opened(&f.page, &ui::LivePage::spanOpened);
        QTest::keyClick(f.table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<app::trace::TraceId>(), tests::traceId(2));
        QCOMPARE(opened.at(0).at(1).value<app::trace::SpanId>(), tests::spanId(2));
    }

    void keepsTheReadersRows()
    {
        Fixture f;
        QVERIFY(f.isReady());
        f.source.tell(spans(200));
        auto *bar = f.table()->verticalScrollBar();
        bar->setValue(50);
        f.source.tell(spans(30));
        QCOMPARE(bar->value(), 80);
        bar->setValue(0);
        f.source.tell(spans(30));
        QCOMPARE(bar->value(), 0);
    }

    void clearsTheList()
    {
        Fixture f;
        f.source.tell(spans(2));
        QTest::mouseClick(f.find<QPushButton>("liveClearButton"), Qt::LeftButton);
        QVERIFY(!f.table()->isVisible());
        QCOMPARE(f.status(), u"0 span(s) arrived"_s);
    }

    void givesEverythingAName()
    {
        Fixture f;
        f.source.tell(spans(1));
        QCOMPARE(tests::accessibilityFaults(f.page), QStringList());
    }
};

QTEST_MAIN(TstLivePage)
#include "tst_livepage.moc"
