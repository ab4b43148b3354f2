#include "app/store/segmentencoder.h"

#include "app/store/columncodec.h"
#include "app/store/fixedcolumns.h"
#include "app/store/integercodec.h"

#include <algorithm>

namespace app::store {
namespace {

std::int64_t expectedParent(const Column &identities, std::uint32_t parentRow)
{
    return parentRow < identities.ints.size() ? identities.ints[parentRow] : 0;
}

bool isOpaqueOrText(ColumnType type)
{
    return type == ColumnType::Code || type == ColumnType::Opaque;
}

class SegmentEncoder
{
public:
    SegmentEncoder(const Block &block, const TakeChunk &take) : m_block(block), m_take(take) {}

    Result<Catalogue> run()
    {
        m_catalogue.extent = m_block.extent();
        APP_CHECK(addOrder());
        for (const auto &column : fixedColumns)
            APP_CHECK(addFixed(column));
        for (const auto &facts : m_block.columns()) {
            if (facts.id.fixed == Fixed::None)
                APP_CHECK(add({facts}, isOpaqueOrText(facts.id.type)));
        }
        return std::move(m_catalogue);
    }

private:
    Result<ChunkNumber> put(std::string bytes)
    {
        m_latestBytes = bytes.size();
        APP_CHECK(m_take(++m_catalogue.chunks, std::move(bytes)));
        return m_catalogue.chunks;
    }

    Result<> addOrder()
    {
        APP_TRY(const auto offsets, m_block.traceOffsets());
        APP_TRY(const auto rows, m_block.traceRows());
        ByteWriter out;
        encodeIntegers(out, offsets.data(), offsets.size(), m_compressor);
        encodeIntegers(out, rows.data(), rows.size(), m_compressor);
        APP_TRY(m_catalogue.order, put(sealed(out.bytes())));
        return {};
    }

    Result<> addFixed(const FixedColumn &column)
    {
        CatalogueEntry entry;
        const auto &listed = m_block.columns();
        const auto facts =
            std::find_if(listed.begin(), listed.end(), [&](const ColumnFacts &candidate) {
                return candidate.id.fixed == column.fixed;
            });
        entry.isListed = facts != listed.end();
        if (entry.isListed)
            entry.facts = *facts;
        entry.facts.id = columnId(column.fixed);
        return add(std::move(entry), column.hasDictionary);
    }

    Result<> add(CatalogueEntry entry, bool hasDictionary)
    {
        const auto &id = entry.facts.id;
        APP_TRY(auto column, m_block.column(id));
        if (id.fixed == Fixed::SpanParent) {
            APP_TRY(column, withParentDifferences(*column));
        }
        const ColumnShape shape = {id.type, id.isArray, rowsOf(m_block.extent(), id.table)};
        APP_TRY(entry.values, put(encodeColumn(*column, shape, m_compressor)));
        entry.storedBytes = std::uint32_t(m_latestBytes);
        if (hasDictionary) {
            APP_TRY(entry.dictionary, put(encodeDictionary(column->dictionary, m_compressor)));
            entry.storedBytes += std::uint32_t(m_latestBytes);
        }
        m_catalogue.entries.push_back(std::move(entry));
        return {};
    }

    Result<ColumnPtr> withParentDifferences(const Column &parents)
    {
        APP_TRY(const auto identities, m_block.column(columnId(Fixed::SpanIdentity)));
        APP_TRY(const auto parentRows, m_block.column(columnId(Fixed::SpanParentRow)));
        auto copy = std::make_shared<Column>(parents);
        copy->ints = viewOf(parentDifferences(parents, *identities, *parentRows));
        return ColumnPtr(std::move(copy));
    }

    const Block &m_block;
    const TakeChunk &m_take;
    Catalogue m_catalogue;
    Compressor m_compressor;
    std::size_t m_latestBytes = 0;
};

} // namespace

std::vector<std::int64_t> parentDifferences(const Column &parents, const Column &identities,
                                            const Column &parentRows)
{
    std::vector<std::int64_t> differences(parents.ints.begin(), parents.ints.end());
    const auto count = std::min(differences.size(), parentRows.codes.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto expected = expectedParent(identities, parentRows.codes[i]);
        differences[i] = std::int64_t(std::uint64_t(differences[i]) - std::uint64_t(expected));
    }
    return differences;
}

std::vector<std::int64_t> parentsOf(const Column &differences, const Column &identities,
                                    const Column &parentRows)
{
    std::vector<std::int64_t> parents(differences.ints.begin(), differences.ints.end());
    const auto count = std::min(parents.size(), parentRows.codes.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto expected = expectedParent(identities, parentRows.codes[i]);
        parents[i] = std::int64_t(std::uint64_t(parents[i]) + std::uint64_t(expected));
    }
    return parents;
}

Result<Catalogue> encodeSegment(const Block &block, const TakeChunk &take)
{
    return SegmentEncoder(block, take).run();
}

std::uint32_t rowsOf(const Block::Extent &extent, Table table)
{
    switch (table) {
    case Table::Trace: return extent.traces;
    case Table::Span: return extent.spans;
    case Table::Resource: return extent.resources;
    case Table::Scope: return extent.scopes;
    case Table::Event: return extent.events;
    case Table::Link: return extent.links;
    }
    return 0;
}

} // namespace app::store
