#pragma once

#include "app/trace/criticalpath.h"
#include "app/trace/role.h"
#include "ui/trace/outline.h"

#include <optional>
#include <string>

namespace ui {

/// What is computed once from a whole outline, after its first frame is on screen. Never changed, shared.
struct Analysis {
    /// A call to a language model, as far as its span tells.
    struct Call {
        int row = 0;
        std::string model;
        std::optional<std::int64_t> tokens; ///< in and out
        std::optional<double> costDollars;
    };
    std::vector<std::uint64_t> selfNs;          ///< by row
    std::vector<app::trace::PathSegment> path;  ///< the critical path, in time order
    std::vector<app::trace::PathSegment> byRow; ///< the same, by row and time
    /// A link within the trace.
    struct Link {
        int to = 0;
        int from = 0;
        auto operator<=>(const Link &) const = default;
    };
    std::vector<Link> links;            ///< by row of the span they lead to
    std::vector<bool> isCritical;       ///< by row
    std::vector<app::trace::Role> role; ///< by row
    std::vector<Call> calls;            ///< by row
    std::uint64_t slowNs = 0;           ///< a span that lasts this long is slow
    bool tellsOfModels = false;         ///< some span is a call or a step of a conversation

    /// Null where the row is no call.
    const Call *callAt(int row) const;
};

/// Slow is what takes at least this share of the longest span.
constexpr double slowShare = 0.7;

/// Pure, any thread; O(n log n) and one look at every attribute.
Analysis analyze(const Outline &outline);

} // namespace ui
