#include "tests/support/judgepipeline.h"

namespace tests::judge {

using namespace app;
using traceql::Relation;

namespace {

bool isAncestor(const Facts &facts, std::size_t above, std::size_t below)
{
    for (int at = facts.nodes[below].parent; at >= 0; at = facts.nodes[std::size_t(at)].parent) {
        if (std::size_t(at) == above)
            return true;
    }
    return false;
}

bool isParent(const Facts &facts, std::size_t above, std::size_t below)
{
    return facts.nodes[below].parent == int(above);
}

/// Whether a of the left side stands to b of the right side as the operator wants; only spans in a tree do (7).
bool isRelated(Relation relation, const Facts &facts, std::size_t a, std::size_t b)
{
    if (!facts.nodes[a].isConnected || !facts.nodes[b].isConnected || a == b)
        return false;
    switch (relation) {
    case Relation::Child: return isParent(facts, a, b);
    case Relation::Descendant: return isAncestor(facts, a, b);
    case Relation::Parent: return isParent(facts, b, a);
    case Relation::Ancestor: return isAncestor(facts, b, a);
    case Relation::Sibling: return facts.nodes[a].parent == facts.nodes[b].parent;
    default: return false;
    }
}

} // namespace

std::set<std::size_t> relatedSpans(traceql::SpansetOp op, const Facts &facts,
                                   const std::set<std::size_t> &left,
                                   const std::set<std::size_t> &right)
{
    std::set<std::size_t> leftHits;
    std::set<std::size_t> rightHits;
    for (const auto a : left) {
        for (const auto b : right) {
            if (isRelated(op.relation, facts, a, b)) {
                leftHits.insert(a);
                rightHits.insert(b);
            }
        }
    }
    if (op.form == traceql::Form::Plain)
        return rightHits;
    if (op.form == traceql::Form::Union) {
        leftHits.insert(rightHits.begin(), rightHits.end());
        return leftHits;
    }
    auto others = right;
    for (const auto b : rightHits)
        others.erase(b);
    return others;
}

} // namespace tests::judge
