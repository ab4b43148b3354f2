#include "app/query/planrunner.h"

#include "app/traceql/language.h"

#include <algorithm>

namespace app::query {
namespace {

using store::Fixed;
using store::Table;
using Kind = Step::Kind;

TriState popped(std::vector<TriState> &stack)
{
    auto top = std::move(stack.back());
    stack.pop_back();
    return top;
}

TriState combined(Kind kind, std::vector<TriState> &stack)
{
    if (kind == Kind::Not)
        return negated(popped(stack));
    const auto right = popped(stack);
    auto left = popped(stack);
    if (kind == Kind::And)
        return both(std::move(left), right);
    if (kind == Kind::Or)
        return either(std::move(left), right);
    return compared(std::move(left), right, kind == Kind::Equal);
}

} // namespace

Result<TriState> PlanRunner::onSpans(int root, const Bitmap &candidates)
{
    return run(root, Table::Span, candidates);
}

Result<TriState> PlanRunner::run(int root, Table domain, const Bitmap &candidates)
{
    std::vector<TriState> stack;
    for (int at = traceql::firstOf(m_plan.expression.expr(), root); at <= root; ++at) {
        if (m_plan.steps[std::size_t(at)].kind == Kind::Operand)
            continue;
        APP_TRY(auto state, ofStep(at, domain, candidates, stack));
        stack.push_back(std::move(state));
    }
    return popped(stack);
}

Result<TriState> PlanRunner::ofStep(int at, Table domain, const Bitmap &candidates,
                                    std::vector<TriState> &stack)
{
    const auto &step = m_plan.steps[std::size_t(at)];
    switch (step.kind) {
    case Kind::Constant: return TriState{.truth = Bitmap(m_block.rows(domain), step.constant)};
    case Kind::Predicate: return ofPredicate(step, domain);
    case Kind::Rows: return ofRows(at, candidates);
    default: return combined(step.kind, stack);
    }
}

Result<TriState> PlanRunner::ofPredicate(const Step &step, Table domain)
{
    const auto home = homeOf(step.predicate->attribute);
    const auto lifted = [&](const Predicate &predicate) -> Result<Bitmap> {
        APP_TRY(auto rows, rowsWhere(m_block, predicate));
        return domain == Table::Span ? toSpans(m_block, home, std::move(rows)) : rows;
    };
    APP_TRY(auto truth, lifted(*step.predicate));
    TriState state{.truth = std::move(truth)};
    if (step.known) {
        APP_TRY(state.known, lifted(*step.known));
    }
    return state;
}

Result<TriState> PlanRunner::ofRows(int root, const Bitmap &candidates)
{
    const int first = traceql::firstOf(m_plan.expression.expr(), root);
    APP_TRY(auto reader, ExpressionReader::open(m_block, m_plan.expression, first, root));
    const auto size = m_block.extent().spans;
    TriState state{.truth = Bitmap(size), .known = Bitmap(size), .failed = Bitmap(size)};
    candidates.forEach([&](std::uint32_t span) {
        const auto value = reader.at({.span = span}, root);
        if (const auto *flag = std::get_if<bool>(&value)) {
            state.known->set(span);
            state.truth.assign(span, *flag);
        } else if (const auto *failed = std::get_if<Failure>(&value)) {
            state.failed->set(span);
            m_failure = *failed;
        }
    });
    if (!state.failed->any())
        state.failed.reset();
    return state;
}

tl::unexpected<Error> PlanRunner::failure() const
{
    return fail(Error::Kind::Invalid, std::string(m_failure.what),
                m_plan.expression.expr().place());
}

Result<Bitmap> PlanRunner::matching(const EventGroup &group, const Bitmap &candidates)
{
    if (group.isRowWise)
        return rowByRow(group, candidates);
    APP_TRY(auto spans, onChildren(group));
    spans &= candidates;
    return spans;
}

Result<Bitmap> PlanRunner::onChildren(const EventGroup &group)
{
    Bitmap children(m_block.rows(group.domain), true);
    for (const int root : group.roots) {
        if (!children.any())
            break;
        APP_TRY(const auto state, run(root, group.domain, children));
        children &= state.truth;
    }
    Bitmap spans(m_block.extent().spans);
    if (children.any()) {
        APP_TRY(const auto owners,
                m_block.column(group.domain == Table::Event ? Fixed::EventSpan : Fixed::LinkSpan));
        children.forEach([&](std::uint32_t row) { spans.set(owners->codes[row]); });
    }
    APP_TRY(const bool isTrueWithout, isTrueOfNone(group));
    if (isTrueWithout) {
        APP_TRY(const auto *offsets, m_block.children(group.domain));
        for (std::uint32_t span = 0; span < m_block.extent().spans; ++span) {
            if ((*offsets)[span] == (*offsets)[span + 1])
                spans.set(span);
        }
    }
    return spans;
}

/// Whether the conditions hold of a span without such children: `!(event.x = 1)` does. They name nothing else, so any span
/// will do.
Result<bool> PlanRunner::isTrueOfNone(const EventGroup &group)
{
    const bool mayBe = std::all_of(group.roots.begin(), group.roots.end(), [this](int root) {
        return m_plan.steps[std::size_t(root)].kind != Kind::Predicate;
    });
    if (!mayBe || m_block.extent().spans == 0)
        return false;
    APP_TRY(auto reader, ExpressionReader::open(m_block, m_plan.expression, 0, -1));
    return std::all_of(group.roots.begin(), group.roots.end(),
                       [&](int root) { return isTrue(reader.at({.span = 0}, root)); });
}

Result<Bitmap> PlanRunner::rowByRow(const EventGroup &group, const Bitmap &candidates)
{
    APP_TRY(auto reader,
            ExpressionReader::open(m_block, m_plan.expression, 0, m_plan.expression.root()));
    Bitmap matching(candidates.size());
    bool hasFailed = false;
    candidates.forEach([&](std::uint32_t span) {
        const auto value = reader.matches(span, group.roots);
        if (const auto *failed = std::get_if<Failure>(&value)) {
            hasFailed = true;
            m_failure = *failed;
        }
        matching.assign(span, isTrue(value));
    });
    if (hasFailed)
        return failure();
    return matching;
}

double PlanRunner::estimateOf(int root)
{
    if (m_plan.hasRows(root))
        return 2;
    const auto &step = m_plan.steps[std::size_t(root)];
    return step.kind == Kind::Predicate ? estimate(m_block, *step.predicate) : 0.5;
}

std::vector<int> PlanRunner::order(const Clause &clause)
{
    auto roots = clause.spanRoots;
    if (clause.free < 2)
        return roots;
    std::vector<std::pair<double, int>> ranked;
    for (std::size_t i = 0; i < clause.free; ++i)
        ranked.emplace_back(estimateOf(roots[i]), roots[i]);
    std::sort(ranked.begin(), ranked.end()); // equal ones from left to right
    std::transform(ranked.begin(), ranked.end(), roots.begin(),
                   [](const auto &one) { return one.second; });
    return roots;
}

} // namespace app::query
