#pragma once

#include <QObject>

namespace app::broadcast {

/// Tells when the computer comes online, where the system has a service that knows (QNetworkInformation); silent where it
/// has none. Main thread.
class NetworkWatch final : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void cameOnline();
};

} // namespace app::broadcast
