#include "app/broadcast/otlpclient.h"

#include "app/broadcast/limits.h"
#include "app/broadcast/retryafter.h"
#include "app/broadcast/scrub.h"
#include "app/broadcast/tlsconfiguration.h"
#include "app/otlp/compression.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPromise>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

QByteArray contentType(otlp::Encoding encoding)
{
    return encoding == otlp::Encoding::Protobuf ? "application/x-protobuf"_ba
                                                : "application/json"_ba;
}

/// `body` null: nothing is sent, and JSON wanted.
QNetworkRequest requestFor(const Endpoint &endpoint, const Body *body)
{
    QNetworkRequest request(endpoint.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent"_ba, "Spancast/" SPANCAST_VERSION);
    if (body)
        request.setRawHeader("Content-Type"_ba, contentType(endpoint.encoding));
    if (body && body->isGzip)
        request.setRawHeader("Content-Encoding"_ba, "gzip"_ba);
    request.setRawHeader("Accept"_ba,
                         body ? contentType(endpoint.encoding) : "application/json"_ba);
    // an answer is short, and what is not compressed cannot be a decompression bomb
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    for (const auto &[name, value] : endpoint.headers)
        request.setRawHeader(name, value);
    return request;
}

void askFor(QNetworkRequest &request, const Wanted &wanted)
{
    request.setRawHeader("Accept"_ba, wanted.accept);
    // asked for by name, Qt leaves it packed: it is unpacked elsewhere, and within limits
    request.setRawHeader("Accept-Encoding"_ba, "gzip"_ba);
}

constexpr qint64 readBufferBytes = 1024 * 1024; ///< of a long answer, before it is taken over

/// One request from the first byte to the answer. Deletes itself; a manager that dies first ends it as cancelled.
class Exchange final : public QObject
{
public:
    Exchange(std::shared_ptr<QPromise<Answer>> promise, Endpoint endpoint, QObject *parent,
             std::optional<Wanted> wanted = {})
        : QObject(parent)
        , m_promise(std::move(promise))
        , m_endpoint(std::move(endpoint))
        , m_wanted(std::move(wanted))
        , m_answerBytes(m_wanted ? m_wanted->answerBytes : limits::answerBytes)
    {
    }

    void start(QNetworkAccessManager &manager, const std::optional<Body> &body,
               std::chrono::milliseconds timeout)
    {
        m_clock.start();
        auto request = requestFor(m_endpoint, body ? &*body : nullptr);
        if (m_wanted)
            askFor(request, *m_wanted);
        if (const auto tls = tlsConfigurationFor(m_endpoint.tls); !tls)
            return refuse(tls.error());
        else if (*tls)
            request.setSslConfiguration(**tls);
        m_reply = body ? manager.post(request, body->bytes) : manager.get(request);
        m_reply->setParent(this);
        m_reply->setReadBufferSize(std::min<qint64>(m_answerBytes, readBufferBytes));
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
                [this] { m_answer.isConnecting = true; });
        connect(m_reply, &QNetworkReply::requestSent, this, [this] {
            m_answer.isConnecting = false;
            m_sentAt = std::chrono::milliseconds(m_clock.elapsed());
        });
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
        connect(m_reply, &QNetworkReply::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_answer.sslErrors += errors; });
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
        connect(&m_timer, &QTimer::timeout, this, &Exchange::giveUp);
        m_timer.setSingleShot(true);
        m_timer.start(timeout);
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { m_reply->abort(); });
        m_watcher.setFuture(m_promise->future());
    }

private:
    void readSome()
    {
        m_answer.body += m_reply->read(m_answerBytes - m_answer.body.size());
        m_answer.isTooLarge = m_answer.body.size() >= m_answerBytes;
        if (m_answer.isTooLarge)
            finish();
    }

    /// Nothing is sent without the certificate a person chose.
    void refuse(const Error &error)
    {
        m_answer.isCertificateUnreadable = true;
        m_answer.errorText = QString::fromStdString(error.detail);
        m_promise->addResult(std::move(m_answer));
        m_promise->finish();
        deleteLater();
    }

    void giveUp()
    {
        m_answer.timedOut = true;
        m_reply->abort();
    }

    void finish()
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        m_answer.isAnyAnswerFine = m_endpoint.isAnyAnswerFine;
        m_timer.stop();
        m_answer.elapsed = std::chrono::milliseconds(m_clock.elapsed());
        m_answer.waited = m_answer.elapsed - m_sentAt;
        readHead();
        if (m_reply->isOpen())
            m_answer.body += m_reply->read(m_answerBytes - m_answer.body.size());
        m_reply->abort();
        tidy();
        m_promise->addResult(std::move(m_answer));
        m_promise->finish();
        deleteLater();
    }

    /// What was asked for is no message of the server's, and may be large.
    void tidy()
    {
        if (m_wanted && m_answer.status == 200)
            return;
        if (m_answer.isGzip) {
            const std::string_view packed(m_answer.body.constData(),
                                          std::size_t(m_answer.body.size()));
            const auto plain = otlp::gunzip(packed, std::size_t(limits::answerBytes));
            m_answer.body = plain ? QByteArray::fromStdString(*plain) : QByteArray();
            m_answer.isGzip = false;
        }
        scrub(m_answer, m_endpoint);
    }

    void readHead()
    {
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.contentType = m_reply->rawHeader("Content-Type"_ba);
        m_answer.isGzip =
            m_wanted && m_reply->rawHeader("Content-Encoding"_ba).toLower().contains("gzip");
        const QByteArray location = m_reply->rawHeader("Location"_ba);
        if (!location.isEmpty())
            m_answer.location = m_endpoint.url.resolved(QUrl::fromEncoded(location));
        const auto now = QDateTime::currentDateTimeUtc();
        m_answer.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"_ba), now);
        m_answer.serverDate = httpDate(m_reply->rawHeader("Date"_ba), now);
        m_answer.error = m_reply->error();
        m_answer.errorText = m_reply->errorString();
    }

    const std::shared_ptr<QPromise<Answer>> m_promise;
    const Endpoint m_endpoint;
    const std::optional<Wanted> m_wanted;
    const qsizetype m_answerBytes;
    QNetworkReply *m_reply = nullptr;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_sentAt{0};
    QTimer m_timer;
    QFutureWatcher<Answer> m_watcher;
    Answer m_answer;
    bool m_isFinished = false;
};

} // namespace

OtlpClient::OtlpClient(QNetworkAccessManager *manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
}

Body bodyFor(const Endpoint &endpoint, std::string_view plain)
{
    if (!endpoint.isCompressed)
        return {QByteArray(plain.data(), qsizetype(plain.size())), false};
    return {QByteArray::fromStdString(otlp::gzip(plain)), true};
}

QFuture<Answer> OtlpClient::exchange(const Endpoint &endpoint, const std::optional<Body> &body,
                                     std::chrono::milliseconds timeout)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(this, [this, promise, endpoint, timeout, body] {
        auto *exchange = new Exchange(promise, endpoint, this);
        exchange->start(*m_manager, body, timeout);
    });
    return promise->future();
}

QFuture<Answer> OtlpClient::post(const Endpoint &endpoint, const Body &body,
                                 std::chrono::milliseconds timeout)
{
    return exchange(endpoint, body, timeout);
}

QFuture<Answer> OtlpClient::get(const Endpoint &endpoint, std::chrono::milliseconds timeout)
{
    return exchange(endpoint, std::nullopt, timeout);
}

QFuture<Answer> OtlpClient::ask(const Endpoint &endpoint, const Wanted &wanted,
                                std::chrono::milliseconds timeout)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(this, [this, promise, endpoint, wanted, timeout] {
        auto *exchange = new Exchange(promise, endpoint, this, wanted);
        exchange->start(*m_manager, std::nullopt, timeout);
    });
    return promise->future();
}

QFuture<Answer> OtlpClient::post(const Endpoint &endpoint, const QByteArray &plain,
                                 std::chrono::milliseconds timeout)
{
    return post(endpoint, bodyFor(endpoint, {plain.constData(), std::size_t(plain.size())}),
                timeout);
}

} // namespace app::broadcast
