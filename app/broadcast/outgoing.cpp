#include "app/broadcast/outgoing.h"

#include "app/broadcast/media.h"
#include "app/broadcast/outgoingsteps.h"
#include "app/otlp/protobufscan.h"

#include <algorithm>
#include <iterator>

namespace app::broadcast {
namespace {

using BatchPtr = std::shared_ptr<const trace::Batch>;

std::int64_t &countOf(KeptBack &keptBack, Choice choice)
{
    switch (choice) {
    case Choice::OtherApiKey: return keptBack.otherApiKey;
    case Choice::FilteredOut: return keptBack.filteredOut;
    case Choice::SampledOut:
    case Choice::Leaves: break;
    }
    return keptBack.sampledOut;
}

Choice choiceOf(const Choices &choices, const trace::Span &span)
{
    const auto hit = choices.find(span.traceId);
    return hit == choices.end() ? Choice::Leaves : hit->second;
}

bool areAllLeaving(const Choices &choices)
{
    return std::all_of(choices.begin(), choices.end(),
                       [](const auto &one) { return one.second == Choice::Leaves; });
}

trace::ScopeSpans chosen(const trace::ScopeSpans &from, const Choices &choices, KeptBack &keptBack)
{
    trace::ScopeSpans scopeSpans{from.scope, {}, from.schemaUrl};
    for (const auto &span : from.spans) {
        const auto choice = choiceOf(choices, span);
        if (choice == Choice::Leaves)
            scopeSpans.spans.push_back(span);
        else
            ++countOf(keptBack, choice);
    }
    return scopeSpans;
}

/// Resources and scopes without spans are left out.
trace::Batch chosen(const trace::Batch &batch, const Choices &choices, KeptBack &keptBack)
{
    trace::Batch result;
    for (const auto &from : batch.resourceSpans) {
        trace::ResourceSpans resourceSpans{from.resource, {}, from.schemaUrl};
        for (const auto &scopeSpans : from.scopeSpans)
            if (auto kept = chosen(scopeSpans, choices, keptBack); !kept.spans.empty())
                resourceSpans.scopeSpans.push_back(std::move(kept));
        if (!resourceSpans.scopeSpans.empty())
            result.resourceSpans.push_back(std::move(resourceSpans));
    }
    return result;
}

/// A batch that is copied only when something in it changes.
class Work final
{
public:
    explicit Work(BatchPtr batch) : m_batch(std::move(batch)) {}
    explicit Work(std::shared_ptr<trace::Batch> own) : m_batch(own), m_own(std::move(own)) {}
    const trace::Batch &now() const { return m_own ? *m_own : *m_batch; }
    trace::Batch &own()
    {
        if (!m_own)
            m_own = std::make_shared<trace::Batch>(*m_batch);
        return *m_own;
    }
    void replace(trace::Batch batch) { m_own = std::make_shared<trace::Batch>(std::move(batch)); }
    BatchPtr result() const { return m_own ? m_own : m_batch; }

private:
    BatchPtr m_batch;
    std::shared_ptr<trace::Batch> m_own;
};

} // namespace

KeptBack &KeptBack::operator+=(const KeptBack &other)
{
    sampledOut += other.sampledOut;
    otherApiKey += other.otherApiKey;
    filteredOut += other.filteredOut;
    return *this;
}

bool leavesAsItIs(std::string_view protobuf, const Destination &destination)
{
    const bool isRewritten = std::any_of(std::begin(steps), std::end(steps), [&](auto step) {
        return step != Difference::Step::Media && isWanted(step, destination);
    });
    return !isRewritten && isEverythingWanted(destination.rules)
        && otlp::isPlainRequest(protobuf,
                                [](std::string_view text) { return !mayTextHoldMedia(text); });
}

static Outgoing outgoing(Work work, const Destination &destination, TraceMemory &memory)
{
    Outgoing result;
    const auto choices =
        chooseTraces(work.now(), destination.rules, cursorName(destination.id), memory);
    if (!areAllLeaving(choices))
        work.replace(chosen(work.now(), choices, result.keptBack));
    for (const auto step : steps)
        if (mayChange(step, work.now(), destination))
            apply(step, work.own(), destination);
    result.batch = work.result();
    return result;
}

Outgoing outgoing(const BatchPtr &batch, const Destination &destination, TraceMemory &memory)
{
    return outgoing(Work(batch), destination, memory);
}

Outgoing outgoing(const std::shared_ptr<trace::Batch> &own, const Destination &destination,
                  TraceMemory &memory)
{
    return outgoing(Work(own), destination, memory);
}

} // namespace app::broadcast
