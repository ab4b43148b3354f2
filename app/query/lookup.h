#pragma once

#include "app/query/dynamic.h"
#include "app/query/ids.h"
#include "app/store/snapshot.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace app::query {

/// What the spans of one trace say together: how many children each has.
class TraceFacts
{
public:
    explicit TraceFacts(const store::StoredTrace &stored);

    const store::StoredTrace &stored() const { return m_stored; }
    std::int64_t childCount(const trace::Span &span) const;
    const std::string &shortTraceId() const { return m_shortTraceId; }

private:
    const store::StoredTrace &m_stored;
    std::string m_shortTraceId;
    std::unordered_map<trace::SpanId, std::int64_t> m_childCounts;
};

/// One span as an expression sees it, with the event and the link a predicate is tried on (reference 6.5).
class SpanView
{
public:
    SpanView(const TraceFacts &facts, const trace::LocatedSpan &located);

    const trace::Event *event = nullptr;
    const trace::Link *link = nullptr;

    const TraceFacts &facts() const { return m_facts; }
    const trace::LocatedSpan &located() const { return m_located; }
    /// nil where the span has no such attribute. Texts live as long as the view and the query.
    Dynamic value(const traceql::Attribute &attribute) const;

private:
    Dynamic intrinsic(traceql::Intrinsic intrinsic) const;
    Dynamic eventIntrinsic(traceql::Intrinsic intrinsic) const;
    Dynamic linkIntrinsic(traceql::Intrinsic intrinsic) const;
    Dynamic traceIntrinsic(traceql::Intrinsic intrinsic) const;
    const trace::Value *find(const traceql::Attribute &attribute) const;
    std::string_view keep(std::string text) const;

    const TraceFacts &m_facts;
    const trace::LocatedSpan &m_located;
    mutable std::vector<std::unique_ptr<std::string>> m_texts; // hex ids, alive as long as the view
};

} // namespace app::query
