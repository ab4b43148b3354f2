#include "app/store/tablereader.h"

#include "app/store/fixedcolumns.h"

#include <algorithm>
#include <optional>

namespace app::store {
namespace {

tl::unexpected<Error> corrupt() { return fail(Error::Kind::Corrupt, "a column is damaged"); }

std::size_t elements(const Column &column)
{
    return std::max(
        {column.codes.size(), column.ints.size(), column.doubles.size(), column.flags.size()});
}

Result<trace::Value> elementAt(const Column &column, ColumnType type, std::size_t element)
{
    if (element >= elements(column))
        return corrupt();
    switch (type) {
    case ColumnType::Int: return trace::Value(column.ints[element]);
    case ColumnType::Double: return trace::Value(column.doubles[element]);
    case ColumnType::Bool: return trace::Value(column.flags[element] != 0);
    default: break;
    }
    APP_TRY(const auto text, textAt(column, element));
    return type == ColumnType::Opaque ? readValue(text) : trace::Value(text);
}

Result<trace::Value> valueAt(const Column &column, const ColumnId &id, std::size_t value)
{
    if (!id.isArray)
        return elementAt(column, id.type, value);
    if (value + 1 >= column.offsets.size())
        return corrupt();
    trace::Array array;
    for (auto i = column.offsets[value]; i < column.offsets[value + 1]; ++i) {
        APP_TRY(auto element, elementAt(column, id.type, i));
        array.push_back(std::move(element));
    }
    return trace::Value(std::move(array));
}

/// Puts values back into the arrays of one element they came in, and adds what was repeated.
void complete(trace::Attributes &attributes, Rest &rest)
{
    for (const auto key : rest.oneElement) {
        const auto one =
            std::find_if(attributes.begin(), attributes.end(),
                         [key](const trace::Attribute &attribute) { return attribute.key == key; });
        if (one != attributes.end())
            one->value = trace::Array{std::move(one->value)};
    }
    for (auto &attribute : rest.repeated)
        attributes.push_back(std::move(attribute));
    rest.repeated.clear();
}

} // namespace

std::optional<std::size_t> valuePlace(const Column &column, std::uint32_t row, std::size_t from)
{
    if (column.isDense)
        return row;
    const auto *const first = column.rows.begin() + std::min(from, column.rows.size());
    const auto *const place = std::lower_bound(first, column.rows.end(), row);
    if (place == column.rows.end() || *place != row)
        return {};
    return std::size_t(place - column.rows.begin());
}

Result<std::string_view> textAt(const Column &column, std::size_t value)
{
    if (value >= column.codes.size() || column.codes[value] >= column.dictionary.size())
        return corrupt();
    return column.dictionary[column.codes[value]];
}

Result<TableReader> TableReader::load(const Block &block, Table table, Fixed rest)
{
    TableReader reader;
    for (const auto &facts : block.columns()) {
        if (facts.id.fixed != Fixed::None || facts.id.table != table)
            continue;
        APP_TRY(auto column, block.column(facts.id));
        reader.m_columns.push_back({facts.id, std::move(column)});
    }
    APP_TRY(reader.m_rest, block.column(columnId(rest)));
    return reader;
}

Result<std::vector<TableReader::Row>>
TableReader::read(const std::vector<std::uint32_t> &rows) const
{
    std::vector<Row> answers(rows.size());
    for (const auto &loaded : m_columns)
        APP_CHECK(readColumn(loaded, rows, answers));
    APP_CHECK(readRests(rows, answers));
    return answers;
}

Result<> TableReader::readColumn(const Loaded &loaded, const std::vector<std::uint32_t> &wanted,
                                 std::vector<Row> &rows) const
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto place = valuePlace(*loaded.column, wanted[i], from);
        if (!place)
            continue;
        from = *place;
        APP_TRY(auto value, valueAt(*loaded.column, loaded.id, *place));
        rows[i].attributes.push_back({loaded.id.key, std::move(value)});
    }
    return {};
}

Result<> TableReader::readRests(const std::vector<std::uint32_t> &wanted,
                                std::vector<Row> &rows) const
{
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto place = valuePlace(*m_rest, wanted[i]);
        if (!place)
            continue;
        APP_TRY(const auto bytes, textAt(*m_rest, *place));
        APP_TRY(rows[i].rest, readRest(bytes));
        complete(rows[i].attributes, rows[i].rest);
    }
    return {};
}

} // namespace app::store
