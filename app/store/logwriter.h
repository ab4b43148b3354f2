#pragma once

#include "app/store/asidewriter.h"
#include "app/store/entry.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <string>

namespace app::store {

/// What the store's thread writes, statement by statement. Every function stands inside the caller's transaction and
/// throws SQLite::Exception; one that returns an error has changed nothing.
class LogWriter
{
public:
    explicit LogWriter(SQLite::Database &database);

    /// The position of the new row.
    std::int64_t append(const Entry &entry);
    void place(const std::string &destination);
    Result<> advance(const std::string &destination, std::int64_t position);
    Result<> setAside(const std::string &destination, std::int64_t position, const Aside &aside);
    void unplace(const std::string &destination);
    void forget(const std::string &destination);
    AsideWriter &asides() { return m_asides; }

private:
    std::int64_t endOfLog();
    Result<std::int64_t> checkedCursor(const std::string &destination, std::int64_t position);

    SQLite::Database &m_database;
    SQLite::Statement m_append;
    SQLite::Statement m_end;
    SQLite::Statement m_place;
    SQLite::Statement m_cursor;
    SQLite::Statement m_advance;
    SQLite::Statement m_forgetCursor;
    AsideWriter m_asides;
};

} // namespace app::store
