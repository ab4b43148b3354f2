#include "app/query/filterprogram.h"

#include "app/query/filterplan.h"
#include "app/query/planrunner.h"
#include "app/traceql/language.h"

namespace app::query {
namespace {

/// The candidates of which the clause is true.
Result<Bitmap> evaluateClause(const FilterPlan &plan, const Clause &clause, BlockReader &block,
                              Bitmap candidates)
{
    PlanRunner runner(plan, block);
    for (const int root : runner.order(clause)) {
        if (!candidates.any())
            return candidates;
        APP_TRY(auto state, runner.onSpans(root, candidates));
        if (state.failed) {
            *state.failed &= candidates;
            if (state.failed->any())
                return runner.failure();
        }
        candidates &= state.truth;
    }
    for (const auto &group : clause.groups) {
        if (!candidates.any())
            return candidates;
        APP_TRY(candidates, runner.matching(group, candidates));
    }
    return candidates;
}

using Kind = Step::Kind;

/// Why nothing in the block can be true, in the making: of a step whose operands are on the stack; an empty text says that
/// something may be.
std::string combined(Kind kind, std::vector<std::string> &stack)
{
    const auto pop = [&stack] {
        auto top = std::move(stack.back());
        stack.pop_back();
        return top;
    };
    const auto right = kind == Kind::Rows ? std::string() : pop();
    if (kind == Kind::Rows || kind == Kind::Not)
        return {};
    const auto left = pop();
    if (kind == Kind::And)
        return left.empty() ? right : left;
    return kind != Kind::Or || left.empty() || right.empty() ? std::string() : left + ", " + right;
}

Result<std::string> reasonAgainst(const FilterPlan &plan, int root, BlockReader &block, Depth depth)
{
    std::vector<std::string> stack;
    for (int at = traceql::firstOf(plan.expression.expr(), root); at <= root; ++at) {
        const auto &step = plan.steps[std::size_t(at)];
        if (step.kind == Kind::Operand)
            continue;
        std::string reason;
        if (step.kind == Kind::Constant) {
            reason = step.constant ? "" : "the condition is false";
        } else if (step.kind == Kind::Predicate) {
            APP_TRY(reason, reasonForNone(block, *step.predicate, depth));
        } else {
            reason = combined(step.kind, stack);
        }
        stack.push_back(std::move(reason));
    }
    return std::move(stack.back());
}

Result<std::string> reasonAgainst(const FilterPlan &plan, const Clause &clause, BlockReader &block,
                                  Depth depth)
{
    auto roots = clause.spanRoots;
    for (const auto &group : clause.groups) {
        if (!group.isRowWise)
            roots.insert(roots.end(), group.roots.begin(), group.roots.end());
    }
    for (const int root : roots) {
        APP_TRY(auto reason, reasonAgainst(plan, root, block, depth));
        if (!reason.empty())
            return reason;
    }
    return std::string();
}

std::string textOf(const FilterPlan &plan, const EventGroup &group)
{
    std::string text;
    for (const int root : group.roots)
        text += (text.empty() ? "" : " && ") + plan.textOf(root);
    if (group.isRowWise)
        return text + ", span by span";
    return text + (group.domain == store::Table::Link ? ", over links" : ", over events");
}

} // namespace

struct FilterProgram::Parts {
    FilterPlan plan;
};

FilterProgram::FilterProgram(const traceql::FieldExpr &condition)
    : m_parts(std::make_unique<const Parts>(Parts{FilterPlan(condition)}))
{
}
FilterProgram::~FilterProgram() = default;
FilterProgram::FilterProgram(FilterProgram &&) noexcept = default;
FilterProgram &FilterProgram::operator=(FilterProgram &&) noexcept = default;

Result<Bitmap> FilterProgram::evaluate(BlockReader &block, const Bitmap &candidates) const
{
    const auto &plan = m_parts->plan;
    if (plan.isConstant(true))
        return candidates;
    if (plan.clauses.size() == 1)
        return evaluateClause(plan, plan.clauses.front(), block, candidates);
    Bitmap matching(candidates.size());
    for (const auto &clause : plan.clauses) {
        APP_TRY(const auto more, evaluateClause(plan, clause, block, candidates));
        matching |= more;
    }
    return matching;
}

bool FilterProgram::isAlwaysTrue() const { return m_parts->plan.isConstant(true); }

bool FilterProgram::canFail() const { return m_parts->plan.canFail; }

Result<std::string> FilterProgram::reasonToSkip(BlockReader &block, Depth depth) const
{
    const auto &plan = m_parts->plan;
    std::string reasons;
    for (const auto &clause : plan.clauses) {
        APP_TRY(const auto reason, reasonAgainst(plan, clause, block, depth));
        if (reason.empty())
            return reason;
        reasons += (reasons.empty() ? "" : ", ") + reason;
    }
    return reasons;
}

std::vector<std::string> FilterProgram::order(BlockReader &block) const
{
    const auto &plan = m_parts->plan;
    std::vector<std::string> lines;
    for (const auto &clause : plan.clauses) {
        for (const int root : PlanRunner(plan, block).order(clause))
            lines.push_back(plan.textOf(root) + (plan.hasRows(root) ? ", span by span" : ""));
        for (const auto &group : clause.groups)
            lines.push_back(textOf(plan, group));
    }
    return lines;
}

} // namespace app::query
