#pragma once

#include "app/broadcast/probe.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHostInfo>
#include <QObject>
#include <QPromise>
#include <QSslSocket>
#include <QTimer>

namespace app::broadcast {

/// Opens one connection, step by step, and tells the time of each. Deletes itself when it is over, or cancelled.
class Dial final : public QObject
{
public:
    Dial(const ProbeTarget &target, QObject *parent);
    ~Dial() override;
    QFuture<ProbeStep> start(std::chrono::milliseconds timeout);

private:
    void takeProxy(const QNetworkProxy &proxy);
    void lookUp();
    void take(const QHostInfo &info);
    void connectTo();
    void connected();
    void encrypt();
    void encrypted();
    void fail(QAbstractSocket::SocketError error);
    void failTls();
    void giveUp();

    bool isEncrypted() const;
    bool isTunnel() const;
    void begin(TestPart part);
    void pass(const QString &detail, TestStep::Note note = TestStep::Note::None);
    void report(const TestStep &step);
    void end(Cause cause, const QString &detail);
    void close();

    const ProbeTarget m_target;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QSslSocket m_socket;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QPromise<ProbeStep> m_promise;
    QFutureWatcher<ProbeStep> m_caller;
    TestPart m_part = TestPart::Lookup;
    bool m_isOver = false;
};

} // namespace app::broadcast
