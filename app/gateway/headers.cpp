#include "app/gateway/headers.h"

#include <algorithm>

namespace app::gateway {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

bool isSameName(std::string_view one, std::string_view other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

} // namespace

std::string_view headerOf(const CapturedHeaders &headers, std::string_view name)
{
    for (const auto &[key, value] : headers)
        if (isSameName(key, name))
            return value;
    return {};
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

} // namespace app::gateway
