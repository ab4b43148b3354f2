#include "app/store/segmenttable.h"

#include "app/store/chunkreader.h"
#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>
#include <limits>

namespace app::store {
namespace {

constexpr int incrementalVacuum = 2; // PRAGMA auto_vacuum

/// SQLite's integers are signed; times after the year 2262 stand at the end. The catalogue has them exactly.
std::int64_t toColumn(UnixNano time)
{
    constexpr auto last = std::numeric_limits<std::int64_t>::max();
    return time > UnixNano(last) ? last : std::int64_t(time);
}

std::int64_t number(SQLite::Database &database, const std::string &question)
{
    return database.execAndGet(question).getInt64();
}

void removeSegment(SQLite::Database &database, std::int64_t id)
{
    SQLite::Statement remove(database, "DELETE FROM segment WHERE id = ?");
    remove.bind(1, id);
    remove.exec();
}

} // namespace

SegmentWriter::SegmentWriter(SQLite::Database &database)
    : m_database(database)
    , m_putChunk(database, "INSERT OR REPLACE INTO chunk(id, data) VALUES (?, ?)")
    , m_takeChunks(database,
                   "DELETE FROM chunk WHERE id IN"
                   " (SELECT id FROM chunk WHERE id >= ? AND id < ? ORDER BY id LIMIT ?)")
    , m_takeLogRows(database,
                    "DELETE FROM log WHERE position IN"
                    " (SELECT position FROM log WHERE position <= ?"
                    "  AND position NOT IN (SELECT position FROM unreadable)"
                    "  ORDER BY position LIMIT ?)")
{
}

void SegmentWriter::putChunk(std::int64_t segment, ChunkNumber number, const std::string &bytes)
{
    const StatementUse insert(m_putChunk);
    insert->bind(1, chunkPlace(segment, number));
    insert->bindNoCopy(2, bytes.data(), int(bytes.size()));
    insert->exec();
}

void SegmentWriter::apply(const SegmentChange &change)
{
    for (const auto &row : change.added)
        put(row);
    for (const auto id : change.removed)
        removeSegment(m_database, id);
    for (const auto &[position, reason] : change.unreadable) {
        SQLite::Statement note(m_database, "INSERT OR IGNORE INTO unreadable VALUES (?, ?)");
        note.bind(1, position);
        note.bind(2, reason);
        note.exec();
    }
    if (change.compactedUpTo > 0)
        raiseState("compacted", change.compactedUpTo);
    if (change.pruned.spans > 0) {
        addToState("pruned_spans", change.pruned.spans);
        addToState("pruned_traces", change.pruned.traces);
        addToState("pruned_by_size", change.pruned.bySize);
        raiseState("pruned_until", toColumn(change.pruned.untilUnixNano));
    }
}

void SegmentWriter::put(const SegmentRow &row)
{
    SQLite::Statement insert(m_database, "INSERT INTO segment VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, row.id);
    insert.bind(2, row.spans);
    insert.bind(3, row.traces);
    insert.bind(4, toColumn(row.startUnixNano));
    insert.bind(5, toColumn(row.endUnixNano));
    insert.bind(6, row.bytes);
    insert.bindNoCopy(7, row.catalogue.data(), int(row.catalogue.size()));
    insert.exec();
}

void SegmentWriter::addToState(const char *name, std::int64_t value)
{
    SQLite::Statement add(m_database,
                          "INSERT INTO state VALUES (?1, ?2)"
                          " ON CONFLICT(name) DO UPDATE SET value = value + ?2");
    add.bind(1, name);
    add.bind(2, value);
    add.exec();
}

void SegmentWriter::raiseState(const char *name, std::int64_t value)
{
    SQLite::Statement raise(m_database,
                            "INSERT INTO state VALUES (?1, ?2)"
                            " ON CONFLICT(name) DO UPDATE SET value = max(value, ?2)");
    raise.bind(1, name);
    raise.bind(2, value);
    raise.exec();
}

int SegmentWriter::takeChunks(std::int64_t segment, int most)
{
    const StatementUse take(m_takeChunks);
    take->bind(1, chunkPlace(segment, 0));
    take->bind(2, chunkPlace(segment + 1, 0));
    take->bind(3, most);
    return take->exec();
}

int SegmentWriter::takeLogRows(int most)
{
    const StatementUse take(m_takeLogRows);
    take->bind(1, readTakeableUpTo(m_database));
    take->bind(2, most);
    return take->exec();
}

void SegmentWriter::giveBackPages(int most)
{
    m_database.exec("PRAGMA incremental_vacuum(" + std::to_string(most) + ")");
}

std::vector<SegmentRow> readSegmentRows(SQLite::Database &database)
{
    std::vector<SegmentRow> rows;
    SQLite::Statement select(database,
                             "SELECT id, spans, traces, start_ns, end_ns, bytes, catalogue"
                             " FROM segment ORDER BY id");
    while (select.executeStep()) {
        rows.push_back({select.getColumn(0).getInt64(), select.getColumn(1).getInt64(),
                        select.getColumn(2).getInt64(), UnixNano(select.getColumn(3).getInt64()),
                        UnixNano(select.getColumn(4).getInt64()), select.getColumn(5).getInt64(),
                        select.getColumn(6).getString()});
    }
    return rows;
}

std::int64_t readState(SQLite::Database &database, const char *name)
{
    SQLite::Statement select(database, "SELECT value FROM state WHERE name = ?");
    select.bind(1, name);
    return select.executeStep() ? select.getColumn(0).getInt64() : 0;
}

PruneTotals readPruneTotals(SQLite::Database &database)
{
    return {readState(database, "pruned_spans"), readState(database, "pruned_traces"),
            UnixNano(readState(database, "pruned_until")), readState(database, "pruned_by_size")};
}

std::map<std::int64_t, std::string> readUnreadable(SQLite::Database &database)
{
    std::map<std::int64_t, std::string> rows;
    SQLite::Statement select(database, "SELECT position, reason FROM unreadable");
    while (select.executeStep())
        rows.emplace(select.getColumn(0).getInt64(), select.getColumn(1).getString());
    return rows;
}

std::vector<std::int64_t> readLeftOvers(SQLite::Database &database)
{
    std::vector<std::int64_t> leftOvers;
    SQLite::Statement next(database,
                           "SELECT id >> 24 FROM chunk WHERE id >= ? ORDER BY id LIMIT 1");
    SQLite::Statement known(database, "SELECT 1 FROM segment WHERE id = ?");
    for (std::int64_t segment = 0;; ++segment) {
        const StatementUse nextUse(next);
        nextUse->bind(1, chunkPlace(segment, 0));
        if (!nextUse->executeStep())
            return leftOvers;
        segment = nextUse->getColumn(0).getInt64();
        const StatementUse knownUse(known);
        knownUse->bind(1, segment);
        if (!knownUse->executeStep())
            leftOvers.push_back(segment);
    }
}

std::int64_t nextSegmentId(SQLite::Database &database)
{
    return 1
        + number(database,
                 "SELECT max(coalesce((SELECT max(id) FROM segment), 0),"
                 " coalesce((SELECT max(id) >> 24 FROM chunk), 0))");
}

std::int64_t readTakeableUpTo(SQLite::Database &database)
{
    return number(database,
                  "SELECT min(coalesce((SELECT value FROM state WHERE name = 'compacted'), 0),"
                  " coalesce((SELECT min(position) FROM cursors), 9223372036854775807))");
}

std::int64_t readWaitingBytes(SQLite::Database &database)
{
    return number(database,
                  "SELECT coalesce(sum(length(payload)), 0) FROM log WHERE position <="
                  " coalesce((SELECT value FROM state WHERE name = 'compacted'), 0)");
}

std::int64_t readUncompactedBytes(SQLite::Database &database)
{
    return number(database,
                  "SELECT coalesce(sum(length(payload)), 0) FROM log WHERE position >"
                  " coalesce((SELECT value FROM state WHERE name = 'compacted'), 0)");
}

FileUse readFileUse(SQLite::Database &database)
{
    FileUse use;
    use.pageBytes = number(database, "PRAGMA page_size");
    use.freeBytes = number(database, "PRAGMA freelist_count") * use.pageBytes;
    use.usedBytes = number(database, "PRAGMA page_count") * use.pageBytes - use.freeBytes;
    use.givesBack = number(database, "PRAGMA auto_vacuum") == incrementalVacuum;
    return use;
}

} // namespace app::store
