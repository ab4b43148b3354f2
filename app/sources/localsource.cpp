#include "app/sources/localsource.h"

#include "app/async/runon.h"
#include "app/query/search.h"

#include <QElapsedTimer>
#include <chrono>

namespace app::sources {
namespace {

constexpr std::chrono::milliseconds changeInterval{34};

using TracePtr = std::shared_ptr<const trace::Trace>;

Result<TracePtr> findTrace(const store::Store &store, const trace::TraceId &id)
{
    const auto stored = store.snapshot()->find(id);
    if (!stored)
        return fail(Error::Kind::NotFound, "no trace " + trace::toHex(id) + " in the local store");
    return TracePtr(stored, &stored->trace);
}

QElapsedTimer startedTimer()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

/// Tells the asker what was found so far: not of short questions, which are answered before anybody could read, and no more
/// than a list shows at first, since a future keeps each of its results.
class Teller final : public query::SearchListener
{
public:
    explicit Teller(QPromise<Result<query::SearchAnswer>> &promise) : m_promise(promise) {}

    bool isCancelled() override { return m_promise.isCanceled(); }
    void onProgress(const query::SearchAnswer &soFar, std::int64_t, std::int64_t) override
    {
        if (m_sinceTold.elapsed() < tellInterval.count() || soFar.traces.size() > toldTraces)
            return;
        m_promise.addResult(soFar);
        m_sinceTold.start();
    }

private:
    static constexpr std::chrono::milliseconds tellInterval{100};
    static constexpr std::size_t toldTraces = 200;

    QPromise<Result<query::SearchAnswer>> &m_promise;
    QElapsedTimer m_sinceTold = startedTimer();
};

/// `evaluate(snapshot, request, isCancelled)` on a reader's thread, over what the store holds by then.
template <typename Answer, typename Evaluate, typename Request>
QFuture<Result<Answer>> ask(QThreadPool &readers, const store::Store &store, Evaluate evaluate,
                            Request request)
{
    return runOn<Result<Answer>>(
        &readers, [&store, evaluate, request = std::move(request)](auto &promise) {
            const auto snapshot = store.snapshot();
            return evaluate(*snapshot, request, [&promise] { return promise.isCanceled(); });
        });
}

} // namespace

LocalSource::LocalSource(store::Store &store, QObject *parent)
    : TraceSource(parent)
    , m_store(store)
    , m_batching(this)
{
    m_batching.setSingleShot(true);
    m_batching.setInterval(changeInterval);
    connect(&m_batching, &QTimer::timeout, this, &TraceSource::changed);
}

LocalSource::~LocalSource() { m_readers.waitForDone(); }

SearchFuture LocalSource::search(query::SearchRequest request)
{
    return runOn<Result<query::SearchAnswer>>(
        &m_readers, [&store = m_store, request = std::move(request)](auto &promise) {
            Teller teller(promise);
            return query::search(*store.snapshot(), request, teller);
        });
}

TraceFuture LocalSource::trace(trace::TraceId id)
{
    return runOn<Result<TracePtr>>(&m_readers,
                                   [&store = m_store, id](auto &) { return findTrace(store, id); });
}

MetricsFuture LocalSource::metrics(query::MetricsRequest request)
{
    return ask<query::MetricsAnswer>(m_readers, m_store, query::evaluateMetrics,
                                     std::move(request));
}

TagNamesFuture LocalSource::tagNames(query::TagsRequest request)
{
    return ask<std::vector<query::TagScope>>(m_readers, m_store, query::tagNames,
                                             std::move(request));
}

TagValuesFuture LocalSource::tagValues(query::TagValuesRequest request)
{
    return ask<std::vector<query::TagValue>>(m_readers, m_store, query::tagValues,
                                             std::move(request));
}

void LocalSource::noteAppended()
{
    if (!m_batching.isActive())
        m_batching.start();
}

} // namespace app::sources
