#pragma once

#include "app/base/time.h"
#include "app/store/store.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <cstdint>
#include <string>
#include <vector>

namespace app::store {

/// A refusal on its way into the file: made on any thread.
struct Aside {
    std::string reason; ///< at most limits::reasonBytes
    std::string payload;
    std::int64_t spans = 0;
    UnixNano unixNano = 0;
};
Aside asideOf(const Refusal &refusal, UnixNano now);

/// What the store's thread writes about refusals. Stands inside the caller's transaction; throws SQLite::Exception.
class AsideWriter
{
public:
    explicit AsideWriter(SQLite::Database &database);

    void add(const std::string &destination, std::int64_t position, const Aside &aside);
    void sendAgain(const std::string &destination, const std::vector<std::int64_t> &ids);
    void refuseAgain(std::int64_t id, const Aside &aside);
    void discard(const std::string &destination, const std::vector<std::int64_t> &ids);

private:
    void bound(const std::string &destination);
    void enqueue(const std::string &destination, const std::vector<std::int64_t> &ids);
    std::vector<std::int64_t> keptOf(const std::string &destination);

    SQLite::Statement m_add;
    SQLite::Statement m_emptyOldest;
    SQLite::Statement m_dropOldest;
    SQLite::Statement m_kept;
    SQLite::Statement m_lastInQueue;
    SQLite::Statement m_enqueue;
    SQLite::Statement m_refuse;
    SQLite::Statement m_discard;
    SQLite::Statement m_discardAll;
};

} // namespace app::store
