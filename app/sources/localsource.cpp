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
    return runOn<Result<query::SearchAnswer>>(
        &m_readers, [&store = m_store, request = std::move(request)](auto &promise) {
            const auto snapshot = store.snapshot();
            return query::search(*snapshot, request, [&promise] { return promise.isCanceled(); });
        });
}

TraceFuture LocalSource::trace(trace::TraceId id)
{
    return runOn<Result<TracePtr>>(&m_readers,
                                   [&store = m_store, id](auto &) { return findTrace(store, id); });
}

void LocalSource::noteAppended()
{
    if (!m_batching.isActive())
        m_batching.start();
}

} // namespace app::sources
