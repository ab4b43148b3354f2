#include "app/broadcast/setasides.h"

#include "app/async/queued.h"
#include "app/async/runon.h"
#include "app/broadcast/destination.h"

#include <memory>

namespace app::broadcast {
namespace {

using Promise = std::shared_ptr<QPromise<Result<>>>;

Promise started()
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    return promise;
}

} // namespace

SetAsides::SetAsides(store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pool.setMaxThreadCount(1);
}

SetAsides::~SetAsides() { m_pool.waitForDone(); }

QFuture<std::vector<store::SetAside>> SetAsides::of(const QUuid &destination)
{
    using Kept = std::vector<store::SetAside>;
    return runOn<Kept>(&m_pool, [&store = m_store, name = cursorName(destination)](auto &) {
        auto all = store.setAsides();
        std::erase_if(all, [&name](const auto &one) { return one.destination != name; });
        return all;
    });
}

store::Store::Acknowledge SetAsides::answer(const QUuid &destination, const Promise &promise)
{
    return queued<Result<>>(this, [this, destination, promise](const Result<> &done) {
        promise->addResult(done);
        promise->finish();
        if (done)
            Q_EMIT changed(destination);
    });
}

QFuture<Result<>> SetAsides::sendAgain(const QUuid &destination,
                                       const std::vector<std::int64_t> &ids)
{
    const auto promise = started();
    m_store.sendAgain(cursorName(destination), ids, answer(destination, promise));
    return promise->future();
}

QFuture<Result<>> SetAsides::discard(const QUuid &destination, const std::vector<std::int64_t> &ids)
{
    const auto promise = started();
    m_store.discard(cursorName(destination), ids, answer(destination, promise));
    return promise->future();
}

} // namespace app::broadcast
