#include "app/traceql/situation.h"

#include "app/traceql/characters.h"
#include "app/traceql/fieldparser.h"
#include "app/traceql/keywords.h"

#include <algorithm>
#include <limits>

namespace app::traceql {
namespace {

using Tokens = std::vector<Token>;

bool isQuote(char c) { return c == '"' || c == '`'; }
bool touch(const Token &left, const Token &right) { return left.place.end == right.place.begin; }

bool isWord(const Token &token)
{
    return (token.kind == Token::Kind::Word || token.kind == Token::Kind::Keyword)
        && isWordStart(token.text.front());
}

/// A token a person may still be writing when the cursor touches its end.
bool isGrowing(const Token &token)
{
    const char first = token.text.empty() ? '\0' : token.text.front();
    switch (token.kind) {
    case Token::Kind::Attribute:
    case Token::Kind::ScopeColon:
    case Token::Kind::Number: return true;
    case Token::Kind::Error: return isQuote(first) || first == '.' || isWordStart(first);
    default: return isWord(token);
    }
}

/// Whether `left` and `right` are one word to the writer: `http.method`, `span:id`, `5mi`.
bool isOneWord(const Token &left, const Token &right)
{
    if (!touch(left, right))
        return false;
    return (left.kind == Token::Kind::Number && isWord(right))
        || left.kind == Token::Kind::ScopeColon || (isWord(left) && right.text.starts_with('.'));
}

/// What stands in front of the cursor, and the token being written, which ends at it.
struct Front {
    Tokens tokens;
    std::optional<TextRange> growing = {};
    bool isInComment = false;
};

Front frontOf(std::string_view text)
{
    Front front;
    Lexer lexer(text);
    const auto end = int(text.size());
    for (auto token = lexer.nextOrComment(); token.kind != Token::Kind::End;
         token = lexer.nextOrComment()) {
        const bool isOpen = token.text.starts_with("//") || token.kind == Token::Kind::Error;
        const bool isComment = token.kind == Token::Kind::Comment || token.text.starts_with("/*");
        front.isInComment = isComment && isOpen && token.place.end == end;
        if (!isComment)
            front.tokens.push_back(std::move(token));
    }
    auto &tokens = front.tokens;
    if (tokens.empty() || tokens.back().place.end != end || !isGrowing(tokens.back()))
        return front;
    front.growing = tokens.back().place;
    while (tokens.size() > 1 && isOneWord(tokens[tokens.size() - 2], tokens.back())) {
        tokens.pop_back();
        front.growing->begin = tokens.back().place.begin;
    }
    tokens.pop_back();
    return front;
}

/// Where the text literal that begins at `begin` ends; `cursor` where it is not closed, or where closing it
/// would take the opening quote of another one.
std::size_t literalEnd(std::string_view text, std::size_t begin, std::size_t cursor)
{
    Lexer lexer(text);
    std::size_t end = cursor;
    for (auto token = lexer.next(); token.kind != Token::Kind::End; token = lexer.next()) {
        if (std::size_t(token.place.begin) == begin && token.kind == Token::Kind::String)
            end = std::size_t(token.place.end);
        if (token.kind == Token::Kind::Error && isQuote(token.text.front()))
            return cursor;
    }
    return end;
}

std::size_t growingEnd(std::string_view text, std::size_t begin, std::size_t cursor)
{
    if (isQuote(text[begin]))
        return literalEnd(text, begin, cursor);
    const bool isName = text.substr(begin, cursor - begin).find('.') != std::string_view::npos;
    auto end = cursor;
    while (end < text.size() && text[end] != '"'
           && (isName ? isNamePart(text, end) : isWordPart(text[end])))
        ++end;
    return end;
}

/// An open bracket.
struct Frame {
    enum class Kind { Filter, Group, Field, Names, Number, Empty, Hints, Compare, Pipeline };
    Kind kind = Kind::Pipeline;
    std::string_view word = {}; ///< the function
};
using FrameKind = Frame::Kind;

bool isField(FrameKind kind)
{
    return kind == FrameKind::Filter || kind == FrameKind::Group || kind == FrameKind::Field;
}

FrameKind kindOfCall(std::string_view word)
{
    if (word == "with")
        return FrameKind::Hints;
    if (word == "topk" || word == "bottomk")
        return FrameKind::Number;
    if (word == "compare")
        return FrameKind::Compare;
    if (word == "count" || word == "rate" || word == "count_over_time" || word == "coalesce")
        return FrameKind::Empty;
    if (word == "by" || aggregateNamed(word))
        return FrameKind::Field;
    return word == "select" || metricsNamed(word) ? FrameKind::Names : FrameKind::Pipeline;
}

/// Reads the tokens in front of the cursor, whole or broken, and says what comes next.
class Reader
{
public:
    explicit Reader(const Tokens &tokens) : m_tokens(tokens)
    {
        for (std::size_t at = 0; at < tokens.size(); ++at)
            read(at);
    }
    void describe(Situation &situation) const;

private:
    void read(std::size_t at);
    Frame frameAt(std::size_t at) const;
    void describeField(Situation &situation) const;
    void describeOperand(Situation &situation, std::size_t behind) const;
    Expected inCall(const Frame &frame) const;
    Expected inPipeline() const;
    Expected behindClosed() const;
    Expected atStage() const;
    bool isCompared() const;
    bool lastIs(std::string_view text) const
    {
        return !m_tokens.empty() && m_tokens.back().is(text);
    }

    const Tokens &m_tokens;
    std::vector<Frame> m_frames;
    Frame m_closed;
    bool m_hasMetrics = false;
    std::size_t m_condition = 0; // where the condition at the cursor begins
};

Frame Reader::frameAt(std::size_t at) const
{
    if (m_tokens[at].is("{"))
        return {FrameKind::Filter};
    if (at > 0 && m_tokens[at - 1].kind == Token::Kind::Keyword) {
        const auto word = m_tokens[at - 1].text;
        const bool isMetricsBy = word == "by" && at > 1 && m_tokens[at - 2].is(")");
        return {isMetricsBy ? FrameKind::Names : kindOfCall(word), word};
    }
    return {!m_frames.empty() && isField(m_frames.back().kind) ? FrameKind::Group
                                                               : FrameKind::Pipeline};
}

void Reader::read(std::size_t at)
{
    const auto &token = m_tokens[at];
    if (token.is("{") || token.is("(")) {
        m_frames.push_back(frameAt(at));
        m_condition = at + 1;
    } else if ((token.is("}") || token.is(")")) && !m_frames.empty()) {
        m_closed = m_frames.back();
        m_frames.pop_back();
    } else if (token.is("&&") || token.is("||")) {
        m_condition = at + 1;
    }
    if (m_frames.empty() && token.kind == Token::Kind::Keyword && metricsNamed(token.text))
        m_hasMetrics = true;
}

void Reader::describe(Situation &situation) const
{
    const auto isFunction = [](const Token &token) {
        return token.kind == Token::Kind::Keyword && kindOfCall(token.text) != FrameKind::Pipeline;
    };
    if (!m_tokens.empty() && isFunction(m_tokens.back()))
        situation.expected = Expected::Call;
    else if (m_frames.empty() || m_frames.back().kind == FrameKind::Pipeline)
        situation.expected = inPipeline();
    else if (isField(m_frames.back().kind))
        describeField(situation);
    else
        situation.expected = inCall(m_frames.back());
}

void Reader::describeField(Situation &situation) const
{
    const auto &last = m_tokens.back();
    const auto op = operatorOf(last);
    if (op && isComparison(op->op)) {
        situation.expected = Expected::Value;
        situation.op = op->op;
        describeOperand(situation, m_tokens.size() - 1);
        return;
    }
    const bool isOpen = op || last.is("(") || last.is("{") || last.is("!") || last.is(",");
    if (isOpen) {
        situation.expected = Expected::Operand;
        return;
    }
    situation.expected = isCompared() ? Expected::Joint : Expected::Operator;
    describeOperand(situation, m_tokens.size());
}

/// Whether the condition at the cursor has its comparison.
bool Reader::isCompared() const
{
    for (std::size_t at = m_condition; at < m_tokens.size(); ++at) {
        const auto op = operatorOf(m_tokens[at]);
        if (op && isComparison(op->op))
            return true;
    }
    return false;
}

/// The attribute that ends in front of token `behind`.
void Reader::describeOperand(Situation &situation, std::size_t behind) const
{
    if (behind == 0)
        return;
    const auto &token = m_tokens[behind - 1];
    Attribute attribute{Intrinsic::None, token.scope, token.ofParent, {}, token.place};
    if (token.kind == Token::Kind::Keyword) {
        const bool isScoped = behind > 1 && m_tokens[behind - 2].kind == Token::Kind::ScopeColon;
        const auto scope = isScoped ? m_tokens[behind - 2].text : std::string_view();
        const auto intrinsic = intrinsicNamed(scope, token.text);
        if (!intrinsic)
            return;
        attribute.intrinsic = *intrinsic;
    } else if (token.kind == Token::Kind::Attribute) {
        attribute.name = std::get<std::string>(token.value);
    } else {
        situation.type = token.kind == Token::Kind::String || token.kind == Token::Kind::Number
            ? typeOf(token.value)
            : Type::Attribute;
        return;
    }
    situation.type = typeOf(attribute);
    situation.subject = std::move(attribute);
}

Expected Reader::inCall(const Frame &frame) const
{
    const bool isFresh = lastIs("(") || lastIs(",");
    switch (frame.kind) {
    case FrameKind::Names:
        if (lastIs(",") && frame.word == "quantile_over_time")
            return Expected::Quantile;
        return isFresh ? Expected::Name : Expected::BehindName;
    case FrameKind::Number: return isFresh ? Expected::Limit : Expected::Close;
    case FrameKind::Compare: return lastIs("(") ? Expected::Spanset : Expected::Close;
    case FrameKind::Hints: break;
    default: return Expected::Close;
    }
    if (isFresh)
        return Expected::HintName;
    if (lastIs("="))
        return Expected::HintValue;
    return m_tokens.back().kind == Token::Kind::Word ? Expected::HintEquals : Expected::Close;
}

Expected Reader::atStage() const
{
    if (!m_frames.empty())
        return Expected::InnerStage;
    return m_hasMetrics ? Expected::Ranking : Expected::Stage;
}

Expected Reader::inPipeline() const
{
    if (m_tokens.empty() || lastIs("("))
        return Expected::Head;
    const auto &last = m_tokens.back();
    if (last.is("|"))
        return atStage();
    if (last.is("}") || last.is(")"))
        return behindClosed();
    if (last.kind == Token::Kind::Number)
        return m_hasMetrics ? Expected::BehindMetrics : Expected::BehindStage;
    if (last.kind != Token::Kind::Symbol)
        return Expected::Nothing;
    const bool isNumber = aggregateNamed(m_closed.word) || metricsNamed(m_closed.word)
        || (m_hasMetrics && m_closed.word == "by");
    return isNumber ? Expected::Threshold : Expected::Spanset;
}

Expected Reader::behindClosed() const
{
    if (m_closed.word.empty())
        return Expected::SpansetOperator;
    if (m_closed.word == "with")
        return Expected::Nothing;
    if (aggregateNamed(m_closed.word))
        return Expected::BehindAggregate;
    return m_hasMetrics ? Expected::BehindMetrics : Expected::BehindStage;
}

bool isBehindOperand(Expected expected)
{
    return expected == Expected::Operator || expected == Expected::Joint
        || expected == Expected::SpansetOperator || expected == Expected::BehindAggregate;
}

/// `!`, `&` or `|` may be the first sign of a longer operator.
void growOperator(Front &front, Situation &situation, std::size_t cursor)
{
    if (front.growing || front.tokens.empty())
        return;
    const auto last = front.tokens.back();
    const bool isSign = last.text == "!" || last.text == "&" || last.text == "|";
    if (!isSign || std::size_t(last.place.end) != cursor)
        return;
    Situation without;
    front.tokens.pop_back();
    Reader(front.tokens).describe(without);
    if (last.text == "|" && without.expected == Expected::SpansetOperator)
        return;
    if (!isBehindOperand(without.expected))
        return;
    situation = std::move(without);
    situation.typed = last.text;
    situation.replaced = last.place;
}

} // namespace

Situation situationAt(std::string_view text, std::size_t cursor)
{
    auto front = frontOf(text.substr(0, cursor));
    Situation situation;
    situation.replaced = {int(cursor), int(cursor)};
    if (front.isInComment)
        return situation;
    if (front.growing) {
        const auto begin = std::size_t(front.growing->begin);
        situation.replaced = {int(begin), int(growingEnd(text, begin, cursor))};
        situation.isQuoted = isQuote(text[begin]);
        situation.typed = text.substr(begin, cursor - begin).substr(situation.isQuoted ? 1 : 0);
    }
    Reader(front.tokens).describe(situation);
    growOperator(front, situation, cursor);
    return situation;
}

} // namespace app::traceql
