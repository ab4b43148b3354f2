#include "app/store/connection.h"

#include "app/store/filelock.h"
#include "app/store/path.h"
#include "app/store/schema.h"
#include "app/store/sqlite.h"

#include <system_error>

namespace app::store {
namespace {

// nobody else writes, but a person's sqlite3 shell may hold the file for a moment
constexpr int busyTimeoutMs = 5000;

// auto_vacuum counts for a new file only: what pruning frees can be given back without copying the rest
constexpr const char *writerPragmas = R"(
    PRAGMA auto_vacuum = INCREMENTAL;
    PRAGMA journal_mode = WAL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA wal_autocheckpoint = 4000;
    PRAGMA journal_size_limit = 67108864;
    PRAGMA foreign_keys = OFF;
    PRAGMA trusted_schema = OFF;)";

SQLite::Database connect(const Store::Options &options, int flags)
{
    return SQLite::Database(options.path, flags, busyTimeoutMs, options.vfs);
}

/// RFC 3986: what would end the path inside a URI is escaped.
std::string immutableUri(const std::string &path)
{
    std::string uri = "file:";
    for (const char c : path) {
        if (c == '%' || c == '?' || c == '#')
            uri += c == '%' ? "%25" : c == '?' ? "%3f" : "%23";
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

bool hasEmptyWal(const std::string &path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(filePath(path + "-wal"), error);
    return error || size == 0;
}

/// A folder that cannot be written to has no room for the -shm file WAL needs; without a writer and with nothing in
/// the log the file cannot change, and SQLite may be told so.
Result<SQLite::Database> connectImmutable(const Store::Options &options, const Error &reason)
{
    if (!hasEmptyWal(options.path)) {
        return fail(
            Error::Kind::Internal,
            "the store was not closed, and cannot be read as it is, maybe because its folder "
            "cannot be written to ("
                + reason.detail + "): " + options.path);
    }
    auto copy = options;
    copy.path = immutableUri(options.path);
    return guarded([&] { return connect(copy, SQLite::OPEN_READONLY | SQLite::OPEN_URI); });
}

} // namespace

Result<SQLite::Database> connectForWriting(const Store::Options &options)
{
    APP_CHECK(makePrivate(options.path));
    APP_TRY(auto database, guarded([&] {
                return connect(options, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            }));
    APP_CHECK(guarded([&] {
        database.exec(writerPragmas);
        database.exec(options.synchronous ? "PRAGMA synchronous = FULL"
                                          : "PRAGMA synchronous = OFF");
    }));
    APP_CHECK(migrate(database));
    return database;
}

Result<SQLite::Database> connectForReading(const Store::Options &options)
{
    std::error_code error;
    if (!std::filesystem::exists(filePath(options.path), error))
        return fail(Error::Kind::NotFound, "there is no store at " + options.path);
    auto database = guarded([&] { return connect(options, SQLite::OPEN_READONLY); });
    auto usable = database ? checkVersion(*database) : Result<>(tl::unexpected(database.error()));
    if (usable)
        return database;
    if (usable.error().kind != Error::Kind::Internal)
        return tl::unexpected(usable.error());
    APP_TRY(auto immutable, connectImmutable(options, usable.error()));
    APP_CHECK(checkVersion(immutable));
    return immutable;
}

} // namespace app::store
