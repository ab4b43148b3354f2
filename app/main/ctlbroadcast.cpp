#include "app/main/command.h"
#include "app/main/setup.h"

#include <memory>

namespace app::ctl {
namespace {

int runBroadcast(const Common &common, const std::string &word)
{
    Setup setup(common.dataDir);
    if (!word.empty()) {
        if (const auto locked = setup.lock(); !locked)
            return exitCodeOf(locked.error());
        setup.destinations.setEnabled(word == "on");
    }
    print(setup.destinations.isEnabled() ? "on" : "off");
    return Done;
}

} // namespace

void addBroadcast(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand("broadcast", "Switch sending to the destinations on or off");
    auto word = std::make_shared<std::string>();
    command->add_option("STATE", *word, "on or off; without it, say which")
        ->check(CLI::IsMember({"on", "off"}));
    command->callback([word, choose] {
        choose(
            [word](const Common &common, const Exit &exit) { exit(runBroadcast(common, *word)); });
    });
}

} // namespace app::ctl
