#include "app/traceql/spansetparser.h"

#include "app/traceql/fieldparser.h"
#include "app/traceql/language.h"

#include <iterator>

namespace app::traceql {
namespace {

/// Operator precedence with a stack of its own, as in FieldParser.
class SpansetParser
{
public:
    explicit SpansetParser(Cursor &cursor) : m_cursor(cursor) {}

    /// operand { operator operand }
    Result<SpansetExpr> run()
    {
        for (bool isOpen = true; isOpen;) {
            APP_CHECK(operand());
            APP_TRY(isOpen, acceptOperator());
        }
        return std::move(m_expr);
    }

private:
    /// What stands before the operand it needs: a parenthesis, or an operator.
    struct Waiting {
        int begin;
        std::optional<RankedSpansetOp> op = {};
    };
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

    Result<> operand();
    Result<bool> acceptOperator();
    Result<> close();
    void finishBefore(int rank);

    Cursor &m_cursor;
    SpansetExpr m_expr;
    std::vector<Waiting> m_waiting;
    std::vector<Ready> m_ready;
};

/// { "(" } filter
Result<> SpansetParser::operand()
{
    while (m_cursor.sees("(")) {
        m_waiting.push_back({m_cursor.begin()});
        m_cursor.advance();
    }
    if (!m_cursor.sees("{"))
        return m_cursor.unexpected("'{' or '('");
    const int begin = m_cursor.begin();
    APP_TRY(auto filter, parseFilter(m_cursor));
    add(std::move(filter), begin);
    return {};
}

/// Behind an operand: closes parentheses, and takes the operator that wants another operand. False where the
/// expression ends.
Result<bool> SpansetParser::acceptOperator()
{
    while (true) {
        const auto op = spansetOpOf(m_cursor.peek());
        finishBefore(op ? op->rank : 0);
        if (op) {
            m_cursor.advance();
            m_waiting.push_back({m_ready.back().begin, op});
            return true;
        }
        if (m_waiting.empty())
            return false;
        APP_CHECK(close());
    }
}

/// ")". Behind a spanset without pipes no operand may hold one, because Tempo's parser has decided by then.
Result<> SpansetParser::close()
{
    if (m_cursor.sees("|"))
        return m_cursor.unexpected(
            "')'; put the pipeline in parentheses first, or a pipe into both sides");
    APP_CHECK(m_cursor.expect(")"));
    m_ready.back().begin = m_waiting.back().begin;
    m_waiting.pop_back();
    return {};
}

/// Joins what binds at least as close as `rank`, back to the innermost parenthesis.
void SpansetParser::finishBefore(int rank)
{
    while (!m_waiting.empty() && m_waiting.back().op && m_waiting.back().op->rank >= rank) {
        const auto waiting = m_waiting.back();
        m_waiting.pop_back();
        const int right = m_ready.back().node;
        m_ready.pop_back();
        const int left = m_ready.back().node;
        m_ready.pop_back();
        add(SpansetBinary{waiting.op->op, left, right}, waiting.begin);
    }
}

} // namespace

Result<SpansetExpr> parseSpansets(Cursor &cursor) { return SpansetParser(cursor).run(); }

bool startsSpansets(const Cursor &cursor)
{
    int open = 0;
    bool isInBraces = false;
    for (int ahead = 0;; ++ahead) {
        const auto &token = cursor.peek(ahead);
        if (token.is("{") || token.is("}"))
            isInBraces = token.is("{");
        else if (!isInBraces && (token.is("(") || token.is(")")))
            open += token.is("(") ? 1 : -1;
        else if (token.kind == Token::Kind::End || (!isInBraces && !spansetOpOf(token)))
            return false;
        if (open <= 0 && !isInBraces)
            return true;
    }
}

std::optional<RankedSpansetOp> spansetOpOf(const Token &token)
{
    if (token.kind != Token::Kind::Symbol)
        return {};
    for (int relation = 0; relation <= int(Relation::Sibling); ++relation) {
        const bool isLogical = relation <= int(Relation::Or);
        for (int form = 0; form <= (isLogical ? 0 : int(Form::Union)); ++form) {
            const SpansetOp op{Relation(relation), Form(form)};
            if (symbol(op) == token.text)
                return RankedSpansetOp{op, isLogical ? lowestRank : comparisonRank};
        }
    }
    return {};
}

SpansetExpr joined(SpansetExpr left, SpansetOp op, SpansetExpr right, TextRange place)
{
    const int offset = int(left.nodes.size());
    for (auto &node : right.nodes) {
        if (auto *binary = std::get_if<SpansetBinary>(&node.value)) {
            binary->left += offset;
            binary->right += offset;
        }
    }
    left.nodes.insert(left.nodes.end(), std::make_move_iterator(right.nodes.begin()),
                      std::make_move_iterator(right.nodes.end()));
    left.nodes.push_back({SpansetBinary{op, offset - 1, int(left.nodes.size()) - 1}, place});
    return left;
}

} // namespace app::traceql
