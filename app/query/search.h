#pragma once

#include "app/base/result.h"
#include "app/query/answer.h"

#include <functional>

namespace app::query {

/// Answers a search over what the store held when the snapshot was taken. The newest traces that match, always the same
/// for the same data. Any thread; `isCancelled` is asked every few hundred spans.
/// Errors: Invalid and Unsupported with their place in the query, Cancelled.
Result<SearchAnswer> search(const store::Snapshot &snapshot, const SearchRequest &request,
                            const std::function<bool()> &isCancelled = {});

} // namespace app::query
