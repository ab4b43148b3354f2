#pragma once

#include "app/base/result.h"
#include "app/base/time.h"
#include "app/store/catalogue.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// The tables behind segments: segment, chunk, state, unreadable. Everything here throws SQLite::Exception.
namespace app::store {

struct SegmentRow {
    std::int64_t id = 0;
    std::int64_t spans = 0;
    std::int64_t traces = 0;
    UnixNano startUnixNano = 0;
    UnixNano endUnixNano = 0;
    std::int64_t bytes = 0; ///< of its chunks and its catalogue
    std::string catalogue;
};

/// What was taken away by retention, over all times.
struct PruneTotals {
    std::int64_t spans = 0;
    std::int64_t traces = 0;
    UnixNano untilUnixNano = 0; ///< the latest end of what is gone
    std::int64_t bySize =
        0; ///< of the spans: because of the size limit; the rest because of their age
};

/// A change that becomes visible as one: segments come, others go, and the log is in segments up to a position.
struct SegmentChange {
    std::vector<SegmentRow> added;
    std::vector<std::int64_t> removed;
    std::int64_t compactedUpTo = 0; ///< 0: as before
    std::map<std::int64_t, std::string> unreadable =
        {};                  ///< positions of log rows that stay, and why
    PruneTotals pruned = {}; ///< to be added
};

/// Writes, inside the caller's transaction, on the store's thread.
class SegmentWriter
{
public:
    explicit SegmentWriter(SQLite::Database &database);

    void putChunk(std::int64_t segment, ChunkNumber number, const std::string &bytes);
    void apply(const SegmentChange &change);
    /// At most so many chunks of a segment that is gone; how many were left to take.
    int takeChunks(std::int64_t segment, int most);
    /// At most so many rows that are in segments and that no destination waits for; how many there were.
    int takeLogRows(int most);
    /// Gives at most so many free pages at the end of the file back.
    void giveBackPages(int most);

private:
    void put(const SegmentRow &row);
    void addToState(const char *name, std::int64_t value);
    void raiseState(const char *name, std::int64_t value);

    SQLite::Database &m_database;
    SQLite::Statement m_putChunk;
    SQLite::Statement m_takeChunks;
    SQLite::Statement m_takeLogRows;
};

/// Reading, on the connection of whoever asks.
std::vector<SegmentRow> readSegmentRows(SQLite::Database &database);
std::int64_t readState(SQLite::Database &database, const char *name);
PruneTotals readPruneTotals(SQLite::Database &database);
std::map<std::int64_t, std::string> readUnreadable(SQLite::Database &database);
/// Segments whose chunks are there without them: a compaction or a removal that did not end.
std::vector<std::int64_t> readLeftOvers(SQLite::Database &database);
/// The next number for a segment.
std::int64_t nextSegmentId(SQLite::Database &database);

/// The last position that rows may be taken up to: in segments, and behind every destination.
std::int64_t readTakeableUpTo(SQLite::Database &database);

/// Of log rows that are in segments and stay, because a destination waits for them or they cannot be read.
std::int64_t readWaitingBytes(SQLite::Database &database);

/// Of log rows that are in no segment yet.
std::int64_t readUncompactedBytes(SQLite::Database &database);

struct FileUse {
    std::int64_t usedBytes = 0; ///< without free pages
    std::int64_t freeBytes = 0;
    std::int64_t pageBytes = 0;
    bool givesBack =
        false; ///< whether free pages can be given back (files of version 1 cannot until compacted)
};
FileUse readFileUse(SQLite::Database &database);

} // namespace app::store
