#include "app/otlp/utf8text.h"

#include "app/base/utf8.h"

#include <cstdint>
#include <cstring>
#include <simdjson.h>

namespace app::otlp {

namespace {

/// Most texts are short and plain, and the call into the library costs more than looking at them.
bool isShortAscii(std::string_view text)
{
    constexpr std::size_t longest = 64;
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    if (text.size() > longest)
        return false;
    std::uint64_t seen = 0;
    while (text.size() >= sizeof seen) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data(), sizeof eight);
        seen |= eight;
        text.remove_prefix(sizeof eight);
    }
    for (const char c : text)
        seen |= std::uint8_t(c);
    return (seen & highBits) == 0;
}

} // namespace

bool isWellFormed(std::string_view text)
{
    return isShortAscii(text) || simdjson::validate_utf8(text.data(), text.size());
}

std::string wellFormed(std::string_view text)
{
    return isWellFormed(text) ? std::string(text) : repairedUtf8(text);
}

std::string_view wellFormed(std::string_view text, std::string &scratch)
{
    if (isWellFormed(text))
        return text;
    scratch = repairedUtf8(text);
    return scratch;
}

} // namespace app::otlp
