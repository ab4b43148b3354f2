#pragma once

#include "app/store/block.h"
#include "app/store/catalogue.h"
#include "app/store/chunkreader.h"
#include "app/store/columncache.h"
#include "app/store/columncodec.h"
#include "app/store/damagelog.h"
#include "app/store/traceindex.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app::store {

/// What all segments of a store read with.
struct SegmentAccess {
    SegmentAccess(std::unique_ptr<ChunkReader> chunkReader, std::size_t cacheBytes)
        : reader(std::move(chunkReader))
        , cache(cacheBytes)
    {
    }
    std::unique_ptr<ChunkReader> reader;
    ColumnCache cache;
    DamageLog damage;
};

/// A segment of the file. Reads a column when it is asked for; what cannot be read is an error and noted as damage.
class SegmentBlock final : public Block
{
public:
    SegmentBlock(std::int64_t id, Catalogue catalogue, std::shared_ptr<SegmentAccess> access);

    std::int64_t id() const { return m_id; }
    const Catalogue &catalogue() const { return m_catalogue; }
    const std::shared_ptr<SegmentAccess> &access() const { return m_access; }
    /// Reads the trace ids, once. Errors: Corrupt.
    Result<> loadIndex();
    /// Empty until loadIndex().
    const std::shared_ptr<const TraceIndex> &index() const { return m_index; }

    std::string name() const override { return "segment " + std::to_string(m_id); }
    const Extent &extent() const override { return m_catalogue.extent; }
    const std::vector<ColumnFacts> &columns() const override { return m_listed; }
    Result<View<std::uint32_t>> traceOffsets() const override;
    Result<View<std::uint32_t>> traceRows() const override;
    Result<ColumnPtr> column(const ColumnId &id) const override;
    Result<Dictionary> dictionary(const ColumnId &id) const override;

private:
    Result<const CatalogueEntry *> entry(const ColumnId &id) const;
    Result<ColumnCache::Entry> order() const;
    Result<std::string> chunk(ChunkNumber number) const;
    Result<Dictionary> dictionaryOf(const CatalogueEntry &entry) const;
    Result<Column> decoded(const CatalogueEntry &entry) const;
    Result<> check(const CatalogueEntry &entry, const Column &column) const;
    Error noted(const Error &error, const std::string &what) const;

    const std::int64_t m_id;
    const Catalogue m_catalogue;
    std::vector<ColumnFacts> m_listed;
    const std::shared_ptr<SegmentAccess> m_access;
    std::shared_ptr<const TraceIndex> m_index = std::make_shared<TraceIndex>();
};
using SegmentPtr = std::shared_ptr<const SegmentBlock>;

/// What its columns take in the file.
std::int64_t storedBytes(const SegmentBlock &segment);

/// "span .http.method (text)", for people.
std::string describe(const ColumnId &id);

} // namespace app::store
