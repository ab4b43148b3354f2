#pragma once

#include "app/query/blockreader.h"
#include "app/query/valuereader.h"

#include <memory>
#include <re2/re2.h>
#include <vector>

namespace app::query {

/// A field expression with its regular expressions compiled. Immutable; any thread.
class Expression
{
public:
    explicit Expression(traceql::FieldExpr expr);

    const traceql::FieldExpr &expr() const { return m_expr; }
    const traceql::FieldNode &node(int at) const { return m_expr.nodes[std::size_t(at)]; }
    int root() const { return int(m_expr.nodes.size()) - 1; }
    /// Of the node, where it is =~ or !~ with a pattern that compiles; else null.
    const RE2 *pattern(int at) const { return m_patterns[std::size_t(at)].get(); }
    bool namesEvents() const { return m_namesEvents; }
    bool namesLinks() const { return m_namesLinks; }

private:
    traceql::FieldExpr m_expr;
    std::vector<std::unique_ptr<const RE2>> m_patterns;
    bool m_namesEvents = false;
    bool m_namesLinks = false;
};

bool isOfEvent(const traceql::Attribute &attribute);
bool isOfLink(const traceql::Attribute &attribute);

/// An expression evaluated span by span, with the operators of operators.h: for by(), aggregates, and conditions that no kernel
/// knows. Keeps references to the expression and the block. One thread at a time.
class ExpressionReader
{
public:
    static Result<ExpressionReader> open(BlockReader &block, const Expression &expression);
    /// Attributes outside the nodes [first, last] are not read, and nil.
    static Result<ExpressionReader> open(BlockReader &block, const Expression &expression,
                                         int first, int last);

    /// Of the subtree that ends at `root`. Texts and arrays live until the next call.
    Dynamic at(const RowAddress &row, int root);
    /// Of the whole expression on a span, as by() and aggregates see it: of each attribute of events and links the first
    /// that has a value.
    Dynamic at(std::uint32_t span);
    /// Whether all subtrees are true of the span for one of its events and one of its links, where the expression names them.
    /// A Failure, where evaluation ends the query.
    Dynamic matches(std::uint32_t span, const std::vector<int> &roots);

private:
    ExpressionReader() = default;
    Dynamic allAt(const RowAddress &row, const std::vector<int> &roots);
    Dynamic evaluate(int at, const RowAddress &row);
    Dynamic read(ValueReader &reader, const RowAddress &row) const;
    bool isOutOfReach(int operand, const RowAddress &row) const;

    const Expression *m_expression = nullptr;
    std::vector<std::unique_ptr<ValueReader>> m_readers; // at the place of the attribute
    std::vector<Dynamic> m_values;
    const std::vector<std::uint32_t> *m_events = nullptr; // children(), where named
    const std::vector<std::uint32_t> *m_links = nullptr;
};

} // namespace app::query
