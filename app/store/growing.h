#pragma once

#include "app/store/column.h"

#include <algorithm>
#include <memory>
#include <type_traits>
#include <vector>

namespace app::store {

/// Values that are only ever appended. Outgrown buffers stay, so that a view of a prefix holds while the array grows on:
/// one thread appends (or takes views), any may read views it was handed.
template <typename T>
class GrowingArray
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    void append(const T &value)
    {
        if (m_size == m_capacity)
            grow();
        m_buffer[m_size++] = value;
    }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T *data() const { return m_buffer.get(); }
    const T &operator[](std::size_t i) const { return m_buffer[i]; }
    const T &back() const { return m_buffer[m_size - 1]; }

    /// `owner` keeps this array alive.
    View<T> view(const std::shared_ptr<const void> &owner) const
    {
        return m_size == 0 ? View<T>() : View<T>(owner, m_buffer.get(), m_size);
    }

private:
    void grow()
    {
        const auto capacity = std::max<std::size_t>(4, 2 * m_capacity);
        auto larger = std::unique_ptr<T[]>(new T[capacity]);
        std::copy_n(m_buffer.get(), m_size, larger.get());
        if (m_buffer)
            m_outgrown.push_back(std::move(m_buffer));
        m_buffer = std::move(larger);
        m_capacity = capacity;
    }

    std::unique_ptr<T[]> m_buffer;
    std::vector<std::unique_ptr<T[]>> m_outgrown;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace app::store
