#pragma once

#include "app/query/blockreader.h"
#include "app/traceql/ast.h"

#include <memory>
#include <string>
#include <vector>

namespace app::query {

/// How far a look whether a block can be skipped may go.
enum class Depth { Facts, Dictionaries };

/// The condition of one `{ … }` made ready for blocks: predicates on columns where there is a kernel, row by row over what the
/// others left where there is none. Immutable; any thread.
class FilterProgram
{
public:
    explicit FilterProgram(const traceql::FieldExpr &condition);
    ~FilterProgram();
    FilterProgram(FilterProgram &&) noexcept;
    FilterProgram &operator=(FilterProgram &&) noexcept;

    /// Those of `candidates` (over Table::Span) of which the condition is true (reference 5, 6.5). Only they can fail. Errors:
    /// Corrupt; Invalid with its place, where the language ends the query (division by zero).
    Result<Bitmap> evaluate(BlockReader &block, const Bitmap &candidates) const;

    bool isAlwaysTrue() const;
    /// Evaluation may end the query, by a division for example.
    bool canFail() const;
    /// What keeps the whole block from matching, by its facts and dictionaries: "no value of span.user.id matches". Empty:
    /// nothing does.
    Result<std::string> reasonToSkip(BlockReader &block, Depth depth) const;
    /// The conditions in the order evaluate() tries them on this block.
    std::vector<std::string> order(BlockReader &block) const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace app::query
