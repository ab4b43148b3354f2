#include "app/query/metricsspans.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace app::query {
namespace {

/// Steps::indexOf() without a division for each span: one mostly starts in the interval of the one before it.
class StepFinder
{
public:
    explicit StepFinder(const Steps &steps) : m_steps(steps) {}
    std::uint16_t operator()(std::int64_t time)
    {
        // both ends of the interval in one comparison
        if (std::uint64_t(time) - std::uint64_t(m_first) >= std::uint64_t(m_steps.stepNs))
            find(time);
        return m_index;
    }

private:
    void find(std::int64_t time)
    {
        const auto index = m_steps.indexOf(time);
        m_index = std::uint16_t(index);
        m_first = m_steps.startUnixNano + 1 + m_steps.stepNs * std::int64_t(index);
    }

    const Steps &m_steps;
    std::int64_t m_first = std::numeric_limits<std::int64_t>::min(); // of no time there is
    std::uint16_t m_index = 0;
};

bool isWithin(const BlockReader &block, const Steps &steps)
{
    const auto *facts = block.facts(store::Fixed::SpanStart);
    return facts && facts->leastInt > steps.startUnixNano
        && facts->greatestInt <= steps.endUnixNano();
}

bool hidesTraces(const BlockReader &block)
{
    return block.part().hiddenTraces && !block.part().hiddenTraces->empty();
}

Result<Bitmap> startingWithin(BlockReader &block, const Steps &steps)
{
    Bitmap spans(block.extent().spans, true);
    if (isWithin(block, steps))
        return spans;
    APP_TRY(const auto starts, block.column(store::Fixed::SpanStart));
    const auto *times = starts->ints.data();
    const auto first = steps.startUnixNano;
    const auto last = steps.endUnixNano();
    spans.fill([times, first, last](std::size_t row) {
        return (times[row] > first) & (times[row] <= last);
    });
    return spans;
}

Result<Bitmap> shownSpans(BlockReader &block, const Steps &steps)
{
    APP_TRY(const auto traces, tracesIn(block, steps.range()));
    return spansOf(block, traces);
}

/// The spans themselves where each is decided alone, else whole traces, cut to the intervals behind the pipeline.
Result<Bitmap> matching(BlockReader &block, const Matcher &matcher, const Steps &steps,
                        ObservedSpans &observed)
{
    APP_TRY(auto within, startingWithin(block, steps));
    if (matcher.isSpanwise() && !hidesTraces(block)) {
        observed.inspectedSpans = std::int64_t(within.count());
        APP_TRY(auto sets, matcher.evaluate(block, std::move(within)));
        return std::move(sets.spans);
    }
    APP_TRY(auto candidates, shownSpans(block, steps));
    if (matcher.isSpanwise())
        candidates &= within;
    observed.inspectedSpans = std::int64_t(candidates.count());
    APP_TRY(auto sets, matcher.evaluate(block, std::move(candidates)));
    sets.spans &= within;
    return std::move(sets.spans);
}

/// The interval all spans of the block start in, where that is known without reading it.
std::optional<std::uint16_t> onlyStep(const BlockReader &block, const Steps &steps)
{
    if (!isWithin(block, steps))
        return {};
    const auto *facts = block.facts(store::Fixed::SpanStart);
    const auto step = steps.indexOf(facts->leastInt);
    return step == steps.indexOf(facts->greatestInt) ? std::optional(std::uint16_t(step))
                                                     : std::nullopt;
}

Result<std::vector<std::uint16_t>> stepsOfRows(BlockReader &block, const Steps &steps,
                                               const std::vector<std::uint32_t> &rows)
{
    if (rows.empty())
        return std::vector<std::uint16_t>();
    if (const auto only = onlyStep(block, steps))
        return std::vector<std::uint16_t>(rows.size(), *only);
    APP_TRY(const auto starts, block.column(store::Fixed::SpanStart));
    std::vector<std::uint16_t> found(rows.size());
    StepFinder stepOf(steps);
    for (std::size_t i = 0; i < rows.size(); ++i)
        found[i] = stepOf(starts->ints[rows[i]]);
    return found;
}

/// By what is known without reading the block.
bool mayStartWithin(const BlockReader &block, const Steps &steps)
{
    const auto &extent = block.extent();
    if (extent.spans == 0)
        return false;
    if (const auto *facts = block.facts(store::Fixed::SpanStart))
        return facts->leastInt <= steps.endUnixNano() && facts->greatestInt > steps.startUnixNano;
    return extent.startUnixNano <= UnixNano(steps.endUnixNano());
}

} // namespace

Result<ObservedSpans> observe(BlockReader &block, const Matcher &matcher, const Steps &steps)
{
    ObservedSpans observed;
    if (!mayStartWithin(block, steps))
        return observed;
    observed.inspectedTraces = block.extent().traces;
    APP_TRY(observed.spans, matching(block, matcher, steps, observed));
    observed.rows = observed.spans.rows();
    APP_TRY(observed.steps, stepsOfRows(block, steps, observed.rows));
    return observed;
}

} // namespace app::query
