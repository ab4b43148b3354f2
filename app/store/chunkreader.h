#pragma once

#include "app/base/result.h"
#include "app/store/catalogue.h"
#include "app/store/store.h"

#include <SQLiteCpp/Database.h>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace app::store {

/// Where a chunk stands in the table `chunk`.
std::int64_t chunkPlace(std::int64_t segment, ChunkNumber number);
/// Chunks of a segment stand at [chunkPlace(segment, 0), chunkPlace(segment + 1, 0)).

/// Reads chunks through a few read-only connections of its own, so that questions wait neither for intake nor for each
/// other. Any thread.
class ChunkReader
{
public:
    /// Connections are made when they are needed.
    explicit ChunkReader(Store::Options options, std::size_t mostConnections = 4);
    /// With this one only, which stays in its transaction: what it saw at the beginning it sees until the end.
    explicit ChunkReader(SQLite::Database frozen);
    ~ChunkReader();
    /// The one it was made with; only before the first read().
    SQLite::Database &frozen();
    ChunkReader(const ChunkReader &) = delete;
    ChunkReader &operator=(const ChunkReader &) = delete;

    /// Errors: NotFound (there is no such chunk), Corrupt (the page cannot be read), Internal.
    Result<std::string> read(std::int64_t segment, ChunkNumber number);

private:
    class Connection;
    Result<std::unique_ptr<Connection>> borrow();
    void giveBack(std::unique_ptr<Connection> connection);

    Store::Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::size_t m_left = 0; // that may still be made
    std::vector<std::unique_ptr<Connection>> m_free;
};

} // namespace app::store
