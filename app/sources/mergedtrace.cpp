#include "app/sources/mergedtrace.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace app::sources {
namespace {

using trace::LocatedSpan;
using Spans = std::unordered_map<trace::SpanId, std::size_t>;

/// Whether `cut` may be the beginning of `whole`.
bool isCut(const trace::Attribute &cut, const trace::Attribute &whole)
{
    const auto *text = cut.value.get<std::string>();
    const auto *full = whole.value.get<std::string>();
    return text && full && cut.key == whole.key && text->size() == cutTextBytes
        && full->size() > text->size() && full->starts_with(*text);
}

const trace::Attribute *wholeOf(const trace::Attribute &cut, const trace::Attributes &others)
{
    const auto found = std::find_if(others.begin(), others.end(),
                                    [&cut](const auto &other) { return isCut(cut, other); });
    return found == others.end() ? nullptr : &*found;
}

bool hasCut(const trace::Attributes &attributes, const trace::Attributes &others)
{
    return std::any_of(attributes.begin(), attributes.end(),
                       [&others](const auto &one) { return wholeOf(one, others) != nullptr; });
}

void mend(trace::Attributes &attributes, const trace::Attributes &others)
{
    for (auto &one : attributes)
        if (const auto *whole = wholeOf(one, others))
            one.value = whole->value;
}

bool isCut(const trace::Span &span, const trace::Span &other)
{
    if (hasCut(span.attributes, other.attributes))
        return true;
    const auto both = std::min(span.events.size(), other.events.size());
    for (std::size_t i = 0; i < both; ++i)
        if (hasCut(span.events[i].attributes, other.events[i].attributes))
            return true;
    return false;
}

/// In a batch of its own, since batches never change.
LocatedSpan mended(const LocatedSpan &span, const trace::Span &other)
{
    auto batch = std::make_shared<trace::Batch>();
    auto whole = *span.span;
    mend(whole.attributes, other.attributes);
    const auto both = std::min(whole.events.size(), other.events.size());
    for (std::size_t i = 0; i < both; ++i)
        mend(whole.events[i].attributes, other.events[i].attributes);
    const auto &scope = *span.scopeSpans;
    batch->resourceSpans = {{span.resource(),
                             {{scope.scope, {std::move(whole)}, scope.schemaUrl}},
                             span.resourceSpans->schemaUrl}};
    return trace::locate(std::move(batch)).front();
}

class Merging
{
public:
    void add(const HeldTrace &held)
    {
        for (const auto &span : held.trace->spans) {
            const auto at = m_known.find(span.span->spanId);
            if (at != m_known.end())
                addAgain(m_spans[at->second], span);
            else if (!held.isFiller) {
                m_known.emplace(span.span->spanId, m_spans.size());
                m_spans.push_back(span);
            }
        }
    }
    MergedTrace take(const trace::TraceId &id)
    {
        auto whole = std::make_shared<trace::Trace>();
        whole->id = id;
        whole->spans = std::move(m_spans);
        return {std::move(whole), int(m_mended.size())};
    }

private:
    void addAgain(LocatedSpan &kept, const LocatedSpan &other)
    {
        if (isCut(*kept.span, *other.span))
            kept = mended(kept, *other.span);
        else if (!isCut(*other.span, *kept.span))
            return;
        m_mended.insert(kept.span->spanId);
    }

    std::vector<LocatedSpan> m_spans;
    Spans m_known;
    std::unordered_set<trace::SpanId> m_mended;
};

} // namespace

MergedTrace mergedTrace(const std::vector<HeldTrace> &held)
{
    Merging merging;
    for (const bool isFiller : {false, true})
        for (const auto &one : held)
            if (one.isFiller == isFiller)
                merging.add(one);
    return merging.take(held.front().trace->id);
}

} // namespace app::sources
