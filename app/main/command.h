#pragma once

#include "app/base/result.h"

#include <CLI/CLI.hpp>
#include <QString>
#include <functional>
#include <string>
#include <string_view>

/// What the commands of spancastctl share.
namespace app::ctl {

/// What a script may rely on.
enum ExitCode { Done = 0, No = 1, CannotStart = 2 };

/// What every command gets from before its name.
struct Common {
    QString dataDir;
};

/// A command answers by calling `exit`, at once or later from the event loop.
using Exit = std::function<void(int)>;
using Command = std::function<void(const Common &, const Exit &)>;

/// Adds a command; `choose` is called with what to run where the command line names it.
using Choose = std::function<void(Command)>;

void addServe(CLI::App &app, const Choose &choose);
void addImport(CLI::App &app, const Choose &choose);
void addExport(CLI::App &app, const Choose &choose);
void addQuery(CLI::App &app, const Choose &choose);
void addTrace(CLI::App &app, const Choose &choose);
void addTags(CLI::App &app, const Choose &choose); ///< tags and values
void addCheck(CLI::App &app, const Choose &choose);
void addExplain(CLI::App &app, const Choose &choose);
void addBroadcast(CLI::App &app, const Choose &choose);
void addDestination(CLI::App &app, const Choose &choose);
void addSource(CLI::App &app, const Choose &choose);
void addSendTest(CLI::App &app, const Choose &choose);
void addGatewayKey(CLI::App &app, const Choose &choose);
void addStore(CLI::App &app, const Choose &choose);

/// Results go to standard output, everything else to standard error.
void print(std::string_view text);
void complain(std::string_view text);
/// Complains and says which exit code the error means.
int exitCodeOf(const Error &error);

} // namespace app::ctl
