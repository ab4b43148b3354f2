#include "app/broadcast/scrub.h"

#include "app/broadcast/otlpclient.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

/// Shorter ones would take common words out of the text.
constexpr qsizetype shortestSecret = 6;

QList<QByteArray> secretsOf(const Endpoint &endpoint)
{
    QList<QByteArray> secrets;
    for (const auto &[name, value] : endpoint.headers) {
        const qsizetype blank = value.indexOf(' ');
        const QByteArray credentials = value.mid(blank + 1);
        const QByteArray pair = QByteArray::fromBase64(credentials);
        secrets << value << credentials << pair << pair.mid(pair.indexOf(':') + 1);
    }
    secrets.removeIf([](const QByteArray &secret) { return secret.size() < shortestSecret; });
    return secrets;
}

} // namespace

void scrub(Answer &answer, const Endpoint &endpoint)
{
    for (const QByteArray &secret : secretsOf(endpoint)) {
        const QString text = QString::fromUtf8(secret);
        answer.body.replace(secret, "[hidden]"_ba);
        answer.contentType.replace(secret, "[hidden]"_ba);
        answer.errorText.replace(text, u"[hidden]"_s);
        if (QUrl::fromPercentEncoding(answer.location.toEncoded()).contains(text))
            answer.location = answer.location.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath
                                                       | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
}

} // namespace app::broadcast
