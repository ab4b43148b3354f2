#include "app/traceql/fold.h"

#include "app/traceql/constant.h"
#include "app/traceql/language.h"

namespace app::traceql {
namespace {

/// trace ids are compared without leading zeros, patterns included (reference 3.1)
void trimTraceId(FieldNode &literal, const FieldNode &other)
{
    const auto *attribute = std::get_if<Attribute>(&other.value);
    auto *value = std::get_if<Static>(&literal.value);
    auto *text = value ? std::get_if<std::string>(value) : nullptr;
    if (attribute && text && attribute->intrinsic == Intrinsic::TraceId)
        text->erase(0, text->find_first_not_of('0'));
}

/// Rebuilds an expression from the front; `m_at` says where each old node went.
class Folder
{
public:
    FieldExpr run(const FieldExpr &expr)
    {
        m_at.reserve(expr.nodes.size());
        for (const auto &node : expr.nodes)
            m_at.push_back(append(node));
        return std::move(m_folded);
    }

private:
    int append(const FieldNode &node)
    {
        if (const auto *unary = std::get_if<Unary>(&node.value))
            return appendUnary(*unary, node.place);
        if (const auto *binary = std::get_if<Binary>(&node.value))
            return appendBinary(*binary, node.place);
        return push(node);
    }
    int appendUnary(const Unary &unary, TextRange place)
    {
        const int operand = m_at[std::size_t(unary.operand)];
        const auto *literal = staticAt(operand);
        auto value = literal ? evaluate(unary.op, *literal) : std::nullopt;
        return value ? replace(operand, *std::move(value), place)
                     : push({Unary{unary.op, operand}, place});
    }
    int appendBinary(const Binary &binary, TextRange place)
    {
        const int left = m_at[std::size_t(binary.left)];
        const int right = m_at[std::size_t(binary.right)];
        trimTraceId(nodeAt(left), nodeAt(right));
        trimTraceId(nodeAt(right), nodeAt(left));
        const auto *leftLiteral = staticAt(left);
        const auto *rightLiteral = staticAt(right);
        auto value = leftLiteral && rightLiteral ? evaluate(binary.op, *leftLiteral, *rightLiteral)
                                                 : std::nullopt;
        return value ? replace(left, *std::move(value), place)
                     : push({Binary{binary.op, left, right}, place});
    }

    FieldNode &nodeAt(int at) { return m_folded.nodes[std::size_t(at)]; }
    const Static *staticAt(int at) { return std::get_if<Static>(&nodeAt(at).value); }
    int push(FieldNode node)
    {
        m_folded.nodes.push_back(std::move(node));
        return int(m_folded.nodes.size()) - 1;
    }
    /// Everything from `first` on is the subtree whose value is known.
    int replace(int first, Static value, TextRange place)
    {
        m_folded.nodes.resize(std::size_t(first));
        return push({std::move(value), place});
    }

    FieldExpr m_folded;
    std::vector<int> m_at;
};

void foldIn(Pipeline &pipeline);

void foldIn(FieldExpr &expr) { expr = fold(expr); }

void foldIn(Aggregate &aggregate)
{
    if (aggregate.argument)
        foldIn(*aggregate.argument);
}

void foldIn(ScalarExpr &expr)
{
    for (auto &node : expr.nodes) {
        if (auto *aggregate = std::get_if<Aggregate>(&node.value))
            foldIn(*aggregate);
        if (auto *number = std::get_if<ScalarPipeline>(&node.value)) {
            foldIn(number->pipeline);
            foldIn(number->aggregate);
        }
    }
}

void foldIn(SpansetExpr &expr)
{
    for (auto &node : expr.nodes) {
        if (auto *filter = std::get_if<SpansetFilter>(&node.value))
            foldIn(filter->condition);
        if (auto *pipeline = std::get_if<Pipeline>(&node.value))
            foldIn(*pipeline);
    }
}

void foldIn(Pipeline &pipeline)
{
    for (auto &stage : pipeline.stages) {
        if (auto *spansets = std::get_if<SpansetExpr>(&stage.value))
            foldIn(*spansets);
        if (auto *filter = std::get_if<ScalarFilter>(&stage.value)) {
            foldIn(filter->left);
            foldIn(filter->right);
        }
        if (auto *group = std::get_if<GroupBy>(&stage.value))
            foldIn(group->by);
    }
}

} // namespace

FieldExpr fold(const FieldExpr &expr) { return Folder().run(expr); }

Query fold(Query query)
{
    foldIn(query.pipeline);
    if (query.metrics && query.metrics->selection)
        foldIn(query.metrics->selection->filter.condition);
    return query;
}

} // namespace app::traceql
