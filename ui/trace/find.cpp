#include "ui/trace/find.h"

#include <algorithm>

namespace ui {
namespace {

std::string utf8(const QString &text) { return text.toStdString(); }

bool isHexText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

} // namespace

Needle::Needle(const QString &text) : m_isHex(!text.isEmpty() && isHexText(text))
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2
                                                                                             : 1;
        const QString character = text.mid(i, units);
        m_characters.push_back({utf8(character.toLower()), utf8(character.toUpper())});
        i += units;
    }
    if (m_characters.empty())
        return;
    for (const auto &form : m_characters.front())
        m_begins[std::uint8_t(form.front())] = true;
}

/// Of the match that begins where `text` begins; 0 where there is none.
std::size_t Needle::lengthAt(std::string_view text) const
{
    std::size_t length = 0;
    for (const auto &character : m_characters) {
        const auto rest = text.substr(length);
        const auto form = std::find_if(character.begin(), character.end(),
                                       [rest](const auto &f) { return rest.starts_with(f); });
        if (form == character.end())
            return 0;
        length += form->size();
    }
    return length;
}

bool Needle::isIn(std::string_view text) const
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (m_begins[std::uint8_t(text[i])] && lengthAt(text.substr(i)) > 0)
            return true;
    }
    return false;
}

SpanMatcher::SpanMatcher(const Outline &outline, Needle needle)
    : m_outline(outline)
    , m_needle(std::move(needle))
{
}

bool SpanMatcher::matches(int row)
{
    const auto &located = m_outline.located(row);
    return isInSpan(*located.span) || isInOrigin(located);
}

bool SpanMatcher::isIn(const app::trace::Attributes &attributes) const
{
    return std::any_of(attributes.begin(), attributes.end(), [this](const auto &attribute) {
        if (m_needle.isIn(attribute.key))
            return true;
        if (const auto *text = attribute.value.template get<std::string>())
            return m_needle.isIn(*text);
        return m_needle.isIn(app::trace::toText(attribute.value));
    });
}

bool SpanMatcher::isInSpan(const app::trace::Span &span) const
{
    if (m_needle.isIn(span.name) || m_needle.isIn(span.status.message) || isIn(span.attributes))
        return true;
    if (m_needle.isHex() && m_needle.isIn(toHex(span.spanId)))
        return true;
    return std::any_of(span.events.begin(), span.events.end(), [this](const auto &event) {
        return m_needle.isIn(event.name) || isIn(event.attributes);
    });
}

bool SpanMatcher::isInOrigin(const app::trace::LocatedSpan &located)
{
    const auto [known, isNew] = m_origins.try_emplace(located.scopeSpans, false);
    if (isNew)
        known->second = isIn(located.resource().attributes) || m_needle.isIn(located.scope().name)
            || isIn(located.scope().attributes);
    return known->second;
}

std::vector<std::int32_t>
findRows(const Outline &outline, const Needle &needle,
         const std::function<bool(const std::vector<std::int32_t> &)> &goesOn)
{
    constexpr int chunk = 2048;
    std::vector<std::int32_t> rows;
    if (needle.isEmpty())
        return rows;
    SpanMatcher matcher(outline, needle);
    for (int row = 0; row < outline.size(); ++row) {
        if (row % chunk == chunk - 1 && !goesOn(rows))
            return rows;
        if (matcher.matches(row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace ui
