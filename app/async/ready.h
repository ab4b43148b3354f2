#pragma once

#include <QFuture>
#include <QPromise>
#include <utility>

namespace app {

/// A future that already holds its answer.
template <typename T>
QFuture<T> ready(T answer)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

} // namespace app
