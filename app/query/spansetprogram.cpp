#include "app/query/stage.h"
#include "app/query/structure.h"
#include "app/traceql/printer.h"

#include <algorithm>
#include <utility>

namespace app::query {
namespace {

bool isStructural(traceql::Relation relation)
{
    return relation != traceql::Relation::And && relation != traceql::Relation::Or;
}

Result<> checkSingle(const SpanSets &sets, const Units &units, TextRange place)
{
    Bitmap seen(units.size());
    for (const auto &set : sets.sets) {
        const auto unit = units(sets.rows[set.begin]);
        if (seen.test(unit))
            return fail(Error::Kind::Invalid,
                        "spanset operators are not supported for multiple spansets per trace; "
                        "consider using coalesce()",
                        place);
        seen.set(unit);
    }
    return {};
}

} // namespace

SpansetProgram::SpansetProgram(const traceql::SpansetExpr &expr)
{
    for (const auto &node : expr.nodes) {
        if (const auto *filter = std::get_if<traceql::SpansetFilter>(&node.value))
            m_nodes.push_back({FilterProgram(filter->condition), node.place});
        else if (const auto *pipeline = std::get_if<traceql::Pipeline>(&node.value))
            m_nodes.push_back({Matcher(*pipeline), node.place});
        else
            m_nodes.push_back({std::get<traceql::SpansetBinary>(node.value), node.place});
    }
}

const FilterProgram *SpansetProgram::filter() const
{
    return m_nodes.size() == 1 ? std::get_if<FilterProgram>(&m_nodes.front().value) : nullptr;
}

Result<SpanSets> SpansetProgram::evaluate(BlockReader &block, SpanSets sets) const
{
    if (const auto *only = filter()) {
        APP_TRY(auto spans, only->evaluate(block, sets.spans));
        return restricted(std::move(sets), std::move(spans));
    }
    if (const auto *pipeline = std::get_if<Matcher>(&m_nodes.back().value))
        return pipeline->evaluate(block, std::move(sets));
    APP_TRY(const auto units, Units::of(block, sets));
    std::vector<Bitmap> done;
    for (const auto &node : m_nodes) {
        if (isUnneeded(done)) {
            done.emplace_back(sets.spans.size());
            continue;
        }
        APP_TRY(auto spans, evaluateNode(node, block, sets, units, done));
        done.push_back(std::move(spans));
    }
    return restricted(std::move(sets), std::move(done.back()));
}

/// Whether the node that is next is a right operand that nothing can be related to, because there is nothing left of it.
bool SpansetProgram::isUnneeded(const std::vector<Bitmap> &done) const
{
    const auto *filter = std::get_if<FilterProgram>(&m_nodes[done.size()].value);
    if (!filter || filter->canFail())
        return false;
    return std::any_of(m_nodes.begin(), m_nodes.end(), [&done](const Node &node) {
        const auto *binary = std::get_if<traceql::SpansetBinary>(&node.value);
        return binary && binary->right == int(done.size())
            && binary->op.relation != traceql::Relation::Or
            && binary->op.form == traceql::Form::Plain && !done[std::size_t(binary->left)].any();
    });
}

/// Whether the node is an operand of a structural operator.
bool SpansetProgram::needsSingle(std::size_t node) const
{
    for (const auto &other : m_nodes) {
        const auto *binary = std::get_if<traceql::SpansetBinary>(&other.value);
        if (binary && isStructural(binary->op.relation)
            && (binary->left == int(node) || binary->right == int(node)))
            return true;
    }
    return false;
}

Result<Bitmap> SpansetProgram::evaluateNode(const Node &node, BlockReader &block,
                                            const SpanSets &sets, const Units &units,
                                            std::vector<Bitmap> &done) const
{
    if (const auto *filter = std::get_if<FilterProgram>(&node.value))
        return filter->evaluate(block, sets.spans);
    if (const auto *pipeline = std::get_if<Matcher>(&node.value)) {
        APP_TRY(auto inner, pipeline->evaluate(block, sets));
        if (needsSingle(done.size()))
            APP_CHECK(checkSingle(inner, units, node.place));
        return std::move(inner.spans);
    }
    const auto &binary = std::get<traceql::SpansetBinary>(node.value);
    const auto &left = done[std::size_t(binary.left)];
    const auto &right = done[std::size_t(binary.right)];
    if (isStructural(binary.op.relation))
        return related(block, units, binary.op, left, right);
    return joined(units, binary.op.relation, left, right);
}

bool SpansetProgram::canFail() const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const auto *filter = std::get_if<FilterProgram>(&m_nodes[i].value);
        const auto *pipeline = std::get_if<Matcher>(&m_nodes[i].value);
        if (filter && filter->canFail())
            return true;
        if (pipeline && (pipeline->canFail() || (pipeline->splits() && needsSingle(i))))
            return true;
    }
    return false;
}

bool SpansetProgram::splits() const
{
    const auto *pipeline = std::get_if<Matcher>(&m_nodes.back().value);
    return pipeline && pipeline->splits();
}

Result<std::string> SpansetProgram::reasonToSkip(BlockReader &block, Depth depth) const
{
    std::vector<std::string> reasons;
    for (const auto &node : m_nodes) {
        std::string reason;
        if (const auto *filter = std::get_if<FilterProgram>(&node.value)) {
            APP_TRY(reason, filter->reasonToSkip(block, depth));
        } else if (const auto *pipeline = std::get_if<Matcher>(&node.value)) {
            APP_TRY(reason, pipeline->reasonToSkip(block, depth));
        } else {
            const auto &binary = std::get<traceql::SpansetBinary>(node.value);
            const auto &left = reasons[std::size_t(binary.left)];
            const auto &right = reasons[std::size_t(binary.right)];
            if (binary.op.relation == traceql::Relation::Or)
                reason = left.empty() || right.empty() ? "" : left + ", " + right;
            else
                reason = left.empty() || binary.op.form == traceql::Form::Negated ? right : left;
        }
        reasons.push_back(std::move(reason));
    }
    return std::move(reasons.back());
}

std::vector<std::string> SpansetProgram::order(BlockReader &block) const
{
    std::vector<std::string> lines;
    for (const auto &node : m_nodes) {
        if (const auto *filter = std::get_if<FilterProgram>(&node.value)) {
            for (auto &line : filter->order(block))
                lines.push_back(std::move(line));
        }
    }
    return lines;
}

} // namespace app::query
