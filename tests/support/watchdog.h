#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>
#include <algorithm>

namespace tests {

/// Measures the longest time the event loop of its thread did not turn. What the thread waited for a core that others had
/// does not count, where the system tells (Linux: the second number of schedstat).
class Watchdog
{
public:
    Watchdog()
    {
        begin();
        m_timer.setInterval(10);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longestMs = longestGapMs();
            begin();
        });
        m_timer.start();
    }
    qint64 longestGapMs() const
    {
        return std::max(m_longestMs, m_clock.elapsed() - (waitedForACoreMs() - m_waitedMs));
    }

private:
    static qint64 waitedForACoreMs()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong() / 1'000'000;
    }
    void begin()
    {
        m_clock.start();
        m_waitedMs = waitedForACoreMs();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_waitedMs = 0;
    qint64 m_longestMs = 0;
};

} // namespace tests
