#include "app/traceql/scalarparser.h"

#include "app/traceql/keywords.h"

#include <iterator>

namespace app::traceql {

Result<Aggregate> parseAggregate(Cursor &cursor)
{
    const auto op = aggregateNamed(cursor.peek().text);
    if (!op || cursor.peek().kind != Token::Kind::Keyword)
        return cursor.unexpected("count, max, min, avg or sum");
    cursor.advance();
    APP_CHECK(cursor.expect("("));
    Aggregate aggregate{*op, {}};
    if (*op != AggregateOp::Count) {
        APP_TRY(aggregate.argument, parseFieldExpr(cursor));
    }
    APP_CHECK(cursor.expect(")"));
    return aggregate;
}

bool startsScalar(const Token &token)
{
    return token.kind == Token::Kind::Number || token.is("-")
        || (token.kind == Token::Kind::Keyword && aggregateNamed(token.text));
}

ScalarExpr joined(ScalarExpr left, BinaryOp op, ScalarExpr right, TextRange place)
{
    const int offset = int(left.nodes.size());
    for (auto &node : right.nodes) {
        if (auto *binary = std::get_if<Binary>(&node.value)) {
            binary->left += offset;
            binary->right += offset;
        }
    }
    left.nodes.insert(left.nodes.end(), std::make_move_iterator(right.nodes.begin()),
                      std::make_move_iterator(right.nodes.end()));
    left.nodes.push_back({Binary{op, offset - 1, int(left.nodes.size()) - 1}, place});
    return left;
}

Result<ScalarExpr> parseScalarLeaf(Cursor &cursor)
{
    const int begin = cursor.begin();
    if (cursor.peek().kind == Token::Kind::Keyword) {
        APP_TRY(auto aggregate, parseAggregate(cursor));
        return leaf<ScalarExpr>(std::move(aggregate), cursor.since(begin));
    }
    APP_TRY(auto number, parseSignedNumber(cursor));
    return leaf<ScalarExpr>(std::move(number), cursor.since(begin));
}

} // namespace app::traceql
