#include "app/gateway/upstreampool.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <algorithm>
#include <utility>

namespace app::gateway {

using namespace Qt::StringLiterals;

QNetworkProxy systemProxyFor(const Target &target)
{
    if (target.isLocal)
        return QNetworkProxy::NoProxy;
    QUrl url;
    url.setScheme(target.isTls ? u"https"_s : u"http"_s);
    url.setHost(target.host);
    url.setPort(target.port);
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0);
}

UpstreamPool::UpstreamPool(const ProxyLimits &limits, Transport transport, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_transport(std::move(transport))
{
    if (!m_transport.proxyFor)
        m_transport.proxyFor = systemProxyFor;
}

const QNetworkProxy &UpstreamPool::proxyFor(const TargetPtr &target)
{
    const auto server = (target->isTls ? "https://" : "http://") + target->hostField;
    const auto found = m_proxies.constFind(server);
    if (found != m_proxies.constEnd())
        return *found;
    return *m_proxies.insert(server, m_transport.proxyFor(*target));
}

UpstreamConnection *UpstreamPool::takeKept(const TargetPtr &target)
{
    for (qsizetype i = m_kept.size() - 1; i >= 0; --i) {
        if (m_kept[i].connection->target() != target)
            continue;
        auto *connection = m_kept.takeAt(i).connection;
        connection->disconnect(this);
        return connection;
    }
    return nullptr;
}

UpstreamConnection *UpstreamPool::open(const TargetPtr &target)
{
    return new UpstreamConnection(target, proxyFor(target), m_transport.tls, this);
}

void UpstreamPool::keep(UpstreamConnection *connection)
{
    dropOldestOf(connection->target());
    // an upstream has nothing to say now: it leaves, or it is out of step
    connect(connection, &UpstreamConnection::readable, this, [=, this] { forget(connection); });
    connect(connection, &UpstreamConnection::ended, this, [=, this] { forget(connection); });
    m_kept.append(Kept{connection, QDeadlineTimer(m_limits.kept)});
}

void UpstreamPool::dropOldestOf(const TargetPtr &target)
{
    const auto isSame = [&](const Kept &one) { return one.connection->target() == target; };
    if (std::ranges::count_if(m_kept, isSame) >= m_limits.keptConnections)
        forget(std::ranges::find_if(m_kept, isSame)->connection);
}

void UpstreamPool::drop(UpstreamConnection *connection)
{
    connection->abort();
    connection->deleteLater();
}

void UpstreamPool::forget(UpstreamConnection *connection)
{
    m_kept.removeIf([=](const Kept &one) { return one.connection == connection; });
    connection->disconnect(this);
    drop(connection);
}

void UpstreamPool::sweep()
{
    for (const auto &one : QList(m_kept))
        if (one.until.hasExpired())
            forget(one.connection);
}

void UpstreamPool::clear()
{
    for (const auto &one : QList(m_kept))
        forget(one.connection);
    m_proxies.clear();
}

} // namespace app::gateway
