#include "app/query/structure.h"

#include <algorithm>
#include <limits>

namespace app::query {
namespace {

using store::Fixed;
using store::noRow;
using traceql::Form;
using traceql::Relation;

/// The tree of every trace of a block.
struct Tree {
    store::ColumnPtr lefts;
    store::ColumnPtr rights;
    store::ColumnPtr parents;

    std::uint32_t left(std::uint32_t row) const { return lefts->codes[row]; }
    std::uint32_t right(std::uint32_t row) const { return rights->codes[row]; }
    std::uint32_t parent(std::uint32_t row) const { return parents->codes[row]; }
};

Result<Tree> treeOf(BlockReader &block)
{
    Tree tree;
    APP_TRY(tree.lefts, block.column(Fixed::SpanNestedLeft));
    APP_TRY(tree.rights, block.column(Fixed::SpanNestedRight));
    APP_TRY(tree.parents, block.column(Fixed::SpanParentRow));
    return tree;
}

Bitmap connected(const Tree &tree, const Bitmap &spans)
{
    Bitmap hanging(spans.size());
    spans.forEach([&](std::uint32_t row) { hanging.assign(row, tree.left(row) != 0); });
    return hanging;
}

Relation converse(Relation relation)
{
    switch (relation) {
    case Relation::Child: return Relation::Parent;
    case Relation::Parent: return Relation::Child;
    case Relation::Descendant: return Relation::Ancestor;
    case Relation::Ancestor: return Relation::Descendant;
    default: return relation;
    }
}

using Rows = std::vector<std::uint32_t>;

/// Both sides of a relation, of spans that hang in trees.
struct Sides {
    const Tree &tree;
    const Units &units;
    const Bitmap &left;
    const Bitmap &right;

    bool isParent(std::uint32_t parent, std::uint32_t row, const Bitmap &spans) const
    {
        return parent != noRow && spans.test(parent) && units(parent) == units(row);
    }
    /// Units with spans on both sides, with those spans ordered by `key`.
    template <typename Key, typename Visit>
    void forEachUnit(Key key, Visit visit) const
    {
        auto both = units.with(left);
        both &= units.with(right);
        Bitmap spans = left;
        spans |= right;
        const auto isBefore = [key](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); };
        units.forEach(both, spans, [&](std::uint32_t, Rows &rows) {
            if (!std::is_sorted(rows.begin(), rows.end(), isBefore))
                std::sort(rows.begin(), rows.end(), isBefore);
            visit(rows);
        });
    }
};

void findChildren(const Sides &sides, Bitmap &found)
{
    sides.right.forEach([&](std::uint32_t row) {
        if (sides.isParent(sides.tree.parent(row), row, sides.left))
            found.set(row);
    });
}

void findParents(const Sides &sides, Bitmap &found)
{
    sides.left.forEach([&](std::uint32_t row) {
        const auto parent = sides.tree.parent(row);
        if (sides.isParent(parent, row, sides.right))
            found.set(parent);
    });
}

/// Intervals nest or lie apart, so the farthest end seen so far tells whether an ancestor is open.
void findDescendants(const Sides &sides, Bitmap &found)
{
    const auto &tree = sides.tree;
    const auto left = [&tree](std::uint32_t row) { return tree.left(row); };
    sides.forEachUnit(left, [&](const Rows &rows) {
        std::uint32_t farthest = 0;
        for (const auto row : rows) {
            if (sides.right.test(row) && farthest > tree.right(row))
                found.set(row);
            if (sides.left.test(row))
                farthest = std::max(farthest, tree.right(row));
        }
    });
}

/// The next span of the left side lies inside a span, or none does.
void findAncestors(const Sides &sides, Bitmap &found)
{
    const auto &tree = sides.tree;
    const auto left = [&tree](std::uint32_t row) { return tree.left(row); };
    sides.forEachUnit(left, [&](const Rows &rows) {
        auto next = std::numeric_limits<std::uint32_t>::max();
        for (auto at = rows.rbegin(); at != rows.rend(); ++at) {
            if (sides.right.test(*at) && next < tree.right(*at))
                found.set(*at);
            if (sides.left.test(*at))
                next = tree.left(*at);
        }
    });
}

/// Spans with one parent stand together; all roots count as having one.
void findSiblings(const Sides &sides, Bitmap &found)
{
    const auto parent = [&tree = sides.tree](std::uint32_t row) { return tree.parent(row); };
    sides.forEachUnit(parent, [&](const Rows &rows) {
        for (std::size_t first = 0, last = 0; first < rows.size(); first = last) {
            std::size_t lefts = 0;
            for (; last < rows.size() && parent(rows[last]) == parent(rows[first]); ++last)
                lefts += sides.left.test(rows[last]);
            for (auto at = first; at < last; ++at) {
                const std::size_t itself = sides.left.test(rows[at]);
                if (sides.right.test(rows[at]) && lefts > itself)
                    found.set(rows[at]);
            }
        }
    });
}

/// Spans of the right side that stand in the relation to one of the left side.
Bitmap find(Relation relation, const Sides &sides)
{
    Bitmap found(sides.right.size());
    switch (relation) {
    case Relation::Child: findChildren(sides, found); break;
    case Relation::Parent: findParents(sides, found); break;
    case Relation::Descendant: findDescendants(sides, found); break;
    case Relation::Ancestor: findAncestors(sides, found); break;
    case Relation::Sibling: findSiblings(sides, found); break;
    case Relation::And:
    case Relation::Or: break;
    }
    return found;
}

} // namespace

Result<Bitmap> related(BlockReader &block, const Units &units, traceql::SpansetOp op,
                       const Bitmap &left, const Bitmap &right)
{
    APP_TRY(const auto tree, treeOf(block));
    const auto lefts = connected(tree, left);
    const auto rights = connected(tree, right);
    auto found = find(op.relation, {tree, units, lefts, rights});
    if (op.form == Form::Union)
        found |= find(converse(op.relation), {tree, units, rights, lefts});
    if (op.form != Form::Negated)
        return found;
    Bitmap others = right;
    others.subtract(found);
    return others;
}

Bitmap joined(const Units &units, Relation relation, const Bitmap &left, const Bitmap &right)
{
    Bitmap all = left;
    all |= right;
    if (relation == Relation::Or)
        return all;
    auto both = units.with(left);
    both &= units.with(right);
    return units.kept(std::move(all), both);
}

} // namespace app::query
