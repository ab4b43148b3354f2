#include "app/traceql/characters.h"

#include <array>

namespace app::traceql {
namespace {

// U+0085, U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000
constexpr std::array<std::string_view, 19> wideSpaces{
    "\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003",
    "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a",
    "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"};

} // namespace

std::size_t spaceLength(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return 0;
    const char c = text[at];
    if (isBlank(c) || c == '\v' || c == '\f')
        return 1;
    if ((c & 0x80) == 0)
        return 0;
    for (const auto space : wideSpaces) {
        if (text.substr(at, space.size()) == space)
            return space.size();
    }
    return 0;
}

bool isNamePart(std::string_view text, std::size_t at)
{
    constexpr std::string_view enders = "{}()=~!<>&|^,";
    return at < text.size() && enders.find(text[at]) == std::string_view::npos
        && spaceLength(text, at) == 0;
}

} // namespace app::traceql
