#include "app/main/application.h"
#include "app/main/paths.h"
#include "app/main/process.h"
#include "app/main/signals.h"
#include "app/main/singleinstance.h"
#include "app/secrets/keychainstore.h"
#include "app/secrets/memorystore.h"
#include "ui/windows/translation.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QTemporaryDir>
#include <cstdio>
#include <memory>
#include <optional>

using namespace app;

namespace {

constexpr int cannotStart = 2;

struct Options {
    std::string dataDir;
    std::vector<std::string> open;
    bool isDemo = false;
};

/// Nothing where the program should go on; else the exit code.
std::optional<int> parse(int argc, char **argv, Options &options)
{
    CLI::App cli("See what your calls to language models did, cost and said.");
    cli.name("spancast");
    cli.set_version_flag("--version", "spancast " SPANCAST_VERSION);
    cli.add_option("--data-dir", options.dataDir, "Where the store and the settings are");
    cli.add_flag("--demo", options.isDemo, "Fill a temporary store with sample traces");
    cli.add_option(
        "OPEN", options.open,
        "Files to import, spancast://trace/ID?span=ID, or spancast://query?q=TRACEQL&from=T&to=T");
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return cli.exit(error) == 0 ? 0 : cannotStart;
    }
    return {};
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void complain(const std::string &text) { std::fprintf(stderr, "spancast: %s\n", text.c_str()); }

QStringList toArguments(const std::vector<std::string> &words)
{
    QStringList arguments;
    for (const auto &word : words) {
        const auto text = QString::fromStdString(word);
        // a second start may stand in another folder
        arguments << (text.contains(QLatin1String("://")) ? text
                                                          : QFileInfo(text).absoluteFilePath());
    }
    return arguments;
}

std::unique_ptr<secrets::SecretStore> secretStoreFor(const Options &options)
{
    if (options.isDemo)
        return std::make_unique<secrets::MemoryStore>();
    return std::make_unique<secrets::KeychainStore>();
}

int run(const QString &dataDir, const Options &options)
{
    const auto arguments = toArguments(options.open);
    auto engine = Engine::open(dataDir, secretStoreFor(options));
    if (!engine) {
        if (engine.error().kind == Error::Kind::Busy
            && SingleInstance::handOver(dataDir, arguments))
            return 0;
        complain(engine.error().detail);
        return cannotStart;
    }
    Application application(*std::move(engine));
    SingleInstance instance(dataDir);
    QObject::connect(&instance, &SingleInstance::called, &application,
                     [&](const QStringList &more) {
                         application.raise();
                         application.open(more);
                     });
    if (const auto listening = instance.listen(); !listening)
        complain(listening.error().detail);
    if (options.isDemo)
        application.fillWithDemo();
    application.start();
    application.open(arguments);
    onStopSignal(&application, &QApplication::quit);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    Options options;
    if (const auto code = parse(argc, argv, options))
        return *code;
    if (!hasDisplay()) {
        complain(
            "there is no display here; `spancastctl serve` receives and broadcasts without one");
        return cannotStart;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("spancast"));
    QApplication::setApplicationDisplayName(QStringLiteral("Spancast"));
    QApplication::setApplicationVersion(QStringLiteral(SPANCAST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.spancast.Spancast"));
    ui::installTranslations(application);

    const QTemporaryDir demoDir;
    auto dataDir = options.isDemo ? demoDir.path() : defaultDataDir();
    if (!options.dataDir.empty())
        dataDir = QString::fromStdString(options.dataDir);
    return run(dataDir, options);
}
