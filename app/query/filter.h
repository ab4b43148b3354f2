#pragma once

#include "app/base/result.h"
#include "app/query/lookup.h"

#include <memory>
#include <re2/re2.h>
#include <vector>

namespace app::query {

/// One field expression made ready: regular expressions compiled once, then tried on spans. Keeps a reference to the
/// expression. One thread at a time.
class Filter
{
public:
    explicit Filter(const traceql::FieldExpr &condition);

    /// Whether the condition is true of the span: for one event and one link of it, where it names events or links
    /// (reference 6.5). Error Invalid, with its place, where the language ends the query (division by zero).
    Result<bool> matches(const SpanView &span);

private:
    Result<bool> matchesOn(const SpanView &span);
    Dynamic evaluate(const traceql::FieldNode &node, const SpanView &span) const;
    bool isOutOfReach(int operand, const SpanView &span) const;
    Result<bool> matchesAnyLink(SpanView &span);

    const traceql::FieldExpr &m_condition;
    std::vector<std::unique_ptr<RE2>> m_patterns; // at the place of the node that uses it
    std::vector<Dynamic> m_values;
    bool m_namesEvents = false;
    bool m_namesLinks = false;
};

} // namespace app::query
