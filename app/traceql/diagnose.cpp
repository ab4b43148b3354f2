#include "app/traceql/diagnose.h"

#include "app/traceql/check.h"
#include "app/traceql/keywords.h"
#include "app/traceql/queryparser.h"

#include <algorithm>
#include <array>
#include <optional>

namespace app::traceql {
namespace {

using Tokens = std::vector<Token>;
constexpr std::size_t mostErrors = 10;

bool opens(const Token &token) { return token.is("{") || token.is("("); }
bool closes(const Token &token) { return token.is("}") || token.is(")"); }
bool match(const Token &open, const Token &close) { return open.is("{") == close.is("}"); }

Token symbolAt(std::string_view text, TextRange place)
{
    return {Token::Kind::Symbol, place, text};
}

Token keywordAt(std::string_view text, TextRange place)
{
    return {Token::Kind::Keyword, place, text};
}

/// The operator a word such as `and` stands for; empty for any other token.
std::string_view operatorMeant(const Token &token)
{
    constexpr std::array<std::string_view, 3> ands{"and", "AND", "And"};
    constexpr std::array<std::string_view, 3> ors{"or", "OR", "Or"};
    if (token.kind != Token::Kind::Word)
        return {};
    if (std::ranges::find(ands, token.text) != ands.end() || token.text == "&")
        return "&&";
    return std::ranges::find(ors, token.text) != ors.end() ? "||" : std::string_view();
}

bool startsOperand(const Token &token)
{
    return token.kind == Token::Kind::Attribute || token.kind == Token::Kind::ScopeColon
        || (token.kind == Token::Kind::Keyword && intrinsicNamed(token.text));
}

/// Brackets open in front of `at`; nothing where one is closed by the wrong sign.
std::optional<std::vector<std::size_t>> openBefore(const Tokens &tokens, std::size_t at)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < at; ++i) {
        if (opens(tokens[i])) {
            open.push_back(i);
        } else if (closes(tokens[i])) {
            if (open.empty() || !match(tokens[open.back()], tokens[i]))
                return {};
            open.pop_back();
        }
    }
    return open;
}

/// A run of tokens between two places where reading may start again.
struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Mends the tokens behind an error so that parsing finds the next mistake instead of an echo of this one.
class Mender
{
public:
    Mender(std::string_view text, Tokens &tokens) : m_text(text), m_tokens(tokens) {}

    /// The first token at which another error can be believed; nothing where it is not safe to go on.
    std::optional<std::size_t> mend(std::size_t at);

private:
    std::optional<std::size_t> mendJoint(std::size_t at);
    std::optional<std::size_t> mendCondition(std::size_t open, std::size_t at);
    std::optional<std::size_t> mendStage(std::size_t at);
    template <typename IsEnd>
    std::optional<Part> partAround(std::size_t begin, std::size_t at, IsEnd isEnd) const;
    Tokens stageInsteadOf(Part part) const;
    void replace(Part part, Tokens by);
    bool swallowsMore(const Token &token) const;
    TextRange placeOf(Part part) const;
    Tokens::iterator from(std::size_t at) { return m_tokens.begin() + std::ptrdiff_t(at); }

    std::string_view m_text;
    Tokens &m_tokens;
};

/// Text or a comment that is not closed hides what stands behind it.
bool Mender::swallowsMore(const Token &token) const
{
    if (token.kind != Token::Kind::Error)
        return false;
    const auto end = std::size_t(token.place.end);
    const bool reachesLineEnd = end >= m_text.size() || m_text[end] == '\n';
    return token.text == "'"
        || (reachesLineEnd && token.text.find_first_of("\"`*") != std::string_view::npos);
}

std::optional<std::size_t> Mender::mend(std::size_t at)
{
    const bool hidesMore =
        std::ranges::any_of(m_tokens, [this](const Token &token) { return swallowsMore(token); });
    const auto openAtEnd = openBefore(m_tokens, m_tokens.size());
    if (hidesMore || !openAtEnd || !openAtEnd->empty() || m_tokens[at].kind == Token::Kind::End)
        return {};
    const auto open = openBefore(m_tokens, at);
    const bool isInFilter =
        std::ranges::any_of(*open, [&](std::size_t i) { return m_tokens[i].is("{"); });
    if (!isInFilter)
        return mendStage(at);
    if (const auto joint = mendJoint(at))
        return joint;
    return mendCondition(open->back(), at);
}

/// `and`, `|` and a comma between two conditions are read as what they stand for.
std::optional<std::size_t> Mender::mendJoint(std::size_t at)
{
    auto &token = m_tokens[at];
    auto meant = operatorMeant(token);
    if (token.is("|") && startsOperand(m_tokens[at + 1]))
        meant = "||";
    if (token.is(",") && startsOperand(m_tokens[at + 1]))
        meant = "&&";
    if (meant.empty())
        return {};
    token = symbolAt(meant, token.place);
    return at + 1;
}

/// The tokens around `at` from `begin`, or behind the last end in front of it, up to the next end.
template <typename IsEnd>
std::optional<Part> Mender::partAround(std::size_t begin, std::size_t at, IsEnd isEnd) const
{
    std::vector<std::size_t> open;
    for (std::size_t i = begin;; ++i) {
        const auto &token = m_tokens[i];
        if (open.empty() && isEnd(token)) {
            if (i >= at)
                return Part{begin, i};
            begin = i + 1;
        } else if (opens(token)) {
            open.push_back(i);
        } else if (closes(token)) {
            if (open.empty() || !match(m_tokens[open.back()], token))
                return {};
            open.pop_back();
        }
        if (token.kind == Token::Kind::End)
            return {};
    }
}

TextRange Mender::placeOf(Part part) const
{
    const int begin = m_tokens[part.begin].place.begin;
    return {begin, part.end > part.begin ? m_tokens[part.end - 1].place.end : begin};
}

void Mender::replace(Part part, Tokens by)
{
    const auto at = m_tokens.erase(from(part.begin), from(part.end));
    m_tokens.insert(at, by.begin(), by.end());
}

/// The condition becomes an attribute, which fits wherever a condition does.
std::optional<std::size_t> Mender::mendCondition(std::size_t open, std::size_t at)
{
    const bool isBrace = m_tokens[open].is("{");
    // another filter begins where this one has not ended
    const auto isFilter = [](const Token &token) { return token.is("{"); };
    const auto part = partAround(open + 1, at, [&](const Token &token) {
        return token.is("&&") || token.is("||") || token.is("|") || token.is(",")
            || !operatorMeant(token).empty() || token.is(isBrace ? "}" : ")");
    });
    if (!part || std::any_of(from(part->begin), from(part->end), isFilter))
        return {};
    Token filler{Token::Kind::Attribute, placeOf(*part), ".a", std::string("a")};
    const auto begin = part->begin;
    replace(*part, {std::move(filler)});
    const bool nextIsWord = !operatorMeant(m_tokens[begin + 1]).empty();
    return begin + (nextIsWord ? 1 : 2);
}

/// A stage that goes with the one behind it.
Tokens Mender::stageInsteadOf(Part part) const
{
    const auto place = placeOf(part);
    const auto isRanking = [](const Token &token) {
        return token.is("topk") || token.is("bottomk");
    };
    if (isRanking(m_tokens[part.begin]))
        return {keywordAt("topk", place),
                symbolAt("(", place),
                {Token::Kind::Number, place, "1", std::int64_t(1)},
                symbolAt(")", place)};
    const bool isMeasured = m_tokens[part.end].is("|") && isRanking(m_tokens[part.end + 1]);
    if (isMeasured)
        return {keywordAt("rate", place), symbolAt("(", place), symbolAt(")", place)};
    return {symbolAt("{", place), symbolAt("}", place)};
}

std::optional<std::size_t> Mender::mendStage(std::size_t at)
{
    // a pipe too many may belong to either side
    if (m_tokens[at].is("|"))
        return {};
    const auto part = partAround(0, at, [](const Token &token) {
        return token.is("|") || token.is("with") || token.kind == Token::Kind::End;
    });
    if (!part || m_tokens[part->end].kind == Token::Kind::End)
        return {};
    auto filler = stageInsteadOf(*part);
    const auto least = part->begin + filler.size() + 1;
    replace(*part, std::move(filler));
    return least;
}

std::vector<Error> grammarErrors(std::string_view text, Tokens tokens)
{
    std::vector<Error> errors;
    Mender mender(text, tokens);
    std::optional<std::size_t> least = 0;
    while (least && errors.size() < mostErrors) {
        Cursor cursor(text, tokens);
        auto query = parseQuery(cursor);
        if (query || cursor.at() < *least)
            break;
        const bool goesOn = query.error().kind == Error::Kind::Invalid;
        errors.push_back(std::move(query).error());
        least = goesOn ? mender.mend(cursor.at()) : std::nullopt;
    }
    return errors;
}

} // namespace

std::vector<Error> diagnose(std::string_view text)
{
    if (const auto checked = checkText(text); !checked)
        return {checked.error()};
    auto tokens = lexed(text);
    Cursor cursor(text, tokens);
    if (const auto query = parseQuery(cursor))
        return check(*query);
    return grammarErrors(text, std::move(tokens));
}

} // namespace app::traceql
