#pragma once

#include "app/async/deliver.h"

#include <QPromise>
#include <functional>
#include <memory>
#include <utility>

namespace app {

/// A function that any thread may call, once: `callback` then runs on the thread of `context`, or never if `context` is
/// gone by then. For callbacks given to code that knows no Qt. Call this on the thread of `context`.
template <typename T, typename Callback>
std::function<void(T)> queued(QObject *context, Callback callback)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    deliver(promise->future(), context, std::move(callback));
    return [promise](T value) {
        promise->addResult(std::move(value));
        promise->finish();
    };
}

} // namespace app
