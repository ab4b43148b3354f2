#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <utility>

namespace app {

/// Runs `job(promise)` on a thread of `pool` and answers at once with the future. `job` returns the result and asks
/// promise.isCanceled() between chunks. A job that was cancelled before it began is never run.
template <typename T, typename Job>
QFuture<T> runOn(QThreadPool *pool, Job job)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto future = promise->future();
    pool->start([promise, job = std::move(job)]() mutable {
        if (!promise->isCanceled())
            promise->addResult(job(*promise));
        promise->finish();
    });
    return future;
}

} // namespace app
