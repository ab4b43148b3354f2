#include "app/main/opensource.h"

#include "app/async/deliver.h"
#include "app/main/openstore.h"
#include "app/main/paths.h"
#include "app/sources/limits.h"
#include "app/sources/localsource.h"
#include "app/sources/temposource.h"

#include <QCoreApplication>

namespace app::ctl {
namespace {

using Use = std::function<void(const OpenSourcePtr &)>;

/// Answers come later, so it lives until the program ends.
OpenSourcePtr kept(OpenSource source)
{
    auto opened = std::make_shared<OpenSource>(std::move(source));
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, [opened]() mutable { opened.reset(); });
    return opened;
}

void openLocal(const Common &common, const Exit &exit, const Use &use)
{
    auto store = openForReading(common.dataDir);
    if (!store)
        return exit(exitCodeOf(store.error()));
    OpenSource opened{.store = *std::move(store)};
    opened.source = std::make_unique<sources::LocalSource>(*opened.store);
    use(kept(std::move(opened)));
}

std::unique_ptr<sources::TraceSource> tempoAt(SourceSetup &setup, const sources::SourceDraft &draft)
{
    auto source =
        std::make_unique<sources::TempoSource>(accessTo(draft), setup.client, setup.clock);
    QObject::connect(source.get(), &sources::TempoSource::noted,
                     [](const QString &note) { complain(note.toStdString()); });
    return source;
}

} // namespace

SourceSetup::SourceSetup(const QString &dataDir)
    : settings(settingsPath(dataDir), QSettings::IniFormat)
    , client(&manager)
    , saved(settings, keychain)
    , test(client, clock)
{
}

store::TimeRange OpenSource::usualRange() const
{
    if (store) {
        const auto stats = store->stats();
        return {stats.oldestUnixNano, stats.newestUnixNano};
    }
    const auto now = setup->clock.now();
    return {now - sources::limits::hourNs, now};
}

void openSource(const Common &common, const std::string &name, const Exit &exit, const Use &use)
{
    if (name == "local")
        return openLocal(common, exit, use);
    const auto setup = std::make_shared<SourceSetup>(common.dataDir);
    const auto saved = setup->saved.find(QString::fromStdString(name));
    if (!saved) {
        complain(noSourceNamed(name));
        return exit(No);
    }
    deliver(setup->saved.withSecret({*saved, {}}), qApp,
            [setup, exit, use](const Result<sources::SourceDraft> &draft) {
                if (!draft)
                    return exit(exitCodeOf(draft.error()));
                use(kept({.setup = setup, .source = tempoAt(*setup, *draft)}));
            });
}

std::string noSourceNamed(const std::string &name)
{
    return "no source named " + name + "; `source list` shows the saved ones";
}

void addSourceOption(CLI::App &command, std::string &source)
{
    command
        .add_option("--source", source, "Whom to ask: local, or a name that `source list` shows")
        ->capture_default_str();
}

} // namespace app::ctl
