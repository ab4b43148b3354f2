#include "app/store/logwriter.h"

#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>
#include <algorithm>
#include <limits>

namespace app::store {
namespace {

/// SQLite's integers are signed; times after the year 2262 stand at the end.
std::int64_t toColumn(UnixNano time)
{
    constexpr auto last = std::numeric_limits<std::int64_t>::max();
    return time > UnixNano(last) ? last : std::int64_t(time);
}

} // namespace

LogWriter::LogWriter(SQLite::Database &database)
    : m_database(database)
    , m_append(database,
               "INSERT INTO log(payload, plain_bytes, spans, first_ns, last_ns, origin, deliver)"
               " VALUES (?, ?, ?, ?, ?, ?, ?)")
    , m_end(database, "SELECT seq FROM sqlite_sequence WHERE name = 'log'")
    , m_place(database, "INSERT OR IGNORE INTO cursors(destination, position) VALUES (?, ?)")
    , m_cursor(database, "SELECT position FROM cursors WHERE destination = ?")
    , m_advance(database, "UPDATE cursors SET position = ? WHERE destination = ?")
    , m_forgetCursor(database, "DELETE FROM cursors WHERE destination = ?")
    , m_asides(database)
{
}

std::int64_t LogWriter::append(const Entry &entry)
{
    const StatementUse insert(m_append);
    insert->bindNoCopy(1, entry.payload.data(), int(entry.payload.size()));
    insert->bind(2, std::int64_t(entry.plainBytes));
    insert->bind(3, entry.spans);
    insert->bind(4, toColumn(entry.firstUnixNano));
    insert->bind(5, toColumn(entry.lastUnixNano));
    insert->bind(6, std::int32_t(entry.origin));
    insert->bind(7, std::int32_t(entry.deliver));
    insert->exec();
    return m_database.getLastInsertRowid();
}

std::int64_t LogWriter::endOfLog()
{
    const StatementUse end(m_end);
    return end->executeStep() ? end->getColumn(0).getInt64() : 0;
}

void LogWriter::place(const std::string &destination)
{
    const StatementUse place(m_place);
    place->bind(1, destination);
    place->bind(2, endOfLog());
    place->exec();
}

Result<std::int64_t> LogWriter::checkedCursor(const std::string &destination, std::int64_t position)
{
    const StatementUse cursor(m_cursor);
    cursor->bind(1, destination);
    if (!cursor->executeStep())
        return fail(Error::Kind::NotFound,
                    "destination " + destination + " has no place in the log");
    if (position > endOfLog()) {
        return fail(Error::Kind::Invalid,
                    "position " + std::to_string(position) + " lies behind the end of the log");
    }
    return cursor->getColumn(0).getInt64();
}

Result<> LogWriter::advance(const std::string &destination, std::int64_t position)
{
    APP_TRY(const auto cursor, checkedCursor(destination, position));
    const StatementUse advance(m_advance);
    advance->bind(1, std::max(cursor, position));
    advance->bind(2, destination);
    advance->exec();
    return {};
}

Result<> LogWriter::setAside(const std::string &destination, std::int64_t position,
                             const Aside &aside)
{
    APP_TRY(const auto cursor, checkedCursor(destination, position));
    if (position <= cursor)
        return {};
    m_asides.add(destination, position, aside);
    return advance(destination, position);
}

void LogWriter::unplace(const std::string &destination)
{
    const StatementUse forget(m_forgetCursor);
    forget->bind(1, destination);
    forget->exec();
}

void LogWriter::forget(const std::string &destination)
{
    unplace(destination);
    m_asides.discard(destination, {});
}

} // namespace app::store
