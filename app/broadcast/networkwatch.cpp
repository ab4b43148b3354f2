#include "app/broadcast/networkwatch.h"

#include <QNetworkInformation>

namespace app::broadcast {

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](Reachability now) {
                if (now == Reachability::Online)
                    Q_EMIT cameOnline();
            });
}

} // namespace app::broadcast
