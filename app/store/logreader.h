#pragma once

#include "app/store/store.h"

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace app::store {

/// Reads the log through a connection of its own, so that it never stands in the writer's way. Any thread.
class LogReader
{
public:
    explicit LogReader(SQLite::Database database);

    /// Rows that cannot be decoded are passed over. `undeliverable`, the positions where compaction found that, do not count as
    /// waiting: nobody can deliver them.
    Result<Store::Backlog> backlog(const Store::Reading &question,
                                   const std::set<std::int64_t> &undeliverable);
    std::vector<SetAside> setAsides();

private:
    std::mutex m_mutex;
    SQLite::Database m_database;
    std::set<std::int64_t> m_damagedAsides; // met so far: they wait for nothing
};

} // namespace app::store
