#include "app/store/schema.h"

#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>
#include <iterator>
#include <string>

namespace app::store {
namespace {

constexpr int applicationId =
    0x53504e43; // "SPNC": file(1) and others can tell whose database it is

/// Step i brings version i to i + 1. Never edited once released: a change is a new step.
constexpr const char *steps[] = {
    // payload: zstd of an OTLP ExportTraceServiceRequest. AUTOINCREMENT: a position is never used again, because
    // cursors remember them. The index answers "how much waits" without touching the payloads.
    R"(CREATE TABLE log(
           position INTEGER PRIMARY KEY AUTOINCREMENT,
           payload BLOB NOT NULL,
           plain_bytes INTEGER NOT NULL,
           spans INTEGER NOT NULL,
           first_ns INTEGER NOT NULL,
           last_ns INTEGER NOT NULL,
           origin INTEGER NOT NULL,
           deliver INTEGER NOT NULL);
       CREATE INDEX log_deliver ON log(position, spans) WHERE deliver = 1;
       CREATE TABLE cursors(
           destination TEXT PRIMARY KEY,
           position INTEGER NOT NULL) WITHOUT ROWID;
       CREATE TABLE set_aside(
           id INTEGER PRIMARY KEY,
           destination TEXT NOT NULL,
           position INTEGER NOT NULL,
           reason TEXT NOT NULL,
           spans INTEGER NOT NULL);
       CREATE INDEX set_aside_destination ON set_aside(destination);)",
    // Segments (segmentencoder.h). A chunk's id holds its segment and its number (chunkreader.h); chunks of a segment
    // that is not in `segment` are left over. What the log holds up to state 'compacted' is in segments; rows that stay
    // there wait for delivery, or could not be read.
    R"(CREATE TABLE segment(
           id INTEGER PRIMARY KEY,
           spans INTEGER NOT NULL,
           traces INTEGER NOT NULL,
           start_ns INTEGER NOT NULL,
           end_ns INTEGER NOT NULL,
           bytes INTEGER NOT NULL,
           catalogue BLOB NOT NULL);
       CREATE TABLE chunk(
           id INTEGER PRIMARY KEY,
           data BLOB NOT NULL);
       CREATE TABLE unreadable(
           position INTEGER PRIMARY KEY,
           reason TEXT NOT NULL);
       CREATE TABLE state(
           name TEXT PRIMARY KEY,
           value INTEGER NOT NULL) WITHOUT ROWID;)",
    // What was set aside can be sent again: payload as in the log, or null where it is not kept; again: 0, or a place in
    // the queue. The index answers how much is set aside without touching the payloads.
    R"(ALTER TABLE set_aside ADD COLUMN payload BLOB;
       ALTER TABLE set_aside ADD COLUMN at_ns INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE set_aside ADD COLUMN again INTEGER NOT NULL DEFAULT 0;
       DROP INDEX set_aside_destination;
       CREATE INDEX set_aside_queue ON set_aside(destination, again, spans);)",
};
static_assert(std::size(steps) == schemaVersion);

int number(SQLite::Database &database, const char *question)
{
    return database.execAndGet(question).getInt();
}

Result<int> versionOf(SQLite::Database &database)
{
    const int version = number(database, "PRAGMA user_version");
    if (version > schemaVersion) {
        return fail(Error::Kind::Unsupported,
                    "the store has version " + std::to_string(version) + "; this program knows "
                        + std::to_string(schemaVersion) + ": a newer Spancast made it");
    }
    const bool isOurs = number(database, "PRAGMA application_id") == applicationId;
    const bool isNew = version == 0 && number(database, "SELECT count(*) FROM sqlite_master") == 0;
    if (!isOurs && !isNew)
        return fail(Error::Kind::Corrupt, "the file is a database, but not one of Spancast's");
    return version;
}

void step(SQLite::Database &database, int from)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(steps[from]);
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(from + 1));
    transaction.commit();
}

} // namespace

Result<> migrate(SQLite::Database &database)
{
    APP_TRY(const int version, guarded([&] { return versionOf(database); }));
    return guarded([&] {
        for (int from = version; from < schemaVersion; ++from)
            step(database, from);
    });
}

Result<> checkVersion(SQLite::Database &database)
{
    APP_TRY(const int version, guarded([&] { return versionOf(database); }));
    if (version == 0)
        return fail(Error::Kind::NotFound, "the store is empty");
    if (version < schemaVersion)
        return fail(Error::Kind::Unsupported,
                    "the store is of an older version; open it once for writing");
    return {};
}

} // namespace app::store
