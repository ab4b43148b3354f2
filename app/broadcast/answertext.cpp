#include "app/broadcast/answertext.h"

#include "app/broadcast/otlpclient.h"
#include "app/broadcast/tlsfinding.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

QJsonObject jsonOf(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

QString titleOf(const Answer &answer)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(answer.body)).captured(1).trimmed();
}

/// {"error": "..."} is Grafana's, {"error": {"message": ...}} common, {"message": ...} google.rpc.Status.
QString errorIn(const QJsonObject &json)
{
    const QJsonValue error = json.value("error"_L1);
    constexpr std::array keys = {"message"_L1, "errorMessage"_L1, "detail"_L1};
    const std::array places = {json, error.toObject(), json.value("partialSuccess"_L1).toObject()};
    if (error.isString())
        return error.toString();
    for (const QJsonObject &place : places)
        for (const auto key : keys)
            if (const QString text = place.value(key).toString(); !text.isEmpty())
                return text;
    return {};
}

/// Without the query: login pages get the first address there, and more.
QString shown(const QUrl &target)
{
    return target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

bool isHtml(const Answer &answer)
{
    const QByteArray start = answer.body.left(512).trimmed().toLower();
    return answer.contentType.toLower().contains("html") || start.startsWith("<!doctype")
        || start.startsWith("<html");
}

bool isGrafanaPage(const Answer &answer)
{
    return answer.body.contains("grafanaBootData")
        || titleOf(answer).contains("grafana"_L1, Qt::CaseInsensitive);
}

std::optional<ExportResponse> exportResponse(const Answer &answer)
{
    if (answer.body.trimmed().isEmpty() || answer.contentType.contains("protobuf"))
        return ExportResponse{};
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject() || document.object().contains("error"_L1))
        return {};
    const QJsonObject partial = document.object().value("partialSuccess"_L1).toObject();
    // a 64-bit integer: text in proto3 JSON, a number from lenient servers
    return ExportResponse{partial.value("rejectedSpans"_L1).toVariant().toLongLong(),
                          partial.value("errorMessage"_L1).toString()};
}

QString messageOf(const Answer &answer)
{
    if (answer.status == 0 || answer.timedOut)
        return answer.sslErrors.isEmpty() ? answer.errorText
                                          : tlsFinding(answer.sslErrors, {}).detail;
    if (!answer.location.isEmpty() && answer.status >= 300 && answer.status < 400)
        return shown(answer.location);
    if (isHtml(answer))
        return titleOf(answer);
    const QJsonObject json = jsonOf(answer);
    if (!json.isEmpty())
        return errorIn(json);
    return answer.contentType.contains("protobuf") ? QString() : QString::fromUtf8(answer.body);
}

} // namespace app::broadcast
