#pragma once

#include "app/store/block.h"
#include "app/store/rest.h"

#include <optional>
#include <vector>

namespace app::store {

/// Where the value of `row` stands in `column`; nothing where it has none. Rows before `from` values are passed over.
std::optional<std::size_t> valuePlace(const Column &column, std::uint32_t row,
                                      std::size_t from = 0);

/// A text of the column. Errors: Corrupt (a code without a text).
Result<std::string_view> textAt(const Column &column, std::size_t value);

/// The attributes and the rest of the rows of one table.
class TableReader
{
public:
    struct Row {
        trace::Attributes attributes; ///< by key; what is repeated comes last
        Rest rest;                    ///< points into the block
    };

    /// Reads every column of the table. `rest` is its Rest column. Errors: those of the columns.
    static Result<TableReader> load(const Block &block, Table table, Fixed rest);

    /// `rows` ascending; answers in their order. Errors: Corrupt.
    Result<std::vector<Row>> read(const std::vector<std::uint32_t> &rows) const;

private:
    struct Loaded {
        ColumnId id;
        ColumnPtr column;
    };
    Result<> readColumn(const Loaded &loaded, const std::vector<std::uint32_t> &wanted,
                        std::vector<Row> &rows) const;
    Result<> readRests(const std::vector<std::uint32_t> &wanted, std::vector<Row> &rows) const;

    std::vector<Loaded> m_columns;
    ColumnPtr m_rest;
};

} // namespace app::store
