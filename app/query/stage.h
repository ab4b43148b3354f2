#pragma once

#include "app/query/aggregate.h"
#include "app/query/matcher.h"
#include "app/query/splitting.h"
#include "app/query/units.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace app::query {

/// Filters and the operators between them, ready for blocks.
class SpansetProgram
{
public:
    explicit SpansetProgram(const traceql::SpansetExpr &expr);

    Result<SpanSets> evaluate(BlockReader &block, SpanSets sets) const;
    Result<std::string> reasonToSkip(BlockReader &block, Depth depth) const;
    bool canFail() const;
    bool splits() const;
    /// One filter and nothing else.
    const FilterProgram *filter() const;
    /// Each filter with the conditions in the order they are tried.
    std::vector<std::string> order(BlockReader &block) const;

private:
    struct Node {
        std::variant<FilterProgram, traceql::SpansetBinary, Matcher> value;
        TextRange place;
    };
    Result<Bitmap> evaluateNode(const Node &node, BlockReader &block, const SpanSets &sets,
                                const Units &units, std::vector<Bitmap> &done) const;
    bool needsSingle(std::size_t node) const;
    bool isUnneeded(const std::vector<Bitmap> &done) const;

    std::vector<Node> m_nodes;
};

struct CoalesceStage {
};
struct SelectStage {
};

struct Matcher::Stage {
    std::variant<SpansetProgram, Aggregation, Splitting, CoalesceStage, SelectStage> value;
    std::string text; ///< as the printer writes it
};

} // namespace app::query
