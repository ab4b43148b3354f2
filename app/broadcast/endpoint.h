#pragma once

#include <QString>
#include <QUrl>

/// What a base URL says, before anything is sent. Pure. Sources: Grafana Cloud's "Region URL formats"
/// (old hosts otlp-gateway-<slug>.grafana.net, since 2026 also otlp-gateway-<slug>.<provider>-<region>-<n>.grafana.net).
namespace app::broadcast {

/// `typed` as an absolute http(s) URL; a missing scheme is https, on loopback http. Invalid where it is no such URL, and
/// where it holds a user or a password, which belong in their own fields.
QUrl baseUrlFrom(const QString &typed);

/// Where spans go. Accepts the base with or without /otlp, /otlp/v1/traces and trailing slashes; the answer ends in
/// /otlp/v1/traces. Beyond grafana.net a path that already ends in /v1/traces is kept as it is.
/// Query and fragment are dropped. Invalid where baseUrlFrom() is.
QUrl tracesUrl(const QString &typed);

/// What stands behind a host and a path, as far as names tell.
enum class Host {
    Gateway,     ///< otlp-gateway-*.grafana.net
    Dashboard,   ///< <stack>.grafana.net
    Portal,      ///< grafana.com
    Query,       ///< tempo-*.grafana.net, or a path ending in /tempo
    OtherSignal, ///< logs-*, prometheus-*, ...
    Loopback,
    Other,
};
Host hostOf(const QUrl &url);

/// The region slug in a gateway's host, "prod-eu-west-2"; empty for every other host.
QString regionOf(const QUrl &url);

} // namespace app::broadcast
