#include "app/sources/localsource.h"

#include "app/async/runon.h"
#include "app/query/search.h"

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

LocalSource::LocalSource(store::Store &store, QObject *parent) : TraceSource(parent), m_store(store)
{
    m_batching.setSingleShot(true);
    m_batching.setInterval(changeInterval);
    connect(&m_batching, &QTimer::timeout, this, &TraceSource::changed);
}

LocalSource::~LocalSource() { m_readers.waitForDone(); }

SearchFuture LocalSource::search(query::SearchRequest request)
{
    return ask<query::SearchAnswer>(m_readers, m_store, query::search, std::move(request));
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
