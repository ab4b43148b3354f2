#include "tests/support/judgepipeline.h"

#include "app/traceql/language.h"
#include "app/traceql/printer.h"
#include "tests/support/judgeexpression.h"

#include <algorithm>

namespace tests::judge {

using namespace app;
using traceql::Relation;

namespace {

struct Stages {
    const Facts &facts;
    Patterns &patterns;

    SpanSets of(const traceql::Stage &stage, const SpanSets &sets) const
    {
        if (std::holds_alternative<traceql::Coalesce>(stage.value))
            return coalesced(sets);
        if (std::holds_alternative<traceql::Select>(stage.value))
            return sets;
        SpanSets left;
        for (const auto &set : sets) {
            for (auto &one : ofOne(stage, set)) {
                if (!one.spans.empty())
                    left.push_back(std::move(one));
            }
        }
        return left;
    }

    SpanSets ofOne(const traceql::Stage &stage, const SpanSet &set) const
    {
        if (const auto *spansets = std::get_if<traceql::SpansetExpr>(&stage.value))
            return node(*spansets, int(spansets->nodes.size()) - 1, set);
        if (const auto *filter = std::get_if<traceql::ScalarFilter>(&stage.value))
            return {filtered(*filter, set)};
        return grouped(std::get<traceql::GroupBy>(stage.value), set);
    }

    SpanSets node(const traceql::SpansetExpr &expression, int at, const SpanSet &set) const
    {
        const auto &value = expression.nodes[std::size_t(at)].value;
        if (const auto *pipeline = std::get_if<traceql::Pipeline>(&value))
            return runStages(*pipeline, facts, {set}, patterns);
        if (const auto *binary = std::get_if<traceql::SpansetBinary>(&value))
            return {joined(binary->op, node(expression, binary->left, set),
                           node(expression, binary->right, set), set)};
        SpanSet kept{{}, set.attributes};
        for (const auto position : set.spans) {
            if (holds(std::get<traceql::SpansetFilter>(value).condition, facts, position, patterns))
                kept.spans.insert(position);
        }
        return {kept};
    }

    SpanSet joined(traceql::SpansetOp op, const SpanSets &left, const SpanSets &right,
                   const SpanSet &set) const
    {
        const auto l = united(left);
        const auto r = united(right);
        SpanSet result{{}, set.attributes};
        if (op.relation != Relation::And && op.relation != Relation::Or) {
            if (left.size() > 1 || right.size() > 1)
                throw Failure{
                    "spanset operators are not supported for multiple spansets per trace"};
            result.spans = relatedSpans(op, facts, l, r);
        } else if (op.relation == Relation::Or || (!l.empty() && !r.empty())) {
            result.spans = l;
            result.spans.insert(r.begin(), r.end());
        }
        return result;
    }

    static std::set<std::size_t> united(const SpanSets &sets)
    {
        std::set<std::size_t> all;
        for (const auto &set : sets)
            all.insert(set.spans.begin(), set.spans.end());
        return all;
    }

    static SpanSets coalesced(const SpanSets &sets)
    {
        return sets.empty() ? sets : SpanSets{{united(sets), {}}};
    }

    SpanSets grouped(const traceql::GroupBy &group, const SpanSet &set) const
    {
        const auto name = "by(" + traceql::print(group.by) + ")";
        std::vector<std::pair<Value, SpanSet>> groups;
        for (const auto position : set.spans) {
            const auto value = evaluate(
                group.by, At{facts, position, nullptr, nullptr, At::Pick::First}, patterns);
            auto hit = std::find_if(groups.begin(), groups.end(),
                                    [&](const auto &one) { return one.first == value; });
            if (hit == groups.end()) {
                SpanSet fresh{{}, set.attributes};
                fresh.attributes.emplace_back(name, value.isNil() ? Value{"nil"} : value);
                groups.emplace_back(value, std::move(fresh));
                hit = groups.end() - 1;
            }
            hit->second.spans.insert(position);
        }
        SpanSets sets;
        for (auto &[value, one] : groups)
            sets.push_back(std::move(one));
        return sets;
    }

    SpanSet filtered(const traceql::ScalarFilter &filter, const SpanSet &set) const
    {
        const auto &measured = *traceql::aggregateOf(filter);
        const auto value = aggregate(measured, facts, set, patterns);
        if (!apply(filter.op, value, valueOf(*traceql::literalOf(filter)), patterns).isTrue())
            return {};
        auto kept = set;
        kept.attributes.emplace_back(traceql::print(measured), value);
        return kept;
    }
};

} // namespace

SpanSets runStages(const traceql::Pipeline &pipeline, const Facts &facts, SpanSets sets,
                   Patterns &patterns)
{
    for (const auto &stage : pipeline.stages)
        sets = Stages{facts, patterns}.of(stage, sets);
    return sets;
}

SpanSets runPipeline(const traceql::Pipeline &pipeline, const Facts &facts, Patterns &patterns)
{
    SpanSet all;
    for (std::size_t i = 0; i < facts.nodes.size(); ++i)
        all.spans.insert(i);
    return runStages(pipeline, facts, {all}, patterns);
}

} // namespace tests::judge
