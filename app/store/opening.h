#pragma once

#include "app/base/result.h"
#include "app/store/head.h"
#include "app/store/holdings.h"
#include "app/store/rebuild.h"
#include "app/store/segmenttable.h"

#include <SQLiteCpp/Database.h>
#include <cstdint>

namespace app::store {

/// What a file held when it was opened, beside what Head and Holdings were given.
struct Opened {
    Damage damage;             ///< of the log
    std::int64_t logSpans = 0; ///< in no segment yet
    std::int64_t logBytes = 0; ///< ditto, as uncompressed OTLP protobuf
    std::int64_t waitingBytes = 0;
    FileUse use;
};

/// Reads the small tables and the log behind the segments, all at the same moment where `database` is in a transaction.
/// Errors: Corrupt (the tables cannot be read at all), Internal.
Result<Opened> readEverything(SQLite::Database &database, Head &head, Holdings &holdings);

} // namespace app::store
