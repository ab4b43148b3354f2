#include "ui/trace/spanfinder.h"

#include "app/async/runon.h"

namespace ui {
namespace {

using Found = SpanFinder::Found;

Found foundOf(std::vector<std::int32_t> rows, bool isComplete)
{
    return {std::make_shared<const std::vector<std::int32_t>>(std::move(rows)), isComplete};
}

} // namespace

SpanFinder::SpanFinder(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { Q_EMIT found(m_watcher.resultAt(index)); });
}

SpanFinder::~SpanFinder() { m_watcher.cancel(); }

void SpanFinder::cancel()
{
    m_watcher.cancel();
    m_watcher.setFuture({}); // what has been posted already is dropped
}

void SpanFinder::find(std::shared_ptr<const Outline> outline, const QString &text)
{
    cancel();
    if (!outline || text.isEmpty())
        return;
    const auto job = [outline = std::move(outline),
                      needle = Needle(text)](QPromise<Found> &promise) {
        bool isTold = false;
        auto rows = findRows(*outline, needle, [&](const std::vector<std::int32_t> &soFar) {
            if (!isTold && !soFar.empty()) {
                promise.addResult(foundOf(soFar, false));
                isTold = true;
            }
            return !promise.isCanceled();
        });
        return foundOf(std::move(rows), true);
    };
    m_watcher.setFuture(app::runOn<Found>(QThreadPool::globalInstance(), job));
}

} // namespace ui
