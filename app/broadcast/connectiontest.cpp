#include "app/broadcast/connectiontest.h"

#include "app/broadcast/destinations.h"
#include "app/broadcast/samplerun.h"
#include "app/broadcast/testrun.h"

namespace app::broadcast {

ConnectionTest::ConnectionTest(OtlpClient &client, Destinations &destinations, Probe &probe,
                               QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_destinations(destinations)
    , m_probe(probe)
{
}

QFuture<TestReport> ConnectionTest::run(const Draft &draft, std::chrono::milliseconds limit)
{
    TestRun::ReadSecrets read;
    if (const auto missing = secretsToRead(draft); !missing.isEmpty())
        read = [this, id = draft.destination.id, missing] {
            return m_destinations.secrets(id, missing);
        };
    return (new TestRun(m_client, m_probe, draft, this))->start(++m_lastRun, limit, read);
}

/// Only what the draft does not bring is asked of the keychain.
QStringList ConnectionTest::secretsToRead(const Draft &draft) const
{
    return m_destinations.missingSecrets(draft.destination, typedSecrets(draft));
}

QFuture<Verdict> ConnectionTest::sendSample(const Destination &destination,
                                            const trace::TraceId &id)
{
    return (new SampleRun(m_client, destination, id, this))
        ->start(m_destinations.secrets(destination.id));
}

} // namespace app::broadcast
