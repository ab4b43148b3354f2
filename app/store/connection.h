#pragma once

#include "app/base/result.h"
#include "app/store/store.h"

#include <SQLiteCpp/Database.h>

/// Connections to traces.db, ready to use. A connection belongs to one thread at a time.
namespace app::store {

/// WAL, every commit synced, private to its owner, at the current schema. The caller holds the FileLock.
Result<SQLite::Database> connectForWriting(const Store::Options &options);

/// Sees the last commit at each question. Works beside a writer, without one, and in a folder it may not write to
/// as long as nothing is left in the write-ahead log there.
Result<SQLite::Database> connectForReading(const Store::Options &options);

} // namespace app::store
