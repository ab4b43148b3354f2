#include "app/traceql/fieldparser.h"

#include "app/traceql/keywords.h"
#include "app/traceql/language.h"

#include <limits>

namespace app::traceql {
namespace {

constexpr int negationRank = 5;

int rankOf(BinaryOp op)
{
    if (op <= BinaryOp::Or)
        return lowestRank;
    if (isComparison(op))
        return comparisonRank;
    if (op <= BinaryOp::Subtract)
        return sumRank;
    return op == BinaryOp::Power ? 7 : 6;
}

std::optional<Static> literalOf(const Token &token)
{
    if (token.kind == Token::Kind::String || token.kind == Token::Kind::Number)
        return token.value;
    if (token.kind == Token::Kind::Keyword)
        return constantNamed(token.text);
    if (token.kind == Token::Kind::Word && token.text == "minInt")
        return std::numeric_limits<std::int64_t>::min();
    if (token.kind == Token::Kind::Word && token.text == "maxInt")
        return std::numeric_limits<std::int64_t>::max();
    return {};
}

/// Operator precedence with a stack of its own, because parentheses, signs and powers may be nested as deep as
/// the text is long: printing wraps every operand of a chain.
class FieldParser
{
public:
    explicit FieldParser(Cursor &cursor) : m_cursor(cursor) {}

    /// operand { operator operand }
    Result<FieldExpr> run()
    {
        for (bool isOpen = true; isOpen;) {
            APP_CHECK(operand());
            APP_TRY(isOpen, acceptOperator());
        }
        return std::move(m_expr);
    }

private:
    /// What stands before the operand it needs.
    struct Waiting {
        enum class Kind { Parenthesis, Sign, NilTest, Infix };
        Kind kind;
        int begin;
        RankedOp op = {BinaryOp::And, lowestRank}; ///< of a Sign only the rank
        UnaryOp unary = UnaryOp::Not;              ///< of Sign and NilTest
    };
    using Kind = Waiting::Kind;
    /// An operand that is complete, and where it begins, parentheses included.
    struct Ready {
        int node;
        int begin;
    };

    template <typename Value>
    void add(Value value, int begin)
    {
        m_expr.nodes.push_back({std::move(value), m_cursor.since(begin)});
        m_ready.push_back({int(m_expr.nodes.size()) - 1, begin});
    }
    int takeReady()
    {
        const int node = m_ready.back().node;
        m_ready.pop_back();
        return node;
    }

    Result<> operand();
    Result<> leafOperand();
    Result<bool> acceptNilFirst();
    Result<bool> acceptOperator();
    bool acceptNilBehind(RankedOp op);
    void finishBefore(RankedOp next);
    void apply(const Waiting &waiting);
    void applySign(UnaryOp op, int begin);

    Cursor &m_cursor;
    FieldExpr m_expr;
    std::vector<Waiting> m_waiting;
    std::vector<Ready> m_ready;
};

/// { "(" | "-" | "!" | "nil" ( "=" | "!=" ) } ( static | attribute ), or "nil" ( "=" | "!=" ) "nil"
Result<> FieldParser::operand()
{
    while (true) {
        const int begin = m_cursor.begin();
        if (m_cursor.accept("("))
            m_waiting.push_back({Kind::Parenthesis, begin});
        else if (m_cursor.accept("-"))
            m_waiting.push_back(
                {Kind::Sign, begin, {BinaryOp::Subtract, sumRank}, UnaryOp::Negate});
        else if (m_cursor.accept("!"))
            m_waiting.push_back({Kind::Sign, begin, {BinaryOp::And, negationRank}, UnaryOp::Not});
        else if (!m_cursor.sees("nil"))
            return leafOperand();
        else {
            APP_TRY(const bool isOpen, acceptNilFirst());
            if (!isOpen)
                return {};
        }
    }
}

Result<> FieldParser::leafOperand()
{
    const auto &token = m_cursor.peek();
    const int begin = m_cursor.begin();
    if (startsAttribute(token)) {
        APP_TRY(auto attribute, parseAttribute(m_cursor));
        add(std::move(attribute), begin);
        return {};
    }
    auto literal = literalOf(token);
    if (!literal)
        return m_cursor.unexpected("a value or an attribute");
    m_cursor.advance();
    add(*std::move(literal), begin);
    return {};
}

/// False when an operand stands complete.
Result<bool> FieldParser::acceptNilFirst()
{
    const int begin = m_cursor.begin();
    m_cursor.advance();
    const bool isEqual = m_cursor.sees("=");
    if (!isEqual && !m_cursor.sees("!="))
        return m_cursor.unexpected("'=' or '!=' behind nil");
    m_cursor.advance();
    // nothing equals nothing, nor differs from it (reference 4.7)
    if (m_cursor.accept("nil")) {
        add(Static(false), begin);
        return false;
    }
    m_waiting.push_back({Kind::NilTest,
                         begin,
                         {BinaryOp::Equal, comparisonRank},
                         isEqual ? UnaryOp::Missing : UnaryOp::Exists});
    return true;
}

/// Behind an operand: closes parentheses, and takes the operator that wants another operand. False where the
/// expression ends.
Result<bool> FieldParser::acceptOperator()
{
    while (true) {
        const auto op = operatorOf(m_cursor.peek());
        finishBefore(op.value_or(RankedOp{BinaryOp::And, 0}));
        if (op) {
            m_cursor.advance();
            if (acceptNilBehind(*op))
                continue;
            m_waiting.push_back({Kind::Infix, m_ready.back().begin, *op});
            return true;
        }
        if (m_waiting.empty())
            return false;
        APP_CHECK(m_cursor.expect(")"));
        m_ready.back().begin = m_waiting.back().begin;
        m_waiting.pop_back();
    }
}

/// nil behind = or !=
bool FieldParser::acceptNilBehind(RankedOp op)
{
    const bool isEqual = op.op == BinaryOp::Equal;
    if ((!isEqual && op.op != BinaryOp::NotEqual) || !m_cursor.accept("nil"))
        return false;
    const int begin = m_ready.back().begin;
    add(Unary{isEqual ? UnaryOp::Missing : UnaryOp::Exists, takeReady()}, begin);
    return true;
}

/// Applies what binds closer than `next`, back to the innermost parenthesis.
void FieldParser::finishBefore(RankedOp next)
{
    while (!m_waiting.empty() && m_waiting.back().kind != Kind::Parenthesis) {
        const auto waiting = m_waiting.back();
        const bool isRightFirst = waiting.op.isRightAssociative && next.rank == waiting.op.rank;
        if (next.rank > waiting.op.rank || isRightFirst)
            return;
        m_waiting.pop_back();
        apply(waiting);
    }
}

void FieldParser::apply(const Waiting &waiting)
{
    if (waiting.kind == Kind::Sign)
        return applySign(waiting.unary, waiting.begin);
    const int right = takeReady();
    if (waiting.kind == Kind::NilTest)
        return add(Unary{waiting.unary, right}, waiting.begin);
    const int left = takeReady();
    add(Binary{waiting.op.op, left, right}, waiting.begin);
}

/// A sign becomes part of the number behind it.
void FieldParser::applySign(UnaryOp op, int begin)
{
    const int operand = takeReady();
    auto &node = m_expr.nodes[std::size_t(operand)];
    auto *literal = std::get_if<Static>(&node.value);
    if (!literal || op != UnaryOp::Negate || !isNumeric(typeOf(*literal)))
        return add(Unary{op, operand}, begin);
    *literal = negated(*literal);
    node.place.begin = begin;
    m_ready.push_back({operand, begin});
}

Result<Attribute> parseScopedIntrinsic(Cursor &cursor)
{
    const auto scope = cursor.peek();
    cursor.advance();
    const auto intrinsic = intrinsicNamed(scope.text, cursor.peek().text);
    if (!intrinsic || cursor.peek().kind != Token::Kind::Keyword)
        return cursor.unexpected("an intrinsic of " + std::string(scope.text));
    cursor.advance();
    return Attribute{*intrinsic, Scope::None, false, {}, cursor.since(scope.place.begin)};
}

} // namespace

Result<FieldExpr> parseFieldExpr(Cursor &cursor) { return FieldParser(cursor).run(); }

Result<SpansetFilter> parseFilter(Cursor &cursor)
{
    const int begin = cursor.begin();
    APP_CHECK(cursor.expect("{"));
    if (cursor.accept("}"))
        return SpansetFilter{leaf<FieldExpr>(Static(true), cursor.since(begin))};
    APP_TRY(auto condition, parseFieldExpr(cursor));
    APP_CHECK(cursor.expect("}"));
    return SpansetFilter{std::move(condition)};
}

bool startsAttribute(const Token &token)
{
    return token.kind == Token::Kind::Attribute || token.kind == Token::Kind::ScopeColon
        || (token.kind == Token::Kind::Keyword && intrinsicNamed(token.text));
}

Result<Attribute> parseAttribute(Cursor &cursor)
{
    const auto &token = cursor.peek();
    if (!startsAttribute(token))
        return cursor.unexpected("an attribute");
    if (token.kind == Token::Kind::ScopeColon)
        return parseScopedIntrinsic(cursor);
    Attribute attribute{Intrinsic::None, token.scope, token.ofParent, {}, token.place};
    if (token.kind == Token::Kind::Keyword)
        attribute.intrinsic = *intrinsicNamed(token.text);
    else
        attribute.name = std::get<std::string>(token.value);
    cursor.advance();
    return attribute;
}

Result<std::vector<Attribute>> parseAttributes(Cursor &cursor)
{
    std::vector<Attribute> attributes;
    do {
        APP_TRY(auto attribute, parseAttribute(cursor));
        attributes.push_back(std::move(attribute));
    } while (cursor.accept(","));
    return attributes;
}

Result<Static> parseStatic(Cursor &cursor)
{
    auto literal = literalOf(cursor.peek());
    if (!literal)
        return cursor.unexpected("a value");
    cursor.advance();
    return *std::move(literal);
}

Result<Static> parseSignedNumber(Cursor &cursor)
{
    const bool isNegative = cursor.accept("-");
    if (cursor.peek().kind != Token::Kind::Number)
        return cursor.unexpected("a number or a duration");
    auto value = cursor.peek().value;
    cursor.advance();
    return isNegative ? negated(value) : value;
}

Static negated(const Static &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return std::int64_t(0 - std::uint64_t(*number));
    if (const auto *duration = std::get_if<Duration>(&value))
        return Duration{std::int64_t(0 - std::uint64_t(duration->ns))};
    if (const auto *number = std::get_if<double>(&value))
        return -*number;
    return value;
}

std::optional<BinaryOp> comparisonOf(const Token &token)
{
    const auto found = operatorOf(token);
    if (!found || !isComparison(found->op) || isRegex(found->op))
        return {};
    return found->op;
}

std::optional<RankedOp> operatorOf(const Token &token)
{
    if (token.kind != Token::Kind::Symbol)
        return {};
    for (int value = 0; value <= int(BinaryOp::Power); ++value) {
        const auto op = BinaryOp(value);
        if (symbol(op) == token.text)
            return RankedOp{op, rankOf(op), op == BinaryOp::Power};
    }
    return {};
}

} // namespace app::traceql
