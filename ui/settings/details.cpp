#include "ui/settings/details.h"

#include <QStringList>
#include <QUrl>
#include <iterator>

using namespace Qt::StringLiterals;
using app::broadcast::Cause;

namespace ui {
namespace {

QString printableAddress(const QString &baseUrl)
{
    const QUrl url(baseUrl);
    return url.isValid()
        ? url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        : u"(invalid)"_s;
}

const char *nameOf(Cause cause)
{
    constexpr const char *names[] = {"none",
                                     "invalid-token",
                                     "missing-scope",
                                     "invalid-instance-id",
                                     "no-credentials",
                                     "wrong-credentials",
                                     "wrong-path",
                                     "not-otlp",
                                     "dashboard",
                                     "redirected",
                                     "rejected",
                                     "too-large",
                                     "rate-limited",
                                     "server-error",
                                     "host-not-found",
                                     "connection-refused",
                                     "connection-lost",
                                     "timed-out",
                                     "tls",
                                     "proxy",
                                     "keychain",
                                     "cancelled"};
    static_assert(std::size(names) == std::size_t(Cause::Cancelled) + 1);
    return names[std::size_t(cause)];
}

} // namespace

QString detailsOf(const app::broadcast::Verdict &verdict,
                  const app::broadcast::Destination &destination)
{
    QStringList lines{u"Test Connection: "_s + QLatin1StringView(nameOf(verdict.cause)),
                      u"Base URL: "_s + printableAddress(destination.baseUrl),
                      u"Instance ID: "_s + destination.instanceId,
                      u"HTTP status: "_s
                          + (verdict.status ? QString::number(verdict.status) : u"none"_s),
                      u"Time: %1 ms"_s.arg(verdict.elapsed.count())};
    if (!verdict.detail.isEmpty())
        lines << u"Answer: "_s + verdict.detail;
    return lines.join(u'\n');
}

} // namespace ui
