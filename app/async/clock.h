#pragma once

#include "app/base/time.h"

#include <QObject>
#include <chrono>
#include <functional>

namespace app {

/// Time as a dependency, so that back-off, retention and batching are tested without waiting.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual UnixNano now() const = 0;
    /// Calls `callback` once on `context`'s thread, not before `delay` has passed, and never if `context` is gone by
    /// then. Called on `context`'s thread.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> callback) = 0;
};

/// The computer's clock and Qt's timers.
class SystemClock final : public Clock
{
public:
    UnixNano now() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> callback) override;
};

} // namespace app
