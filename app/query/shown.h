#pragma once

#include "app/query/lookup.h"

#include <vector>

namespace app::query {

/// Which attributes a result shows of each matched span: those the query names or selects (reference 9), but for
/// those that every result shows anyway.
class ShownAttributes
{
public:
    explicit ShownAttributes(const traceql::Query &query);

    bool isNameAsked() const { return m_isNameAsked; }
    /// In the order of the query; what the span lacks is left out. The last event and link stand for all.
    trace::Attributes of(const SpanView &view) const;

private:
    void add(const traceql::FieldExpr &expression);
    void add(const traceql::Attribute &attribute);

    std::vector<traceql::Attribute> m_attributes;
    bool m_isNameAsked = false;
};

} // namespace app::query
