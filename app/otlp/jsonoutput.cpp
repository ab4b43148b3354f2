#include "app/otlp/jsonoutput.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>
#include <limits>
#include <utility>

namespace app::otlp {
namespace {

constexpr std::size_t firstRoom = 4096;
constexpr char smallHex[] = "0123456789abcdef";
constexpr char largeHex[] = "0123456789ABCDEF";

bool needsEscape(char c) { return std::uint8_t(c) < 0x20 || c == '"' || c == '\\'; }

/// The high bit of each byte that is zero; exact up to the first one from below.
constexpr std::uint64_t zeroBytes(std::uint64_t eight)
{
    return (eight - 0x0101010101010101U) & ~eight & 0x8080808080808080U;
}

/// Likewise of each byte that needs an escape.
constexpr std::uint64_t escapesIn(std::uint64_t eight)
{
    const auto controls = (eight - 0x2020202020202020U) & ~eight & 0x8080808080808080U;
    return controls | zeroBytes(eight ^ 0x2222222222222222U)
        | zeroBytes(eight ^ 0x5C5C5C5C5C5C5C5CU);
}

/// How much of `text` goes out as it is. Messages are long: eight bytes at once.
std::size_t plainLength(std::string_view text)
{
    std::size_t at = 0;
    if constexpr (std::endian::native == std::endian::little) {
        for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if (const auto found = escapesIn(eight); found != 0)
                return at + std::size_t(std::countr_zero(found)) / 8;
        }
    }
    while (at < text.size() && !needsEscape(text[at]))
        ++at;
    return at;
}

/// The letter behind the backslash, or 0.
char shortEscape(char c)
{
    switch (c) {
    case '"':
    case '\\': return c;
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
    }
}

} // namespace

char *JsonOutput::room(std::size_t bytes)
{
    if (m_text.size() - m_used < bytes)
        m_text.resize(std::max({firstRoom, m_text.size() * 2, m_used + bytes}));
    return m_text.data() + m_used;
}

void JsonOutput::put(std::string_view text)
{
    std::memcpy(room(text.size()), text.data(), text.size());
    m_used += text.size();
}

void JsonOutput::separate()
{
    const char last = m_used == 0 ? '[' : m_text[m_used - 1];
    if (last != '{' && last != '[' && last != ':')
        put(",");
}

void JsonOutput::open(char bracket)
{
    separate();
    put({&bracket, 1});
}

void JsonOutput::key(std::string_view name)
{
    separate();
    char *out = room(name.size() + 3);
    *out++ = '"';
    out = std::copy(name.begin(), name.end(), out);
    *out++ = '"';
    *out = ':';
    m_used += name.size() + 3;
}

void JsonOutput::anyKey(std::string_view wellFormed)
{
    string(wellFormed);
    put(":");
}

void JsonOutput::string(std::string_view wellFormed)
{
    separate();
    room(wellFormed.size() + 2);
    put("\"");
    for (auto rest = wellFormed; !rest.empty();) {
        const auto plain = plainLength(rest);
        put(rest.substr(0, plain));
        if (plain == rest.size())
            break;
        escape(rest[plain]);
        rest.remove_prefix(plain + 1);
    }
    put("\"");
}

void JsonOutput::escape(char c)
{
    const char letter = shortEscape(c);
    const auto byte = std::uint8_t(c);
    const char text[] = {'\\', letter == 0 ? 'u' : letter, '0',
                         '0',  largeHex[byte >> 4],        largeHex[byte & 0xF]};
    put({text, letter == 0 ? sizeof text : 2});
}

void JsonOutput::token(std::string_view text)
{
    separate();
    put(text);
}

template <typename Integer>
void JsonOutput::digits(Integer number)
{
    constexpr int longest = std::numeric_limits<Integer>::digits10 + 2; // and the sign
    char *const out = room(longest);
    m_used += std::size_t(std::to_chars(out, out + longest, number).ptr - out);
}

void JsonOutput::number(std::int64_t number)
{
    separate();
    digits(number);
}

void JsonOutput::quoted(std::int64_t number)
{
    token("\"");
    digits(number);
    put("\"");
}

void JsonOutput::quoted(std::uint64_t number)
{
    token("\"");
    digits(number);
    put("\"");
}

void JsonOutput::hex(std::span<const std::uint8_t> bytes)
{
    token("\"");
    char *out = room(2 * bytes.size());
    for (const auto byte : bytes) {
        *out++ = smallHex[byte >> 4];
        *out++ = smallHex[byte & 0xF];
    }
    m_used += 2 * bytes.size();
    put("\"");
}

std::string JsonOutput::copied() { return {m_text.data(), std::exchange(m_used, 0)}; }

std::string JsonOutput::take()
{
    m_text.resize(std::exchange(m_used, 0));
    return std::exchange(m_text, {});
}

} // namespace app::otlp
