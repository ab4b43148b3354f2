#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace app::otlp {

/// Compact JSON, appended to one text: nothing is built before it is written. Commas come by themselves; that brackets
/// match and every value of an object has its key is the caller's care.
class JsonOutput
{
public:
    void open(char bracket);
    void close(char bracket) { put({&bracket, 1}); }
    void key(std::string_view name); ///< one that needs no escape
    void anyKey(std::string_view wellFormed);
    void string(std::string_view wellFormed);
    void token(std::string_view text); ///< a number or literal, as it is
    void number(std::int64_t number);
    void quoted(std::int64_t number);
    void quoted(std::uint64_t number);
    void hex(std::span<const std::uint8_t> bytes);

    std::string take();
    /// Likewise, and keeps the room for the next text.
    std::string copied();
    /// Forgets the text and tells how long it was.
    std::size_t discard() { return std::exchange(m_used, 0); }

private:
    void separate();
    void put(std::string_view text);
    void escape(char c);
    char *room(std::size_t bytes);
    template <typename Integer>
    void digits(Integer number);

    std::string m_text;
    std::size_t m_used = 0; ///< of m_text; the rest is room
};

} // namespace app::otlp
