#pragma once

#include "app/store/entry.h"

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

    /// `undeliverable` rows are passed over: nobody can deliver them, and waiting for them would hold up the rest.
    struct Question {
        const std::string &destination;
        int maxRows = 0;
        std::size_t maxBytes = 0;
        Store::Queue queue = Store::Queue::Log;
        Store::Form form = Store::Form::Values;
    };
    Result<Store::Backlog> backlog(const Question &question,
                                   const std::set<std::int64_t> &undeliverable);
    std::vector<SetAside> setAsides();

private:
    std::mutex m_mutex;
    SQLite::Database m_database;
};

} // namespace app::store
