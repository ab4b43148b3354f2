#pragma once

#include "app/async/clock.h"
#include "app/sources/savedsource.h"
#include "app/sources/tracesource.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <chrono>
#include <functional>
#include <vector>

namespace app::sources {

/// What to look at where a trace that was sent does not come (user guide, troubleshooting).
struct Doubt {
    enum class Kind { TimeRange, Address, User, ReadScope, WriteScope, Delay, DataSource };
    enum class State { Fine, Wrong, Unknown };
    Kind kind = Kind::TimeRange;
    State state = State::Unknown;
    bool operator==(const Doubt &) const = default;
};

/// Each as far as it can be checked from here, after `waited` and the last answer `error`; `isTaken` says that the destination
/// has acknowledged the trace. Pure.
std::vector<Doubt> doubtsOf(const SavedSource &source, const Error &error,
                            std::chrono::milliseconds waited, bool isTaken = false);

/// Waits until a trace that was sent can be asked for. Lives on the thread of its source.
class RoundTrip final : public QObject
{
    Q_OBJECT
public:
    /// One to two minutes are normal.
    static constexpr std::chrono::seconds usual{120};
    static constexpr std::chrono::seconds pause{3};

    /// Both outlive it.
    RoundTrip(TraceSource &source, Clock &clock, QObject *parent = nullptr);

    /// After how long it was there; once. Cancelling the future ends the wait. Errors: NotFound after `atMost`, else the last
    /// failure; at once those that waiting does not heal (Unauthorized, Invalid).
    QFuture<Result<std::chrono::milliseconds>> wait(const trace::TraceId &id,
                                                    std::chrono::seconds atMost = 2 * usual);

Q_SIGNALS:
    void waited(std::chrono::milliseconds elapsed);

private:
    void ask();
    void onAnswer(const Result<std::shared_ptr<const trace::Trace>> &found);
    void finish(Result<std::chrono::milliseconds> result);
    std::chrono::milliseconds elapsed() const;

    TraceSource &m_source;
    Clock &m_clock;
    trace::TraceId m_id;
    std::chrono::seconds m_atMost{0};
    UnixNano m_since = 0;
    QPromise<Result<std::chrono::milliseconds>> m_promise;
};

} // namespace app::sources
