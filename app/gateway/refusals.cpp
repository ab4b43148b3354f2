#include "app/gateway/refusals.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace app::gateway {

using namespace Qt::StringLiterals;

namespace {

bool isAnthropic(const QByteArray &requestTarget)
{
    return requestTarget.split('?').first().endsWith("/messages");
}

/// https://docs.anthropic.com/en/api/errors
QString anthropicType(int status)
{
    switch (status) {
    case 401: return u"authentication_error"_s;
    case 403: return u"permission_error"_s;
    case 404: return u"not_found_error"_s;
    case 503: return u"overloaded_error"_s;
    default: return status < 500 ? u"invalid_request_error"_s : u"api_error"_s;
    }
}

QString openAiType(int status)
{
    if (status == 401)
        return u"authentication_error"_s;
    return status < 500 ? u"invalid_request_error"_s : u"api_error"_s;
}

} // namespace

http::Response refusalFor(const QByteArray &requestTarget, int status, const QByteArray &code,
                          const QByteArray &message)
{
    const auto text = u"Spancast: "_s + QString::fromUtf8(message);
    QJsonObject body;
    if (isAnthropic(requestTarget))
        body = {
            {u"type"_s, u"error"_s},
            {u"error"_s, QJsonObject{{u"type"_s, anthropicType(status)}, {u"message"_s, text}}}};
    else
        body = {{u"error"_s,
                 QJsonObject{{u"message"_s, text},
                             {u"type"_s, openAiType(status)},
                             {u"code"_s, QString::fromLatin1(code)}}}};
    http::Response response{status,
                            {{"Content-Type", "application/json"}},
                            QJsonDocument(body).toJson(QJsonDocument::Compact)};
    if (status == 503)
        response.headers.append(http::Header{"Retry-After", "1"});
    return response;
}

} // namespace app::gateway
