#include "app/store/catalogue.h"

#include "app/store/fixedcolumns.h"
#include "app/store/limits.h"

#include <algorithm>

namespace app::store {
namespace {

constexpr std::size_t mostCatalogueBytes = 256 * 1024 * 1024;
constexpr std::size_t leastEntryBytes = 10;

enum Flags : std::uint8_t { IsArray = 1, IsListed = 2 };

std::uint64_t zigzag(std::int64_t value)
{
    return std::uint64_t(value) << 1 ^ (value < 0 ? ~std::uint64_t(0) : 0);
}
std::int64_t unzigzag(std::uint64_t value) { return std::int64_t(value >> 1 ^ (~(value & 1) + 1)); }

void writeExtent(ByteWriter &out, const Block::Extent &extent)
{
    for (const auto count : {extent.traces, extent.spans, extent.resources, extent.scopes,
                             extent.events, extent.links})
        out.varint(count);
    out.varint(extent.startUnixNano);
    out.varint(extent.endUnixNano);
}

Block::Extent readExtent(ByteReader &in)
{
    Block::Extent extent;
    for (auto *count : {&extent.traces, &extent.spans, &extent.resources, &extent.scopes,
                        &extent.events, &extent.links})
        *count = std::uint32_t(in.varint());
    extent.startUnixNano = in.varint();
    extent.endUnixNano = in.varint();
    return extent;
}

void writeEntry(ByteWriter &out, const CatalogueEntry &entry)
{
    const auto &facts = entry.facts;
    out.byte(std::uint8_t(facts.id.fixed));
    out.byte(std::uint8_t(facts.id.table));
    out.byte(std::uint8_t(facts.id.type));
    out.byte(std::uint8_t((facts.id.isArray ? IsArray : 0) | (entry.isListed ? IsListed : 0)));
    out.text(facts.id.key);
    out.varint(facts.rows);
    out.varint(facts.distinct);
    if (facts.id.type == ColumnType::Int) {
        out.varint(zigzag(facts.leastInt));
        out.varint(zigzag(facts.greatestInt));
    }
    if (facts.id.type == ColumnType::Double) {
        out.fixed(facts.leastDouble);
        out.fixed(facts.greatestDouble);
    }
    out.varint(entry.values);
    out.varint(entry.dictionary);
    out.varint(entry.storedBytes);
}

Result<CatalogueEntry> readEntry(ByteReader &in, ChunkNumber chunks)
{
    CatalogueEntry entry;
    auto &facts = entry.facts;
    const auto fixed = in.byte();
    const auto table = in.byte();
    const auto type = in.byte();
    const auto flags = in.byte();
    if (fixed >= fixedCount || table > std::uint8_t(Table::Link)
        || type > std::uint8_t(ColumnType::Opaque))
        return damagedChunk("a column of an unknown kind");
    facts.id = {Fixed(fixed), Table(table), std::string(in.text()), ColumnType(type),
                (flags & IsArray) != 0};
    entry.isListed = (flags & IsListed) != 0;
    facts.rows = std::uint32_t(in.varint());
    facts.distinct = std::uint32_t(in.varint());
    if (facts.id.type == ColumnType::Int) {
        facts.leastInt = unzigzag(in.varint());
        facts.greatestInt = unzigzag(in.varint());
    }
    if (facts.id.type == ColumnType::Double) {
        facts.leastDouble = in.fixed<double>();
        facts.greatestDouble = in.fixed<double>();
    }
    entry.values = ChunkNumber(in.varint());
    entry.dictionary = ChunkNumber(in.varint());
    entry.storedBytes = std::uint32_t(in.varint());
    if (in.hasFailed() || entry.values > chunks || entry.dictionary > chunks)
        return damagedChunk("a column that is nowhere");
    return entry;
}

Result<Catalogue> readCatalogue(ByteReader &in)
{
    Catalogue catalogue;
    catalogue.extent = readExtent(in);
    catalogue.chunks = ChunkNumber(in.varint());
    catalogue.order = ChunkNumber(in.varint());
    const auto count = in.varint();
    if (in.hasFailed() || count > in.left() / leastEntryBytes + 1
        || catalogue.order > catalogue.chunks)
        return damagedChunk("a catalogue of impossible length");
    catalogue.entries.reserve(std::size_t(count));
    for (std::uint64_t i = 0; i < count; ++i) {
        APP_TRY(auto entry, readEntry(in, catalogue.chunks));
        catalogue.entries.push_back(std::move(entry));
    }
    const auto isMisplaced = [](const CatalogueEntry &a, const CatalogueEntry &b) {
        return !isBefore(a.facts.id, b.facts.id);
    };
    const auto &entries = catalogue.entries;
    if (std::adjacent_find(entries.begin(), entries.end(), isMisplaced) != entries.end())
        return damagedChunk("a catalogue out of order");
    return catalogue;
}

} // namespace

std::string encodeCatalogue(const Catalogue &catalogue, Compressor &compressor)
{
    ByteWriter plain;
    writeExtent(plain, catalogue.extent);
    plain.varint(catalogue.chunks);
    plain.varint(catalogue.order);
    plain.varint(catalogue.entries.size());
    for (const auto &entry : catalogue.entries)
        writeEntry(plain, entry);
    ByteWriter out;
    writeBlob(out, plain.bytes(), compressor);
    return sealed(out.bytes());
}

Result<Catalogue> decodeCatalogue(std::string_view bytes)
{
    APP_TRY(const auto body, unsealed(bytes));
    ByteReader outer(body);
    APP_TRY(const auto plain, readBlob(outer, mostCatalogueBytes));
    ByteReader in(plain);
    APP_TRY(auto catalogue, readCatalogue(in));
    if (in.hasFailed() || in.left() != 0 || outer.left() != 0)
        return damagedChunk("a catalogue of another length than it says");
    return catalogue;
}

} // namespace app::store
