#include "app/store/columnbuilder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace app::store {

ColumnBuilder::ColumnBuilder(ColumnId id, std::uint64_t seed) : m_id(std::move(id)), m_texts(seed)
{
    m_facts.id = m_id;
    if (m_id.isArray)
        m_offsets.append(0);
}

void ColumnBuilder::startRow(std::uint32_t row)
{
    if (m_isWithoutGap && row != m_size)
        noteRows();
    if (!m_isWithoutGap)
        m_rows.append(row);
    m_facts.rows = ++m_size;
}

void ColumnBuilder::noteRows()
{
    m_isWithoutGap = false;
    for (std::uint32_t row = 0; row < m_size; ++row)
        m_rows.append(row);
}

void ColumnBuilder::addText(std::string_view text)
{
    auto code = m_texts.find(text);
    if (code == noRow)
        code = m_texts.add(text);
    m_codes.append(code);
    m_facts.distinct = std::uint32_t(m_texts.texts().size());
}

void ColumnBuilder::addFleeting(std::string_view text, TextArena &arena)
{
    auto code = m_texts.find(text);
    if (code == noRow)
        code = m_texts.add(arena.copy(text));
    m_codes.append(code);
    m_facts.distinct = std::uint32_t(m_texts.texts().size());
}

void ColumnBuilder::addInt(std::int64_t number)
{
    const bool isFirst = m_ints.empty();
    m_facts.leastInt = isFirst ? number : std::min(m_facts.leastInt, number);
    m_facts.greatestInt = isFirst ? number : std::max(m_facts.greatestInt, number);
    m_ints.append(number);
}

void ColumnBuilder::addDouble(double number)
{
    if (m_doubles.empty()) {
        m_facts.leastDouble = std::numeric_limits<double>::infinity();
        m_facts.greatestDouble = -m_facts.leastDouble;
    }
    if (!std::isnan(number)) {
        m_facts.leastDouble = std::min(m_facts.leastDouble, number);
        m_facts.greatestDouble = std::max(m_facts.greatestDouble, number);
    }
    m_doubles.append(number);
}

std::size_t ColumnBuilder::elements() const
{
    return m_codes.size() + m_ints.size() + m_doubles.size() + m_flags.size() + m_traceIds.size();
}

Column ColumnBuilder::view(const std::shared_ptr<const void> &owner, std::uint32_t tableRows)
{
    if (m_isWithoutGap && m_size != tableRows)
        noteRows();
    Column column;
    column.isDense = m_isWithoutGap;
    column.rows = m_rows.view(owner);
    column.offsets = m_offsets.view(owner);
    column.codes = m_codes.view(owner);
    column.ints = m_ints.view(owner);
    column.doubles = m_doubles.view(owner);
    column.flags = m_flags.view(owner);
    column.traceIds = m_traceIds.view(owner);
    column.dictionary = m_texts.texts().view(owner);
    return column;
}

} // namespace app::store
