#pragma once

#include "app/base/result.h"

#include <QString>
#include <QUrl>
#include <optional>

namespace app {

/// What a running program tells others in its data directory: `running.json`, gone when it ends. One that was killed
/// leaves the file behind, so ask only after the lock of the store has said Busy.
struct Running {
    qint64 processId = 0;
    QUrl otlp; ///< empty where the receiver is off
};

Result<> announce(const QString &dataDir, const Running &running);
void withdraw(const QString &dataDir);
std::optional<Running> findRunning(const QString &dataDir);

} // namespace app
