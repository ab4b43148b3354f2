#pragma once

#include "app/base/result.h"
#include "app/broadcast/connectiontest.h"
#include "app/broadcast/destinations.h"
#include "app/secrets/keychainstore.h"
#include "app/store/filelock.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QString>
#include <optional>

namespace app::ctl {

/// The saved destinations for one command, without a store or a receiver.
struct Setup {
    explicit Setup(const QString &dataDir);

    /// Needed before anything is changed. Busy where a program runs that would not see the change.
    Result<> lock();
    std::optional<broadcast::Destination> find(const std::string &nameOrId) const;

    const QString dataDir;
    QSettings settings;
    secrets::KeychainStore keychain;
    QNetworkAccessManager manager;
    broadcast::OtlpClient client;
    broadcast::Destinations destinations;
    broadcast::NetworkProbe probe;
    broadcast::ConnectionTest test;
    std::optional<store::FileLock> held;
};

} // namespace app::ctl
