#include "app/main/spanintake.h"

#include "app/otlp/otlp.h"

namespace app {
namespace {

constexpr int batchesUnderWay = 8;

} // namespace

void admitInto(SpanTally &tally, trace::Batch &batch)
{
    auto admission = otlp::admit(batch);
    if (admission.rejectedSpans > 0) {
        tally.rejectedSpans += std::int64_t(admission.rejectedSpans);
        tally.rejection = std::move(admission.message);
    }
    for (const auto &resourceSpans : batch.resourceSpans) {
        for (const auto &scopeSpans : resourceSpans.scopeSpans) {
            for (const auto &span : scopeSpans.spans) {
                if (tally.spans++ == 0)
                    tally.firstTrace = span.traceId;
                tally.traces.insert(span.traceId);
            }
        }
    }
}

Result<> SpanIntake::take(trace::Batch batch)
{
    APP_CHECK(waitFor(batchesUnderWay - 1));
    {
        const std::lock_guard lock(m_mutex);
        ++m_underWay;
    }
    m_append(std::move(batch), [this](Result<> stored) { acknowledge(std::move(stored)); });
    return {};
}

Result<> SpanIntake::finish() { return waitFor(0); }

void SpanIntake::acknowledge(Result<> stored)
{
    const std::lock_guard lock(m_mutex);
    --m_underWay;
    if (m_outcome && !stored)
        m_outcome = std::move(stored);
    m_answered
        .notify_one(); // under the lock: the waiting side may destroy this as soon as it has it
}

Result<> SpanIntake::waitFor(int underWayAtMost)
{
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, [&] { return m_underWay <= underWayAtMost; });
    return m_outcome;
}

} // namespace app
