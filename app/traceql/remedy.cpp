#include "app/traceql/remedy.h"

#include "app/traceql/keywords.h"

#include <algorithm>
#include <array>

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
    return {"", token.place};
}

} // namespace

Remedy remedyFor(const Surroundings &around)
{
    const auto &token = around.token;
    const bool joined = token.kind == Token::Kind::Attribute && isName(around.before)
        && touch(around.before, token);
    if (const auto text = habitRemedy(token); !text.empty())
        return {std::string(text), token.place};
    if (nameHoldsOperator(around.before))
        return {"signs may belong to a name: set blanks on both sides of + - * / %", token.place};
    if (joined)
        return missingDot({around.query, around.before, around.before, token});
    if (token.kind == Token::Kind::Word && isLetter(token.text.front()))
        return missingDot(around);
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
