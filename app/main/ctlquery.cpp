#include "app/async/deliver.h"
#include "app/base/caret.h"
#include "app/main/command.h"
#include "app/main/opensource.h"
#include "app/main/queryoptions.h"
#include "app/main/quirktext.h"
#include "app/main/searchtable.h"
#include "app/main/timeoption.h"
#include "app/query/answerjson.h"
#include "app/queryapi/tracebodies.h"
#include "app/traceql/parser.h"

#include <QCoreApplication>
#include <memory>

namespace app::ctl {
namespace {

Result<query::SearchRequest> toRequest(const QueryOptions &options)
{
    query::SearchRequest request{.query = options.query, .range = {}};
    APP_TRY(const auto start, given(options.start));
    APP_TRY(const auto end, given(options.end));
    request.range.startUnixNano = start.value_or(request.range.startUnixNano);
    request.range.endUnixNano = end.value_or(request.range.endUnixNano);
    request.limit = options.limit;
    request.spansPerSpanSet = options.spansPerSpanSet;
    request.areCallsWanted = false;                 // not shown
    request.isCounting = options.format == "table"; // which says "n of m"
    return request;
}

void runQuery(const Common &common, const QueryOptions &options, const Exit &exit)
{
    if (options.source != "local")
        complainOfQuirks(options.query);
    if (const auto parsed = traceql::parse(options.query); parsed && parsed->metrics)
        return runMetrics(common, options, exit);
    const auto request = toRequest(options);
    if (!request)
        return exit(refuseQuery(options.query, request.error()));
    openSource(common, options.source, exit, [=](const OpenSourcePtr &opened) {
        deliver(opened->source->search(*request), qApp,
                [options, exit](const Result<query::SearchAnswer> &found) {
                    if (!found)
                        return exit(refuseQuery(options.query, found.error()));
                    print(options.isJson() ? query::toTempoJson(*found) : searchTable(*found));
                    exit(Done);
                });
    });
}

struct TraceOptions {
    std::string id;
    std::string source = "local";
};

void runTrace(const Common &common, const TraceOptions &options, const Exit &exit)
{
    const auto id = trace::traceIdFromShortHex(options.id);
    if (!id) {
        complain("a trace id has 1 to 32 hex digits");
        return exit(CannotStart);
    }
    openSource(common, options.source, exit, [id, exit](const OpenSourcePtr &opened) {
        deliver(opened->source->trace(*id), qApp,
                [exit](const Result<std::shared_ptr<const trace::Trace>> &found) {
                    if (!found)
                        return exit(exitCodeOf(found.error()));
                    print(queryapi::traceV2(found->get(), false));
                    exit(Done);
                });
    });
}

} // namespace

Result<std::optional<UnixNano>> given(const std::string &time)
{
    if (time.empty())
        return std::nullopt;
    APP_TRY(const auto moment, unixNanoFrom(time));
    return moment;
}

int refuseQuery(const std::string &query, const Error &error)
{
    const auto code = exitCodeOf(error);
    if (const auto &place = error.place)
        complain("\n" + underline(query, *place));
    return code;
}

void addQuery(CLI::App &app, const Choose &choose)
{
    auto *command =
        app.add_subcommand("query", "Search traces with TraceQL, or count what they hold");
    auto options = std::make_shared<QueryOptions>();
    command->add_option("TRACEQL", options->query, "The query")->required();
    addSourceOption(*command, options->source);
    command->add_option("--start", options->start, "Unix seconds, or 2026-11-22T10:00:00Z");
    command->add_option("--end", options->end, "Unix seconds, or 2026-11-22T11:00:00Z");
    command->add_option("--limit", options->limit, "Traces at the most")
        ->check(CLI::Range(1, 262144));
    command->add_option("--spss", options->spansPerSpanSet, "Spans of each span set; 0: all")
        ->check(CLI::Range(0, 1'000'000));
    command->add_option("--step", options->step,
                        "Of metrics: seconds, or like 15s; by the length of time if left out");
    command->add_option("--format", options->format, "table, or json in the shape of Tempo's API")
        ->check(CLI::IsMember({"table", "json"}));
    command->add_flag_callback(
        "--json", [options] { options->format = "json"; }, "Same as --format json");
    command->callback([options, choose] {
        choose([options](const Common &common, const Exit &exit) {
            runQuery(common, *options, exit);
        });
    });
}

void addTrace(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand("trace", "Print one trace as JSON, as Tempo's API does");
    auto options = std::make_shared<TraceOptions>();
    command->add_option("ID", options->id, "Trace id in hex; leading zeros may be missing")
        ->required();
    addSourceOption(*command, options->source);
    command->callback([options, choose] {
        choose([options](const Common &common, const Exit &exit) {
            runTrace(common, *options, exit);
        });
    });
}

} // namespace app::ctl
