#include "app/query/explain.h"

#include "app/query/columnnames.h"
#include "app/query/stage.h"
#include "app/traceql/parser.h"

#include <vector>

namespace app::query {
namespace {

std::string counted(std::size_t count, const std::string &one, const std::string &many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

/// Empty where the block is looked at.
Result<std::string> whySkipped(const Matcher &matcher, BlockReader &block,
                               const store::TimeRange &range)
{
    const auto &extent = block.extent();
    if (extent.startUnixNano > range.endUnixNano || extent.endUnixNano < range.startUnixNano)
        return std::string("outside the time range");
    return matcher.reasonToSkip(block, Depth::Dictionaries);
}

void addStages(const Matcher &matcher, BlockReader *block, std::string &text)
{
    std::size_t number = 0;
    for (const auto &stage : matcher.stages()) {
        text += std::to_string(++number) + ". " + stage.text + "\n";
        const auto *spansets = std::get_if<SpansetProgram>(&stage.value);
        if (!spansets || !block)
            continue;
        for (const auto &line : spansets->order(*block))
            text += "   - " + line + "\n";
    }
}

/// Evaluates the query on one block, to see what it reads.
Result<> addColumns(const Matcher &matcher, BlockReader &block, const store::TimeRange &range,
                    std::string &text)
{
    APP_TRY(const auto traces, tracesIn(block, range));
    APP_TRY(auto spans, spansOf(block, traces));
    APP_TRY(const auto sets, matcher.evaluate(block, std::move(spans)));
    if (sets.spans.any())
        APP_CHECK(tracesOf(block, sets.spans));
    text += "columns of " + block.block().name() + ":\n";
    for (const auto &id : block.fetched())
        text += "   - " + columnName(id) + "\n";
    return {};
}

} // namespace

Result<std::string> explain(const store::Snapshot &snapshot, const std::string &query,
                            const store::TimeRange &range)
{
    APP_TRY(const auto parsed, traceql::parseAndCheck(query));
    const Matcher matcher(parsed.pipeline);
    std::vector<BlockReader> readers;
    for (auto &part : snapshot.blocks())
        readers.emplace_back(std::move(part));
    std::string blocks;
    BlockReader *first = nullptr;
    std::size_t skipped = 0;
    for (auto &reader : readers) {
        const auto &extent = reader.extent();
        blocks += "   - " + reader.block().name() + ", " + counted(extent.spans, "span", "spans")
            + " in " + counted(extent.traces, "trace", "traces");
        APP_TRY(const auto reason, whySkipped(matcher, reader, range));
        blocks += reason.empty() ? "\n" : ": skipped, " + reason + "\n";
        skipped += reason.empty() ? 0 : 1;
        if (reason.empty() && !first)
            first = &reader;
    }
    std::string text;
    addStages(matcher, first, text);
    if (first)
        APP_CHECK(addColumns(matcher, *first, range, text));
    text += counted(readers.size(), "block", "blocks") + ", " + std::to_string(skipped)
        + " skipped:\n" + blocks;
    return text;
}

} // namespace app::query
