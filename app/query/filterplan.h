#pragma once

#include "app/query/expression.h"
#include "app/query/predicate.h"

#include <optional>
#include <vector>

namespace app::query {

/// What to do at a node of a condition.
struct Step {
    enum class Kind {
        Operand, ///< nothing: the node that uses it knows
        Constant,
        Predicate, ///< a kernel
        And,
        Or,
        Not,
        Equal,    ///< of two conditions
        NotEqual, ///< ditto
        Rows,     ///< no kernel: row by row
    };
    Kind kind = Kind::Operand;
    std::optional<Predicate> predicate = {};
    std::optional<Predicate> known = {}; ///< of an attribute as a condition: where it is a boolean
    bool constant = false;
};

/// Conditions that must hold on one and the same event, link, or both.
struct EventGroup {
    store::Table domain = store::Table::Event; ///< unless isRowWise
    bool isRowWise = false;
    std::vector<int> roots;
};

/// Conditions that must all hold.
struct Clause {
    std::vector<int> spanRoots; ///< of the span alone, from left to right
    std::size_t free =
        0; ///< so many of the first of them can be tried in any order: none of them can fail
    std::vector<EventGroup> groups;
};

/// A condition taken apart: true where one of the clauses is. Immutable; any thread.
struct FilterPlan {
    explicit FilterPlan(const traceql::FieldExpr &condition);

    Expression expression;
    std::vector<Step> steps; ///< by node
    std::vector<Clause> clauses;
    bool canFail = false;

    bool isConstant(bool value) const;
    /// The text of a subtree.
    std::string textOf(int root) const;
    /// Whether a step of the subtree goes row by row.
    bool hasRows(int root) const;
};

} // namespace app::query
