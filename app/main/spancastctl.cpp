#include "app/main/command.h"
#include "app/main/paths.h"
#include "app/main/process.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>
#include <optional>

using namespace app;

namespace {

void addAll(CLI::App &cli, const ctl::Choose &choose)
{
    ctl::addServe(cli, choose);
    ctl::addImport(cli, choose);
    ctl::addExport(cli, choose);
    ctl::addQuery(cli, choose);
    ctl::addTrace(cli, choose);
    ctl::addTags(cli, choose);
    ctl::addCheck(cli, choose);
    ctl::addExplain(cli, choose);
    ctl::addBroadcast(cli, choose);
    ctl::addDestination(cli, choose);
    ctl::addSource(cli, choose);
    ctl::addSendTest(cli, choose);
    ctl::addGatewayKey(cli, choose);
    ctl::addStore(cli, choose);
}

void setLogLevel(const std::string &level)
{
    const bool isDebug = level == "debug";
    const bool isInfo = isDebug || level == "info";
    const bool isWarning = isInfo || level == "warning";
    const auto rule = [](const char *kind, bool isOn) {
        return QStringLiteral("spancast.*.%1=%2\n")
            .arg(QLatin1String(kind), isOn ? QStringLiteral("true") : QStringLiteral("false"));
    };
    QLoggingCategory::setFilterRules(rule("debug", isDebug) + rule("info", isInfo)
                                     + rule("warning", isWarning));
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("spancast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPANCAST_VERSION));

    CLI::App cli("Spancast without a window: receive, keep, send on and query traces of calls to "
                 "language models.");
    cli.name("spancastctl");
    cli.set_version_flag("--version", "spancastctl " SPANCAST_VERSION);
    std::string dataDir = defaultDataDir().toStdString();
    std::string logLevel = "warning";
    cli.add_option("--data-dir", dataDir, "Where the store and the settings are")
        ->capture_default_str();
    cli.add_option("--log-level", logLevel, "debug, info, warning or error")
        ->check(CLI::IsMember({"debug", "info", "warning", "error"}));
    cli.require_subcommand(1);
    ctl::Command chosen;
    addAll(cli, [&chosen](ctl::Command command) { chosen = std::move(command); });
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return cli.exit(error) == 0 ? ctl::Done : ctl::CannotStart;
    }
    setLogLevel(logLevel);

    const ctl::Common common{.dataDir = QString::fromStdString(dataDir)};
    QTimer::singleShot(0, &application, [&] { chosen(common, &QCoreApplication::exit); });
    return QCoreApplication::exec();
}
