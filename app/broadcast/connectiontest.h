#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/limits.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/probe.h"
#include "app/broadcast/teststep.h"
#include "app/broadcast/verdict.h"
#include "app/trace/ids.h"

#include <QFuture>
#include <QObject>

namespace app::broadcast {

class Destinations;

/// Test Connection: posts one real, marked span (name `openrouter-connection-test`, random trace id, attribute
/// `test` = true) to what a draft describes, step by step, and says which step failed and why. Works on a copy of the
/// draft; writes nothing.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    ConnectionTest(OtlpClient &client, Destinations &destinations, Probe &probe,
                   QObject *parent = nullptr);

    /// A result whenever a step begins or ends; the last one is finished and holds the verdict (deliver() takes it).
    /// Cancelling the future closes what is open at any step; what was written by then stays written. The future never
    /// fails. `limit` is for all steps up to the written span; while the keychain asks the person, it does not run.
    QFuture<TestReport> run(const Draft &draft, std::chrono::milliseconds limit = limits::testTime);
    /// Send Trace: the complete sample trace, under this id, to a saved destination.
    QFuture<Verdict> sendSample(const Destination &destination,
                                const trace::TraceId &id = trace::randomTraceId());

private:
    QStringList secretsToRead(const Draft &draft) const;

    OtlpClient &m_client;
    Destinations &m_destinations;
    Probe &m_probe;
    int m_lastRun = 0;
};

} // namespace app::broadcast
