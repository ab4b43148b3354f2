#include "app/query/splitting.h"

#include "app/query/grouping.h"
#include "app/query/nodetraits.h"
#include "app/query/units.h"
#include "app/traceql/printer.h"

#include <limits>

namespace app::query {
namespace {

/// Sorts the rows of one unit after the other into sets, without allocating for each.
class Splitter
{
public:
    Splitter(const Grouping &groups, SpanSets &out)
        : m_groups(groups)
        , m_out(out)
        , m_setOf(groups.values.size(), none)
    {
    }

    void split(std::uint32_t trace, std::uint32_t unit, const std::vector<std::uint32_t> &rows)
    {
        const auto first = m_out.sets.size();
        for (const auto row : rows)
            count(m_groups.codes[row], trace, unit);
        auto begin = std::uint32_t(m_out.rows.size());
        for (auto i = first; i < m_out.sets.size(); ++i) {
            auto &set = m_out.sets[i];
            const auto size = set.end;
            set.begin = set.end = begin;
            begin += size;
        }
        m_out.rows.resize(begin);
        for (const auto row : rows)
            m_out.rows[m_out.sets[m_setOf[m_groups.codes[row]]].end++] = row;
        for (auto i = first; i < m_out.sets.size(); ++i)
            m_setOf[codes[i]] = none;
    }

    std::vector<std::uint32_t> codes;  ///< the group of each set
    std::vector<std::uint32_t> former; ///< the unit of each set

private:
    static constexpr auto none = std::numeric_limits<std::uint32_t>::max();

    /// While rows are counted, `end` of a set holds how many it will have.
    void count(std::uint32_t code, std::uint32_t trace, std::uint32_t unit)
    {
        if (m_setOf[code] == none) {
            m_setOf[code] = std::uint32_t(m_out.sets.size());
            m_out.sets.push_back({trace, 0, 0});
            codes.push_back(code);
            former.push_back(unit);
        }
        ++m_out.sets[m_setOf[code]].end;
    }

    const Grouping &m_groups;
    SpanSets &m_out;
    std::vector<std::uint32_t> m_setOf; // by group, of the unit in hand
};

} // namespace

Splitting::Splitting(const traceql::GroupBy &group)
    : m_by(std::make_shared<const Expression>(group.by))
    , m_name("by(" + traceql::print(group.by) + ")")
{
}

Result<SpanSets> Splitting::evaluate(BlockReader &block, const SpanSets &sets) const
{
    auto groups = std::make_shared<Grouping>();
    APP_TRY(*groups, groupBy(block, *m_by, sets.spans));
    APP_TRY(const auto units, Units::of(block, sets));
    SpanSets out{.spans = sets.spans, .isSplit = true};
    out.keep = sets.keep;
    Splitter splitter(*groups, out);
    units.forEach(units.with(sets.spans), sets.spans, [&](std::uint32_t unit, const auto &rows) {
        splitter.split(sets.isSplit ? sets.sets[unit].trace : unit, unit, rows);
    });
    for (const auto &attribute : sets.attributes)
        out.attributes.push_back(regrouped(attribute, splitter.former));
    out.attributes.push_back({m_name, groups->values, std::move(splitter.codes)});
    out.keep.push_back(std::move(groups));
    return out;
}

bool Splitting::canFail() const { return query::canFail(*m_by); }

SpanSets coalesced(SpanSets sets) { return {.spans = std::move(sets.spans)}; }

} // namespace app::query
