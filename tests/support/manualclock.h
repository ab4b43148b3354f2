#pragma once

#include "app/async/clock.h"

#include <QPointer>
#include <vector>

namespace tests {

/// A clock that moves only when the test says so; what is due runs inside advance(), in order of its time.
class ManualClock final : public app::Clock
{
public:
    explicit ManualClock(app::UnixNano now = 1'700'000'000'000'000'000U);

    app::UnixNano now() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> callback) override;

    /// Moves on by `step`; callbacks that ask for another one within the step get it within the step.
    void advance(std::chrono::milliseconds step);
    /// The computer sleeps: the clock moves on, what is waited for does not come nearer.
    void sleep(std::chrono::milliseconds step);
    /// How many callbacks still wait for their time.
    int waiting() const;

private:
    struct Waiting {
        app::UnixNano at = 0;
        QPointer<QObject> context;
        std::function<void()> callback;
    };
    bool runNextDue(app::UnixNano until);

    app::UnixNano m_now;
    std::vector<Waiting> m_waiting;
};

} // namespace tests
