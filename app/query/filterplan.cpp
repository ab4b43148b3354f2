#include "app/query/filterplan.h"

#include "app/query/nodetraits.h"
#include "app/traceql/language.h"
#include "app/traceql/printer.h"

#include <algorithm>

namespace app::query {
namespace {

using traceql::BinaryOp;
using traceql::UnaryOp;
using Kind = Step::Kind;

const traceql::Attribute *attributeAt(const Expression &expression, int at)
{
    return std::get_if<traceql::Attribute>(&expression.node(at).value);
}
const traceql::Static *literalAt(const Expression &expression, int at)
{
    return std::get_if<traceql::Static>(&expression.node(at).value);
}

/// An attribute against a literal, either way round.
std::optional<Predicate> comparisonAt(const Expression &expression, int at,
                                      const traceql::Binary &binary)
{
    if (!traceql::isComparison(binary.op))
        return {};
    const bool isTurned = attributeAt(expression, binary.right) != nullptr;
    const auto *attribute = attributeAt(expression, isTurned ? binary.right : binary.left);
    const auto *literal = literalAt(expression, isTurned ? binary.left : binary.right);
    if (!attribute || !literal || (isTurned && traceql::isRegex(binary.op)))
        return {};
    return Predicate{.attribute = *attribute,
                     .test = Predicate::Test::Compare,
                     .comparison = {isTurned ? traceql::mirrored(binary.op) : binary.op,
                                    toDynamic(*literal), expression.pattern(at)}};
}

Step stepOf(const Expression &expression, int at, const NodeTraits &traits)
{
    const auto &value = expression.node(at).value;
    if (const auto *literal = std::get_if<traceql::Static>(&value)) {
        const auto *flag = std::get_if<bool>(literal);
        return flag ? Step{.kind = Kind::Constant, .constant = *flag} : Step{.kind = Kind::Rows};
    }
    if (const auto *attribute = std::get_if<traceql::Attribute>(&value))
        return {.kind = Kind::Predicate,
                .predicate = Predicate{*attribute, Predicate::Test::IsTrue, {}},
                .known = Predicate{*attribute, Predicate::Test::IsBoolean, {}}};
    if (const auto *unary = std::get_if<traceql::Unary>(&value)) {
        const auto *attribute = attributeAt(expression, unary->operand);
        if (unary->op == UnaryOp::Not)
            return {.kind = Kind::Not};
        if (!attribute || unary->op == UnaryOp::Negate)
            return {.kind = Kind::Rows};
        const bool exists = unary->op == UnaryOp::Exists;
        return {.kind = Kind::Predicate,
                .predicate = Predicate{
                    *attribute, exists ? Predicate::Test::Exists : Predicate::Test::Missing, {}}};
    }
    const auto &binary = std::get<traceql::Binary>(value);
    if (binary.op == BinaryOp::And || binary.op == BinaryOp::Or)
        return {.kind = binary.op == BinaryOp::And ? Kind::And : Kind::Or};
    if (auto predicate = comparisonAt(expression, at, binary))
        return {.kind = Kind::Predicate, .predicate = std::move(predicate)};
    const bool areConditions = traits.isCondition(binary.left) && traits.isCondition(binary.right);
    if (areConditions && (binary.op == BinaryOp::Equal || binary.op == BinaryOp::NotEqual))
        return {.kind = binary.op == BinaryOp::Equal ? Kind::Equal : Kind::NotEqual};
    return {.kind = Kind::Rows};
}

/// Nodes stand behind their operands, so one way from the back finds who is wanted as a condition.
std::vector<Step> stepsOf(const Expression &expression, const NodeTraits &traits)
{
    std::vector<Step> steps(std::size_t(expression.root()) + 1);
    std::vector<bool> isWanted(steps.size());
    isWanted.back() = true;
    for (int at = expression.root(); at >= 0; --at) {
        if (!isWanted[std::size_t(at)])
            continue;
        auto &step = steps[std::size_t(at)] = stepOf(expression, at, traits);
        if (step.kind == Kind::Not)
            isWanted[std::size_t(std::get<traceql::Unary>(expression.node(at).value).operand)] =
                true;
        if (step.kind == Kind::And || step.kind == Kind::Or || step.kind == Kind::Equal
            || step.kind == Kind::NotEqual) {
            const auto &binary = std::get<traceql::Binary>(expression.node(at).value);
            isWanted[std::size_t(binary.left)] = isWanted[std::size_t(binary.right)] = true;
        }
    }
    return steps;
}

/// The operands of a chain of one operator, from left to right.
std::vector<int> chainOf(const Expression &expression, int root, BinaryOp op)
{
    std::vector<int> operands;
    std::vector<int> open{root};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        const auto *binary = std::get_if<traceql::Binary>(&expression.node(at).value);
        if (binary && binary->op == op) {
            open.push_back(binary->right);
            open.push_back(binary->left);
        } else {
            operands.push_back(at);
        }
    }
    return operands;
}

/// Conditions of one kind of child go to a kernel of their table where nothing else is mixed in.
EventGroup groupOf(const FilterPlan &plan, const NodeTraits &traits, std::vector<int> roots)
{
    unsigned tables = 0;
    bool isRowWise = false;
    for (const int root : roots) {
        tables |= traits.tables(root);
        isRowWise = isRowWise || traits.namesSpan(root) || plan.hasRows(root);
    }
    const bool isOne = tables == NodeTraits::events || tables == NodeTraits::links;
    return {.domain = tables == NodeTraits::links ? store::Table::Link : store::Table::Event,
            .isRowWise = isRowWise || !isOne,
            .roots = std::move(roots)};
}

void addGroups(Clause &clause, const FilterPlan &plan, const NodeTraits &traits,
               const std::vector<int> &roots)
{
    constexpr unsigned both = NodeTraits::events | NodeTraits::links;
    std::vector<int> ofEvents;
    std::vector<int> ofLinks;
    bool isJoint = false;
    for (const int root : roots) {
        const auto tables = traits.tables(root) & both;
        isJoint = isJoint || tables == both;
        (tables == NodeTraits::links ? ofLinks : ofEvents).push_back(root);
    }
    if (isJoint) {
        clause.groups.push_back(groupOf(plan, traits, roots));
        return;
    }
    for (auto *list : {&ofEvents, &ofLinks}) {
        if (!list->empty())
            clause.groups.push_back(groupOf(plan, traits, std::move(*list)));
    }
}

Clause clauseOf(const FilterPlan &plan, const NodeTraits &traits, int root)
{
    Clause clause;
    const bool namesChildren = (traits.tables(root) & ~NodeTraits::spans) != 0;
    // from left to right, or a failure might be seen that comes too late
    if (namesChildren && traits.canFail(root)) {
        clause.groups.push_back(
            {.domain = store::Table::Event, .isRowWise = true, .roots = {root}});
        return clause;
    }
    std::vector<int> ofChildren;
    for (const int operand : chainOf(plan.expression, root, BinaryOp::And)) {
        if ((traits.tables(operand) & ~NodeTraits::spans) != 0)
            ofChildren.push_back(operand);
        else
            clause.spanRoots.push_back(operand);
    }
    while (clause.free < clause.spanRoots.size() && !traits.canFail(clause.spanRoots[clause.free]))
        ++clause.free;
    addGroups(clause, plan, traits, ofChildren);
    return clause;
}

/// "There is an event such that a or b" is "such that a, or such that b"; only so far can clauses be parted.
std::vector<int> clauseRoots(const FilterPlan &plan, const NodeTraits &traits)
{
    const int root = plan.expression.root();
    const bool isMixed = traits.tables(root) != NodeTraits::spans && !traits.canFail(root);
    auto operands = chainOf(plan.expression, root, BinaryOp::Or);
    const bool isParted = isMixed
        && std::all_of(operands.begin(), operands.end(),
                       [&](int operand) { return traits.isNeverNil(operand); });
    return isParted ? operands : std::vector<int>{root};
}

} // namespace

FilterPlan::FilterPlan(const traceql::FieldExpr &condition) : expression(condition)
{
    const NodeTraits traits(expression.expr());
    steps = stepsOf(expression, traits);
    canFail = traits.canFail(expression.root());
    for (const int root : clauseRoots(*this, traits))
        clauses.push_back(clauseOf(*this, traits, root));
}

bool FilterPlan::isConstant(bool value) const
{
    const auto &root = steps.back();
    return root.kind == Kind::Constant && root.constant == value;
}

bool FilterPlan::hasRows(int root) const
{
    const int first = traceql::firstOf(expression.expr(), root);
    return std::any_of(steps.begin() + first, steps.begin() + root + 1,
                       [](const Step &step) { return step.kind == Kind::Rows; });
}

std::string FilterPlan::textOf(int root) const
{
    const int first = traceql::firstOf(expression.expr(), root);
    traceql::FieldExpr part;
    for (int at = first; at <= root; ++at) {
        part.nodes.push_back(expression.node(at));
        if (auto *unary = std::get_if<traceql::Unary>(&part.nodes.back().value))
            unary->operand -= first;
        if (auto *binary = std::get_if<traceql::Binary>(&part.nodes.back().value)) {
            binary->left -= first;
            binary->right -= first;
        }
    }
    return traceql::print(part);
}

} // namespace app::query
