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

class FieldParser
{
public:
    explicit FieldParser(Cursor &cursor) : m_cursor(cursor) {}

    Result<FieldExpr> run()
    {
        APP_TRY([[maybe_unused]] const int root, binary(lowestRank));
        return std::move(m_expr);
    }

private:
    template <typename Value>
    int add(Value value, int begin)
    {
        m_expr.nodes.push_back({std::move(value), m_cursor.since(begin)});
        return int(m_expr.nodes.size()) - 1;
    }

    Result<int> binary(int lowest);
    Result<int> rightOf(int left, RankedOp op, int begin);
    Result<int> operand();
    Result<int> parenthesised();
    Result<int> prefixed(UnaryOp op, int rank);
    Result<int> nilFirst();
    bool acceptNilBehindEquals(BinaryOp op);

    Cursor &m_cursor;
    FieldExpr m_expr;
};

/// operand { operator operand }, as far as operators rank `lowest` or higher
Result<int> FieldParser::binary(int lowest)
{
    const int begin = m_cursor.begin();
    APP_TRY(int left, operand());
    for (auto op = operatorOf(m_cursor.peek()); op && op->rank >= lowest;
         op = operatorOf(m_cursor.peek())) {
        m_cursor.advance();
        APP_TRY(left, rightOf(left, *op, begin));
    }
    return left;
}

Result<int> FieldParser::rightOf(int left, RankedOp op, int begin)
{
    if (acceptNilBehindEquals(op.op))
        return add(Unary{op.op == BinaryOp::Equal ? UnaryOp::Missing : UnaryOp::Exists, left},
                   begin);
    if (!op.isRightAssociative) {
        APP_TRY(const int right, binary(op.rank + 1));
        return add(Binary{op.op, left, right}, begin);
    }
    const Cursor::Nesting nesting(m_cursor);
    APP_CHECK(m_cursor.checkDepth());
    APP_TRY(const int right, binary(op.rank));
    return add(Binary{op.op, left, right}, begin);
}

bool FieldParser::acceptNilBehindEquals(BinaryOp op)
{
    return (op == BinaryOp::Equal || op == BinaryOp::NotEqual) && m_cursor.accept("nil");
}

/// static | attribute | "(" fieldExpr ")" | ( "-" | "!" ) fieldExpr | "nil" ( "=" | "!=" ) fieldExpr
Result<int> FieldParser::operand()
{
    const auto &token = m_cursor.peek();
    const int begin = m_cursor.begin();
    if (token.is("("))
        return parenthesised();
    if (token.is("-"))
        return prefixed(UnaryOp::Negate, sumRank);
    if (token.is("!"))
        return prefixed(UnaryOp::Not, negationRank);
    if (token.is("nil"))
        return nilFirst();
    if (startsAttribute(token)) {
        APP_TRY(auto attribute, parseAttribute(m_cursor));
        return add(std::move(attribute), begin);
    }
    auto literal = literalOf(token);
    if (!literal)
        return m_cursor.unexpected("a value or an attribute");
    m_cursor.advance();
    return add(*std::move(literal), begin);
}

Result<int> FieldParser::parenthesised()
{
    const Cursor::Nesting nesting(m_cursor);
    APP_CHECK(m_cursor.checkDepth());
    m_cursor.advance();
    APP_TRY(const int inner, binary(lowestRank));
    APP_CHECK(m_cursor.expect(")"));
    return inner;
}

Result<int> FieldParser::prefixed(UnaryOp op, int rank)
{
    const Cursor::Nesting nesting(m_cursor);
    APP_CHECK(m_cursor.checkDepth());
    const int begin = m_cursor.begin();
    m_cursor.advance();
    APP_TRY(const int inner, binary(rank + 1));
    auto &node = m_expr.nodes[std::size_t(inner)];
    auto *literal = std::get_if<Static>(&node.value);
    if (!literal || op != UnaryOp::Negate || !isNumeric(typeOf(*literal)))
        return add(Unary{op, inner}, begin);
    *literal = negated(*literal);
    node.place.begin = begin;
    return inner;
}

Result<int> FieldParser::nilFirst()
{
    const int begin = m_cursor.begin();
    m_cursor.advance();
    const bool isEqual = m_cursor.sees("=");
    if (!isEqual && !m_cursor.sees("!="))
        return m_cursor.unexpected("'=' or '!=' behind nil");
    m_cursor.advance();
    // nothing equals nothing, nor differs from it (reference 4.7)
    if (m_cursor.accept("nil"))
        return add(Static(false), begin);
    APP_TRY(const int right, binary(comparisonRank + 1));
    return add(Unary{isEqual ? UnaryOp::Missing : UnaryOp::Exists, right}, begin);
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
