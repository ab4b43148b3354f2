#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace app::otlp {

/// A growing row of bytes that are not cleared before they are written, unlike those of a std::string: for texts of
/// megabytes, where clearing costs as much as filling. Values; one thread at a time.
class Room final
{
public:
    std::string_view view() const { return {m_bytes.get(), m_size}; }
    std::size_t size() const { return m_size; }

    /// Behind what is there: `bytes` bytes to write to, of which use() makes some count. Valid until the next call.
    char *behind(std::size_t bytes)
    {
        if (m_capacity - m_size < bytes)
            enlarge(std::max(m_size + bytes, 2 * m_capacity));
        return m_bytes.get() + m_size;
    }
    void use(std::size_t bytes) { m_size += bytes; }
    void append(std::string_view text)
    {
        if (text.empty())
            return;
        std::memcpy(behind(text.size()), text.data(), text.size());
        use(text.size());
    }
    void truncate(std::size_t size) { m_size = std::min(m_size, size); }

private:
    void enlarge(std::size_t capacity)
    {
        std::unique_ptr<char[]> bytes(new char[capacity]); // not cleared
        if (m_size > 0)
            std::memcpy(bytes.get(), m_bytes.get(), m_size);
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace app::otlp
