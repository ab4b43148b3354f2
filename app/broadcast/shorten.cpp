#include "app/broadcast/shorten.h"

#include "app/base/utf8.h"
#include "app/trace/jsontree.h"

#include <algorithm>
#include <vector>

namespace app::broadcast {
namespace {

using trace::copied;
using trace::jsonText;
using trace::jsonTree;
using trace::viewOf;
constexpr std::string_view ellipsis = "…";

/// Bytes a character of UTF-8 takes inside a JSON text.
std::size_t escapedLength(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '\b':
    case '\f':
    case '\n':
    case '\r':
    case '\t': return 2;
    default: return static_cast<unsigned char>(c) < 0x20 ? 6 : 1;
    }
}

std::size_t plainLength(char) { return 1; }

/// The first characters of `text` that take at most `room` bytes.
template <typename Length>
std::string_view headOf(std::string_view text, std::size_t room, Length length)
{
    std::size_t used = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto size = std::min(std::size_t(codePointLength(text, at)), text.size() - at);
        const auto costs = size > 1 ? size : length(text[at]);
        if (used + costs > room)
            break;
        used += costs;
        at += size;
    }
    return text.substr(0, at);
}

std::string cut(std::string_view text, std::size_t limit)
{
    return std::string(headOf(text, limit - ellipsis.size(), plainLength)) + std::string(ellipsis);
}

struct Text {
    rapidjson::Value *value;
    std::size_t escaped; ///< bytes between the quotes
};

// NOLINTNEXTLINE(misc-no-recursion): the depth of a tree is limited
void collect(rapidjson::Value &value, std::vector<Text> &texts, rapidjson::Value *&longest)
{
    if (value.IsString()) {
        std::size_t escaped = 0;
        for (const char c : viewOf(value))
            escaped += escapedLength(c);
        texts.push_back({&value, escaped});
    } else if (value.IsArray()) {
        if (!longest || value.Size() > longest->Size())
            longest = &value;
        for (auto &element : value.GetArray())
            collect(element, texts, longest);
    } else if (value.IsObject()) {
        for (auto &held : value.GetObject())
            collect(held.value, texts, longest);
    }
}

std::size_t sumOf(const std::vector<Text> &texts, std::size_t cap)
{
    std::size_t sum = 0;
    for (const auto &text : texts)
        sum += std::min(text.escaped, cap);
    return sum;
}

/// The longest that every text may be so that all take at most `room`.
std::size_t capFor(const std::vector<Text> &texts, std::size_t room)
{
    std::size_t low = 0;
    std::size_t high = room;
    while (low < high) {
        const auto middle = (low + high + 1) / 2;
        if (sumOf(texts, middle) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

void cutTexts(const std::vector<Text> &texts, std::size_t cap, rapidjson::Document &tree)
{
    for (const auto &text : texts) {
        if (text.escaped <= cap)
            continue;
        const auto head = headOf(viewOf(*text.value), cap - ellipsis.size(), escapedLength);
        *text.value = copied(std::string(head) + std::string(ellipsis), tree);
    }
}

/// Keeps the first and the last quarter; false where there is too little to drop.
bool dropTheMiddle(rapidjson::Value *list)
{
    if (!list || list->Size() < 3)
        return false;
    const auto size = list->Size();
    const auto kept = std::max(1U, size / 4);
    list->Erase(list->Begin() + kept, list->End() - kept);
    return true;
}

/// Enough for a word of every text, below which the structure has to give way.
constexpr std::size_t shortestText = 16;

std::string shortened(rapidjson::Document &tree, std::size_t limit)
{
    for (;;) {
        std::vector<Text> texts;
        rapidjson::Value *longest = nullptr;
        collect(tree, texts, longest);
        const auto whole = jsonText(tree).size();
        const auto rest = whole - sumOf(texts, whole);
        const auto cap = rest < limit ? capFor(texts, limit - rest) : 0;
        const bool fits = rest < limit && (cap >= shortestText || whole <= limit);
        if (fits) {
            cutTexts(texts, cap, tree);
            return jsonText(tree);
        }
        if (!dropTheMiddle(longest))
            return tree.IsArray() ? R"(["…"])" : R"({"…":"…"})";
    }
}

/// Inside lists there is no room beside a text to say why.
bool shortenInside(trace::Value &value, std::size_t limit) // NOLINT(misc-no-recursion)
{
    if (auto *text = value.get<std::string>())
        return shorten(*text, limit);
    bool isShortened = false;
    if (auto *array = value.get<trace::Array>())
        for (auto &element : *array)
            isShortened = shortenInside(element, limit) || isShortened;
    if (auto *pairs = value.get<trace::Attributes>())
        for (auto &pair : *pairs)
            isShortened = shortenInside(pair.value, limit) || isShortened;
    return isShortened;
}

std::string reason(std::size_t bytes, std::size_t limit)
{
    return "shortened from " + std::to_string(bytes)
        + " bytes, because this destination was set up for at most " + std::to_string(limit);
}

} // namespace

bool shorten(std::string &text, std::size_t limit)
{
    if (text.size() <= limit)
        return false;
    if (auto tree = jsonTree(text))
        text = shortened(*tree, limit);
    else
        text = cut(text, limit);
    return true;
}

bool shorten(trace::Attributes &attributes, std::size_t limit)
{
    trace::Attributes reasons;
    for (auto &attribute : attributes) {
        const auto *text = attribute.value.get<std::string>();
        const auto before = text ? text->size() : 0;
        if (shortenInside(attribute.value, limit))
            reasons.push_back({attribute.key + ".truncated",
                               text ? reason(before, limit) : reason(limit + 1, limit)});
    }
    attributes.insert(attributes.end(), std::make_move_iterator(reasons.begin()),
                      std::make_move_iterator(reasons.end()));
    return !reasons.empty();
}

} // namespace app::broadcast
