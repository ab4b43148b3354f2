#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/teststep.h"

#include <QByteArray>
#include <QFuture>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <optional>

namespace app::broadcast {

struct ProbeTarget {
    QUrl url;
    TlsFiles tls = {};
};

/// One step that is over; with `problem` it is the last.
struct ProbeStep {
    TestStep step;
    std::optional<Verdict> problem = {};
};

/// What happens before the first byte of HTTP: look the host up, connect, agree on encryption. QNetworkAccessManager
/// tells nothing of it, so a connection of its own is opened for it and closed again; no secret is sent.
class Probe
{
public:
    virtual ~Probe() = default;
    /// A result for each of Lookup, Connect and Encrypt, as they happen. Cancelling the future closes the connection.
    virtual QFuture<ProbeStep> probe(const ProbeTarget &target,
                                     std::chrono::milliseconds timeout) = 0;
    /// What the server says to a request without any credentials: where an HTTP client was told nothing useful. Empty
    /// where nothing came.
    virtual QFuture<QByteArray> firstBytes(const ProbeTarget &target,
                                           std::chrono::milliseconds timeout) = 0;
};

/// What first bytes that are no HTTP tell, or nothing.
std::optional<Cause> causeOfFirstBytes(const QByteArray &bytes);

/// The proxy of the system, or of the application, for a request to `url`: the one QNetworkAccessManager takes. Never
/// one for this computer. May read a configuration script, so not on the UI thread.
QNetworkProxy proxyFor(const QUrl &url);
/// "host:port" without credentials; empty for none.
QString nameOf(const QNetworkProxy &proxy);

/// Over real sockets. Any thread with an event loop; what is under way ends with it.
class NetworkProbe final : public QObject, public Probe
{
    Q_OBJECT
public:
    using QObject::QObject;
    QFuture<ProbeStep> probe(const ProbeTarget &target, std::chrono::milliseconds timeout) override;
    QFuture<QByteArray> firstBytes(const ProbeTarget &target,
                                   std::chrono::milliseconds timeout) override;
};

} // namespace app::broadcast
