#include "app/store/segmentblock.h"

#include "app/store/columncodec.h"
#include "app/store/fixedcolumns.h"
#include "app/store/integercodec.h"
#include "app/store/segmentencoder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace app::store {
namespace {

/// Codes of fixed columns that are rows of another table, and whether noRow is one of them.
struct Reference {
    std::uint32_t rows = 0;
    bool orNone = false;
};

std::optional<Reference> referenceOf(Fixed fixed, const Block::Extent &extent)
{
    switch (fixed) {
    case Fixed::SpanTrace: return Reference{extent.traces};
    case Fixed::SpanResource: return Reference{extent.resources};
    case Fixed::SpanScope: return Reference{extent.scopes};
    case Fixed::TraceRoot:
    case Fixed::SpanParentRow: return Reference{extent.spans, true};
    case Fixed::EventSpan:
    case Fixed::LinkSpan: return Reference{extent.spans};
    default: return {};
    }
}

bool areBelow(const View<std::uint32_t> &codes, std::uint32_t limit)
{
    std::uint32_t greatest = 0;
    for (const auto code : codes)
        greatest = std::max(greatest, code);
    return codes.empty() || greatest < limit;
}

bool areRows(const View<std::uint32_t> &codes, const Reference &reference)
{
    if (!reference.orNone)
        return areBelow(codes, reference.rows);
    // one more makes noRow 0
    std::uint32_t greatest = 0;
    for (const auto code : codes)
        greatest = std::max(greatest, code + 1);
    return greatest <= reference.rows;
}

bool isOrder(const std::vector<std::uint32_t> &offsets, const std::vector<std::uint32_t> &rows,
             const Block::Extent &extent)
{
    return offsets.size() == std::size_t(extent.traces) + 1 && offsets.front() == 0
        && offsets.back() == extent.spans && std::is_sorted(offsets.begin(), offsets.end())
        && (rows.empty() || rows.size() == extent.spans)
        && std::all_of(rows.begin(), rows.end(),
                       [&](std::uint32_t row) { return row < extent.spans; });
}

} // namespace

std::string describe(const ColumnId &id)
{
    constexpr const char *tables[] = {"trace", "span", "resource", "scope", "event", "link"};
    constexpr const char *types[] = {"text", "int", "double", "bool", "trace id", "opaque"};
    std::string text = tables[std::size_t(id.table)];
    if (id.fixed != Fixed::None)
        return text + " column " + std::to_string(int(id.fixed));
    return text + "." + id.key + " (" + types[std::size_t(id.type)] + (id.isArray ? "s)" : ")");
}

std::int64_t storedBytes(const SegmentBlock &segment)
{
    std::int64_t bytes = 0;
    for (const auto &entry : segment.catalogue().entries)
        bytes += entry.storedBytes;
    return bytes;
}

SegmentBlock::SegmentBlock(std::int64_t id, Catalogue catalogue,
                           std::shared_ptr<SegmentAccess> access)
    : m_id(id)
    , m_catalogue(std::move(catalogue))
    , m_access(std::move(access))
{
    for (const auto &entry : m_catalogue.entries) {
        if (entry.isListed)
            m_listed.push_back(entry.facts);
    }
}

Result<> SegmentBlock::loadIndex()
{
    APP_TRY(const auto entry, entry(columnId(Fixed::TraceIdentity)));
    // not through the cache: the index keeps it
    APP_TRY(const auto column, decoded(*entry));
    m_index = std::make_shared<TraceIndex>(column.traceIds);
    return {};
}

Result<View<std::uint32_t>> SegmentBlock::traceOffsets() const
{
    APP_TRY(const auto order, order());
    return order.column->offsets;
}

Result<View<std::uint32_t>> SegmentBlock::traceRows() const
{
    APP_TRY(const auto order, order());
    return order.column->rows;
}

Result<ColumnPtr> SegmentBlock::column(const ColumnId &id) const
{
    APP_TRY(const auto entry, entry(id));
    Dictionary texts;
    if (entry->dictionary != 0) {
        // also where the column is cached: what is in use together stays together
        APP_TRY(texts, dictionaryOf(*entry));
    }
    const ColumnCache::Key key = {m_id, entry->values};
    if (auto cached = m_access->cache.find(key))
        return cached->column;
    APP_TRY(auto decodedColumn, decoded(*entry));
    decodedColumn.dictionary = texts;
    if (const auto checked = check(*entry, decodedColumn); !checked)
        return tl::unexpected(noted(checked.error(), describe(id)));
    const auto column = std::make_shared<const Column>(std::move(decodedColumn));
    m_access->cache.put(key, {column, {}}, bytesOf(*column));
    return column;
}

Result<Dictionary> SegmentBlock::dictionary(const ColumnId &id) const
{
    APP_TRY(const auto entry, entry(id));
    if (entry->dictionary == 0)
        return Dictionary();
    return dictionaryOf(*entry);
}

Result<const CatalogueEntry *> SegmentBlock::entry(const ColumnId &id) const
{
    const auto wanted = id.fixed == Fixed::None ? id : columnId(id.fixed);
    const auto &entries = m_catalogue.entries;
    const auto place =
        std::lower_bound(entries.begin(), entries.end(), wanted,
                         [](const CatalogueEntry &candidate, const ColumnId &sought) {
                             return isBefore(candidate.facts.id, sought);
                         });
    if (place == entries.end() || !(place->facts.id == wanted))
        return fail(Error::Kind::NotFound, name() + " has no column " + describe(wanted));
    return &*place;
}

Result<ColumnCache::Entry> SegmentBlock::order() const
{
    const ColumnCache::Key key = {m_id, m_catalogue.order};
    if (auto cached = m_access->cache.find(key))
        return *std::move(cached);
    const auto read = [&]() -> Result<Column> {
        APP_TRY(const auto bytes, chunk(m_catalogue.order));
        APP_TRY(const auto body, unsealed(bytes));
        ByteReader in(body);
        APP_TRY(auto offsets, decodeCodes(in, std::size_t(extent().traces) + 1));
        APP_TRY(auto rows, decodeCodes(in, extent().spans));
        if (in.left() != 0 || !isOrder(offsets, rows, extent()))
            return damagedChunk("spans of no trace");
        Column column;
        column.offsets = viewOf(std::move(offsets));
        column.rows = viewOf(std::move(rows));
        return column;
    };
    auto column = read();
    if (!column)
        return tl::unexpected(noted(column.error(), "the order of its spans"));
    const ColumnCache::Entry made = {std::make_shared<const Column>(*std::move(column)), {}};
    m_access->cache.put(key, made, bytesOf(*made.column));
    return made;
}

Result<std::string> SegmentBlock::chunk(ChunkNumber number) const
{
    return m_access->reader->read(m_id, number);
}

Result<Dictionary> SegmentBlock::dictionaryOf(const CatalogueEntry &entry) const
{
    const ColumnCache::Key key = {m_id, entry.dictionary};
    if (const auto cached = m_access->cache.find(key))
        return cached->dictionary;
    const auto texts = chunk(entry.dictionary).and_then([&entry](const std::string &bytes) {
        return decodeDictionary(bytes, limits::chunkBytes,
                                entry.isListed ? entry.facts.distinct : limits::columnValues);
    });
    if (!texts)
        return tl::unexpected(
            noted(texts.error(), "the dictionary of " + describe(entry.facts.id)));
    m_access->cache.put(key, {nullptr, *texts}, bytesOf(*texts));
    return texts;
}

Result<Column> SegmentBlock::decoded(const CatalogueEntry &entry) const
{
    const auto &id = entry.facts.id;
    const ColumnShape shape = {id.type, id.isArray, rowsOf(extent(), id.table)};
    auto column = chunk(entry.values).and_then([&](const std::string &bytes) {
        return decodeColumn(bytes, shape);
    });
    if (!column)
        return tl::unexpected(noted(column.error(), describe(id)));
    if (id.fixed == Fixed::SpanParent) {
        APP_TRY(const auto identities, this->column(columnId(Fixed::SpanIdentity)));
        APP_TRY(const auto parentRows, this->column(columnId(Fixed::SpanParentRow)));
        column->ints = viewOf(parentsOf(*column, *identities, *parentRows));
    }
    return column;
}

Result<> SegmentBlock::check(const CatalogueEntry &entry, const Column &column) const
{
    const auto rows =
        column.isDense ? rowsOf(extent(), entry.facts.id.table) : std::uint32_t(column.rows.size());
    if (entry.isListed && rows != entry.facts.rows)
        return damagedChunk("another number of rows than the catalogue says");
    if (entry.dictionary != 0) {
        if (!areBelow(column.codes, std::uint32_t(column.dictionary.size())))
            return damagedChunk("a code outside its dictionary");
    } else if (const auto reference = referenceOf(entry.facts.id.fixed, extent())) {
        if (!areRows(column.codes, *reference))
            return damagedChunk("a row outside its table");
    }
    return {};
}

Error SegmentBlock::noted(const Error &error, const std::string &what) const
{
    const auto kind = error.kind == Error::Kind::NotFound ? Error::Kind::Corrupt : error.kind;
    Error told = {kind, name() + ", " + what + ": " + error.detail, {}};
    if (kind == Error::Kind::Corrupt || kind == Error::Kind::Unsupported)
        m_access->damage.note(told.detail);
    return told;
}

} // namespace app::store
