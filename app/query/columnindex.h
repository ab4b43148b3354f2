#pragma once

#include "app/store/column.h"

#include <cstdint>
#include <vector>

namespace app::query {

/// From a row to its place in a column: by search while few rows are asked for, by table when many are.
class ColumnIndex
{
public:
    ColumnIndex() = default;
    ColumnIndex(const store::Column &column, std::uint32_t rows);

    /// Place of the row's value in the column, or noRow where it has none.
    std::uint32_t operator()(std::uint32_t row)
    {
        if (m_isDense)
            return row;
        return m_places.empty() ? search(row) : m_places[row];
    }

private:
    std::uint32_t search(std::uint32_t row);

    store::View<std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_places; // by row, once it pays
    std::uint32_t m_tableRows = 0;
    std::uint32_t m_searches = 0;
    bool m_isDense = true;
};

} // namespace app::query
