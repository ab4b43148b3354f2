#pragma once

#include "app/base/result.h"

#include <QString>

namespace app {

/// `$XDG_DATA_HOME/spancast`, `%LOCALAPPDATA%\Spancast`, `~/Library/Application Support/Spancast`.
QString defaultDataDir();

/// Makes the directory, for its owner only (0700). Errors: Unauthorized, NotFound.
Result<> makeDataDir(const QString &dataDir);

QString storePath(const QString &dataDir);
QString settingsPath(const QString &dataDir);
QString tabsPath(const QString &dataDir);
QString queriesPath(const QString &dataDir);

} // namespace app
