#pragma once

#include "app/store/connection.h"
#include "app/store/segmentblock.h"
#include "app/store/segmentencoder.h"
#include "app/store/segmenttable.h"
#include "tests/support/storefile.h"

#include <SQLiteCpp/Transaction.h>
#include <memory>
#include <utility>

namespace tests {

/// A block written as segment 1 of a file, and read from there.
class SegmentFile
{
public:
    explicit SegmentFile(const app::store::Block &block, std::size_t cacheBytes = 1 << 26)
        : m_access(std::make_shared<app::store::SegmentAccess>(
              std::make_unique<app::store::ChunkReader>(m_file.options()), cacheBytes))
    {
        auto database = *app::store::connectForWriting(m_file.options());
        app::store::SegmentWriter tables(database);
        SQLite::Transaction transaction(database);
        m_catalogue = *app::store::encodeSegment(
            block, [&](app::store::ChunkNumber number, const std::string &bytes) {
                tables.putChunk(1, number, bytes);
                return app::Result<>();
            });
        transaction.commit();
    }

    /// As it was written, with nothing read yet.
    std::shared_ptr<app::store::SegmentBlock> open() const
    {
        return std::make_shared<app::store::SegmentBlock>(1, m_catalogue, m_access);
    }
    /// The same through a cache and connections of its own.
    std::shared_ptr<app::store::SegmentBlock> openAnew() const
    {
        return std::make_shared<app::store::SegmentBlock>(
            1, m_catalogue,
            std::make_shared<app::store::SegmentAccess>(
                std::make_unique<app::store::ChunkReader>(m_file.options()), 1 << 26));
    }
    app::store::SegmentAccess &access() const { return *m_access; }
    const app::store::Catalogue &catalogue() const { return m_catalogue; }
    std::string path() const { return m_file.path(); }

private:
    StoreFile m_file;
    std::shared_ptr<app::store::SegmentAccess> m_access;
    app::store::Catalogue m_catalogue;
};

} // namespace tests
