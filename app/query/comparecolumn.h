#pragma once

#include "app/query/blockreader.h"
#include "app/query/dynamic.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace app::query {

/// A column as codes of its distinct values, whatever its type. Arrays and what no query can see are all one nil.
class CodedColumn
{
public:
    static Result<CodedColumn> open(BlockReader &block, const store::ColumnId &id);

    std::size_t size() const { return m_size; } ///< values
    std::uint32_t rowOf(std::size_t value) const { return m_column->rowOf(value); }
    std::uint32_t codeOf(std::size_t value) const { return m_codes ? m_codes[value] : 0; }
    std::size_t distinct() const { return m_texts.empty() ? m_values.size() : m_texts.size(); }
    Dynamic valueOf(std::uint32_t code) const;

private:
    CodedColumn() = default;
    template <typename T>
    void number(const store::View<T> &values);

    store::ColumnPtr m_column;
    std::size_t m_size = 0;
    const std::uint32_t *m_codes = nullptr; ///< null: all values have code 0
    std::shared_ptr<std::vector<std::uint32_t>> m_ownCodes;
    store::Dictionary m_texts;
    std::vector<Dynamic> m_values; ///< where there is no dictionary
};

} // namespace app::query
