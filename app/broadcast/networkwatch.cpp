#include "app/broadcast/networkwatch.h"

namespace app::broadcast {

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto *information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::reachabilityChanged, this,
            &NetworkWatch::noteReachability);
    connect(information, &QNetworkInformation::transportMediumChanged, this,
            &NetworkWatch::noteMedium);
}

void NetworkWatch::noteReachability(QNetworkInformation::Reachability now)
{
    if (now == QNetworkInformation::Reachability::Online)
        Q_EMIT cameOnline();
}

/// Who goes from the cable to the radio may never have been offline.
void NetworkWatch::noteMedium(QNetworkInformation::TransportMedium now)
{
    if (now != QNetworkInformation::TransportMedium::Unknown)
        Q_EMIT cameOnline();
}

} // namespace app::broadcast
