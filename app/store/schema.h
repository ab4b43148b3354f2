#pragma once

#include "app/base/result.h"

#include <SQLiteCpp/Database.h>

/// The tables of traces.db and how an older file becomes a newer one. The version stands in SQLite's user_version.
namespace app::store {

constexpr int schemaVersion = 3;

/// Brings the file to `schemaVersion`, one transaction a step.
/// Errors: Unsupported (a newer version made it), Corrupt (another program's database), Full.
Result<> migrate(SQLite::Database &database);

/// For connections that must not write. Errors: as above, and NotFound (nothing was ever stored).
Result<> checkVersion(SQLite::Database &database);

} // namespace app::store
