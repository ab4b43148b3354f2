#pragma once

#include "app/query/expression.h"
#include "app/traceql/language.h"

#include <vector>

namespace app::query {

/// What can be said of every subtree of an expression before any span is seen.
class NodeTraits
{
public:
    static constexpr unsigned spans = 0; ///< of the span, its trace, resource or scope
    static constexpr unsigned events = 1;
    static constexpr unsigned links = 2;

    explicit NodeTraits(const traceql::FieldExpr &expr);

    /// Which children of a span it names.
    unsigned tables(int at) const { return m_nodes[std::size_t(at)].tables; }
    /// It mixes the span into what it says of its children.
    bool namesSpan(int at) const { return m_nodes[std::size_t(at)].namesSpan; }
    /// Evaluation may end the query: arithmetic (division by zero, arrays), an attribute against another (two arrays).
    bool canFail(int at) const { return m_nodes[std::size_t(at)].canFail; }
    /// Of type boolean by its form, so that a kernel of conditions can work it out.
    bool isCondition(int at) const { return m_nodes[std::size_t(at)].isCondition; }
    /// A condition that is always true or false.
    bool isNeverNil(int at) const { return m_nodes[std::size_t(at)].isNeverNil; }

private:
    struct Node {
        unsigned tables = 0;
        bool namesSpan = false;
        bool canFail = false;
        bool isCondition = false;
        bool isNeverNil = false;
    };
    Node ofUnary(const traceql::Unary &unary) const;
    Node ofBinary(const traceql::Binary &binary) const;

    const std::vector<traceql::Type> m_types;
    std::vector<Node> m_nodes;
};

/// Whether the expression may end the query on some span.
inline bool canFail(const Expression &expression)
{
    return NodeTraits(expression.expr()).canFail(expression.root());
}

} // namespace app::query
