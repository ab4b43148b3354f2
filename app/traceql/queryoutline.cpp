#include "app/traceql/queryoutline.h"

namespace app::traceql {
namespace {

bool opens(const Token &token) { return token.is("{") || token.is("("); }
bool closes(const Token &token) { return token.is("}") || token.is(")"); }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The positions in `run`, outside of brackets in it, of the tokens that `is` accepts.
template <typename Predicate>
std::vector<std::size_t> outside(const std::vector<Token> &tokens, TokenRun run, Predicate is)
{
    std::vector<std::size_t> found;
    int depth = 0;
    for (auto at = run.first; at < run.end; ++at) {
        depth -= closes(tokens[at]) ? 1 : 0;
        if (depth == 0 && is(tokens[at]))
            found.push_back(at);
        depth += opens(tokens[at]) ? 1 : 0;
    }
    return found;
}

bool isAnd(const Token &token) { return token.is("&&"); }
bool isOr(const Token &token) { return token.is("||"); }

/// What stands in parentheses around all of `run`; nothing where none do.
std::optional<TokenRun> unwrapped(const std::vector<Token> &tokens, TokenRun run)
{
    const TokenRun inner = {run.first + 1, run.end - 1};
    if (run.end - run.first < 3 || !tokens[run.first].is("("))
        return {};
    int depth = 1;
    for (auto at = inner.first; at < inner.end; ++at) {
        depth += opens(tokens[at]) ? 1 : closes(tokens[at]) ? -1 : 0;
        if (depth == 0)
            return {};
    }
    return inner;
}

} // namespace

QueryOutline::QueryOutline(std::string_view query) : text(query), tokens(lexed(query))
{
    findStages();
    findFilter();
    if (filter && !filter->isEmpty())
        findConditions();
}

void QueryOutline::findStages()
{
    const TokenRun all = {0, tokens.size() - 1};
    auto first = all.first;
    for (const auto at : outside(
             tokens, all, [](const Token &token) { return token.is("|") || token.is("with"); })) {
        stages.push_back({first, at});
        first = tokens[at].is("|") ? at + 1 : at;
    }
    stages.push_back({first, all.end});
}

void QueryOutline::findFilter()
{
    const auto head = stages.front();
    if (head.isEmpty() || !tokens[head.first].is("{"))
        return;
    const auto closing = outside(tokens, head, [](const Token &token) { return token.is("}"); });
    if (closing.size() == 1 && closing.front() + 1 == head.end)
        filter = TokenRun{head.first + 1, head.end - 1};
}

/// `&&` binds as `||` does, from left to right (reference 2.1): what stands before the last `||` is one part.
void QueryOutline::findConditions()
{
    auto inside = *filter;
    for (auto inner = unwrapped(tokens, inside); inner && outside(tokens, *inner, isOr).empty();
         inner = unwrapped(tokens, inside))
        inside = *inner;
    const auto choices = outside(tokens, inside, isOr);
    hasChoice = !choices.empty();
    auto first = inside.first;
    for (const auto at : outside(tokens, inside, isAnd)) {
        if (hasChoice && at < choices.back())
            continue;
        conditions.push_back({first, at});
        first = at + 1;
    }
    conditions.push_back({first, inside.end});
}

TextRange QueryOutline::placeOf(TokenRun run) const
{
    return {tokens[run.first].place.begin, tokens[run.end - 1].place.end};
}

std::string_view QueryOutline::textOf(TextRange place) const
{
    return text.substr(std::size_t(place.begin), std::size_t(place.end - place.begin));
}

bool QueryOutline::isHints(std::size_t stage) const
{
    return stage > 0 && tokens[stages[stage].first].is("with")
        && !tokens[stages[stage].first - 1].is("|");
}

int QueryOutline::endBefore(std::size_t token) const
{
    return token == 0 ? 0 : tokens[token - 1].place.end;
}

/// A line break behind a comment ends the comment: it cannot go.
TextRange QueryOutline::withBlanks(TokenRun run) const
{
    auto place = placeOf(run);
    const int before = endBefore(run.first);
    int begin = place.begin;
    while (begin > before && isBlank(text[std::size_t(begin) - 1]))
        --begin;
    if (begin == before)
        place.begin = begin;
    return place;
}

} // namespace app::traceql
