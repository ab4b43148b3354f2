#include "app/query/metricsexemplars.h"

#include "app/query/ids.h"
#include "app/query/metricsattributes.h"
#include "app/query/metricsvalues.h"
#include "app/traceql/language.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace app::query {
namespace {

constexpr std::size_t picksOfSlot = 2;

auto orderOf(const ExemplarPicker::Pick &pick)
{
    return std::tie(pick.startUnixNano, pick.traceId);
}

bool isEarlier(const ExemplarPicker::Pick &left, const ExemplarPicker::Pick &right)
{
    return orderOf(left) < orderOf(right);
}

double toNumber(const Dynamic &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return double(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    const auto *duration = std::get_if<traceql::Duration>(&value);
    return duration ? double(duration->ns) / 1e9 : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

ExemplarPicker::ExemplarPicker(const traceql::Query &query, const Steps &steps, int limit)
    : m_attributes(attributesOf(query))
    , m_measured(query.metrics->attribute)
    , m_steps(steps)
    , m_limit(std::size_t(std::max(limit, 0)))
    , m_slots(std::max<std::size_t>(1, m_limit / picksOfSlot))
{
    m_slotsPerNs = double(m_slots.size()) / (double(steps.stepNs) * double(steps.count));
    for (auto &slot : m_slots)
        slot.latest = std::numeric_limits<std::int64_t>::max();
}

std::size_t ExemplarPicker::slotOf(std::int64_t time) const
{
    const auto slot = std::size_t(double(time - m_steps.startUnixNano - 1) * m_slotsPerNs);
    return std::min(slot, m_slots.size() - 1);
}

/// A trace keeps its earliest span, a slot its earliest traces.
void ExemplarPicker::put(Slot &slot, Pick pick) const
{
    const auto known = std::find_if(slot.picks.begin(), slot.picks.end(), [&pick](const Pick &one) {
        return one.traceId == pick.traceId;
    });
    if (known != slot.picks.end()) {
        if (!isEarlier(pick, *known))
            return;
        slot.picks.erase(known);
    }
    slot.picks.insert(std::upper_bound(slot.picks.begin(), slot.picks.end(), pick, isEarlier),
                      std::move(pick));
    if (slot.picks.size() > picksOfSlot)
        slot.picks.pop_back();
    if (slot.picks.size() == picksOfSlot)
        slot.latest = slot.picks.back().startUnixNano;
}

Result<> ExemplarPicker::offer(BlockReader &block, const ObservedSpans &observed,
                               const std::vector<std::uint32_t> &series)
{
    APP_TRY(const auto starts, block.column(store::Fixed::SpanStart));
    store::ColumnPtr traces;
    store::ColumnPtr ids;
    for (std::size_t i = 0; i < observed.rows.size(); ++i) {
        const auto row = observed.rows[i];
        const auto start = starts->ints[row];
        auto &slot = m_slots[slotOf(start)];
        if (start > slot.latest || series[i] == 0)
            continue;
        if (!traces) { // mostly none is early enough
            APP_TRY(traces, block.column(store::Fixed::SpanTrace));
            APP_TRY(ids, block.column(store::Fixed::TraceIdentity));
        }
        put(slot,
            {.startUnixNano = start,
             .traceId = ids->traceIds[traces->codes[row]],
             .row = row,
             .series = series[i],
             .step = observed.steps[i],
             .labels = {}});
    }
    return traces ? describe(block) : Result<>();
}

/// Values and labels while the block is at hand.
Result<> ExemplarPicker::describe(BlockReader &block)
{
    Bitmap spans(block.extent().spans);
    for (auto &slot : m_slots) {
        for (auto &pick : slot.picks) {
            if (!pick.isNew)
                continue;
            spans.set(pick.row);
            pick.labels.push_back({"trace:id", shortHex(pick.traceId)});
        }
    }
    if (!spans.any())
        return {};
    for (const auto &attribute : m_attributes)
        APP_CHECK(addLabels(block, attribute, spans));
    for (auto &slot : m_slots) {
        for (auto &pick : slot.picks)
            pick.isNew = false;
    }
    return {};
}

Result<> ExemplarPicker::addLabels(BlockReader &block, const traceql::Attribute &attribute,
                                   const Bitmap &spans)
{
    std::map<std::uint32_t, std::vector<Pick *>> picks;
    for (auto &slot : m_slots) {
        for (auto &pick : slot.picks) {
            if (pick.isNew)
                picks[pick.row].push_back(&pick);
        }
    }
    const bool isMeasured = m_measured && *m_measured == attribute;
    const auto key = traceql::canonicalName(attribute);
    return forEachValue(block, attribute, spans, [&](std::uint32_t row, const Dynamic &value) {
        for (auto *pick : picks[row]) {
            if (isMeasured)
                pick->value = toNumber(value);
            if (!isNil(value))
                pick->labels.push_back({key, toValue(value)});
        }
    });
}

std::vector<ExemplarPicker::Pick> ExemplarPicker::take()
{
    std::vector<Pick> all;
    std::set<trace::TraceId> traces;
    for (auto &slot : m_slots) {
        for (auto &pick : slot.picks) {
            if (all.size() < m_limit && traces.insert(pick.traceId).second)
                all.push_back(std::move(pick));
        }
        slot.picks.clear();
    }
    return all;
}

} // namespace app::query
