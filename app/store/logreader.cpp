#include "app/store/logreader.h"

#include "app/store/entry.h"
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

std::int64_t countOf(SQLite::Database &database, const char *question,
                     const std::string &destination)
{
    SQLite::Statement count(database, question);
    count.bind(1, destination);
    count.executeStep();
    return count.getColumn(0).getInt64();
}

/// False where it cannot be read.
bool fill(LogRow &row, std::string payload, Store::Form form)
{
    if (form == Store::Form::Packed) {
        row.packed = std::move(payload);
        return !row.packed.empty();
    }
    row.batch = readPayload(payload).value_or(nullptr);
    return row.batch != nullptr;
}

/// Rows of position, payload, uncompressed size and spans, as many as the question wants, but at least one. Those that cannot
/// be read are added to `damaged`.
std::vector<LogRow> take(SQLite::Statement &select, const Store::Reading &question,
                         std::set<std::int64_t> &damaged)
{
    std::vector<LogRow> rows;
    std::size_t bytes = 0;
    while (int(rows.size()) < question.maxRows && select.executeStep()) {
        const auto plainBytes = std::size_t(select.getColumn(2).getInt64());
        if (!rows.empty() && plainBytes > question.maxBytes - bytes)
            break;
        LogRow row{.position = select.getColumn(0).getInt64(), .batch = {}, .bytes = plainBytes};
        row.spans = select.getColumn(3).getInt64();
        if (!fill(row, select.getColumn(1).getString(), question.form)) {
            damaged.insert(row.position);
            continue;
        }
        bytes += std::min(plainBytes, question.maxBytes - bytes);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<LogRow> rowsBehind(SQLite::Database &database, std::int64_t position,
                               const Store::Reading &question)
{
    SQLite::Statement select(database,
                             "SELECT position, payload, plain_bytes, spans FROM log"
                             " WHERE deliver = 1 AND position > ? ORDER BY position");
    select.bind(1, position);
    std::set<std::int64_t> damaged; // compaction finds them, too
    return take(select, question, damaged);
}

/// Of these only the compressed size is known, which is a third or so.
std::vector<LogRow> rowsAgain(SQLite::Database &database, const Store::Reading &question,
                              std::set<std::int64_t> &damaged)
{
    SQLite::Statement select(database,
                             "SELECT id, payload, 3 * length(payload), spans FROM set_aside"
                             " WHERE destination = ? AND again > 0 ORDER BY again");
    select.bind(1, question.destination);
    auto rows = take(select, question, damaged);
    // they go before the log, so that one that nobody can read must not stand in its way; and they are few
    std::erase_if(rows, [&](const LogRow &row) {
        const bool isDamaged = !row.batch && !readPayload(row.packed);
        if (isDamaged)
            damaged.insert(row.position);
        return isDamaged;
    });
    return rows;
}

std::int64_t waitingAgain(SQLite::Database &database, const std::string &destination,
                          const std::set<std::int64_t> &damaged)
{
    SQLite::Statement select(database,
                             "SELECT id FROM set_aside WHERE destination = ? AND again > 0");
    select.bind(1, destination);
    std::int64_t count = 0;
    while (select.executeStep())
        count += !damaged.contains(select.getColumn(0).getInt64());
    return count;
}

void addLog(SQLite::Database &database, const Store::Reading &question,
            const std::set<std::int64_t> &undeliverable, Store::Backlog &backlog)
{
    const auto cursor = cursorOf(database, question.destination);
    if (!cursor)
        return;
    const auto behind = std::max(*cursor, question.behind);
    const auto unreadable = std::distance(undeliverable.upper_bound(behind), undeliverable.end());
    backlog.waitingRows += waitingBehind(database, behind) - unreadable;
    if (!backlog.isAgain)
        backlog.rows = rowsBehind(database, behind, question);
}

} // namespace

LogReader::LogReader(SQLite::Database database) : m_database(std::move(database)) {}

Result<Store::Backlog> LogReader::backlog(const Store::Reading &question,
                                          const std::set<std::int64_t> &undeliverable)
{
    const std::lock_guard lock(m_mutex);
    return guarded([&]() -> Store::Backlog {
        SQLite::Transaction sameMoment(m_database); // rows and their count belong together
        Store::Backlog backlog;
        backlog.setAsideSpans = countOf(m_database,
                                        "SELECT coalesce(sum(spans), 0) FROM set_aside"
                                        " WHERE destination = ? AND again = 0",
                                        question.destination);
        if (question.queue != Store::Queue::Log)
            backlog.rows = rowsAgain(m_database, question, m_damagedAsides);
        backlog.waitingRows = waitingAgain(m_database, question.destination, m_damagedAsides);
        backlog.isAgain = question.queue == Store::Queue::Again || !backlog.rows.empty();
        addLog(m_database, question, undeliverable, backlog);
        return backlog;
    });
}

std::vector<SetAside> LogReader::setAsides()
{
    const std::lock_guard lock(m_mutex);
    const auto read = guarded([&] {
        std::vector<SetAside> asides;
        SQLite::Statement select(
            m_database,
            "SELECT id, destination, at_ns, reason, spans, again > 0, payload IS NOT NULL,"
            " CASE WHEN again > 0 THEN payload END FROM set_aside ORDER BY id");
        while (select.executeStep()) {
            const auto number = [&select](int column) {
                return select.getColumn(column).getInt64();
            };
            // one that nobody can read is not sent, however long it is waited for
            const bool isDamaged = number(5) != 0 && !readPayload(select.getColumn(7).getString());
            asides.push_back({.id = number(0),
                              .destination = select.getColumn(1).getString(),
                              .setAsideUnixNano = UnixNano(number(2)),
                              .reason = select.getColumn(3).getString(),
                              .spans = int(number(4)),
                              .isWaiting = number(5) != 0 && !isDamaged,
                              .isKept = number(6) != 0 && !isDamaged});
        }
        return asides;
    });
    return read.value_or(std::vector<SetAside>());
}

} // namespace app::store
