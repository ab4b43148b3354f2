#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace app::broadcast {

/// Tells when the computer comes online or goes over to another kind of network, where the system has a service that
/// knows (QNetworkInformation); silent where it has none. Main thread.
class NetworkWatch final : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

    /// What the system says.
    void noteReachability(QNetworkInformation::Reachability now);
    void noteMedium(QNetworkInformation::TransportMedium now);

Q_SIGNALS:
    void cameOnline();
};

} // namespace app::broadcast
