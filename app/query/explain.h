#pragma once

#include "app/base/result.h"
#include "app/store/snapshot.h"

#include <string>

namespace app::query {

/// How a query would be answered, as text: its stages with their conditions in the order they are tried, the columns that are
/// read, and which blocks are skipped and why. The order and the columns are those of the newest block that is looked at. Any
/// thread. Errors: Invalid with its place in the query, Corrupt.
Result<std::string> explain(const store::Snapshot &snapshot, const std::string &query,
                            const store::TimeRange &range);

} // namespace app::query
