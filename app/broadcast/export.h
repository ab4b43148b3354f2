#pragma once

#include "app/broadcast/delivery.h"
#include "app/broadcast/destination.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/outgoing.h"
#include "app/store/store.h"

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace app::broadcast {

struct SpanName {
    trace::TraceId traceId;
    trace::SpanId spanId;
    auto operator<=>(const SpanName &) const = default;
};

/// What one POST carries and which rows it settles: of the log, or of what was set aside and is sent again.
struct Export {
    Body body; ///< empty: nothing to send
    std::vector<std::int64_t> positions;
    bool isAgain = false; ///< the positions are ids of what was set aside
    std::int64_t spans = 0;
    std::int64_t waitingRows = 0;
    std::int64_t setAsideSpans = 0;
    KeptBack keptBack;
    std::int64_t tooOld =
        0; ///< spans given up, since they waited longer than the destination allows
    std::int64_t tooMany = 0; ///< spans given up, since more requests wait than it allows
    std::int64_t damaged = 0; ///< spans given up, since their row of the log cannot be read
    std::shared_ptr<const trace::Batch> row; ///< of a single row, as it came, unless it went unread
    std::vector<SpanName> names; ///< of the spans of a single row that leave, unless it went unread
};

/// For whom and in what form; `now` for what has waited too long.
struct ExportPlan {
    Destination destination;
    Endpoint endpoint;
    SpanRange part = {}; ///< of what would leave of a single row
    UnixNano now = 0;
};

/// Joins the rows into one request as outgoing() lets them out, encoded and compressed. Rows as bytes that leave as they
/// are go unread. Any thread.
Export exportOf(const store::Store::Backlog &backlog, const ExportPlan &plan, TraceMemory &memory);

/// Those of `row` that are named, to be set aside for `why`. Any thread.
store::Refusal refusalOf(const trace::Batch &row, const std::vector<SpanName> &names,
                         std::string why);

/// The request of one batch that leaves as it is.
std::string encodedFor(const Endpoint &endpoint, const trace::Batch &batch);

} // namespace app::broadcast
