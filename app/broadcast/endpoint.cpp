#include "app/broadcast/endpoint.h"

#include <QHostAddress>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

constexpr auto gatewayPrefix = "otlp-gateway-"_L1;
constexpr auto cloudSuffix = ".grafana.net"_L1;
constexpr auto tracesPath = "/v1/traces"_L1;
constexpr auto otlpPath = "/otlp"_L1;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1)
        || QHostAddress(host).isLoopback();
}

bool isSignalHost(const QString &host)
{
    constexpr std::array prefixes = {"logs-"_L1,     "prometheus-"_L1, "profiles-"_L1,
                                     "graphite-"_L1, "influx-"_L1,     "mimir-"_L1};
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](auto prefix) { return host.startsWith(prefix); });
}

Host cloudHost(const QString &host)
{
    if (host.startsWith("otlp-"_L1))
        return Host::Gateway;
    if (host.startsWith("tempo-"_L1))
        return Host::Query;
    return isSignalHost(host) ? Host::OtherSignal : Host::Dashboard;
}

QString withoutTrailingSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QString tracesPathFor(QString path, bool isCloud)
{
    path = withoutTrailingSlashes(path);
    if (!isCloud && path.endsWith(tracesPath))
        return path;
    // people paste what an SDK printed, which may hold the path twice
    while (path.endsWith(tracesPath))
        path = withoutTrailingSlashes(path.chopped(tracesPath.size()));
    if (!path.endsWith(otlpPath))
        path += otlpPath;
    return path + tracesPath;
}

} // namespace

QUrl baseUrlFrom(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains("://"_L1)) {
        const QUrl bare(u"http://"_s + text);
        text.prepend(isLoopback(bare.host()) ? u"http://"_s : u"https://"_s);
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return QUrl(QString());
    return url;
}

QUrl tracesUrl(const QString &typed)
{
    QUrl url = baseUrlFrom(typed);
    if (!url.isValid())
        return url;
    url.setPath(tracesPathFor(url.path(), url.host().endsWith(cloudSuffix)));
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

Host hostOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (isLoopback(host))
        return Host::Loopback;
    if (withoutTrailingSlashes(url.path()).endsWith("/tempo"_L1))
        return Host::Query;
    if (host == "grafana.com"_L1 || host.endsWith(".grafana.com"_L1))
        return Host::Portal;
    if (host == cloudSuffix.mid(1))
        return Host::Dashboard;
    return host.endsWith(cloudSuffix) ? cloudHost(host) : Host::Other;
}

QString regionOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (!host.endsWith(cloudSuffix) || !host.startsWith(gatewayPrefix))
        return {};
    return host.section(u'.', 0, 0).mid(gatewayPrefix.size());
}

} // namespace app::broadcast
