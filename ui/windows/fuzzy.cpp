#include "ui/windows/fuzzy.h"

#include <algorithm>
#include <vector>

namespace ui {
namespace {

constexpr int found = 1;
constexpr int beginsWord = 8;
constexpr int isNeighbour = 5;
constexpr int leastPerLetter = 3;
constexpr int none = -1;

bool isWordStart(QStringView text, qsizetype at)
{
    const auto before = at == 0 ? QChar(u' ') : text[at - 1];
    return !before.isLetterOrNumber() || (text[at].isUpper() && before.isLower());
}

/// The best way to read the letters up to the one of this row, ending at each place of the text.
struct Row {
    std::vector<int> score;
    std::vector<int> from; ///< the place of the letter before

    explicit Row(std::size_t places) : score(places, none), from(places, none) {}
};

/// `before` is null for the first letter.
Row readLetter(QChar letter, QStringView text, const Row *before)
{
    Row row(std::size_t(text.size()));
    int best = before ? none : 0;
    int bestPlace = none;
    for (int at = 0; at < text.size(); ++at) {
        const auto place = std::size_t(at);
        if (before && at > 0 && before->score[place - 1] > best) {
            best = before->score[place - 1];
            bestPlace = at - 1;
        }
        if (best == none || text[at].toLower() != letter.toLower())
            continue;
        const int own = found + (isWordStart(text, at) ? beginsWord : 0);
        const bool canFollow = before && at > 0 && before->score[place - 1] != none;
        const int following = canFollow ? before->score[place - 1] + isNeighbour : none;
        row.score[place] = own + std::max(best, following);
        row.from[place] = following >= best ? at - 1 : bestPlace;
    }
    return row;
}

std::optional<FuzzyMatch> matchWord(QStringView word, QStringView text)
{
    std::vector<Row> rows;
    for (const auto letter : word)
        rows.push_back(readLetter(letter, text, rows.empty() ? nullptr : &rows.back()));
    const auto &last = rows.back().score;
    const auto end = std::max_element(last.begin(), last.end());
    if (end == last.end() || *end < leastPerLetter * int(word.size()))
        return {};
    FuzzyMatch match{*end, {}};
    int place = int(end - last.begin());
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        match.places.prepend(place);
        place = row->from[std::size_t(place)];
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    FuzzyMatch all;
    const auto shown = text.left(mostMatched);
    for (const auto word : typed.left(mostTyped).split(u' ', Qt::SkipEmptyParts)) {
        const auto match = matchWord(word, shown);
        if (!match)
            return {};
        all.score += match->score;
        all.places += match->places;
    }
    std::sort(all.places.begin(), all.places.end());
    all.places.erase(std::unique(all.places.begin(), all.places.end()), all.places.end());
    return all;
}

} // namespace ui
