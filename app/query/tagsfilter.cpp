#include "app/query/tagsfilter.h"

#include "app/query/tagslimits.h"
#include "app/traceql/parser.h"
#include "app/traceql/tokens.h"

#include <algorithm>
#include <vector>

namespace app::query {
namespace {

using traceql::ClassedToken;
using traceql::TokenClass;

bool isUsable(const std::string &condition)
{
    return traceql::parseAndCheck("{ " + condition + " }").has_value();
}

class Repair
{
public:
    explicit Repair(std::string_view text) : m_text(text)
    {
        for (const auto &token : traceql::tokens(text)) {
            if (token.tokenClass != TokenClass::Comment)
                m_tokens.push_back(token);
        }
    }

    std::string run()
    {
        const auto open = find(0, "{");
        if (open == m_tokens.size())
            return {};
        const auto close = find(open + 1, "}");
        if (isJoined(close + 1))
            return {};
        const auto condition = joined(open + 1, close, 0);
        return condition.empty() ? std::string() : "{ " + condition + " }";
    }

private:
    std::string_view at(std::size_t token) const
    {
        const auto &place = m_tokens[token].place;
        return m_text.substr(std::size_t(place.begin), std::size_t(place.end - place.begin));
    }
    bool is(std::size_t token, std::string_view text) const
    {
        const auto tokenClass = m_tokens[token].tokenClass;
        return (tokenClass == TokenClass::Bracket || tokenClass == TokenClass::Operator)
            && at(token) == text;
    }
    std::size_t find(std::size_t from, std::string_view text) const
    {
        while (from < m_tokens.size() && !is(from, text))
            ++from;
        return from;
    }

    /// Whether another span set follows: `{ a } > { b }`.
    bool isJoined(std::size_t token) const
    {
        while (token < m_tokens.size() && is(token, ")"))
            ++token;
        return token < m_tokens.size() && m_tokens[token].tokenClass == TokenClass::Operator
            && at(token) != "|";
    }

    /// The end of the operand that begins here: the next `&&` or `||` outside of brackets.
    std::size_t endOfOperand(std::size_t token, std::size_t end) const
    {
        for (int depth = 0; token < end; ++token) {
            depth += is(token, "(");
            depth -= is(token, ")");
            if (depth <= 0 && (is(token, "&&") || is(token, "||")))
                break;
        }
        return token;
    }

    std::string joined(std::size_t begin, std::size_t end, int depth) const
    {
        std::string all;
        std::string_view op;
        while (begin < end) {
            const auto operandEnd = endOfOperand(begin, end);
            const auto one = operand(begin, operandEnd, depth);
            if (!one.empty()) {
                all += all.empty() ? "" : " " + std::string(op) + " ";
                all += one;
            }
            op = operandEnd < end ? at(operandEnd) : std::string_view();
            begin = operandEnd + 1;
        }
        return all;
    }

    /// As written where it can be read, else what is left of it inside its brackets, else true.
    std::string operand(std::size_t begin, std::size_t end, int depth) const
    {
        if (begin == end)
            return {};
        const auto first = std::size_t(m_tokens[begin].place.begin);
        const std::string text(
            m_text.substr(first, std::size_t(m_tokens[end - 1].place.end) - first));
        if (!isBareAttribute(begin, end) && isUsable(text))
            return text;
        if (!is(begin, "(") || depth >= maxFilterNesting)
            return "true";
        const bool isClosed = end - begin > 1 && is(end - 1, ")");
        const auto inner = joined(begin + 1, isClosed ? end - 1 : end, depth + 1);
        return inner.empty() ? inner : "(" + inner + ")";
    }

    bool isBareAttribute(std::size_t begin, std::size_t end) const
    {
        const auto tokenClass = m_tokens[begin].tokenClass;
        return end - begin == 1
            && (tokenClass == TokenClass::Attribute || tokenClass == TokenClass::Intrinsic);
    }

    std::string_view m_text;
    std::vector<ClassedToken> m_tokens;
};

} // namespace

std::string repairedFilter(std::string_view query)
{
    return query.size() > maxTagFilterBytes ? std::string() : Repair(query).run();
}

std::optional<traceql::FieldExpr> lenientFilter(std::string_view query)
{
    const auto parsed = traceql::parseAndCheck(repairedFilter(query));
    if (!parsed)
        return {};
    const auto *spansets =
        std::get_if<traceql::SpansetExpr>(&parsed->pipeline.stages.front().value);
    const auto *filter =
        spansets ? std::get_if<traceql::SpansetFilter>(&spansets->root().value) : nullptr;
    if (!filter)
        return {};
    const auto *constant = std::get_if<traceql::Static>(&filter->condition.root().value);
    if (constant && *constant == traceql::Static(true))
        return {};
    return filter->condition;
}

} // namespace app::query
