#include "app/store/sqlite.h"

#include <sqlite3.h>

namespace app::store {

Error toError(const SQLite::Exception &exception)
{
    const std::string text = exception.what();
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_FULL: return {Error::Kind::Full, "the disk is full: " + text};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {Error::Kind::Corrupt, text};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {Error::Kind::Busy, text};
    default: return {Error::Kind::Internal, text};
    }
}

} // namespace app::store
