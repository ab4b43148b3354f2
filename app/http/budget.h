#pragma once

#include <QtGlobal>
#include <atomic>
#include <memory>

namespace app::http {

class Budget;

/// Bytes taken from a budget, given back when this goes. Any thread, one at a time.
class Reservation
{
public:
    Reservation() = default;
    explicit Reservation(std::shared_ptr<Budget> budget);
    ~Reservation();
    Reservation(Reservation &&other) noexcept;
    Reservation &operator=(Reservation &&other) noexcept;

    /// Takes `bytes` more, or nothing at all where the budget has not that many left.
    [[nodiscard]] bool grow(qint64 bytes);
    qint64 bytes() const { return m_bytes; }

private:
    std::shared_ptr<Budget> m_budget;
    qint64 m_bytes = 0;
};

/// How many bytes may be in flight at once, whoever sends them. Any thread.
class Budget
{
public:
    explicit Budget(qint64 bytes) : m_limit(bytes) {}
    qint64 limit() const { return m_limit; }
    qint64 used() const { return m_used.load(std::memory_order_relaxed); }

private:
    friend class Reservation;
    bool take(qint64 bytes);
    void giveBack(qint64 bytes) { m_used.fetch_sub(bytes, std::memory_order_relaxed); }

    const qint64 m_limit;
    std::atomic<qint64> m_used = 0;
};

} // namespace app::http
