#include "app/http/budget.h"

#include <utility>

namespace app::http {

Reservation::Reservation(std::shared_ptr<Budget> budget) : m_budget(std::move(budget)) {}

Reservation::~Reservation()
{
    if (m_budget)
        m_budget->giveBack(m_bytes);
}

Reservation::Reservation(Reservation &&other) noexcept
    : m_budget(std::move(other.m_budget))
    , m_bytes(std::exchange(other.m_bytes, 0))
{
}

Reservation &Reservation::operator=(Reservation &&other) noexcept
{
    std::swap(m_budget, other.m_budget);
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

bool Reservation::grow(qint64 bytes)
{
    if (!m_budget || !m_budget->take(bytes))
        return false;
    m_bytes += bytes;
    return true;
}

bool Budget::take(qint64 bytes)
{
    auto used = m_used.load(std::memory_order_relaxed);
    do {
        if (bytes > m_limit - used)
            return false;
    } while (!m_used.compare_exchange_weak(used, used + bytes, std::memory_order_relaxed));
    return true;
}

} // namespace app::http
