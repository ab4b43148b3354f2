#include "app/main/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace app {

using namespace Qt::StringLiterals;

QString defaultDataDir()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    const auto name = u"/Spancast"_s;
#else
    const auto name = u"/spancast"_s;
#endif
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + name;
}

Result<> makeDataDir(const QString &dataDir)
{
    if (!QDir().mkpath(dataDir))
        return fail(Error::Kind::Unauthorized,
                    "cannot make the data directory " + dataDir.toStdString());
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFile::setPermissions(dataDir, ownerOnly))
        return fail(Error::Kind::Unauthorized,
                    "cannot restrict the data directory " + dataDir.toStdString()
                        + " to its owner");
    return {};
}

QString storePath(const QString &dataDir) { return dataDir + u"/traces.db"_s; }
QString settingsPath(const QString &dataDir) { return dataDir + u"/settings.ini"_s; }
QString tabsPath(const QString &dataDir) { return dataDir + u"/tabs.json"_s; }
QString queriesPath(const QString &dataDir) { return dataDir + u"/queries.json"_s; }

} // namespace app
