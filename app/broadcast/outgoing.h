#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/tracechoice.h"
#include "app/trace/span.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace app::broadcast {

/// Spans that were kept back, by reason.
struct KeptBack {
    std::int64_t sampledOut = 0;
    std::int64_t otherApiKey = 0;
    std::int64_t filteredOut = 0;
    std::int64_t sum() const { return sampledOut + otherApiKey + filteredOut; }
    KeptBack &operator+=(const KeptBack &other);
    bool operator==(const KeptBack &) const = default;
};

struct Outgoing {
    std::shared_ptr<const trace::Batch> batch; ///< the given one itself where nothing had to change
    KeptBack keptBack;
};

/// What of `batch` leaves for `destination`, and how: sampling, API keys, filter rules (whole traces); attribute profile;
/// pictures, sound and files taken out; long texts shortened; Privacy Mode; attribute list. `memory` belongs to the
/// destination. Pure but for `memory`; any thread.
Outgoing outgoing(const std::shared_ptr<const trace::Batch> &batch, const Destination &destination,
                  TraceMemory &memory);
/// Likewise of a batch nobody else looks at: it is changed where it stands.
Outgoing outgoing(const std::shared_ptr<trace::Batch> &own, const Destination &destination,
                  TraceMemory &memory);

/// Whether a request in protobuf leaves for `destination` as it is: told without making values of it, so false also where
/// outgoing() may still find nothing to change. Pure; any thread.
bool leavesAsItIs(std::string_view protobuf, const Destination &destination);

/// One thing a destination does not get as it is here.
struct Difference {
    enum class Step { Profile, Media, Shortening, Privacy, AttributeList };
    enum class Kind { Added, Changed, Removed };
    Step step = Step::Profile;
    Kind kind = Kind::Removed;
    trace::SpanId span;
    std::string
        key; ///< of an attribute; "events: <key>" inside events and links; "status.message", "name"
    std::size_t bytesBefore = 0;
    std::size_t bytesAfter = 0;
    bool operator==(const Difference &) const = default;
};
struct Preview {
    Choice choice = Choice::Leaves; ///< of the trace; else `batch` is empty
    trace::Batch batch;
    std::vector<Difference> differences; ///< in the order of the steps
};

/// What one trace would look like at `destination`, with what changes and why. Pure; any thread.
Preview previewOf(const trace::Batch &trace, const Destination &destination);

} // namespace app::broadcast
