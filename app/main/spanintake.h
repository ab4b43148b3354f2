#pragma once

#include "app/main/spanfile.h"
#include "app/store/store.h"
#include "app/trace/ids.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace app {

/// What came in from files.
struct SpanTally {
    std::int64_t spans = 0;
    std::int64_t rejectedSpans = 0; ///< refused by otlp::admit(), and why the last of them were
    std::string rejection;
    std::unordered_set<trace::TraceId> traces;
    trace::TraceId firstTrace;
};

/// Takes refused spans out of the batch, counts the others.
void admitInto(SpanTally &tally, trace::Batch &batch);

/// Appends batches to a store, several under way at once so that they share commits, and remembers the first failure.
/// One thread appends; the store's thread acknowledges. Lives until finish() has returned.
class SpanIntake
{
public:
    using Append = std::function<void(trace::Batch, store::Store::Acknowledge)>;
    explicit SpanIntake(Append append) : m_append(std::move(append)) {}

    /// Waits where too many are under way. Error: that of a batch before.
    Result<> take(trace::Batch batch);
    /// Waits until all are durable.
    Result<> finish();

private:
    void acknowledge(Result<> stored);
    Result<> waitFor(int underWayAtMost);

    const Append m_append;
    std::mutex m_mutex;
    std::condition_variable m_answered;
    int m_underWay = 0;
    Result<> m_outcome;
};

} // namespace app
