#include "app/main/openstore.h"

#include "app/main/paths.h"
#include "app/settings/appsettings.h"

#include <QFile>
#include <QSettings>
#include <chrono>

namespace app {

store::Store::Options storeOptions(const QString &dataDir)
{
    QSettings file(settingsPath(dataDir), QSettings::IniFormat);
    const settings::StoreSettings limits(file);
    store::Store::Options options;
    options.path = storePath(dataDir).toStdString();
    options.maxBytes = std::int64_t(limits.maxMegabytes.get()) * 1024 * 1024;
    options.maxAge = std::chrono::hours(24) * limits.maxAgeDays.get();
    return options;
}

Result<std::unique_ptr<store::Store>> openForReading(const QString &dataDir)
{
    auto options = storeOptions(dataDir);
    if (!QFile::exists(storePath(dataDir)))
        return fail(Error::Kind::NotFound,
                    "no store at " + options.path + ": nothing has been received or imported yet");
    options.readOnly = true;
    return store::Store::open(options);
}

} // namespace app
