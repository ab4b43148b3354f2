#include "app/broadcast/dial.h"

#include "app/async/deliver.h"
#include "app/async/runon.h"
#include "app/broadcast/redact.h"
#include "app/broadcast/tlsconfiguration.h"
#include "app/broadcast/tlsfinding.h"

#include <QHostAddress>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

using Note = TestStep::Note;
using State = TestStep::State;

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

struct SocketRow {
    QAbstractSocket::SocketError error;
    Cause cause;
};
constexpr SocketRow socketRows[] = {
    {QAbstractSocket::HostNotFoundError, Cause::HostNotFound},
    {QAbstractSocket::ConnectionRefusedError, Cause::ConnectionRefused},
    {QAbstractSocket::NetworkError, Cause::Unreachable},
    {QAbstractSocket::SocketTimeoutError, Cause::ConnectTimedOut},
    {QAbstractSocket::ProxyAuthenticationRequiredError, Cause::ProxyPassword},
    {QAbstractSocket::ProxyConnectionRefusedError, Cause::ProxyUnreachable},
    {QAbstractSocket::ProxyNotFoundError, Cause::ProxyUnreachable},
    {QAbstractSocket::ProxyConnectionTimeoutError, Cause::ProxyUnreachable},
    {QAbstractSocket::ProxyConnectionClosedError, Cause::Proxy},
    {QAbstractSocket::ProxyProtocolError, Cause::Proxy},
    {QAbstractSocket::SocketAccessError, Cause::Proxy}, // what Qt makes of a 403 to CONNECT
};

Cause causeOf(QAbstractSocket::SocketError error)
{
    for (const auto &row : socketRows)
        if (row.error == error)
            return row.cause;
    return Cause::ConnectionLost;
}

bool isProxyCause(Cause cause)
{
    return cause == Cause::Proxy || cause == Cause::ProxyPassword
        || cause == Cause::ProxyUnreachable;
}

QString versionOf(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? u"TLS 1.3"_s : u"TLS 1.2"_s;
}

} // namespace

Dial::Dial(const ProbeTarget &target, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_socket(this)
    , m_timer(this)
{
    connect(&m_socket, &QAbstractSocket::connected, this, &Dial::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &Dial::encrypted);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &Dial::fail);
    connect(&m_timer, &QTimer::timeout, this, &Dial::giveUp);
    connect(&m_caller, &QFutureWatcherBase::canceled, this, &Dial::close);
    m_timer.setSingleShot(true);
}

Dial::~Dial() { m_socket.disconnect(this); }

QFuture<ProbeStep> Dial::start(std::chrono::milliseconds timeout)
{
    m_promise.start();
    m_caller.setFuture(m_promise.future());
    m_timer.start(timeout);
    begin(TestPart::Lookup);
    const auto found = runOn<QNetworkProxy>(
        QThreadPool::globalInstance(),
        [url = m_target.url](QPromise<QNetworkProxy> &) { return proxyFor(url); });
    deliver(found, this, [this](const QNetworkProxy &proxy) { takeProxy(proxy); });
    return m_promise.future();
}

bool Dial::isEncrypted() const { return m_target.url.scheme() == "https"_L1; }

/// A proxy is asked for unencrypted pages, and for a tunnel to encrypted ones.
bool Dial::isTunnel() const
{
    return m_proxy.type() != QNetworkProxy::NoProxy
        && m_proxy.type() != QNetworkProxy::HttpCachingProxy;
}

void Dial::takeProxy(const QNetworkProxy &proxy)
{
    if (m_isOver)
        return;
    m_proxy = proxy;
    if (proxy.type() == QNetworkProxy::NoProxy)
        return lookUp();
    m_socket.setProxy(isTunnel() ? proxy : QNetworkProxy(QNetworkProxy::NoProxy));
    report({.part = TestPart::Lookup,
            .state = State::NotChecked,
            .note = Note::ViaProxy,
            .detail = nameOf(proxy)});
    connectTo();
}

void Dial::lookUp()
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    if (!QHostAddress(m_target.url.host()).isNull()) {
        pass({}, Note::NumericAddress);
        return connectTo();
    }
    QHostInfo::lookupHost(m_target.url.host(), this, [this](const QHostInfo &info) { take(info); });
}

void Dial::take(const QHostInfo &info)
{
    if (m_isOver)
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return end(Cause::HostNotFound, info.errorString());
    pass(info.addresses().constFirst().toString());
    connectTo();
}

void Dial::connectTo()
{
    begin(TestPart::Connect);
    const bool isAsked = m_proxy.type() == QNetworkProxy::HttpCachingProxy;
    const auto host = isAsked ? m_proxy.hostName() : m_target.url.host();
    const int port =
        isAsked ? m_proxy.port() : m_target.url.port(isEncrypted() ? httpsPort : httpPort);
    m_socket.connectToHost(host, quint16(port));
}

void Dial::connected()
{
    if (m_proxy.type() == QNetworkProxy::NoProxy)
        pass(m_socket.peerAddress().toString() + u':' + QString::number(m_socket.peerPort()));
    else
        pass(nameOf(m_proxy), Note::ViaProxy);
    if (isEncrypted())
        return encrypt();
    report({.part = TestPart::Encrypt, .state = State::NotChecked, .note = Note::Unencrypted});
    close();
}

void Dial::encrypt()
{
    begin(TestPart::Encrypt);
    const auto configuration = tlsConfigurationFor(m_target.tls);
    if (!configuration)
        return end(Cause::CertificateFile, QString::fromStdString(configuration.error().detail));
    if (*configuration)
        m_socket.setSslConfiguration(**configuration);
    m_socket.setPeerVerifyName(m_target.url.host());
    m_socket.startClientEncryption();
}

void Dial::encrypted()
{
    pass(versionOf(m_socket.sessionProtocol()));
    close();
}

void Dial::fail(QAbstractSocket::SocketError error)
{
    if (m_isOver)
        return;
    if (m_part == TestPart::Encrypt)
        return failTls();
    auto cause = causeOf(error);
    if (cause == Cause::ConnectionRefused && m_proxy.type() == QNetworkProxy::HttpCachingProxy)
        cause = Cause::ProxyUnreachable;
    end(cause, m_socket.errorString());
}

void Dial::failTls()
{
    const auto finding = tlsFinding(m_socket.sslHandshakeErrors(), m_socket.errorString());
    Verdict verdict;
    verdict.certificate = finding.certificate;
    verdict.cause = finding.cause;
    verdict.field = Field::BaseUrl;
    verdict.detail = redacted(finding.detail);
    verdict.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    m_promise.addResult(ProbeStep{{.part = m_part, .state = State::Failed}, verdict});
    close();
}

void Dial::giveUp()
{
    switch (m_part) {
    case TestPart::Lookup: return end(Cause::HostNotFound, u"no answer from the name server"_s);
    case TestPart::Connect:
        return end(m_proxy.type() == QNetworkProxy::NoProxy ? Cause::ConnectTimedOut
                                                            : Cause::ProxyUnreachable,
                   u"no connection in time"_s);
    default: return end(Cause::TlsTimedOut, u"no handshake in time"_s);
    }
}

void Dial::begin(TestPart part)
{
    m_part = part;
    m_clock.restart();
}

void Dial::pass(const QString &detail, Note note)
{
    report({.part = m_part,
            .state = State::Passed,
            .note = note,
            .elapsed = std::chrono::milliseconds(m_clock.elapsed()),
            .detail = detail});
}

void Dial::report(const TestStep &step) { m_promise.addResult(ProbeStep{step, std::nullopt}); }

void Dial::end(Cause cause, const QString &detail)
{
    Verdict verdict;
    verdict.cause = cause;
    const bool isAtHome = !isProxyCause(cause) && cause != Cause::CertificateFile;
    verdict.field = isAtHome ? Field::BaseUrl : Field::None;
    verdict.detail = redacted(detail);
    verdict.proxy = nameOf(m_proxy);
    verdict.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    m_promise.addResult(ProbeStep{{.part = m_part, .state = State::Failed}, verdict});
    close();
}

void Dial::close()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    m_promise.finish();
    deleteLater();
}

} // namespace app::broadcast
