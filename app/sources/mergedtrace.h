#pragma once

#include "app/trace/trace.h"

#include <memory>
#include <string>
#include <vector>

/// One trace as several sources hold it. Pure; any thread.
namespace app::sources {

struct HeldTrace {
    std::shared_ptr<const trace::Trace> trace;
    bool isFiller = false; ///< adds no spans, only what the others had to cut
};

struct MergedTrace {
    std::shared_ptr<const trace::Trace> trace;
    int mendedSpans = 0; ///< show a value in full that one of the sources had cut
};

/// Tempo keeps so many bytes of a text.
constexpr std::size_t cutTextBytes = 2'048;

/// The spans of all, each once, in order of `held`; a text that one source cut at cutTextBytes is taken from another that
/// has the whole of it. At least one of `held` is no filler.
MergedTrace mergedTrace(const std::vector<HeldTrace> &held);

} // namespace app::sources
