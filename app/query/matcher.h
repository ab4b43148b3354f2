#pragma once

#include "app/query/filterprogram.h"
#include "app/query/spansets.h"

#include <memory>
#include <string>
#include <vector>

namespace app::query {

/// The pipeline of a query made ready for blocks (reference 6, 7). Immutable; any thread.
class Matcher
{
public:
    /// Keeps a copy of what it needs. The query is checked and folded (traceql::parseAndCheck).
    explicit Matcher(const traceql::Pipeline &pipeline);
    ~Matcher();
    Matcher(Matcher &&) noexcept;
    Matcher &operator=(Matcher &&) noexcept;

    /// Of the spans in `candidates`, which are all spans of the traces that take part (tracesIn(), spansOf()); where
    /// isSpanwise(), any spans. Errors: Corrupt; Invalid with its place, where the language ends the query.
    Result<SpanSets> evaluate(BlockReader &block, Bitmap candidates) const;

    /// Of sets there are already: what a pipeline in parentheses does.
    Result<SpanSets> evaluate(BlockReader &block, SpanSets sets) const;

    /// Each span is decided by itself, and every trace has one span set: filters, select(), coalesce().
    bool isSpanwise() const;
    bool canFail() const;
    /// A trace may have several span sets.
    bool splits() const;
    /// Empty where a span of the block may match; else why none can, for people.
    Result<std::string> reasonToSkip(BlockReader &block, Depth depth) const;

    struct Stage; ///< stage.h
    const std::vector<Stage> &stages() const { return m_stages; }

private:
    std::vector<Stage> m_stages;
};

} // namespace app::query
