#include "app/query/columnindex.h"

#include <algorithm>

namespace app::query {
namespace {

/// A table costs about as much as this share of its rows in searches.
constexpr std::uint32_t rowsForOneSearch = 16;

} // namespace

ColumnIndex::ColumnIndex(const store::Column &column, std::uint32_t rows)
    : m_rows(column.rows)
    , m_tableRows(rows)
    , m_isDense(column.isDense)
{
}

std::uint32_t ColumnIndex::search(std::uint32_t row)
{
    if (++m_searches > m_tableRows / rowsForOneSearch) {
        m_places.assign(m_tableRows, store::noRow);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_places[m_rows[i]] = std::uint32_t(i);
        return m_places[row];
    }
    const auto *place = std::lower_bound(m_rows.begin(), m_rows.end(), row);
    return place != m_rows.end() && *place == row ? std::uint32_t(place - m_rows.begin())
                                                  : store::noRow;
}

} // namespace app::query
