#pragma once

#include "app/query/compareattribute.h"
#include "app/query/comparecolumn.h"
#include "app/query/grouping.h"
#include "app/query/metricsspans.h"

#include <optional>
#include <string>
#include <vector>

namespace app::query {

/// The observed spans of one block, on their sides.
struct SidedSpans {
    ObservedSpans observed;
    std::vector<Side> sides;           ///< by position in observed.rows
    std::vector<std::uint32_t> places; ///< by span row: its position there, or noRow
};

/// What one block knows of an attribute that compare() counts: codes of distinct values, and which span has which.
class ComparedSource
{
public:
    const std::string &key() const { return m_key; } ///< as a label names it
    std::size_t distinct() const;
    Dynamic valueOf(std::uint32_t code) const;

    /// `visit(code, position in observed.rows)` for every observed span that has the attribute.
    template <typename Visit>
    void forEach(const SidedSpans &spans, Visit visit) const
    {
        if (m_isSparse) {
            for (std::size_t i = 0; i < m_column->size(); ++i) {
                const auto place = spans.places[m_column->rowOf(i)];
                if (place != store::noRow)
                    visit(m_column->codeOf(i), place);
            }
            return;
        }
        const auto *homes = m_home ? m_home->codes.data() : nullptr;
        for (std::uint32_t place = 0; place < spans.observed.rows.size(); ++place) {
            const auto row = spans.observed.rows[place];
            const auto code = m_codes[homes ? homes[row] : row];
            if (code != store::noRow)
                visit(code, place);
        }
    }

private:
    friend Result<std::vector<ComparedSource>> comparedSources(BlockReader &block,
                                                               const Bitmap &spans);
    static Result<ComparedSource> ofColumn(BlockReader &block, const store::ColumnId &id);
    static Result<ComparedSource>
    ofAttribute(BlockReader &block, const traceql::Attribute &attribute, const Bitmap &spans);
    static Result<ComparedSource> everywhere(BlockReader &block, const store::ColumnId &id);
    Result<> spread(BlockReader &block, store::Table table, std::uint32_t missing);

    std::string m_key;
    bool m_isSparse = false;
    std::optional<CodedColumn> m_column;
    std::vector<std::uint32_t> m_codes; ///< by row of the home table, noRow where there is no value
    store::ColumnPtr m_home; ///< span row -> row of the home table; null: the span itself
    std::optional<Grouping> m_grouping; ///< values of intrinsics
};

/// Attributes of spans, resources and instrumentation scopes, and the intrinsics that describe a span; not durations,
/// ids, times and places in the tree, nor what events and links say (TraceQL reference 10.9).
Result<std::vector<ComparedSource>> comparedSources(BlockReader &block, const Bitmap &spans);

} // namespace app::query
