#include "app/otlp/jsontext.h"

#include "app/base/encoding.h"

#include <algorithm>
#include <cstdint>

namespace app::otlp {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Removes leading digits and tells whether there was one.
bool takeDigits(std::string_view &text)
{
    const auto before = text.size();
    while (!text.empty() && isDigit(text.front()))
        text.remove_prefix(1);
    return text.size() < before;
}

bool take(std::string_view &text, char wanted)
{
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

constexpr std::uint32_t replacement = 0xFFFD;
bool isHigh(std::uint32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool isLow(std::uint32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

void appendUtf8(std::string &out, std::uint32_t code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xC0 | code >> 6);
        out += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += char(0xE0 | code >> 12);
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    } else {
        out += char(0xF0 | code >> 18);
        out += char(0x80 | (code >> 12 & 0x3F));
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    }
}

/// `uXXXX` at the start of `text`.
std::optional<std::uint32_t> unitAt(std::string_view text)
{
    const auto bytes =
        text.size() >= 5 && text[0] == 'u' ? fromHex(text.substr(1, 4)) : std::nullopt;
    if (!bytes)
        return {};
    return std::uint32_t((*bytes)[0]) << 8 | (*bytes)[1];
}

/// `rest` starts behind the backslash of a \u escape.
bool takeUnicode(std::string_view &rest, std::string &out)
{
    const auto unit = unitAt(rest);
    if (!unit)
        return false;
    rest.remove_prefix(5);
    const auto next =
        isHigh(*unit) && rest.starts_with('\\') ? unitAt(rest.substr(1)) : std::nullopt;
    if (next && isLow(*next)) {
        rest.remove_prefix(6);
        appendUtf8(out, 0x10000 + ((*unit - 0xD800) << 10) + (*next - 0xDC00));
        return true;
    }
    appendUtf8(out, isHigh(*unit) || isLow(*unit) ? replacement : *unit);
    return true;
}

bool takeEscape(std::string_view &rest, std::string &out)
{
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const auto which = rest.empty() ? std::string_view::npos : names.find(rest.front());
    if (which == std::string_view::npos)
        return takeUnicode(rest, out);
    out += meanings[which];
    rest.remove_prefix(1);
    return true;
}

} // namespace

bool isJsonNumber(std::string_view text)
{
    take(text, '-');
    if (!take(text, '0') && !takeDigits(text))
        return false;
    if (take(text, '.') && !takeDigits(text))
        return false;
    if (take(text, 'e') || take(text, 'E')) {
        if (!take(text, '+'))
            take(text, '-');
        if (!takeDigits(text))
            return false;
    }
    return text.empty();
}

std::optional<std::string> unescapeLoneSurrogates(std::string_view token)
{
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return {};
    auto rest = token.substr(1, token.size() - 2);
    std::string out;
    out.reserve(rest.size());
    while (!rest.empty()) {
        const auto plain = std::min(rest.find('\\'), rest.size());
        out += rest.substr(0, plain);
        rest.remove_prefix(plain);
        if (take(rest, '\\') && !takeEscape(rest, out))
            return {};
    }
    return out;
}

} // namespace app::otlp
