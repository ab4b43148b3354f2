#pragma once

#include "ui/trace/outline.h"

#include <QString>
#include <array>
#include <functional>
#include <unordered_map>

namespace ui {

/// What is looked for, in any case of its letters: each character as UTF-8 in lower and in upper case.
class Needle
{
public:
    explicit Needle(const QString &text);
    bool isEmpty() const { return m_characters.empty(); }
    bool isIn(std::string_view text) const;
    /// Only hex digits, so that it may be part of an id.
    bool isHex() const { return m_isHex; }

private:
    std::size_t lengthAt(std::string_view text) const;
    std::vector<std::array<std::string, 2>> m_characters;
    std::array<bool, 256> m_begins = {}; ///< bytes a match can begin with
    bool m_isHex = false;
};

/// Looks for a text in a span's name, service, id, status, attributes (keys and values; span, resource, scope) and
/// events. What is shared by many spans is looked at once.
class SpanMatcher
{
public:
    SpanMatcher(const Outline &outline, Needle needle);
    bool matches(int row);

private:
    bool isIn(const app::trace::Attributes &attributes) const;
    bool isInSpan(const app::trace::Span &span) const;
    bool isInOrigin(const app::trace::LocatedSpan &located);

    const Outline &m_outline;
    Needle m_needle;
    std::unordered_map<const app::trace::ScopeSpans *, bool> m_origins;
};

/// Rows that match, in order. `goesOn` is asked every few thousand rows, with those found so far; when it answers no,
/// the search ends with what it has. Pure, any thread.
std::vector<std::int32_t>
findRows(const Outline &outline, const Needle &needle,
         const std::function<bool(const std::vector<std::int32_t> &)> &goesOn);

} // namespace ui
