#include "app/store/chunkreader.h"

#include "app/store/connection.h"
#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <utility>

namespace app::store {
namespace {

constexpr int numberBits = 24;

} // namespace

std::int64_t chunkPlace(std::int64_t segment, ChunkNumber number)
{
    return segment << numberBits | std::int64_t(number);
}

class ChunkReader::Connection
{
public:
    explicit Connection(SQLite::Database database)
        : m_database(std::move(database))
        , m_select(m_database, "SELECT data FROM chunk WHERE id = ?")
    {
    }

    Result<std::string> read(std::int64_t place)
    {
        return guarded([&]() -> Result<std::string> {
            const StatementUse select(m_select);
            select->bind(1, place);
            if (!select->executeStep())
                return fail(Error::Kind::NotFound, "it is missing in the file");
            return select->getColumn(0).getString();
        });
    }

    SQLite::Database &database() { return m_database; }

private:
    SQLite::Database m_database;
    SQLite::Statement m_select;
};

ChunkReader::ChunkReader(Store::Options options, std::size_t mostConnections)
    : m_options(std::move(options))
    , m_left(mostConnections)
{
}

ChunkReader::ChunkReader(SQLite::Database frozen)
{
    m_free.push_back(std::make_unique<Connection>(std::move(frozen)));
}

ChunkReader::~ChunkReader() = default;

SQLite::Database &ChunkReader::frozen() { return m_free.front()->database(); }

Result<std::string> ChunkReader::read(std::int64_t segment, ChunkNumber number)
{
    APP_TRY(auto connection, borrow());
    auto bytes = connection->read(chunkPlace(segment, number));
    giveBack(std::move(connection));
    return bytes;
}

Result<std::unique_ptr<ChunkReader::Connection>> ChunkReader::borrow()
{
    {
        std::unique_lock lock(m_mutex);
        m_returned.wait(lock, [this] { return !m_free.empty() || m_left > 0; });
        if (!m_free.empty()) {
            auto connection = std::move(m_free.back());
            m_free.pop_back();
            return connection;
        }
        --m_left;
    }
    auto made = connectForReading(m_options).and_then([](SQLite::Database database) {
        return guarded([&] { return std::make_unique<Connection>(std::move(database)); });
    });
    if (!made)
        giveBack(nullptr);
    return made;
}

void ChunkReader::giveBack(std::unique_ptr<Connection> connection)
{
    {
        const std::lock_guard lock(m_mutex);
        if (connection)
            m_free.push_back(std::move(connection));
        else
            ++m_left;
    }
    m_returned.notify_one();
}

} // namespace app::store
