#include "app/base/number.h"
#include "app/traceql/language.h"
#include "app/traceql/operatorprinter.h"
#include "app/traceql/printer.h"

namespace app::traceql {
namespace {

std::string filterText(const SpansetFilter &filter)
{
    return "{ " + print(filter.condition) + " }";
}

/// Beside a pipeline in parentheses every operand stands in parentheses (reference 2.2).
class SpansetPrinter
{
public:
    explicit SpansetPrinter(const SpansetExpr &expr) : m_expr(expr)
    {
        for (const auto &node : expr.nodes) {
            const auto *binary = std::get_if<SpansetBinary>(&node.value);
            m_hasPipeline.push_back(binary ? m_hasPipeline[std::size_t(binary->left)]
                                            || m_hasPipeline[std::size_t(binary->right)]
                                           : std::holds_alternative<Pipeline>(node.value));
        }
    }

    Template operator()(int at) const
    {
        const auto &value = m_expr.nodes[std::size_t(at)].value;
        if (const auto *filter = std::get_if<SpansetFilter>(&value))
            return {filterText(*filter)};
        if (const auto *pipeline = std::get_if<Pipeline>(&value))
            return {print(*pipeline)};
        const auto &binary = std::get<SpansetBinary>(value);
        const bool wrapsAll = m_hasPipeline[std::size_t(at)];
        return {"",
                binary.left,
                wrapsAll ? wraps(binary.left, rankOf(binary)) : isBinary(binary.left),
                spaced(binary.op),
                binary.right,
                wrapsAll ? wraps(binary.right, rankOf(binary) + 1) : isBinary(binary.right)};
    }

private:
    bool isBinary(int at) const
    {
        return std::holds_alternative<SpansetBinary>(m_expr.nodes[std::size_t(at)].value);
    }
    static int rankOf(const SpansetBinary &binary) { return binary.op.relation > Relation::Or; }
    /// Joined pipelines stand in parentheses only where precedence asks for it: inside them Tempo takes no spanset
    /// without a pipe on the left.
    bool wraps(int at, int lowestRank) const
    {
        const auto *binary = std::get_if<SpansetBinary>(&m_expr.nodes[std::size_t(at)].value);
        return !binary || !m_hasPipeline[std::size_t(at)] || rankOf(*binary) < lowestRank;
    }
    static std::string_view spaced(SpansetOp op)
    {
        constexpr std::string_view texts[7][3] = {
            {" && ", "", ""},           {" || ", "", ""},        {" > ", " !> ", " &> "},
            {" >> ", " !>> ", " &>> "}, {" < ", " !< ", " &< "}, {" << ", " !<< ", " &<< "},
            {" ~ ", " !~ ", " &~ "},
        };
        return texts[std::size_t(op.relation)][std::size_t(op.form)];
    }

    const SpansetExpr &m_expr;
    std::vector<bool> m_hasPipeline;
};

class ScalarPrinter
{
public:
    explicit ScalarPrinter(const ScalarExpr &expr) : m_expr(expr) {}

    Template operator()(int at) const
    {
        const auto &value = m_expr.nodes[std::size_t(at)].value;
        if (const auto *literal = std::get_if<Static>(&value))
            return {print(*literal)};
        if (const auto *aggregate = std::get_if<Aggregate>(&value))
            return {print(*aggregate)};
        if (const auto *number = std::get_if<ScalarPipeline>(&value))
            return {'(' + print(number->pipeline) + " | " + print(number->aggregate) + ')'};
        const auto &binary = std::get<Binary>(value);
        return {"",           binary.left,           isBinary(binary.left), spaced(binary.op),
                binary.right, isBinary(binary.right)};
    }

private:
    bool isBinary(int at) const
    {
        return std::holds_alternative<Binary>(m_expr.nodes[std::size_t(at)].value);
    }
    static std::string_view spaced(BinaryOp op)
    {
        constexpr std::string_view texts[] = {" + ", " - ", " * ", " / ", " % ", " ^ "};
        return texts[std::size_t(op) - std::size_t(BinaryOp::Add)];
    }

    const ScalarExpr &m_expr;
};

std::string scalarText(const ScalarExpr &expr)
{
    return printTree(int(expr.nodes.size()) - 1, ScalarPrinter(expr));
}

std::string listText(const std::vector<Attribute> &attributes)
{
    std::string text;
    for (const auto &attribute : attributes)
        text += (text.empty() ? "" : ", ") + print(attribute);
    return text;
}

struct StagePrinter {
    std::string operator()(const SpansetExpr &expr) const
    {
        return printTree(int(expr.nodes.size()) - 1, SpansetPrinter(expr));
    }
    std::string operator()(const ScalarFilter &filter) const
    {
        return scalarText(filter.left) + ' ' + std::string(symbol(filter.op)) + ' '
            + scalarText(filter.right);
    }
    std::string operator()(const GroupBy &group) const { return "by(" + print(group.by) + ')'; }
    std::string operator()(const Coalesce &) const { return "coalesce()"; }
    std::string operator()(const Select &select) const
    {
        return "select(" + listText(select.attributes) + ')';
    }
};

std::string selectionText(const Selection &selection)
{
    std::string text = filterText(selection.filter);
    const bool hasWindow = selection.startUnixNano != 0 || selection.endUnixNano != 0;
    if (selection.topN != Selection().topN || hasWindow)
        text += ", " + std::to_string(selection.topN);
    if (hasWindow)
        text += ", " + std::to_string(selection.startUnixNano) + ", "
            + std::to_string(selection.endUnixNano);
    return text;
}

std::string argumentsText(const Metrics &metrics)
{
    std::string text = metrics.selection ? selectionText(*metrics.selection) : "";
    if (metrics.attribute)
        text += print(*metrics.attribute);
    for (const double quantile : metrics.quantiles)
        text += ", " + toText(quantile);
    return text;
}

struct SecondStagePrinter {
    std::string operator()(const TopK &top) const
    {
        return (top.largest ? " | topk(" : " | bottomk(") + std::to_string(top.limit) + ')';
    }
    std::string operator()(const ValueFilter &filter) const
    {
        return ' ' + std::string(symbol(filter.op)) + ' ' + print(filter.threshold);
    }
};

std::string metricsText(const Metrics &metrics)
{
    std::string text = std::string(name(metrics.op)) + '(' + argumentsText(metrics) + ')';
    if (!metrics.by.empty())
        text += " by (" + listText(metrics.by) + ')';
    for (const auto &stage : metrics.secondStages)
        text += std::visit(SecondStagePrinter{}, stage.value);
    return text;
}

std::string hintsText(const std::vector<Hint> &hints)
{
    std::string text;
    for (const auto &hint : hints)
        text += (text.empty() ? " with (" : ", ") + hint.name + '=' + print(hint.value);
    return text.empty() ? text : text + ')';
}

} // namespace

std::string print(const Aggregate &aggregate)
{
    const std::string argument = aggregate.argument ? print(*aggregate.argument) : "";
    return std::string(name(aggregate.op)) + '(' + argument + ')';
}

std::string print(const Stage &stage) { return std::visit(StagePrinter{}, stage.value); }

std::string print(const Pipeline &pipeline)
{
    std::string text;
    for (const auto &stage : pipeline.stages)
        text += (text.empty() ? "" : " | ") + print(stage);
    return text;
}

std::string print(const Query &query)
{
    std::string text = print(query.pipeline);
    if (query.metrics)
        text += " | " + metricsText(*query.metrics);
    return text + hintsText(query.hints);
}

} // namespace app::traceql
