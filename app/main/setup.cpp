#include "app/main/setup.h"

#include "app/main/paths.h"

namespace app::ctl {

Setup::Setup(const QString &directory)
    : dataDir(directory)
    , settings(settingsPath(directory), QSettings::IniFormat)
    , client(&manager)
    , destinations(settings, keychain)
    , test(client, destinations, probe)
{
}

Result<> Setup::lock()
{
    APP_CHECK(makeDataDir(dataDir));
    APP_TRY(auto acquired, store::FileLock::acquire(storePath(dataDir).toStdString() + ".lock"));
    held.emplace(std::move(acquired));
    return {};
}

std::optional<broadcast::Destination> Setup::find(const std::string &nameOrId) const
{
    const auto wanted = QString::fromStdString(nameOrId);
    for (const auto &destination : destinations.all()) {
        if (destination.name == wanted || destination.id.toString(QUuid::WithoutBraces) == wanted)
            return destination;
    }
    return {};
}

} // namespace app::ctl
