#include "app/base/caret.h"
#include "app/main/command.h"
#include "app/main/opensource.h"
#include "app/main/openstore.h"
#include "app/main/queryoptions.h"
#include "app/main/quirktext.h"
#include "app/main/timeoption.h"
#include "app/query/explain.h"
#include "app/sources/quirks.h"
#include "app/traceql/parser.h"

#include <memory>

namespace app::ctl {
namespace {

struct ExplainOptions {
    std::string query;
    std::string start;
    std::string end;
    std::string source = "local";
};

Result<std::string> plan(const Common &common, const ExplainOptions &options)
{
    store::TimeRange range;
    if (!options.start.empty()) {
        APP_TRY(range.startUnixNano, unixNanoFrom(options.start));
    }
    if (!options.end.empty()) {
        APP_TRY(range.endUnixNano, unixNanoFrom(options.end));
    }
    APP_TRY(const auto store, openForReading(common.dataDir));
    return query::explain(*store->snapshot(), options.query, range);
}

/// Of a remote source only what it would get wrong is known.
int explainRemote(const Common &common, const ExplainOptions &options)
{
    if (!SourceSetup(common.dataDir).saved.find(QString::fromStdString(options.source))) {
        complain(noSourceNamed(options.source));
        return No;
    }
    if (const auto parsed = traceql::parse(options.query); !parsed)
        return refuseQuery(options.query, parsed.error());
    complainOfQuirks(options.query);
    print(sources::quirksOf(options.query).empty()
              ? "a remote Tempo answers this as TraceQL means it, as far as is known"
              : sources::withoutQuirks(options.query).value_or("no better form is known"));
    return Done;
}

int runExplain(const Common &common, const ExplainOptions &options)
{
    if (options.source != "local")
        return explainRemote(common, options);
    auto text = plan(common, options);
    if (!text) {
        const auto code = exitCodeOf(text.error());
        if (const auto &place = text.error().place)
            complain("\n" + underline(options.query, *place));
        return code;
    }
    text->pop_back(); // print() ends the line
    print(*text);
    return Done;
}

} // namespace

void addExplain(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand(
        "explain", "Say how a query is answered: columns read, blocks skipped and why");
    auto options = std::make_shared<ExplainOptions>();
    command->add_option("TRACEQL", options->query, "The query")->required();
    command->add_option("--start", options->start, "Unix seconds, or 2026-11-22T10:00:00Z");
    command->add_option("--end", options->end, "Unix seconds, or 2026-11-22T11:00:00Z");
    addSourceOption(*command, options->source);
    command->callback([options, choose] {
        choose([options](const Common &common, const Exit &exit) {
            exit(runExplain(common, *options));
        });
    });
}

} // namespace app::ctl
