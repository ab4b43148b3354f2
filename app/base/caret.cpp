#include "app/base/caret.h"

#include "app/base/utf8.h"

#include <algorithm>

namespace app {
namespace {

int codePoints(std::string_view text)
{
    int count = 0;
    for (std::size_t at = 0; at < text.size(); at += std::size_t(codePointLength(text, at)))
        ++count;
    return count;
}

std::size_t lineBegin(std::string_view text, std::size_t offset)
{
    const auto newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    return newline == std::string_view::npos ? 0 : newline + 1;
}

} // namespace

Position positionAt(std::string_view text, int offset)
{
    const auto at = std::min(std::size_t(std::max(offset, 0)), text.size());
    const auto begin = lineBegin(text, at);
    const auto before = text.substr(0, begin);
    return {1 + int(std::count(before.begin(), before.end(), '\n')),
            1 + codePoints(text.substr(begin, at - begin))};
}

std::string underline(std::string_view text, TextRange place)
{
    const auto from = std::min(std::size_t(std::max(place.begin, 0)), text.size());
    const auto begin = lineBegin(text, from);
    const auto end = std::min(text.find('\n', from), text.size());
    const auto to = std::clamp(std::size_t(std::max(place.end, 0)), from, end);
    std::string drawn(text.substr(begin, end - begin));
    drawn += '\n';
    drawn.append(std::size_t(codePoints(text.substr(begin, from - begin))), ' ');
    drawn.append(std::size_t(std::max(1, codePoints(text.substr(from, to - from)))), '^');
    return drawn;
}

} // namespace app
