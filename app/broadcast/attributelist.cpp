#include "app/broadcast/attributelist.h"

#include "app/broadcast/eachattributes.h"

#include <algorithm>

namespace app::broadcast {

bool matchesPattern(std::string_view pattern, std::string_view key)
{
    std::size_t at = 0;
    std::size_t in = 0;
    auto star = std::string_view::npos;
    std::size_t behindStar = 0;
    while (in < key.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = at++;
            behindStar = in;
        } else if (at < pattern.size() && pattern[at] == key[in]) {
            ++at;
            ++in;
        } else if (star != std::string_view::npos) {
            at = star + 1;
            in = ++behindStar;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', at) == std::string_view::npos;
}

void keepListed(trace::Batch &batch, const AttributeList &list)
{
    if (list.mode == AttributeList::Mode::Everything)
        return;
    const bool keepsListed = list.mode == AttributeList::Mode::OnlyThese;
    const auto isKeptBack = [&](const trace::Attribute &attribute) {
        const auto &patterns = list.patterns;
        const bool isListed =
            std::any_of(patterns.begin(), patterns.end(), [&](const std::string &pattern) {
                return matchesPattern(pattern, attribute.key);
            });
        return isListed != keepsListed && attribute.key != "service.name";
    };
    eachAttributes(batch,
                   [&](trace::Attributes &attributes) { std::erase_if(attributes, isKeptBack); });
}

} // namespace app::broadcast
