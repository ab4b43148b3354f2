#pragma once

#include "app/query/blockreader.h"
#include "app/query/spansets.h"

#include <vector>

namespace app::query {

/// What stages work on one by one: the one set of each trace, or the sets by() has made.
class Units
{
public:
    static Result<Units> of(BlockReader &block, const SpanSets &sets);

    std::uint32_t size() const { return m_size; }
    /// The unit of a span that is in `sets.spans`.
    std::uint32_t operator()(std::uint32_t span) const { return m_unitOf[span]; }

    /// Units that have one of these spans.
    Bitmap with(const Bitmap &spans) const;
    /// The spans of these units.
    Bitmap kept(Bitmap spans, const Bitmap &units) const;

    /// `visit(unit, rows)` for each of `units`, with those of its spans that are in `spans`, in the order of the trace.
    template <typename Visit>
    void forEach(const Bitmap &units, const Bitmap &spans, Visit visit) const
    {
        std::vector<std::uint32_t> rows;
        units.forEach([&](std::uint32_t unit) {
            rows.clear();
            const auto all = rowsOf(unit);
            for (std::uint32_t i = 0; i < all.size(); ++i) {
                if (spans.test(all[i]))
                    rows.push_back(all[i]);
            }
            if (!rows.empty())
                visit(unit, rows);
        });
    }

private:
    Units() = default;
    BlockReader::Rows rowsOf(std::uint32_t unit) const;

    std::uint32_t m_size = 0;
    const std::uint32_t *m_unitOf = nullptr; // by span row
    store::ColumnPtr m_traceOf;              // keeps it alive
    std::vector<std::uint32_t> m_setOf;      // ditto
    const BlockReader::Traces *m_traces = nullptr;
    const SpanSets *m_sets = nullptr; // where they are split
};

/// The sets without the spans that are not in `spans`.
SpanSets restricted(SpanSets sets, Bitmap spans);
/// The attribute for new sets that come from these former ones.
SpanSets::Attribute regrouped(SpanSets::Attribute attribute,
                              const std::vector<std::uint32_t> &former);

} // namespace app::query
