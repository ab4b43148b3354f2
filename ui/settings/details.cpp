#include "ui/settings/details.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString printableAddress(const QString &baseUrl)
{
    const QUrl url(baseUrl);
    return url.isValid()
        ? url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        : u"(invalid)"_s;
}

} // namespace

QString detailsOf(const app::broadcast::Verdict &verdict,
                  const app::broadcast::Destination &destination)
{
    QStringList lines{u"Test Connection: "_s + app::broadcast::nameOf(verdict.cause),
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
