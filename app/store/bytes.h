#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

/// Numbers and texts in the bytes of a chunk: little-endian, variable-length numbers as in protobuf.
namespace app::store {

class ByteWriter
{
public:
    void byte(std::uint8_t value) { m_bytes.push_back(char(value)); }
    void varint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            byte(std::uint8_t(value | 0x80));
        byte(std::uint8_t(value));
    }
    void raw(std::string_view bytes) { m_bytes.append(bytes); }
    void text(std::string_view bytes)
    {
        varint(bytes.size());
        raw(bytes);
    }
    template <typename T>
    void fixed(T value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        char bytes[sizeof(T)];
        std::memcpy(bytes, &value, sizeof(T));
        m_bytes.append(bytes, sizeof(T));
    }
    std::size_t size() const { return m_bytes.size(); }
    const std::string &bytes() const { return m_bytes; }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Never reads past its end: what is not there is 0 or empty, and hasFailed() says so from then on.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

    std::uint8_t byte()
    {
        const auto one = raw(1);
        return one.empty() ? 0 : std::uint8_t(one[0]);
    }
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto next = byte();
            value |= std::uint64_t(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
        m_hasFailed = true;
        return 0;
    }
    std::string_view raw(std::size_t size)
    {
        if (size > m_bytes.size()) {
            m_hasFailed = true;
            return {};
        }
        const auto taken = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
        return taken;
    }
    std::string_view text() { return raw(std::size_t(varint())); }
    template <typename T>
    T fixed()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        T value = {};
        const auto bytes = raw(sizeof(T));
        if (!bytes.empty())
            std::memcpy(&value, bytes.data(), sizeof(T));
        return value;
    }
    std::size_t left() const { return m_bytes.size(); }
    bool hasFailed() const { return m_hasFailed; }

private:
    std::string_view m_bytes;
    bool m_hasFailed = false;
};

} // namespace app::store
