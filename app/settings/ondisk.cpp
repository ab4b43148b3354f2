#include "app/settings/ondisk.h"

#include <QSettings>

namespace app::settings {

bool isOnDisk(QSettings &settings)
{
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return true;
    QSettings again(settings.fileName(), settings.format());
    again.sync();
    return again.status() == QSettings::NoError;
}

} // namespace app::settings
