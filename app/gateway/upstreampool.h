#pragma once

#include "app/gateway/proxylimits.h"
#include "app/gateway/upstreamconnection.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <functional>
#include <optional>

namespace app::gateway {

/// How connections leave this computer; a test has its own.
struct Transport {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    std::function<QNetworkProxy(const Target &)> proxyFor;
};
/// The desktop's settings, or http_proxy and https_proxy; none for this computer.
QNetworkProxy systemProxyFor(const Target &target);

/// Connections to upstreams, kept for a while after a call for the next one. There is no limit to how many are in use.
class UpstreamPool : public QObject
{
    Q_OBJECT
public:
    UpstreamPool(const ProxyLimits &limits, Transport transport, QObject *parent);

    /// A kept one, latest first, or null. The caller has it from now on.
    UpstreamConnection *takeKept(const TargetPtr &target);
    UpstreamConnection *open(const TargetPtr &target);
    /// For one whose call is over and that can take another.
    void keep(UpstreamConnection *connection);
    /// Ends it now.
    static void drop(UpstreamConnection *connection);

    void sweep(); ///< closes what was idle for too long
    void clear();
    qsizetype keptCount() const { return m_kept.size(); }

private:
    struct Kept {
        UpstreamConnection *connection;
        QDeadlineTimer until;
    };
    void forget(UpstreamConnection *connection);
    void dropOldestOf(const TargetPtr &target);
    const QNetworkProxy &proxyFor(const TargetPtr &target);

    ProxyLimits m_limits;
    Transport m_transport;
    QList<Kept> m_kept;
    QHash<QByteArray, QNetworkProxy> m_proxies; ///< by server; asking the system may take long
};

} // namespace app::gateway
