#include "app/base/utf8.h"

#include <cstdint>

namespace app {
namespace {

struct Lead {
    int length;       // 0: no code point starts with this byte
    std::uint8_t low; // allowed range of the second byte
    std::uint8_t high;
};

Lead classify(std::uint8_t byte)
{
    if (byte < 0x80)
        return {1, 0, 0};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte == 0xE0)
        return {3, 0xA0, 0xBF};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {3, 0x80, 0xBF};
    if (byte == 0xF0)
        return {4, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {4, 0x80, 0xBF};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

/// 0 where the bytes at `at` are ill-formed.
int wellFormedLength(std::string_view text, std::size_t at)
{
    const auto lead = classify(std::uint8_t(text[at]));
    if (lead.length <= 1)
        return lead.length;
    if (text.size() - at < std::size_t(lead.length))
        return 0;
    const auto second = std::uint8_t(text[at + 1]);
    if (second < lead.low || second > lead.high)
        return 0;
    for (int i = 2; i < lead.length; ++i) {
        if ((std::uint8_t(text[at + std::size_t(i)]) & 0xC0) != 0x80)
            return 0;
    }
    return lead.length;
}

} // namespace

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const int length = wellFormedLength(text, at);
        if (length == 0)
            return false;
        at += std::size_t(length);
    }
    return true;
}

std::string repairedUtf8(std::string_view text)
{
    std::string repaired;
    repaired.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const int length = wellFormedLength(text, at);
        if (length == 0)
            repaired += "\xEF\xBF\xBD";
        else
            repaired += text.substr(at, std::size_t(length));
        at += std::size_t(length == 0 ? 1 : length);
    }
    return repaired;
}

int codePointLength(std::string_view text, std::size_t at)
{
    const int length = wellFormedLength(text, at);
    return length == 0 ? 1 : length;
}

} // namespace app
