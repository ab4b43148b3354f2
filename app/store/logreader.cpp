#include "app/store/logreader.h"

#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>
#include <iterator>
#include <optional>

namespace app::store {
namespace {

std::optional<std::int64_t> cursorOf(SQLite::Database &database, const std::string &destination)
{
    SQLite::Statement cursor(database, "SELECT position FROM cursors WHERE destination = ?");
    cursor.bind(1, destination);
    if (!cursor.executeStep())
        return {};
    return cursor.getColumn(0).getInt64();
}

std::int64_t waitingBehind(SQLite::Database &database, std::int64_t position)
{
    SQLite::Statement count(database,
                            "SELECT count(*) FROM log WHERE deliver = 1 AND position > ?");
    count.bind(1, position);
    count.executeStep();
    return count.getColumn(0).getInt64();
}

struct Bounds {
    std::int64_t after = 0;
    int maxRows = 0;
    std::size_t maxBytes = 0;
};

std::vector<LogRow> rowsBehind(SQLite::Database &database, const Bounds &bounds)
{
    SQLite::Statement select(database,
                             "SELECT position, payload, plain_bytes FROM log"
                             " WHERE deliver = 1 AND position > ? ORDER BY position");
    select.bind(1, bounds.after);
    std::vector<LogRow> rows;
    std::size_t bytes = 0;
    while (int(rows.size()) < bounds.maxRows && select.executeStep()) {
        const auto plainBytes = std::size_t(select.getColumn(2).getInt64());
        if (!rows.empty() && plainBytes > bounds.maxBytes - bytes)
            break;
        auto batch = readPayload(select.getColumn(1).getString());
        if (!batch)
            continue;
        bytes += std::min(plainBytes, bounds.maxBytes - bytes);
        rows.push_back({select.getColumn(0).getInt64(), *std::move(batch), plainBytes});
    }
    return rows;
}

} // namespace

LogReader::LogReader(SQLite::Database database) : m_database(std::move(database)) {}

Result<Store::Backlog> LogReader::backlog(const std::string &destination, int maxRows,
                                          std::size_t maxBytes,
                                          const std::set<std::int64_t> &undeliverable)
{
    const std::lock_guard lock(m_mutex);
    return guarded([&]() -> Store::Backlog {
        SQLite::Transaction sameMoment(m_database); // rows and their count belong together
        const auto cursor = cursorOf(m_database, destination);
        if (!cursor)
            return {};
        Store::Backlog backlog;
        backlog.rows = rowsBehind(m_database, {*cursor, maxRows, maxBytes});
        const auto unreadable =
            std::distance(undeliverable.upper_bound(*cursor), undeliverable.end());
        backlog.waitingRows = waitingBehind(m_database, *cursor) - unreadable;
        return backlog;
    });
}

std::vector<SetAside> LogReader::setAsides()
{
    const std::lock_guard lock(m_mutex);
    const auto read = guarded([&] {
        std::vector<SetAside> asides;
        SQLite::Statement select(
            m_database, "SELECT destination, position, reason, spans FROM set_aside ORDER BY id");
        while (select.executeStep()) {
            asides.push_back({select.getColumn(0).getString(), select.getColumn(1).getInt64(),
                              select.getColumn(2).getString(), select.getColumn(3).getInt()});
        }
        return asides;
    });
    return read.value_or(std::vector<SetAside>());
}

} // namespace app::store
