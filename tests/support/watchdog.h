#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <algorithm>

namespace tests {

/// Measures the longest time the event loop of its thread did not turn. A loaded machine makes gaps of its own, so a
/// test fails only beyond one second.
class Watchdog
{
public:
    Watchdog()
    {
        m_clock.start();
        m_timer.setInterval(10);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longestMs = std::max(m_longestMs, m_clock.restart()); });
        m_timer.start();
    }
    qint64 longestGapMs() const { return std::max(m_longestMs, m_clock.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longestMs = 0;
};

} // namespace tests
