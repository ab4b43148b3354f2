#include "app/query/comparecolumn.h"

#include <cstring>
#include <unordered_map>

namespace app::query {
namespace {

std::uint64_t bitsOf(double value)
{
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}
std::uint64_t bitsOf(std::int64_t value) { return std::uint64_t(value); }
std::uint64_t bitsOf(std::uint8_t value) { return value != 0; }

Dynamic toDynamicValue(double value) { return value; }
Dynamic toDynamicValue(std::int64_t value) { return value; }
Dynamic toDynamicValue(std::uint8_t value) { return value != 0; }

std::size_t valueCount(const store::Column &column, const store::ColumnId &id)
{
    if (id.isArray)
        return column.offsets.empty() ? 0 : column.offsets.size() - 1;
    switch (id.type) {
    case store::ColumnType::Int: return column.ints.size();
    case store::ColumnType::Double: return column.doubles.size();
    case store::ColumnType::Bool: return column.flags.size();
    case store::ColumnType::TraceId: return column.traceIds.size();
    default: return column.codes.size();
    }
}

} // namespace

Result<CodedColumn> CodedColumn::open(BlockReader &block, const store::ColumnId &id)
{
    CodedColumn coded;
    APP_TRY(coded.m_column, block.column(id));
    const auto &column = *coded.m_column;
    coded.m_size = valueCount(column, id);
    if (id.isArray || id.type == store::ColumnType::Opaque) {
        coded.m_values.push_back({});
    } else if (id.type == store::ColumnType::Code) {
        coded.m_codes = column.codes.data();
        coded.m_texts = column.dictionary;
    } else if (id.type == store::ColumnType::Int) {
        coded.number(column.ints);
    } else if (id.type == store::ColumnType::Double) {
        coded.number(column.doubles);
    } else {
        coded.number(column.flags);
    }
    return coded;
}

template <typename T>
void CodedColumn::number(const store::View<T> &values)
{
    std::unordered_map<std::uint64_t, std::uint32_t> codes;
    m_ownCodes = std::make_shared<std::vector<std::uint32_t>>(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto [place, isNew] =
            codes.try_emplace(bitsOf(values[i]), std::uint32_t(m_values.size()));
        if (isNew)
            m_values.push_back(toDynamicValue(values[i]));
        (*m_ownCodes)[i] = place->second;
    }
    m_codes = m_ownCodes->data();
}

Dynamic CodedColumn::valueOf(std::uint32_t code) const
{
    if (!m_texts.empty())
        return m_texts[code];
    return code < m_values.size() ? m_values[code] : Dynamic{};
}

} // namespace app::query
