#include "tests/support/manualclock.h"

#include <algorithm>

namespace tests {

using std::chrono::milliseconds;

static app::UnixNano nanoseconds(milliseconds step)
{
    return app::UnixNano(std::chrono::nanoseconds(step).count());
}

ManualClock::ManualClock(app::UnixNano now) : m_now(now) {}

app::UnixNano ManualClock::now() const { return m_now; }

void ManualClock::after(milliseconds delay, QObject *context, std::function<void()> callback)
{
    const auto at = m_now + nanoseconds(std::max(delay, milliseconds(0)));
    m_waiting.push_back({at, context, std::move(callback)});
}

void ManualClock::advance(milliseconds step)
{
    const auto until = m_now + nanoseconds(step);
    while (runNextDue(until)) {}
    m_now = until;
}

void ManualClock::sleep(milliseconds step)
{
    m_now += nanoseconds(step);
    for (auto &one : m_waiting)
        one.at += nanoseconds(step);
}

int ManualClock::waiting() const
{
    return int(std::ranges::count_if(m_waiting, [](const auto &one) { return !!one.context; }));
}

bool ManualClock::runNextDue(app::UnixNano until)
{
    const auto next = std::ranges::min_element(m_waiting, {}, &Waiting::at);
    if (next == m_waiting.end() || next->at > until)
        return false;
    const auto due = std::move(*next);
    m_waiting.erase(next);
    m_now = std::max(m_now, due.at);
    if (due.context)
        due.callback();
    return true;
}

} // namespace tests
