#include "app/gateway/localprobe.h"

#include "app/gateway/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <chrono>

namespace app::gateway {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience{2000};

QUrl modelsOf(const Target &target)
{
    QUrl url;
    url.setScheme(target.isTls ? u"https"_s : u"http"_s);
    url.setHost(target.host);
    url.setPort(target.port);
    url.setPath(QString::fromLatin1(target.root + target.version + "/models"));
    return url;
}

} // namespace

LocalServer localServerFrom(int status, const QByteArray &body)
{
    if (status == 0)
        return {};
    const auto models = QJsonDocument::fromJson(body).object()["data"_L1];
    if (status != 200 || !models.isArray())
        return {LocalServer::State::Other, 0};
    return {LocalServer::State::Running, int(models.toArray().size())};
}

QFuture<LocalServer> LocalProbe::ask(const Upstream &upstream) const
{
    const auto promise = std::make_shared<QPromise<LocalServer>>();
    promise->start();
    const auto end = [promise](const LocalServer &found) {
        promise->addResult(found);
        promise->finish();
    };
    const auto target = targetOf(upstream, {});
    if (!target->isLocal) {
        end({});
        return promise->future();
    }
    QNetworkRequest request(modelsOf(*target));
    request.setTransferTimeout(int(patience.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    auto *reply = m_network.get(request);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > limits::probeBytes)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, end] {
        reply->deleteLater();
        const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // a list that was cut is none that can be read
        const auto body = reply->isOpen() ? reply->read(limits::probeBytes) : QByteArray();
        end(localServerFrom(status, reply->bytesAvailable() > 0 ? QByteArray() : body));
    });
    return promise->future();
}

} // namespace app::gateway
