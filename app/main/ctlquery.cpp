#include "app/base/caret.h"
#include "app/main/command.h"
#include "app/main/openstore.h"
#include "app/main/searchtable.h"
#include "app/main/timeoption.h"
#include "app/otlp/otlp.h"
#include "app/query/answerjson.h"
#include "app/query/search.h"

#include <memory>

namespace app::ctl {
namespace {

struct QueryOptions {
    std::string query;
    std::string source = "local";
    std::string start;
    std::string end;
    std::string format = "table";
    int limit = 20;
    int spansPerSpanSet = 3;
};

Result<query::SearchRequest> toRequest(const QueryOptions &options)
{
    query::SearchRequest request{.query = options.query, .range = {}};
    if (!options.start.empty()) {
        APP_TRY(request.range.startUnixNano, unixNanoFrom(options.start));
    }
    if (!options.end.empty()) {
        APP_TRY(request.range.endUnixNano, unixNanoFrom(options.end));
    }
    request.limit = options.limit;
    request.spansPerSpanSet = options.spansPerSpanSet;
    return request;
}

Result<query::SearchAnswer> answer(const Common &common, const QueryOptions &options)
{
    APP_TRY(const auto request, toRequest(options));
    APP_TRY(const auto store, openForReading(common.dataDir));
    return query::search(*store->snapshot(), request);
}

int runQuery(const Common &common, const QueryOptions &options)
{
    const auto found = answer(common, options);
    if (!found) {
        const auto code = exitCodeOf(found.error());
        if (const auto &place = found.error().place)
            complain("\n" + underline(options.query, *place));
        return code;
    }
    print(options.format == "json" ? query::toTempoJson(*found) : searchTable(*found));
    return Done;
}

int runTrace(const Common &common, const std::string &text)
{
    const auto id = trace::traceIdFromShortHex(text);
    if (!id) {
        complain("a trace id has 1 to 32 hex digits");
        return CannotStart;
    }
    const auto store = openForReading(common.dataDir);
    if (!store)
        return exitCodeOf(store.error());
    const auto stored = (*store)->snapshot()->find(*id);
    if (!stored) {
        complain("no trace " + trace::toHex(*id) + " in the local store");
        return No;
    }
    const auto json = otlp::encode(trace::toBatch(stored->trace), otlp::Encoding::Json);
    print(R"({"trace":)" + json + "}");
    return Done;
}

} // namespace

void addQuery(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand("query", "Search traces with TraceQL");
    auto options = std::make_shared<QueryOptions>();
    command->add_option("TRACEQL", options->query, "The query")->required();
    command->add_option("--source", options->source, "Where to search")
        ->check(CLI::IsMember({"local"}));
    command->add_option("--start", options->start, "Unix seconds, or 2026-11-22T10:00:00Z");
    command->add_option("--end", options->end, "Unix seconds, or 2026-11-22T11:00:00Z");
    command->add_option("--limit", options->limit, "Traces at the most")
        ->check(CLI::Range(1, 262144));
    command->add_option("--spss", options->spansPerSpanSet, "Spans of each span set; 0: all")
        ->check(CLI::Range(0, 1'000'000));
    command->add_option("--format", options->format, "table, or json in the shape of Tempo's API")
        ->check(CLI::IsMember({"table", "json"}));
    command->add_flag_callback(
        "--json", [options] { options->format = "json"; }, "Same as --format json");
    command->callback([options, choose] {
        choose([options](const Common &common, const Exit &exit) {
            exit(runQuery(common, *options));
        });
    });
}

void addTrace(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand("trace", "Print one trace as OTLP JSON");
    auto id = std::make_shared<std::string>();
    command->add_option("ID", *id, "Trace id in hex; leading zeros may be missing")->required();
    command->callback([id, choose] {
        choose([id](const Common &common, const Exit &exit) { exit(runTrace(common, *id)); });
    });
}

} // namespace app::ctl
