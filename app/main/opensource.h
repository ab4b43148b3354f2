#pragma once

#include "app/async/clock.h"
#include "app/main/command.h"
#include "app/secrets/keychainstore.h"
#include "app/sources/savedsources.h"
#include "app/sources/sourcetest.h"
#include "app/sources/tracesource.h"
#include "app/store/store.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <functional>
#include <memory>

namespace app::ctl {

/// The saved sources for one command.
struct SourceSetup {
    explicit SourceSetup(const QString &dataDir);

    QSettings settings;
    secrets::KeychainStore keychain;
    QNetworkAccessManager manager;
    broadcast::OtlpClient client;
    SystemClock clock;
    sources::SavedSources saved;
    sources::SourceTest test;
};

/// What --source names, opened for one command.
struct OpenSource {
    std::shared_ptr<SourceSetup> setup;
    std::unique_ptr<store::Store> store; ///< null where it is a remote one
    std::unique_ptr<sources::TraceSource> source;

    /// From when to when a metrics query asks that names no time: all that is stored here; of a remote source the last hour.
    store::TimeRange usualRange() const;
};
using OpenSourcePtr = std::shared_ptr<OpenSource>;

/// `use` gets the source, now or later, and it lives until the program ends. Else `exit` is called and says why.
void openSource(const Common &common, const std::string &name, const Exit &exit,
                const std::function<void(const OpenSourcePtr &)> &use);

/// What to say where nothing is saved under that name.
std::string noSourceNamed(const std::string &name);

/// The option --source of a command.
void addSourceOption(CLI::App &command, std::string &source);

} // namespace app::ctl
