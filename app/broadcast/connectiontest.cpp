#include "app/broadcast/connectiontest.h"

#include "app/async/deliver.h"
#include "app/async/ready.h"
#include "app/broadcast/destinations.h"
#include "app/broadcast/destinationtype.h"
#include "app/broadcast/export.h"
#include "app/broadcast/redact.h"
#include "app/broadcast/sampletrace.h"

#include <QFutureWatcher>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

Verdict keychainVerdict(const Error &error)
{
    Verdict verdict;
    verdict.cause = Cause::Keychain;
    verdict.field = Field::ApiKey;
    verdict.detail = redacted(QString::fromStdString(error.detail));
    return verdict;
}

Verdict cancelled()
{
    Verdict verdict;
    verdict.cause = Cause::Cancelled;
    return verdict;
}

/// Posts one body with a key that may still have to be read. Deletes itself once the verdict is given.
class Run final : public QObject
{
public:
    Run(OtlpClient &client, Draft draft, trace::Batch batch, QObject *parent)
        : QObject(parent)
        , m_client(client)
        , m_draft(std::move(draft))
        , m_batch(std::move(batch))
    {
    }

    QFuture<Verdict> start(QFuture<Result<Secrets>> stored)
    {
        m_promise.start();
        connect(&m_caller, &QFutureWatcherBase::canceled, this, &Run::cancel);
        m_caller.setFuture(m_promise.future());
        deliver(std::move(stored), this, [this](const Result<Secrets> &secrets) {
            if (secrets)
                post(*secrets);
            else
                finish(keychainVerdict(secrets.error()));
        });
        return m_promise.future();
    }

    void setTest() { m_isTest = true; }

private:
    void post(Secrets secrets)
    {
        secrets.insert(typedSecrets(m_draft));
        auto endpoint = endpointFor(m_draft.destination, secrets);
        if (isEmptyTest())
            endpoint.headers.append({"X-Test-Connection"_ba, "true"_ba});
        const auto body = encodedFor(endpoint, isEmptyTest() ? trace::Batch{} : m_batch);
        connect(&m_exchange, &QFutureWatcherBase::finished, this, &Run::judgeAnswer);
        m_exchange.setFuture(m_client.post(endpoint, QByteArray::fromStdString(body)));
    }

    /// A webhook may do anything with a span; OpenRouter sends it an empty request, which it may refuse as such.
    bool isEmptyTest() const
    {
        const auto *type = findDestinationType(m_draft.destination.type);
        return m_isTest && type && type->test == DestinationType::Test::Empty;
    }

    /// Without an answer the client is gone, and the verdict is still owed.
    void judgeAnswer()
    {
        if (m_exchange.future().resultCount() == 0)
            return finish(cancelled());
        auto verdict = judge(m_exchange.result());
        if (isEmptyTest() && verdict.status == 400)
            verdict.cause = Cause::None;
        finish(verdict);
    }

    void cancel()
    {
        m_exchange.cancel();
        finish(cancelled());
    }

    void finish(const Verdict &verdict)
    {
        m_promise.addResult(verdict);
        m_promise.finish();
        deleteLater();
    }

    OtlpClient &m_client;
    const Draft m_draft;
    const trace::Batch m_batch;
    bool m_isTest = false;
    QPromise<Verdict> m_promise;
    QFutureWatcher<Verdict> m_caller;
    QFutureWatcher<Answer> m_exchange;
};

} // namespace

ConnectionTest::ConnectionTest(OtlpClient &client, Destinations &destinations, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_destinations(destinations)
{
}

QFuture<Verdict> ConnectionTest::run(const Draft &draft)
{
    auto *run = new Run(m_client, draft, connectionTestBatch(trace::randomTraceId(), now()), this);
    run->setTest();
    return run->start(storedSecrets(draft));
}

/// Only what the draft does not bring is asked of the keychain.
QFuture<Result<Secrets>> ConnectionTest::storedSecrets(const Draft &draft)
{
    const auto typed = typedSecrets(draft);
    const auto missing = m_destinations.missingSecrets(draft.destination, typed);
    return missing.isEmpty() ? ready<Result<Secrets>>(Secrets{})
                             : m_destinations.secrets(draft.destination.id, missing);
}

QFuture<Verdict> ConnectionTest::sendSample(const Destination &destination)
{
    auto *run = new Run(m_client, {.destination = destination, .apiKey = {}},
                        sampleBatch(trace::randomTraceId(), now()), this);
    return run->start(m_destinations.secrets(destination.id));
}

} // namespace app::broadcast
