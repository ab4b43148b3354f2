#pragma once

#include "app/base/time.h"
#include "app/store/block.h"
#include "app/trace/trace.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace app::store {

/// Closed at both ends: a trace is in the range when [its start, its end] and [start, end] share a moment (TraceQL reference 9).
struct TimeRange {
    UnixNano startUnixNano = 0;
    UnixNano endUnixNano = std::numeric_limits<UnixNano>::max();
    bool operator==(const TimeRange &) const = default;
};

/// A whole trace with its summary, immutable and shared.
struct StoredTrace {
    trace::Trace trace;
    trace::Summary summary;
};
using StoredTracePtr = std::shared_ptr<const StoredTrace>;

/// What a store held at one moment. Immutable; any thread; holding it costs no lock. Segments will stand behind this
/// interface: callers ask for traces in order and stop when they have enough.
class Snapshot
{
public:
    virtual ~Snapshot() = default;

    /// Everything, by columns, the block with the newest trace first. A trace that takes part does so in one block and
    /// is whole there.
    virtual std::vector<BlockPart> blocks() const { return {}; }

    /// Newest start first; equal starts by trace id ascending, so that the same data always gives the same order.
    virtual std::vector<StoredTracePtr> traces(const TimeRange &range) const = 0;

    /// Null where there is none.
    virtual StoredTracePtr find(const trace::TraceId &id) const = 0;

    virtual std::int64_t spanCount() const = 0;
    virtual std::int64_t traceCount() const = 0;
};

} // namespace app::store
