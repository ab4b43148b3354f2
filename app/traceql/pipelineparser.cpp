#include "app/traceql/pipelineparser.h"

#include "app/traceql/keywords.h"
#include "app/traceql/language.h"
#include "app/traceql/scalarparser.h"
#include "app/traceql/spansetparser.h"

namespace app::traceql {
namespace {

/// What stood at the root or in parentheses. Tempo's grammar decides by this what may follow (reference 2.2).
struct Sequence {
    enum class Kind {
        Spanset,        ///< a spanset expression alone
        Pipeline,       ///< stages
        Wrapped,        ///< pipelines in parentheses, maybe joined by spanset operators
        Scalar,         ///< arithmetic without a comparison
        ScalarPipeline, ///< the same, over ( … | aggregate )
        Comparison,     ///< of scalar pipelines
    };
    Kind kind = Kind::Spanset;
    SpansetExpr spanset = {}; ///< of Spanset and Wrapped
    Pipeline pipeline = {};   ///< of Pipeline and Comparison
    ScalarExpr scalar = {};   ///< of Scalar and ScalarPipeline
};
using Kind = Sequence::Kind;

Pipeline alone(SpansetExpr spanset, TextRange place)
{
    Pipeline pipeline;
    pipeline.stages.push_back({std::move(spanset), place});
    return pipeline;
}

class PipelineParser
{
public:
    explicit PipelineParser(Cursor &cursor) : m_cursor(cursor) {}

    Result<Sequence> sequence();

private:
    Result<Sequence> first();
    Result<Sequence> group();
    Result<Sequence> grouped(Sequence inner, TextRange place);
    Result<Sequence> compared(Sequence left, int begin);
    Result<Sequence> stages(Sequence left, int begin);
    Result<bool> appendStage(Sequence &left);
    Result<bool> appendScalar(Sequence &left);
    Result<Stage> namedStage();
    Result<Stage> spansetStage();

    Result<SpansetExpr> wrapped(SpansetExpr left, int lowest, int begin);
    Result<SpansetExpr> wrappedOperand();

    Result<ScalarExpr> scalars(ScalarExpr left, int lowest, int begin);
    Result<ScalarExpr> scalarOperand();
    Result<Stage> comparison(ScalarExpr left, bool isPipeline, int begin);
    Result<ScalarExpr> comparedWith(bool isPipeline);

    bool atMetrics() const
    {
        const auto &next = m_cursor.peek(1);
        return next.kind == Token::Kind::Keyword && metricsNamed(next.text);
    }

    Cursor &m_cursor;
    int m_groups = 0;
};

/// first { operator operand } [ comparison ] { "|" stage }
Result<Sequence> PipelineParser::sequence()
{
    const int begin = m_cursor.begin();
    APP_TRY(auto left, first());
    if (left.kind == Kind::Wrapped) {
        APP_TRY(left.spanset, wrapped(std::move(left.spanset), lowestRank, begin));
    } else if (left.kind == Kind::Scalar || left.kind == Kind::ScalarPipeline) {
        APP_TRY(left.scalar, scalars(std::move(left.scalar), sumRank, begin));
        APP_TRY(left, compared(std::move(left), begin));
    }
    if (left.kind == Kind::Spanset || left.kind == Kind::Pipeline)
        return stages(std::move(left), begin);
    return left;
}

Result<Sequence> PipelineParser::first()
{
    const auto &token = m_cursor.peek();
    if (token.is("{") || (token.is("(") && startsSpansets(m_cursor))) {
        APP_TRY(auto spanset, parseSpansets(m_cursor));
        return Sequence{Kind::Spanset, std::move(spanset)};
    }
    if (token.is("("))
        return group();
    if (startsScalar(token)) {
        APP_TRY(auto scalar, parseScalarLeaf(m_cursor));
        return Sequence{Kind::Scalar, {}, {}, std::move(scalar)};
    }
    if (!token.is("by") && !token.is("select"))
        return m_cursor.unexpected("'{', '(', by, select or an aggregate");
    Sequence pipeline{Kind::Pipeline};
    APP_TRY(auto stage, namedStage());
    pipeline.pipeline.stages.push_back(std::move(stage));
    return pipeline;
}

/// "(" … ")"
Result<Sequence> PipelineParser::group()
{
    const Cursor::Nesting nesting(m_cursor);
    APP_CHECK(m_cursor.checkDepth());
    const int begin = m_cursor.begin();
    m_cursor.advance();
    ++m_groups;
    APP_TRY(auto inner, sequence());
    --m_groups;
    if (inner.kind == Kind::Comparison)
        return m_cursor.unexpected(
            "the end of the query; the comparison cannot stand in parentheses");
    APP_CHECK(m_cursor.expect(")"));
    return grouped(std::move(inner), m_cursor.since(begin));
}

Result<Sequence> PipelineParser::grouped(Sequence inner, TextRange place)
{
    if (inner.kind != Kind::Pipeline)
        return inner;
    // without the parentheses
    place = {place.begin + 1, place.end - 1};
    return Sequence{Kind::Wrapped, leaf<SpansetExpr>(std::move(inner.pipeline), place)};
}

/// The operators between wrapped pipelines, by precedence (reference 2.1).
Result<SpansetExpr> PipelineParser::wrapped(SpansetExpr left, int lowest, int begin)
{
    for (auto op = spansetOpOf(m_cursor.peek()); op && op->rank >= lowest;
         op = spansetOpOf(m_cursor.peek())) {
        m_cursor.advance();
        const int rightBegin = m_cursor.begin();
        APP_TRY(auto right, wrappedOperand());
        APP_TRY(right, wrapped(std::move(right), op->rank + 1, rightBegin));
        left = traceql::joined(std::move(left), op->op, std::move(right), m_cursor.since(begin));
    }
    return left;
}

/// "(" … ")": once one side is a pipeline, every side stands in parentheses.
Result<SpansetExpr> PipelineParser::wrappedOperand()
{
    if (!m_cursor.sees("("))
        return m_cursor.unexpected(
            "'(': beside a pipeline in parentheses every side stands in parentheses");
    const int begin = m_cursor.begin();
    APP_TRY(auto side, group());
    if (side.kind == Kind::Spanset || side.kind == Kind::Wrapped)
        return std::move(side.spanset);
    return fail(Error::Kind::Invalid, "expected spansets in these parentheses, found a number",
                m_cursor.since(begin));
}

/// arithmetic over aggregates and numbers
Result<ScalarExpr> PipelineParser::scalars(ScalarExpr left, int lowest, int begin)
{
    for (auto op = operatorOf(m_cursor.peek()); op && isArithmetic(op->op) && op->rank >= lowest;
         op = operatorOf(m_cursor.peek())) {
        m_cursor.advance();
        const int rightBegin = m_cursor.begin();
        const Cursor::Nesting nesting(m_cursor);
        APP_CHECK(m_cursor.checkDepth());
        APP_TRY(auto right, scalarOperand());
        const int rightLowest = op->isRightAssociative ? op->rank : op->rank + 1;
        APP_TRY(right, scalars(std::move(right), rightLowest, rightBegin));
        left = traceql::joined(std::move(left), op->op, std::move(right), m_cursor.since(begin));
    }
    return left;
}

Result<ScalarExpr> PipelineParser::scalarOperand()
{
    if (!m_cursor.sees("("))
        return parseScalarLeaf(m_cursor);
    const int begin = m_cursor.begin();
    APP_TRY(auto side, group());
    if (side.kind == Kind::Scalar || side.kind == Kind::ScalarPipeline)
        return std::move(side.scalar);
    return fail(Error::Kind::Invalid, "expected an aggregate in these parentheses, found spansets",
                m_cursor.since(begin));
}

/// scalar comparison scalar. Inside parentheses the comparison may come behind them.
Result<Sequence> PipelineParser::compared(Sequence left, int begin)
{
    if (m_groups > 0 && m_cursor.sees(")"))
        return left;
    const bool isPipeline = left.kind == Kind::ScalarPipeline;
    APP_TRY(auto stage, comparison(std::move(left.scalar), isPipeline, begin));
    left.kind = isPipeline ? Kind::Comparison : Kind::Pipeline;
    left.pipeline.stages.push_back(std::move(stage));
    return left;
}

Result<Stage> PipelineParser::comparison(ScalarExpr left, bool isPipeline, int begin)
{
    const auto op = comparisonOf(m_cursor.peek());
    if (!op)
        return m_cursor.unexpected("a comparison such as > 1");
    m_cursor.advance();
    APP_TRY(auto right, comparedWith(isPipeline));
    return Stage{ScalarFilter{*op, std::move(left), std::move(right)}, m_cursor.since(begin)};
}

Result<ScalarExpr> PipelineParser::comparedWith(bool isPipeline)
{
    const int begin = m_cursor.begin();
    if (isPipeline && !m_cursor.sees("(") && !startsScalar(m_cursor.peek())) {
        APP_TRY(auto literal, parseStatic(m_cursor));
        return leaf<ScalarExpr>(std::move(literal), m_cursor.since(begin));
    }
    APP_TRY(auto right, scalarOperand());
    return scalars(std::move(right), sumRank, begin);
}

/// { "|" stage }, up to a metrics function
Result<Sequence> PipelineParser::stages(Sequence left, int begin)
{
    while (m_cursor.sees("|") && !atMetrics()) {
        if (left.kind == Kind::Spanset)
            left = {Kind::Pipeline, {}, alone(std::move(left.spanset), m_cursor.since(begin))};
        m_cursor.advance();
        APP_TRY(const bool isAggregate, appendStage(left));
        if (isAggregate)
            return left;
    }
    if (m_cursor.sees("|") && m_groups > 0) {
        m_cursor.advance();
        return m_cursor.unexpected("a stage; metrics stand at the end, outside parentheses");
    }
    return left;
}

/// True when it was an aggregate without a comparison, which turns the pipeline into a number.
Result<bool> PipelineParser::appendStage(Sequence &left)
{
    const auto &token = m_cursor.peek();
    int behind = 0;
    while (m_cursor.peek(behind).is("("))
        ++behind;
    const auto &inside = m_cursor.peek(behind);
    if (startsScalar(inside))
        return appendScalar(left);
    if (!token.is("by") && !token.is("select") && !token.is("coalesce") && !inside.is("{"))
        return m_cursor.unexpected(
            "a stage: { … }, by, select, coalesce, count() > 1 or a metrics function");
    APP_TRY(auto stage, inside.is("{") ? spansetStage() : namedStage());
    left.pipeline.stages.push_back(std::move(stage));
    return false;
}

Result<Stage> PipelineParser::spansetStage()
{
    const int begin = m_cursor.begin();
    APP_TRY(auto spanset, parseSpansets(m_cursor));
    return Stage{std::move(spanset), m_cursor.since(begin)};
}

Result<bool> PipelineParser::appendScalar(Sequence &left)
{
    const int begin = m_cursor.begin();
    APP_TRY(auto scalar, scalarOperand());
    APP_TRY(scalar, scalars(std::move(scalar), sumRank, begin));
    auto *aggregate = std::get_if<Aggregate>(&scalar.root().value);
    if (m_groups > 0 && m_cursor.sees(")") && aggregate) {
        ScalarPipeline number{std::move(left.pipeline), std::move(*aggregate)};
        left = {Kind::ScalarPipeline,
                {},
                {},
                leaf<ScalarExpr>(std::move(number), m_cursor.since(begin))};
        return true;
    }
    APP_TRY(auto stage, comparison(std::move(scalar), false, begin));
    left.pipeline.stages.push_back(std::move(stage));
    return false;
}

/// "by" "(" fieldExpr ")" | "coalesce" "(" ")" | "select" "(" attributes ")"
Result<Stage> PipelineParser::namedStage()
{
    const int begin = m_cursor.begin();
    const auto word = m_cursor.peek().text;
    m_cursor.advance();
    APP_CHECK(m_cursor.expect("("));
    Stage stage;
    if (word == "by") {
        APP_TRY(auto by, parseFieldExpr(m_cursor));
        stage.value = GroupBy{std::move(by)};
    } else if (word == "select") {
        APP_TRY(auto attributes, parseAttributes(m_cursor));
        stage.value = Select{std::move(attributes)};
    } else {
        stage.value = Coalesce{};
    }
    APP_CHECK(m_cursor.expect(")"));
    stage.place = m_cursor.since(begin);
    return stage;
}

} // namespace

Result<Head> parseHead(Cursor &cursor)
{
    const int begin = cursor.begin();
    APP_TRY(auto all, PipelineParser(cursor).sequence());
    const bool isClosed = all.kind == Kind::Wrapped || all.kind == Kind::Comparison;
    if (all.kind == Kind::Pipeline || all.kind == Kind::Comparison)
        return Head{std::move(all.pipeline), isClosed};
    // parentheses around the whole mean nothing
    auto *inner = std::get_if<Pipeline>(&all.spanset.nodes.front().value);
    if (inner && all.spanset.nodes.size() == 1)
        return Head{std::move(*inner), isClosed};
    return Head{alone(std::move(all.spanset), cursor.since(begin)), isClosed};
}

} // namespace app::traceql
