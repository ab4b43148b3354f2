#include "app/main/command.h"
#include "app/main/ctlstoretext.h"
#include "app/main/openstore.h"
#include "app/store/verify.h"

#include <QFile>
#include <future>
#include <map>
#include <memory>

namespace app::ctl {
namespace {

int runStats(const Common &common, bool asJson)
{
    const auto store = openForReading(common.dataDir);
    if (!store)
        return exitCodeOf(store.error());
    for (const auto &damage : (*store)->damage())
        complain(damage);
    const auto stats = (*store)->stats();
    print(asJson ? toJson(stats) : toText(stats));
    return Done;
}

int runVerify(const Common &common, bool asJson)
{
    const auto report = store::verify(storeOptions(common.dataDir));
    if (!report)
        return exitCodeOf(report.error());
    print(asJson ? toJson(*report) : toText(*report));
    return report->problems.empty() ? Done : No;
}

/// Opens the store for writing and waits for `job` to be done.
template <typename Job>
int runOnStore(const Common &common, Job job)
{
    const auto options = storeOptions(common.dataDir);
    if (!QFile::exists(QString::fromStdString(options.path))) {
        return exitCodeOf({Error::Kind::NotFound, "no store at " + options.path, {}});
    }
    auto opened = options;
    opened.maintain = false; // nothing but what was asked for
    const auto store = store::Store::open(opened);
    if (!store)
        return exitCodeOf(store.error());
    std::promise<Result<>> answer;
    job(**store, [&answer](Result<> result) { answer.set_value(std::move(result)); });
    if (const auto done = answer.get_future().get(); !done)
        return exitCodeOf(done.error());
    print(toText((*store)->stats()));
    return Done;
}

int runCompact(const Common &common)
{
    return runOnStore(common, [](store::Store &store, const store::Store::Acknowledge &done) {
        store.compact(done);
    });
}

struct PruneOptions {
    std::uint64_t olderThanSeconds = 0;
    std::uint64_t maxBytes = 0;
};

int runPrune(const Common &common, const PruneOptions &options)
{
    store::Store::PruneLimits limits;
    limits.maxBytes = std::int64_t(options.maxBytes);
    if (options.olderThanSeconds > 0)
        limits.endedBeforeUnixNano = now() - options.olderThanSeconds * 1'000'000'000;
    return runOnStore(common, [&](store::Store &store, const store::Store::Acknowledge &done) {
        store.prune(limits, done);
    });
}

/// A command that may answer as JSON.
void addReport(CLI::App &parent, const Choose &choose, const char *name, const char *help,
               int (*run)(const Common &, bool))
{
    auto *command = parent.add_subcommand(name, help);
    auto asJson = std::make_shared<bool>(false);
    command->add_flag("--json", *asJson, "As JSON");
    command->callback([asJson, choose, run] {
        choose(
            [asJson, run](const Common &common, const Exit &exit) { exit(run(common, *asJson)); });
    });
}

void addCompact(CLI::App &parent, const Choose &choose)
{
    parent.add_subcommand("compact", "Put what was received into segments, give free space back")
        ->callback([choose] {
            choose([](const Common &common, const Exit &exit) { exit(runCompact(common)); });
        });
}

void addPrune(CLI::App &parent, const Choose &choose)
{
    auto *command = parent.add_subcommand("prune", "Take away the oldest traces");
    auto options = std::make_shared<PruneOptions>();
    const std::map<std::string, std::uint64_t> seconds = {
        {"s", 1}, {"m", 60}, {"h", 3600}, {"d", 86400}, {"w", 604800}};
    auto *age = command->add_option("--older-than", options->olderThanSeconds,
                                    "What ended longer ago: 90s, 12h, 30d, 8w");
    age->transform(CLI::AsNumberWithUnit(seconds, CLI::AsNumberWithUnit::UNIT_REQUIRED, "TIME"));
    auto *size =
        command->add_option("--max-size", options->maxBytes, "As much as lies above: 500MB, 2GB");
    size->transform(CLI::AsSizeValue(false));
    command->require_option(1, 0);
    command->callback([options, choose] {
        choose([options](const Common &common, const Exit &exit) {
            exit(runPrune(common, *options));
        });
    });
}

} // namespace

void addStore(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand("store", "Look after the store");
    command->require_subcommand(1);
    addReport(*command, choose, "stats", "Spans, traces and size", runStats);
    addReport(*command, choose, "verify", "Read everything and name what is damaged", runVerify);
    addCompact(*command, choose);
    addPrune(*command, choose);
}

} // namespace app::ctl
