#include "app/broadcast/connectiontest.h"

#include "app/async/deliver.h"
#include "app/async/ready.h"
#include "app/broadcast/destinations.h"
#include "app/broadcast/redact.h"
#include "app/broadcast/sampletrace.h"
#include "app/otlp/otlp.h"

#include <QFutureWatcher>
#include <QPromise>

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

QByteArray jsonOf(const trace::Batch &batch)
{
    return QByteArray::fromStdString(otlp::encode(batch, otlp::Encoding::Json));
}

/// Posts one body with a key that may still have to be read. Deletes itself once the verdict is given.
class Run final : public QObject
{
public:
    Run(OtlpClient &client, Destination destination, QByteArray json, QObject *parent)
        : QObject(parent)
        , m_client(client)
        , m_destination(std::move(destination))
        , m_json(std::move(json))
    {
    }

    QFuture<Verdict> start(QFuture<Result<QString>> apiKey)
    {
        m_promise.start();
        connect(&m_caller, &QFutureWatcherBase::canceled, this, &Run::cancel);
        m_caller.setFuture(m_promise.future());
        deliver(std::move(apiKey), this, [this](const Result<QString> &key) {
            if (key)
                post(*key);
            else
                finish(keychainVerdict(key.error()));
        });
        return m_promise.future();
    }

private:
    void post(const QString &key)
    {
        connect(&m_exchange, &QFutureWatcherBase::finished, this, &Run::judgeAnswer);
        m_exchange.setFuture(m_client.post(endpointFor(m_destination, key), m_json));
    }

    /// Without an answer the client is gone, and the verdict is still owed.
    void judgeAnswer()
    {
        if (m_exchange.future().resultCount() > 0)
            finish(judge(m_exchange.result()));
        else
            finish(cancelled());
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
    const Destination m_destination;
    const QByteArray m_json;
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
    auto *run = new Run(m_client, draft.destination,
                        jsonOf(connectionTestBatch(trace::randomTraceId(), now())), this);
    const QString typed = draft.apiKey.trimmed();
    return run->start(typed.isEmpty() ? m_destinations.apiKey(draft.destination.id)
                                      : ready<Result<QString>>(typed));
}

QFuture<Verdict> ConnectionTest::sendSample(const Destination &destination)
{
    auto *run =
        new Run(m_client, destination, jsonOf(sampleBatch(trace::randomTraceId(), now())), this);
    return run->start(m_destinations.apiKey(destination.id));
}

} // namespace app::broadcast
