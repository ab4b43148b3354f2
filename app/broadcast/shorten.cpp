#include "app/broadcast/shorten.h"

#include "app/base/utf8.h"
#include "app/broadcast/messagetext.h"
#include "app/trace/jsontree.h"

#include <algorithm>
#include <iterator>
#include <optional>
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

std::size_t escapedLengthOf(std::string_view text)
{
    const auto isEscaped = [](char c) {
        return (static_cast<unsigned char>(c) < 0x20) | (c == '"') | (c == '\\');
    };
    if (std::count_if(text.begin(), text.end(), isEscaped) == 0) // quick, and most texts are so
        return text.size();
    std::size_t length = 0;
    for (const char c : text)
        length += escapedLength(c);
    return length;
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
        texts.push_back({&value, escapedLengthOf(viewOf(value))});
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

std::vector<std::size_t> lengthsOf(const std::vector<Text> &texts)
{
    std::vector<std::size_t> lengths;
    for (const auto &text : texts)
        lengths.push_back(text.escaped);
    return lengths;
}

std::size_t sumOf(const std::vector<std::size_t> &lengths, std::size_t cap)
{
    std::size_t sum = 0;
    for (const auto length : lengths)
        sum += std::min(length, cap);
    return sum;
}

/// The longest that every text may be so that all take at most `room`.
std::size_t capFor(const std::vector<std::size_t> &lengths, std::size_t room)
{
    std::size_t low = 0;
    std::size_t high = room;
    while (low < high) {
        const auto middle = (low + high + 1) / 2;
        if (sumOf(lengths, middle) <= room)
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

/// So long may every text be where JSON of `whole` bytes shall take at most `limit`; nothing where texts alone cannot give
/// way enough.
std::optional<std::size_t> capWithin(std::size_t limit, std::size_t whole,
                                     const std::vector<std::size_t> &lengths)
{
    const auto rest = whole - sumOf(lengths, whole);
    if (rest >= limit)
        return {};
    const auto cap = capFor(lengths, limit - rest);
    if (cap < shortestText && whole > limit)
        return {};
    return cap;
}

/// Where cutting texts is not enough: elements go, too.
std::string shortened(rapidjson::Document &tree, std::size_t limit)
{
    for (;;) {
        std::vector<Text> texts;
        rapidjson::Value *longest = nullptr;
        collect(tree, texts, longest);
        if (const auto cap = capWithin(limit, jsonText(tree).size(), lengthsOf(texts))) {
            cutTexts(texts, *cap, tree);
            return jsonText(tree);
        }
        if (!dropTheMiddle(longest))
            return tree.IsArray() ? R"(["…"])" : R"({"…":"…"})";
    }
}

/// Writes JSON with texts of at most `cap` bytes between their quotes.
class CappedWriter final
{
public:
    CappedWriter(otlp::JsonOutput &out, std::size_t cap) : m_out(out), m_cap(cap) {}
    void write(JsonElement value) // NOLINT(misc-no-recursion): the depth is limited
    {
        simdjson::dom::object object;
        if (const auto text = textIn(value)) {
            writeText(*text);
        } else if (value.is_array()) {
            m_out.open('[');
            eachElement(value, [this](JsonElement element) { write(element); });
            m_out.close(']');
        } else if (!value.get(object)) {
            m_out.open('{');
            for (const auto field : object) {
                m_out.anyKey(field.key);
                write(field.value);
            }
            m_out.close('}');
        } else {
            broadcast::write(m_out, value);
        }
    }

private:
    void writeText(std::string_view text)
    {
        const auto whole = text.size() <= m_cap ? headOf(text, m_cap, escapedLength) : "";
        if (whole.size() == text.size())
            return m_out.string(text);
        m_cut = headOf(text, m_cap - ellipsis.size(), escapedLength);
        m_out.string(m_cut += ellipsis);
    }

    otlp::JsonOutput &m_out;
    const std::size_t m_cap;
    std::string m_cut;
};

// NOLINTNEXTLINE(misc-no-recursion): the depth of a tree is limited
void collectLengths(JsonElement value, std::vector<std::size_t> &lengths)
{
    simdjson::dom::object object;
    if (const auto text = textIn(value))
        lengths.push_back(escapedLengthOf(*text));
    else if (value.is_array())
        eachElement(value, [&](JsonElement element) { collectLengths(element, lengths); });
    else if (!value.get(object))
        for (const auto field : object)
            collectLengths(field.value, lengths);
}

std::string reason(std::size_t bytes, std::size_t limit)
{
    return "shortened from " + std::to_string(bytes)
        + " bytes, because this destination was set up for at most " + std::to_string(limit);
}

} // namespace

struct Shortener::Rooms {
    MessageReader reader;
    otlp::JsonOutput out;
    std::vector<std::size_t> lengths;
};

Shortener::Shortener(std::size_t limit) : m_limit(limit), m_rooms(std::make_unique<Rooms>()) {}
Shortener::~Shortener() = default;

bool Shortener::shortenTexts(std::string &text)
{
    auto &[reader, out, lengths] = *m_rooms;
    const auto read = reader.read(text);
    if (!read)
        return false;
    lengths.clear();
    collectLengths(*read, lengths);
    write(out, *read);
    const auto cap = capWithin(m_limit, out.discard(), lengths);
    if (!cap)
        return false;
    CappedWriter(out, *cap).write(*read);
    text = out.copied();
    return true;
}

bool Shortener::shorten(std::string &text)
{
    if (text.size() <= m_limit)
        return false;
    if (shortenTexts(text))
        return true;
    if (auto tree = jsonTree(text))
        text = shortened(*tree, m_limit);
    else
        text = cut(text, m_limit);
    return true;
}

/// Inside lists there is no room beside a text to say why.
bool Shortener::shortenInside(trace::Value &value) // NOLINT(misc-no-recursion)
{
    if (auto *text = value.get<std::string>())
        return shorten(*text);
    bool isShortened = false;
    if (auto *array = value.get<trace::Array>())
        for (auto &element : *array)
            isShortened = shortenInside(element) || isShortened;
    if (auto *pairs = value.get<trace::Attributes>())
        for (auto &pair : *pairs)
            isShortened = shortenInside(pair.value) || isShortened;
    return isShortened;
}

bool Shortener::shorten(trace::Attributes &attributes)
{
    trace::Attributes reasons;
    for (auto &attribute : attributes) {
        const auto *text = attribute.value.get<std::string>();
        const auto before = text ? text->size() : 0;
        if (shortenInside(attribute.value))
            reasons.push_back({attribute.key + ".truncated",
                               text ? reason(before, m_limit) : reason(m_limit + 1, m_limit)});
    }
    attributes.insert(attributes.end(), std::make_move_iterator(reasons.begin()),
                      std::make_move_iterator(reasons.end()));
    return !reasons.empty();
}

} // namespace app::broadcast
