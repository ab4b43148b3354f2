#include "app/query/units.h"

#include <utility>

namespace app::query {

Result<Units> Units::of(BlockReader &block, const SpanSets &sets)
{
    Units units;
    APP_TRY(units.m_traces, block.traces());
    if (!sets.isSplit) {
        APP_TRY(units.m_traceOf, block.column(store::Fixed::SpanTrace));
        units.m_unitOf = units.m_traceOf->codes.data();
        units.m_size = block.extent().traces;
        return units;
    }
    units.m_sets = &sets;
    units.m_setOf.resize(block.extent().spans);
    units.m_size = std::uint32_t(sets.sets.size());
    for (std::uint32_t i = 0; i < units.m_size; ++i) {
        for (auto at = sets.sets[i].begin; at < sets.sets[i].end; ++at)
            units.m_setOf[sets.rows[at]] = i;
    }
    units.m_unitOf = units.m_setOf.data();
    return units;
}

BlockReader::Rows Units::rowsOf(std::uint32_t unit) const
{
    if (!m_sets)
        return (*m_traces)[unit];
    const auto &set = m_sets->sets[unit];
    return {m_sets->rows.data(), set.begin, set.end};
}

Bitmap Units::with(const Bitmap &spans) const
{
    Bitmap units(m_size);
    spans.forEach([&](std::uint32_t span) { units.set(m_unitOf[span]); });
    return units;
}

Bitmap Units::kept(Bitmap spans, const Bitmap &units) const
{
    if (units.isAll())
        return spans;
    Bitmap left(spans.size());
    units.forEach([&](std::uint32_t unit) {
        const auto rows = rowsOf(unit);
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            left.assign(rows[i], spans.test(rows[i]));
    });
    return left;
}

SpanSets::Attribute regrouped(SpanSets::Attribute attribute,
                              const std::vector<std::uint32_t> &former)
{
    std::vector<std::uint32_t> codes(former.size());
    for (std::size_t i = 0; i < former.size(); ++i)
        codes[i] = attribute.codes.empty() ? former[i] : attribute.codes[former[i]];
    attribute.codes = std::move(codes);
    return attribute;
}

SpanSets restricted(SpanSets sets, Bitmap spans)
{
    sets.spans = std::move(spans);
    if (!sets.isSplit)
        return sets;
    std::vector<SpanSets::Set> left;
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> former;
    for (std::uint32_t i = 0; i < sets.sets.size(); ++i) {
        const auto &set = sets.sets[i];
        const auto begin = std::uint32_t(rows.size());
        for (auto at = set.begin; at < set.end; ++at) {
            if (sets.spans.test(sets.rows[at]))
                rows.push_back(sets.rows[at]);
        }
        if (rows.size() > begin) {
            left.push_back({set.trace, begin, std::uint32_t(rows.size())});
            former.push_back(i);
        }
    }
    sets.sets = std::move(left);
    sets.rows = std::move(rows);
    for (auto &attribute : sets.attributes)
        attribute = regrouped(std::move(attribute), former);
    return sets;
}

} // namespace app::query
