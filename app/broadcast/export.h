#pragma once

#include "app/broadcast/delivery.h"
#include "app/broadcast/destination.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/outgoing.h"
#include "app/store/store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace app::broadcast {

/// What one POST carries and which rows of the log it settles.
struct Export {
    Body body; ///< empty: nothing to send
    std::vector<std::int64_t> positions;
    std::int64_t spans = 0;
    std::int64_t waitingRows = 0;
    KeptBack keptBack;
    std::int64_t tooOld =
        0; ///< spans given up, since they waited longer than the destination allows
    std::int64_t tooMany = 0; ///< spans given up, since more requests wait than it allows
    std::vector<std::string>
        spanNames; ///< of a single row: "trace-span" in hex, at most limits::namedSpans
};

/// For whom and in what form; `now` for what has waited too long.
struct ExportPlan {
    Destination destination;
    Endpoint endpoint;
    SpanRange part = {}; ///< of what would leave of a single row
    UnixNano now = 0;
};

/// Joins the rows into one request as outgoing() lets them out, encoded and compressed. Any thread.
Export exportOf(const store::Store::Backlog &backlog, const ExportPlan &plan, TraceMemory &memory);

/// The request of one batch that leaves as it is.
std::string encodedFor(const Endpoint &endpoint, const trace::Batch &batch);

} // namespace app::broadcast
