#include "tests/support/demotrace.h"
#include "ui/trace/tracepage.h"
#include "ui/trace/waterfallview.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QPromise>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <deque>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

using Answer = app::Result<std::shared_ptr<const app::trace::Trace>>;

/// Each question waits until the test answers it.
class HeldSource : public app::sources::TraceSource
{
public:
    app::sources::SearchFuture search(app::query::SearchRequest) override { return {}; }
    app::sources::MetricsFuture metrics(app::query::MetricsRequest) override { return {}; }
    app::sources::TagNamesFuture tagNames(app::query::TagsRequest) override { return {}; }
    app::sources::TagValuesFuture tagValues(app::query::TagValuesRequest) override { return {}; }
    app::sources::TraceFuture trace(app::trace::TraceId) override
    {
        m_promises.emplace_back();
        m_promises.back().start();
        return m_promises.back().future();
    }
    void answer(std::size_t question, Answer answer)
    {
        m_promises.at(question).addResult(std::move(answer));
        m_promises.at(question).finish();
    }
    std::size_t questions() const { return m_promises.size(); }

private:
    std::deque<QPromise<Answer>> m_promises;
};

const auto traceId = *app::trace::traceIdFromHex("9b1de41a60c84fd2a7713f52d8573c3e");

} // namespace

class TestTracePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<HeldSource>();
        m_page = std::make_unique<TracePage>(*m_source);
        m_page->resize(1200, 700);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void aTraceOpensOnItsFirstSpan()
    {
        m_page->open(traceId);
        m_source->answer(0, tests::demoTrace());
        QTRY_COMPARE(view()->currentRow(), 0);
        QVERIFY(m_page->findChild<QLabel *>(u"traceFacts"_s)->text().contains(u"26 spans"_s));
        QCOMPARE(m_page->findChild<QToolButton *>(u"errorCount"_s)->text(), u"4 errors"_s);
        QCOMPARE(m_page->findChild<QLabel *>(u"traceRepairs"_s)->text(),
                 u"1 span without its parent"_s);
    }

    void theWholeIdIsThereForAssistiveTechnology()
    {
        m_page->open(traceId);
        const auto *label = m_page->findChild<QLabel *>(u"traceIdLabel"_s);
        QCOMPARE(label->accessibleDescription(), u"9b1de41a60c84fd2a7713f52d8573c3e"_s);
        QCOMPARE(label->text(), u"9b1de41a…573c3e"_s);
    }

    void theWantedSpanIsSelected()
    {
        const auto trace = tests::demoTrace();
        m_page->open(traceId, trace->spans[5].span->spanId);
        m_source->answer(0, trace);
        QTRY_VERIFY(view()->currentRow() > 0);
        QCOMPARE(view()->outline()->span(view()->currentRow()).spanId,
                 trace->spans[5].span->spanId);
    }

    void theLatestQuestionWins()
    {
        m_page->open(traceId);
        m_page->open(traceId);
        m_source->answer(0, tests::bigTrace(10, tests::TreeShape::Flat));
        m_source->answer(1, tests::demoTrace());
        QTRY_VERIFY(view()->outline());
        QTRY_COMPARE(view()->outline()->size(), 26);
    }

    void anErrorOffersAnotherTry()
    {
        m_page->open(traceId);
        m_source->answer(0, app::fail(app::Error::Kind::Unreachable, "timed out"));
        auto *problem = m_page->findChild<EmptyState *>(u"traceProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->sentence().contains(u"does not answer"_s));
        Q_EMIT problem->actionTriggered();
        QCOMPARE(m_source->questions(), 2U);
        m_source->answer(1, tests::demoTrace());
        QTRY_VERIFY(view()->isVisible());
    }

    void anEmptyTraceIsNoTrace()
    {
        m_page->open(traceId);
        m_source->answer(0, std::make_shared<const app::trace::Trace>());
        QTRY_VERIFY(m_page->findChild<EmptyState *>(u"traceProblem"_s)->isVisible());
    }

    void aSkeletonShowsAfterAWhile()
    {
        m_page->open(traceId);
        auto *skeleton = m_page->findChild<QWidget *>(u"traceSkeleton"_s);
        QVERIFY(!skeleton->isVisible());
        QTRY_VERIFY(skeleton->isVisible());
        m_source->answer(0, tests::demoTrace());
        QTRY_VERIFY(view()->isVisible());
    }

    void backCloses()
    {
        QSignalSpy closed(m_page.get(), &TracePage::closed);
        m_page->findChild<QToolButton *>(u"backButton"_s)->click();
        QCOMPARE(closed.size(), 1);
    }

    void aPageThatGoesAwayWhileAskingIsNoHarm()
    {
        m_page->open(traceId);
        m_page.reset();
        m_source->answer(0, tests::demoTrace());
        QCoreApplication::sendPostedEvents();
    }

    void everyButtonHasAName()
    {
        m_page->open(traceId);
        m_source->answer(0, tests::demoTrace());
        QTRY_VERIFY(view()->isVisible());
        for (const auto *button : m_page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
        }
    }

private:
    WaterfallView *view() const { return m_page->findChild<WaterfallView *>(u"waterfall"_s); }
    std::unique_ptr<HeldSource> m_source;
    std::unique_ptr<TracePage> m_page;
};

QTEST_MAIN(TestTracePage)
#include "tst_tracepage.moc"
