#include "app/broadcast/greeting.h"

#include "app/broadcast/tlsconfiguration.h"

#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace app::broadcast {

constexpr qint64 longestGreeting = 64; ///< bytes; five tell

Greeting::Greeting(const ProbeTarget &target, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_socket(this)
    , m_timer(this)
{
    connect(&m_socket, &QAbstractSocket::readyRead, this, &Greeting::close);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &Greeting::close);
    connect(&m_timer, &QTimer::timeout, this, &Greeting::close);
    connect(&m_caller, &QFutureWatcherBase::canceled, this, &Greeting::close);
    m_timer.setSingleShot(true);
    m_socket.setProxy(QNetworkProxy::NoProxy);
}

Greeting::~Greeting() { m_socket.disconnect(this); }

QFuture<QByteArray> Greeting::start(std::chrono::milliseconds timeout)
{
    m_promise.start();
    m_caller.setFuture(m_promise.future());
    m_timer.start(timeout);
    const auto &url = m_target.url;
    if (url.scheme() == "https"_L1) {
        if (const auto tls = tlsConfigurationFor(m_target.tls); tls && *tls)
            m_socket.setSslConfiguration(**tls);
        connect(&m_socket, &QSslSocket::encrypted, this, &Greeting::ask);
        m_socket.connectToHostEncrypted(url.host(), quint16(url.port(443)));
    } else {
        connect(&m_socket, &QAbstractSocket::connected, this, &Greeting::ask);
        m_socket.connectToHost(url.host(), quint16(url.port(80)));
    }
    return m_promise.future();
}

void Greeting::ask()
{
    m_socket.write("OPTIONS / HTTP/1.1\r\nHost: " + m_target.url.host(QUrl::FullyEncoded).toLatin1()
                   + "\r\nConnection: close\r\n\r\n");
}

void Greeting::close()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_timer.stop();
    m_promise.addResult(m_socket.read(longestGreeting));
    m_socket.disconnect(this);
    m_socket.abort();
    m_promise.finish();
    deleteLater();
}

} // namespace app::broadcast
