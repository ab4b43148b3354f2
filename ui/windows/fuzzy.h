#pragma once

#include <QList>
#include <QStringView>
#include <optional>

namespace ui {

/// How well a text answers to what was typed.
struct FuzzyMatch {
    int score = 0;
    QList<int> places; ///< of the characters that were typed, ascending
    bool operator==(const FuzzyMatch &) const = default;
};

/// The letters of each typed word have to be in the text in their order; beginnings of words and neighbours count more,
/// letters spread about are no match. Case does not matter. Typing nothing matches everything equally. Of both, only
/// the first characters are looked at.
std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text);

constexpr int mostTyped = 64;
constexpr int mostMatched = 256;

} // namespace ui
