#pragma once

#include "app/broadcast/destination.h"
#include "app/otlp/otlp.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QPair>
#include <QSslError>
#include <QUrl>
#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

class QNetworkAccessManager;

namespace app::broadcast {

/// Where one export goes. The headers hold secrets: never log them.
struct Endpoint {
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    otlp::Encoding encoding = otlp::Encoding::Json;
    bool isCompressed = true;     ///< gzip
    bool isAnyAnswerFine = false; ///< every 2xx is success, whatever its body says
    TlsFiles tls = {};
    bool operator==(const Endpoint &) const = default;
};

/// The content of a request in the endpoint's encoding.
struct Body {
    QByteArray bytes;
    bool isGzip = false;
};
/// gzip where the endpoint asks for it. Any thread.
Body bodyFor(const Endpoint &endpoint, std::string_view plain);

/// What came back for one request, whatever it was. `status` 0: no HTTP answer, see `error`.
struct Answer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;                                     ///< at most 64 KiB are read
    QUrl location;                                       ///< of a redirect, which is never followed
    std::optional<std::chrono::milliseconds> retryAfter; ///< seconds or HTTP date, resolved
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    QList<QSslError> sslErrors;
    bool timedOut = false;                ///< by our own timer; Qt reports it like an abort
    bool isConnecting = false;            ///< the request was not sent when it ended
    bool isTooLarge = false;              ///< its body was cut
    QDateTime serverDate;                 ///< its Date header; invalid where it has none
    bool isAnyAnswerFine = false;         ///< as the endpoint says
    bool isGzip = false;                  ///< `body` still is; only of a 200 to ask()
    bool isCertificateUnreadable = false; ///< a file of the endpoint's; `errorText` names it
    std::chrono::milliseconds elapsed{0};
    std::chrono::milliseconds waited{0}; ///< the part of it after the request was sent
};

/// What ask() asks for beside its endpoint.
struct Wanted {
    QByteArray accept;
    qsizetype answerBytes = 0; ///< at most, as they come over the network
};

/// Posts OTLP/HTTP, and asks servers: ManualRedirectPolicy, HTTP/2 off, no cookies, no cached credentials.
/// Lives on the network thread (or the UI thread in tools); takes the manager so that tests bring their own.
class OtlpClient : public QObject
{
    Q_OBJECT
public:
    explicit OtlpClient(QNetworkAccessManager *manager, QObject *parent = nullptr);

    /// `body` is one ExportTraceServiceRequest. Cancelling the future aborts the request.
    QFuture<Answer> post(const Endpoint &endpoint, const Body &body,
                         std::chrono::milliseconds timeout = std::chrono::seconds(10));
    /// Compressed on the caller's thread where the endpoint asks for it.
    QFuture<Answer> post(const Endpoint &endpoint, const QByteArray &plain,
                         std::chrono::milliseconds timeout = std::chrono::seconds(10));
    /// Reads an address with the endpoint's headers; its encoding is not asked for. Cancelled in the same way.
    QFuture<Answer> get(const Endpoint &endpoint, std::chrono::milliseconds timeout);
    /// The same for answers that may be large, in gzip if the server likes. A 200 comes as it was sent.
    QFuture<Answer> ask(const Endpoint &endpoint, const Wanted &wanted,
                        std::chrono::milliseconds timeout);

private:
    QFuture<Answer> exchange(const Endpoint &endpoint, const std::optional<Body> &body,
                             std::chrono::milliseconds timeout);

    QNetworkAccessManager *m_manager;
};

} // namespace app::broadcast
