#include "tests/shots/shots.h"
#include "tests/support/demotrace.h"
#include "ui/trace/detailspanel.h"
#include "ui/trace/tracepage.h"
#include "ui/trace/waterfallview.h"

#include <QPromise>
#include <QTabWidget>

namespace shots {
namespace {

using namespace Qt::StringLiterals;

/// Answers with one trace, with an error, or never.
class OneTrace : public app::sources::TraceSource
{
public:
    std::shared_ptr<const app::trace::Trace> answer;
    bool isHanging = false;

    app::sources::SearchFuture search(app::query::SearchRequest) override { return {}; }
    app::sources::MetricsFuture metrics(app::query::MetricsRequest) override { return {}; }
    app::sources::TagNamesFuture tagNames(app::query::TagsRequest) override { return {}; }
    app::sources::TagValuesFuture tagValues(app::query::TagValuesRequest) override { return {}; }
    app::sources::TraceFuture trace(app::trace::TraceId) override
    {
        m_promise = {};
        m_promise.start();
        if (!isHanging && answer)
            m_promise.addResult(answer);
        else if (!isHanging)
            m_promise.addResult(app::fail(app::Error::Kind::NotFound, "no such trace"));
        if (!isHanging)
            m_promise.finish();
        return m_promise.future();
    }

private:
    QPromise<app::Result<std::shared_ptr<const app::trace::Trace>>> m_promise;
};

/// The page with the source it asks.
class Framed : public QWidget
{
public:
    OneTrace source;
    std::unique_ptr<ui::TracePage> page;

    explicit Framed(std::shared_ptr<const app::trace::Trace> trace, bool isHanging = false)
    {
        source.answer = std::move(trace);
        source.isHanging = isHanging;
        page = std::make_unique<ui::TracePage>(source, this);
        page->open(*app::trace::traceIdFromHex("9b1de41a60c84fd2a7713f52d8573c3e"));
    }

protected:
    void resizeEvent(QResizeEvent *) override { page->resize(size()); }
};

/// Selects the row with this name once the trace has come, and opens a tab.
std::unique_ptr<QWidget> pageAt(const std::string &span, int tab)
{
    auto framed = std::make_unique<Framed>(tests::demoTrace());
    auto *view = framed->findChild<ui::WaterfallView *>();
    auto *tabs = framed->findChild<QTabWidget *>(u"detailTabs"_s);
    QObject::connect(view, &ui::WaterfallView::rowsChanged, view, [view, tabs, span, tab] {
        QMetaObject::invokeMethod(
            view,
            [view, tabs, span, tab] {
                for (int row = 0; row < view->outline()->size(); ++row) {
                    if (view->outline()->span(row).name == span)
                        view->setCurrentRow(row);
                }
                tabs->setCurrentIndex(tab);
            },
            Qt::QueuedConnection);
    });
    return framed;
}

} // namespace

void addTraceShots(Shots &shots)
{
    const QSize usual(1280, 800);
    shots.push_back({u"trace-llm"_s, usual, [] { return pageAt("chat gpt-5-mini", 0); }});
    shots.push_back({u"trace-attributes"_s, usual, [] { return pageAt("chat gpt-5-mini", 1); }});
    shots.push_back(
        {u"trace-error"_s, usual, [] { return pageAt("execute_tool track_shipment", 2); }});
    shots.push_back({u"trace-raw"_s, usual, [] { return pageAt("find_order", 4); }});
    shots.push_back(
        {u"trace-narrow"_s, {780, 640}, [] { return pageAt("execute_tool track_shipment", 0); }});
    shots.push_back(
        {u"trace-deep"_s, usual,
         [] { return std::make_unique<Framed>(tests::bigTrace(5000, tests::TreeShape::Deep)); }});
    shots.push_back(
        {u"trace-loading"_s, usual, [] { return std::make_unique<Framed>(nullptr, true); }});
    shots.push_back({u"trace-missing"_s, usual, [] { return std::make_unique<Framed>(nullptr); }});
}

} // namespace shots
