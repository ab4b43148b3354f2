#include "app/broadcast/probe.h"

#include "app/broadcast/dial.h"
#include "app/broadcast/greeting.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace app::broadcast {

QNetworkProxy proxyFor(const QUrl &url)
{
    const auto found = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.constFirst();
}

QString nameOf(const QNetworkProxy &proxy)
{
    const bool isNone =
        proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
    return isNone ? QString() : proxy.hostName() + u':' + QString::number(proxy.port());
}

std::optional<Cause> causeOfFirstBytes(const QByteArray &bytes)
{
    constexpr char tlsAlert = 0x15; // RFC 8446 section 5.1
    if (bytes.isEmpty() || bytes.startsWith("HTTP/"))
        return {};
    return bytes.front() == tlsAlert ? Cause::TlsExpected : Cause::NotHttp;
}

QFuture<ProbeStep> NetworkProbe::probe(const ProbeTarget &target, std::chrono::milliseconds timeout)
{
    return (new Dial(target, this))->start(timeout);
}

QFuture<QByteArray> NetworkProbe::firstBytes(const ProbeTarget &target,
                                             std::chrono::milliseconds timeout)
{
    return (new Greeting(target, this))->start(timeout);
}

} // namespace app::broadcast
