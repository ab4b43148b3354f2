#pragma once

#include "app/base/result.h"
#include "app/store/store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace app::store {

/// What a look at everything in a file found.
struct VerifyReport {
    std::int64_t segments = 0;
    std::int64_t chunks = 0;
    std::int64_t spans = 0;            ///< in segments
    std::int64_t logRows = 0;          ///< still in the log
    std::vector<std::string> problems; ///< a sentence each, with segment and column
};

/// Reads everything once, beside a writer or without: SQLite's own check, every checksum, every column decoded and held
/// against the catalogue, every row of the log. Takes about a second for a million spans; waits for the disk.
/// Errors: NotFound, Unsupported (another version), Corrupt (the file is no store at all).
Result<VerifyReport> verify(const Store::Options &options);

} // namespace app::store
