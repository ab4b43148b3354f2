#include "app/traceql/quoting.h"

#include "app/base/hexdigit.h"
#include "app/base/utf8.h"

#include <algorithm>
#include <cstdint>

namespace app::traceql {
namespace {

constexpr std::string_view simpleEscapes = "abfnrtv\\\"";
constexpr std::string_view simpleValues = "\a\b\f\n\r\t\v\\\"";

std::optional<std::uint32_t> takeNumber(std::string_view &text, std::size_t digits, int base)
{
    if (text.size() < digits)
        return {};
    std::uint32_t value = 0;
    for (const char c : text.substr(0, digits)) {
        const int digit = hexDigit(c);
        if (digit < 0 || digit >= base)
            return {};
        value = value * std::uint32_t(base) + std::uint32_t(digit);
    }
    text.remove_prefix(digits);
    return value;
}

void appendUtf8(std::string &out, std::uint32_t rune)
{
    if (rune < 0x80) {
        out += char(rune);
        return;
    }
    const int more = rune < 0x800 ? 1 : rune < 0x10000 ? 2 : 3;
    constexpr std::uint32_t leads[] = {0, 0xC0, 0xE0, 0xF0};
    out += char(leads[more] | (rune >> (6 * more)));
    for (int shift = 6 * (more - 1); shift >= 0; shift -= 6)
        out += char(0x80 | ((rune >> shift) & 0x3F));
}

bool appendRune(std::string &out, std::optional<std::uint32_t> rune)
{
    if (!rune || *rune > 0x10FFFF || (*rune >= 0xD800 && *rune <= 0xDFFF))
        return false;
    appendUtf8(out, *rune);
    return true;
}

bool appendByte(std::string &out, std::optional<std::uint32_t> byte)
{
    if (!byte || *byte > 0xFF)
        return false;
    out += char(*byte);
    return true;
}

/// `text` begins behind the backslash.
bool takeEscape(std::string_view &text, std::string &out)
{
    if (text.empty())
        return false;
    const char kind = text.front();
    if (kind >= '0' && kind <= '7')
        return appendByte(out, takeNumber(text, 3, 8));
    text.remove_prefix(1);
    if (kind == 'x')
        return appendByte(out, takeNumber(text, 2, 16));
    if (kind == 'u' || kind == 'U')
        return appendRune(out, takeNumber(text, kind == 'u' ? 4 : 8, 16));
    const auto at = simpleEscapes.find(kind);
    if (at == std::string_view::npos)
        return false;
    out += simpleValues[at];
    return true;
}

std::string escapedByte(char c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    const auto at = simpleValues.find(c);
    if (at != std::string_view::npos)
        return {'\\', simpleEscapes[at]};
    const auto byte = std::uint8_t(c);
    return {'\\', 'x', hex[byte >> 4], hex[byte & 0xF]};
}

bool isPlain(char c) { return c >= ' ' && c < 0x7F && c != '"' && c != '\\'; }

} // namespace

std::optional<std::string> unescaped(std::string_view inside)
{
    std::string out;
    while (!inside.empty()) {
        const char c = inside.front();
        inside.remove_prefix(1);
        if (c != '\\')
            out += c;
        else if (!takeEscape(inside, out))
            return {};
    }
    return out;
}

bool isCharacter(std::string_view text)
{
    if (text.size() < 3 || text.front() != '\'' || text.back() != '\'')
        return false;
    auto inside = text.substr(1, text.size() - 2);
    if (inside.front() != '\\')
        return inside != "'" && std::size_t(codePointLength(inside, 0)) == inside.size();
    inside.remove_prefix(1);
    constexpr std::string_view escapes = "abfnrtv\\'";
    if (inside.size() == 1)
        return escapes.find(inside.front()) != std::string_view::npos;
    if (inside.empty())
        return false;
    if (inside.front() >= '0' && inside.front() < '8')
        return inside.size() == 3 && takeNumber(inside, 3, 8);
    const std::size_t digits = inside.starts_with('x') ? 2 : inside.starts_with('u') ? 4 : 8;
    const bool hasDigits = inside.find_first_of("xuU") == 0 && inside.size() == digits + 1;
    inside.remove_prefix(1);
    return hasDigits && takeNumber(inside, digits, 16);
}

std::string quoted(std::string_view text)
{
    // Go drops carriage returns from raw strings, and a query can hold neither NUL nor ill-formed bytes
    constexpr std::string_view notRaw("`\r\0", 3);
    if (text.find_first_of(notRaw) == std::string_view::npos && isUtf8(text))
        return '`' + std::string(text) + '`';
    const bool wellFormed = isUtf8(text);
    std::string out = "\"";
    for (const char c : text)
        out += isPlain(c) || (wellFormed && std::uint8_t(c) >= 0x80) ? std::string(1, c)
                                                                     : escapedByte(c);
    return out + '"';
}

std::string plainlyQuoted(const std::string &text)
{
    const bool isPlain = std::ranges::none_of(text, [](char c) {
        return c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' ' || c == '\x7f';
    });
    return isPlain && isUtf8(text) ? '"' + text + '"' : quoted(text);
}

std::string quotedName(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

} // namespace app::traceql
