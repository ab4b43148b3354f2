#include "app/main/command.h"
#include "app/main/openstore.h"

#include <QLocale>
#include <memory>
#include <sstream>

namespace app::ctl {
namespace {

std::string toJson(const store::Stats &stats)
{
    std::ostringstream out;
    out << R"({"spans":)" << stats.spans << R"(,"traces":)" << stats.traces << R"(,"bytes":)"
        << stats.bytes << R"(,"segments":)" << stats.segments << R"(,"oldest":)"
        << stats.oldestUnixNano << R"(,"newest":)" << stats.newestUnixNano << "}";
    return out.str();
}

std::string toText(const store::Stats &stats)
{
    const QLocale locale;
    const auto number = [&locale](std::int64_t value) {
        return locale.toString(qint64(value)).toStdString();
    };
    return "spans     " + number(stats.spans) + "\ntraces    " + number(stats.traces)
        + "\nsize      " + locale.formattedDataSize(stats.bytes).toStdString() + "\nsegments  "
        + number(stats.segments);
}

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

} // namespace

void addStore(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand("store", "Look at the store");
    command->require_subcommand(1);
    auto *stats = command->add_subcommand("stats", "Spans, traces and size");
    auto asJson = std::make_shared<bool>(false);
    stats->add_flag("--json", *asJson, "As JSON");
    stats->callback([asJson, choose] {
        choose(
            [asJson](const Common &common, const Exit &exit) { exit(runStats(common, *asJson)); });
    });
}

} // namespace app::ctl
