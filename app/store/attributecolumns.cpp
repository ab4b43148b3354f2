#include "app/store/attributecolumns.h"

#include <algorithm>
#include <optional>

namespace app::store {
namespace {

/// The column a value goes into; nothing for what only an Opaque one takes.
std::optional<ColumnType> typeOf(const trace::Value &value)
{
    if (value.get<std::string>())
        return ColumnType::Code;
    if (value.get<std::int64_t>())
        return ColumnType::Int;
    if (value.get<double>())
        return ColumnType::Double;
    if (value.get<bool>())
        return ColumnType::Bool;
    return {};
}

void addScalar(ColumnBuilder &column, const trace::Value &value)
{
    if (const auto *text = value.get<std::string>())
        column.addText(*text);
    else if (const auto *number = value.get<std::int64_t>())
        column.addInt(*number);
    else if (const auto *real = value.get<double>())
        column.addDouble(*real);
    else if (const auto *flag = value.get<bool>())
        column.addFlag(*flag);
}

/// What all elements are, if they are one thing and there are some.
std::optional<ColumnType> elementType(const trace::Array &array)
{
    if (array.empty())
        return {};
    const auto type = typeOf(array.front());
    const bool isMixed = std::any_of(array.begin(), array.end(), [type](const auto &element) {
        return typeOf(element) != type;
    });
    return isMixed ? std::nullopt : type;
}

} // namespace

void AttributeColumns::add(std::uint32_t row, const trace::Attributes &attributes, RestWriter &rest,
                           TextArena &arena)
{
    m_row = row;
    Key *previous = &m_start;
    for (const auto &[name, value] : attributes) {
        auto *current = previous->next;
        if (!current || !isSameText(current->name, name))
            current = previous->next = &key(name);
        previous = current;
        if (current->lastRow == row) {
            rest.repeated({name, value});
            continue;
        }
        current->lastRow = row;
        const auto *array = value.get<trace::Array>();
        const auto type = array ? elementType(*array) : typeOf(value);
        if (!type) {
            addOpaque(*current, value, arena);
        } else if (!array) {
            auto &target = column(*current, *type);
            target.startRow(row);
            addScalar(target, value);
        } else {
            addArray(*current, *type, *array, rest);
        }
    }
}

void AttributeColumns::addArray(Key &key, ColumnType type, const trace::Array &array,
                                RestWriter &rest)
{
    const bool isOne = array.size() == 1;
    auto &target = column(key, type, !isOne);
    target.startRow(m_row);
    for (const auto &element : array)
        addScalar(target, element);
    if (isOne)
        rest.oneElement(key.name);
    else
        target.endArray();
}

void AttributeColumns::addOpaque(Key &key, const trace::Value &value, TextArena &arena)
{
    m_encoded.clear();
    appendValue(m_encoded, value);
    auto &target = column(key, ColumnType::Opaque);
    target.startRow(m_row);
    target.addFleeting(m_encoded, arena);
}

AttributeColumns::Key &AttributeColumns::key(std::string_view name)
{
    const auto [place, isNew] = m_byName.try_emplace(name, nullptr);
    if (isNew) {
        place->second = &m_keys.emplace_back();
        place->second->name = name;
    }
    return *place->second;
}

ColumnBuilder &AttributeColumns::column(Key &key, ColumnType type, bool isArray)
{
    auto *&column = key.columns[2 * std::size_t(type) + (isArray ? 1 : 0)];
    if (!column) {
        column = &m_columns.emplace_back(ColumnId{.fixed = Fixed::None,
                                                  .table = m_table,
                                                  .key = std::string(key.name),
                                                  .type = type,
                                                  .isArray = isArray},
                                         m_seed);
    }
    return *column;
}

} // namespace app::store
