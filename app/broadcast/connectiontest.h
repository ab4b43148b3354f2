#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/verdict.h"

#include <QFuture>
#include <QObject>

namespace app::broadcast {

class Destinations;

/// Test Connection: posts one real, marked span (name `openrouter-connection-test`, random trace id, attribute
/// `test` = true) to what a draft describes, and judges the answer. Works on a copy; writes nothing.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(OtlpClient &client, Destinations &destinations, QObject *parent = nullptr);

    /// Cancelling the future aborts the request. The verdict is always there; the future never fails.
    QFuture<Verdict> run(const Draft &draft);
    /// Send Trace: the complete sample trace to a saved destination.
    QFuture<Verdict> sendSample(const Destination &destination);

private:
    QFuture<Result<Secrets>> storedSecrets(const Draft &draft);

    OtlpClient &m_client;
    Destinations &m_destinations;
};

} // namespace app::broadcast
