#include "app/store/asidewriter.h"

#include "app/base/utf8.h"
#include "app/store/entry.h"
#include "app/store/limits.h"
#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>

namespace app::store {
namespace {

std::string cut(const std::string &reason)
{
    return repairedUtf8(reason.substr(0, limits::reasonBytes));
}

} // namespace

Aside asideOf(const Refusal &refusal, UnixNano now)
{
    return {cut(refusal.reason), payloadOf(*refusal.spans),
            std::int64_t(trace::spanCount(*refusal.spans)), now};
}

AsideWriter::AsideWriter(SQLite::Database &database)
    : m_add(database,
            "INSERT INTO set_aside(destination, position, reason, spans, payload, at_ns)"
            " VALUES (?, ?, ?, ?, ?, ?)")
    , m_emptyOldest(
          database,
          "UPDATE set_aside SET payload = NULL, again = 0 WHERE id IN"
          " (SELECT id FROM (SELECT id, sum(length(payload)) OVER (ORDER BY id DESC) AS kept"
          " FROM set_aside WHERE destination = ?1 AND payload IS NOT NULL)"
          " WHERE kept > ?2)")
    , m_dropOldest(database,
                   "DELETE FROM set_aside WHERE destination = ?1 AND id <="
                   " (SELECT id FROM set_aside WHERE destination = ?1"
                   " ORDER BY id DESC LIMIT 1 OFFSET ?2)")
    , m_kept(database,
             "SELECT id FROM set_aside WHERE destination = ? AND again = 0"
             " AND payload IS NOT NULL ORDER BY id")
    , m_lastInQueue(database, "SELECT coalesce(max(again), 0) FROM set_aside WHERE destination = ?")
    , m_enqueue(database,
                "UPDATE set_aside SET again = ?3 WHERE id = ?2 AND destination = ?1 AND again = 0"
                " AND payload IS NOT NULL")
    , m_refuse(database,
               "UPDATE set_aside SET again = 0, reason = ?2, spans = ?3, payload = ?4, at_ns = ?5"
               " WHERE id = ?1")
    , m_discard(database, "DELETE FROM set_aside WHERE id = ?2 AND destination = ?1")
    , m_discardAll(database, "DELETE FROM set_aside WHERE destination = ?")
{
}

void AsideWriter::add(const std::string &destination, std::int64_t position, const Aside &aside)
{
    {
        const StatementUse add(m_add);
        add->bind(1, destination);
        add->bind(2, position);
        add->bind(3, aside.reason);
        add->bind(4, aside.spans);
        add->bind(5, aside.payload.data(), int(aside.payload.size()));
        add->bind(6, std::int64_t(aside.unixNano));
        add->exec();
    }
    bound(destination);
}

void AsideWriter::bound(const std::string &destination)
{
    const auto run = [&](SQLite::Statement &statement, std::int64_t limit) {
        const StatementUse use(statement);
        use->bind(1, destination);
        use->bind(2, limit);
        use->exec();
    };
    run(m_emptyOldest, limits::setAsideBytes);
    run(m_dropOldest, limits::setAsideReasons);
}

std::vector<std::int64_t> AsideWriter::keptOf(const std::string &destination)
{
    std::vector<std::int64_t> ids;
    const StatementUse kept(m_kept);
    kept->bind(1, destination);
    while (kept->executeStep())
        ids.push_back(kept->getColumn(0).getInt64());
    return ids;
}

void AsideWriter::sendAgain(const std::string &destination, const std::vector<std::int64_t> &ids)
{
    enqueue(destination, ids.empty() ? keptOf(destination) : ids);
}

void AsideWriter::enqueue(const std::string &destination, const std::vector<std::int64_t> &ids)
{
    std::int64_t last = 0;
    {
        const StatementUse lastInQueue(m_lastInQueue);
        lastInQueue->bind(1, destination);
        lastInQueue->executeStep();
        last = lastInQueue->getColumn(0).getInt64();
    }
    for (const auto id : ids) {
        const StatementUse enqueue(m_enqueue);
        enqueue->bind(1, destination);
        enqueue->bind(2, id);
        enqueue->bind(3, ++last);
        enqueue->exec();
    }
}

void AsideWriter::refuseAgain(std::int64_t id, const Aside &aside)
{
    const StatementUse refuse(m_refuse);
    refuse->bind(1, id);
    refuse->bind(2, aside.reason);
    refuse->bind(3, aside.spans);
    refuse->bind(4, aside.payload.data(), int(aside.payload.size()));
    refuse->bind(5, std::int64_t(aside.unixNano));
    refuse->exec();
}

void AsideWriter::discard(const std::string &destination, const std::vector<std::int64_t> &ids)
{
    if (ids.empty()) {
        const StatementUse discard(m_discardAll);
        discard->bind(1, destination);
        discard->exec();
    }
    for (const auto id : ids) {
        const StatementUse discard(m_discard);
        discard->bind(1, destination);
        discard->bind(2, id);
        discard->exec();
    }
}

} // namespace app::store
