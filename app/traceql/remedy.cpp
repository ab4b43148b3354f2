#include "app/traceql/remedy.h"

#include "app/traceql/keywords.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace app::traceql {
namespace {

struct Habit {
    std::string_view word;
    std::string_view remedy;
};
/// What other query languages write.
constexpr std::array habits{
    Habit{"and", "write && instead of and"},
    Habit{"or", "write || instead of or"},
    Habit{"not", "write !( … ) or != instead of not"},
    Habit{"in", "there are no lists; write = for each value, joined by ||"},
    Habit{"is", "write = nil or != nil"},
    Habit{"like", "write =~ and a regular expression instead of like"},
    Habit{"contains", "write =~ \".*text.*\" instead of contains"},
    Habit{"null", "write nil instead of null"},
    Habit{"where", "write the condition in braces: { … }"},
    Habit{"&", "write && for and"},
    Habit{"[", "there are no lists; write = for each value, joined by ||"},
    Habit{"#", "a comment begins with //"},
    Habit{"“", "write a plain \" for text"},
    Habit{"”", "write a plain \" for text"},
    Habit{";", "leave it out"},
};

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

std::string_view habitRemedy(const Token &token)
{
    const auto word = lowered(token.text);
    for (const auto &habit : habits) {
        // smart quotes are letters to the lexer and swallow the word behind them
        const bool isQuote = habit.word.size() == 3 && habit.word.front() == '\xE2';
        if (word == habit.word || (isQuote && word.starts_with(habit.word)))
            return habit.remedy;
    }
    return {};
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool touch(const Token &left, const Token &right) { return left.place.end == right.place.begin; }

bool isName(const Token &token)
{
    return token.kind == Token::Kind::Word || token.kind == Token::Kind::Keyword;
}

/// `foo`, `service.name`: a word with the attribute that touches it is one name to the writer.
Remedy missingDot(const Surroundings &around)
{
    TextRange place = around.token.place;
    if (around.after.kind == Token::Kind::Attribute && touch(around.token, around.after))
        place.end = around.after.place.end;
    const std::string name(
        around.query.substr(std::size_t(place.begin), std::size_t(place.end - place.begin)));
    const std::string other = name.starts_with("service.") ? "resource." : "span.";
    std::string text = "for an attribute write ." + name + " or " + other + name;
    if (around.before.is("=") || around.before.is("!="))
        text += ", for text \"" + name + '"';
    return {text, place};
}

bool nameHoldsOperator(const Token &token)
{
    return token.kind == Token::Kind::Attribute
        && token.text.find_first_of("+-*/%") != std::string_view::npos;
}

Remedy symbolRemedy(const Surroundings &around)
{
    const auto &before = around.before;
    const auto &token = around.token;
    const TextRange both{before.place.begin, token.place.end};
    if (before.is("=") && token.is("=") && touch(before, token))
        return {"write = instead of ==", both};
    if (before.is("<") && token.is(">") && touch(before, token))
        return {"write != instead of <>", both};
    if (before.is("=") && token.is(">"))
        return {"write >= instead of =>", both};
    if (before.is("=") && token.is("<"))
        return {"write <= instead of =<", both};
    if ((before.is("=~") || before.is("!~")) && token.is("/"))
        return {"write the regular expression in quotes", token.place};
    if (around.wanted == "'}'" && (token.is("|") || token.is(",")))
        return {token.is("|") ? "write || for or" : "write && between conditions", token.place};
    if (token.is("{"))
        return {"join braces by && or || or an operator such as >, or pipe them with |",
                token.place};
    return {"", token.place};
}

bool isUnit(std::string_view word)
{
    constexpr std::array<std::string_view, 9> units{"ns", "us", "µs", "ms", "s",
                                                    "m",  "h",  "d",  "w"};
    return std::ranges::find(units, word) != units.end();
}

Remedy unitRemedy(const Surroundings &around)
{
    const TextRange both{around.before.place.begin, around.token.place.end};
    if (touch(around.before, around.token))
        return {"write durations like 1h30m or 500ms, with the units ns us ms s m h d w y", both};
    if (isUnit(around.token.text))
        return {"write " + std::string(around.before.text).append(around.token.text)
                    + " without a blank",
                both};
    return {"", around.token.place};
}

/// How many letters must be put in, left out or changed to make `to` of `from`.
int distance(std::string_view from, std::string_view to)
{
    std::vector<int> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 0; i < from.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            const int changed = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

bool startsStage(std::string_view keyword)
{
    return metricsNamed(keyword) || aggregateNamed(keyword) || keyword == "by"
        || keyword == "select" || keyword == "coalesce" || keyword == "topk"
        || keyword == "bottomk";
}

bool standsAsValue(std::string_view keyword)
{
    return intrinsicNamed(keyword) || constantNamed(keyword);
}

/// The keyword that `word` misspells, of those `fits` lets through; empty without a guess.
std::string_view misspelled(std::string_view word, bool (*fits)(std::string_view))
{
    constexpr std::size_t longestKeyword = 20;
    if (word.size() > longestKeyword)
        return {};
    const auto lower = lowered(word);
    for (const auto keyword : keywords()) {
        const int allowed = keyword.size() > 4 ? 2 : 0;
        if (fits(keyword) && distance(lower, lowered(keyword)) <= allowed)
            return keyword;
    }
    return {};
}

Remedy wordRemedy(const Surroundings &around)
{
    const auto &token = around.token;
    const bool isValue = around.wanted.find("attribute") != std::string_view::npos;
    const bool isStage = around.wanted.find("stage") != std::string_view::npos
        || around.wanted.find("aggregate") != std::string_view::npos
        || around.wanted.find("topk") != std::string_view::npos;
    const bool hasDot = around.after.kind == Token::Kind::Attribute && touch(token, around.after);
    if (!isLetter(token.text.front()) || (!isValue && !isStage))
        return {"", token.place};
    const auto keyword =
        hasDot ? std::string_view() : misspelled(token.text, isStage ? startsStage : standsAsValue);
    if (!keyword.empty())
        return {"write " + std::string(keyword), token.place};
    return isValue ? missingDot(around) : Remedy{"", token.place};
}

} // namespace

Remedy remedyFor(const Surroundings &around)
{
    const auto &before = around.before;
    const auto &token = around.token;
    const bool mayBeUnit = token.kind == Token::Kind::Word && before.kind == Token::Kind::Number;
    if (mayBeUnit && touch(before, token))
        return unitRemedy(around);
    if (const auto text = habitRemedy(token); !text.empty())
        return {std::string(text), token.place};
    if (nameHoldsOperator(before))
        return {"signs may belong to a name: set blanks on both sides of + - * / %", token.place};
    if (token.kind == Token::Kind::Attribute && isName(before) && touch(before, token))
        return missingDot({around.query, before, before, token, around.wanted});
    if (mayBeUnit)
        return unitRemedy(around);
    if (token.kind == Token::Kind::Word)
        return wordRemedy(around);
    if (token.kind == Token::Kind::Symbol)
        return symbolRemedy(around);
    return {"", token.place};
}

std::string describe(const Token &token)
{
    switch (token.kind) {
    case Token::Kind::End: return "the end of the query";
    case Token::Kind::String: return "a text";
    case Token::Kind::Number: return "the number " + std::string(token.text);
    case Token::Kind::Attribute: return "the attribute " + std::string(token.text);
    default: return '\'' + std::string(token.text) + '\'';
    }
}

} // namespace app::traceql
