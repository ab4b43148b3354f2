#pragma once

#include "app/store/columnbuilder.h"
#include "app/store/rest.h"

#include <array>
#include <deque>
#include <unordered_map>
#include <vector>

namespace app::store {

/// The attribute columns of one table. Spans of one kind carry the same keys in the same order, so each key remembers
/// which one followed it last, and few are looked up.
class AttributeColumns
{
public:
    AttributeColumns(Table table, std::uint64_t seed) : m_table(table), m_seed(seed) {}
    AttributeColumns(const AttributeColumns &) = delete;
    AttributeColumns &operator=(const AttributeColumns &) = delete;

    /// Keys and texts point into `attributes`, which must outlive this. What no column can say goes to `rest`.
    void add(std::uint32_t row, const trace::Attributes &attributes, RestWriter &rest,
             TextArena &arena);

    std::deque<ColumnBuilder> &columns() { return m_columns; }

private:
    static constexpr std::size_t shapes = 2 * (std::size_t(ColumnType::Opaque) + 1);
    struct Key {
        std::string_view name;
        std::uint32_t lastRow = noRow;
        Key *next = nullptr;
        std::array<ColumnBuilder *, shapes> columns = {}; // by type, then as arrays
    };
    Key &key(std::string_view name);
    ColumnBuilder &column(Key &key, ColumnType type, bool isArray = false);
    void addArray(Key &key, ColumnType type, const trace::Array &array, RestWriter &rest);
    void addOpaque(Key &key, const trace::Value &value, TextArena &arena);

    const Table m_table;
    const std::uint64_t m_seed;
    std::uint32_t m_row = 0; // of the attributes being added
    std::string m_encoded;
    std::deque<Key> m_keys;
    std::unordered_map<std::string_view, Key *> m_byName;
    std::deque<ColumnBuilder> m_columns;
    Key m_start; // knows the key that came first last time
};

} // namespace app::store
