#pragma once

#include "app/sources/livesource.h"
#include "app/trace/trace.h"

#include <memory>
#include <vector>

namespace app::sources {

using Batches = std::vector<std::shared_ptr<const trace::Batch>>;

/// Whether such a query can be followed: the error of a search.
Result<> checkLiveQuery(const std::string &query);

/// The last `most` spans of `batches` that match, and how many do. Any thread. Errors: those of a search.
Result<LiveArrivals> matchArrivals(const Batches &batches, const std::string &query,
                                   std::size_t most);

} // namespace app::sources
