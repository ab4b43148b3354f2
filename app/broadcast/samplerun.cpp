#include "app/broadcast/samplerun.h"

#include "app/async/deliver.h"
#include "app/broadcast/export.h"
#include "app/broadcast/keychainverdict.h"
#include "app/broadcast/recipe.h"
#include "app/broadcast/sampletrace.h"

namespace app::broadcast {
namespace {

Verdict cancelled()
{
    Verdict verdict;
    verdict.cause = Cause::Cancelled;
    return verdict;
}

} // namespace

SampleRun::SampleRun(OtlpClient &client, const Destination &destination, const trace::TraceId &id,
                     QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_destination(destination)
    , m_id(id)
{
    connect(&m_caller, &QFutureWatcherBase::canceled, this, &SampleRun::cancel);
    connect(&m_exchange, &QFutureWatcherBase::finished, this, &SampleRun::judgeAnswer);
}

QFuture<Verdict> SampleRun::start(QFuture<Result<Secrets>> stored)
{
    m_promise.start();
    m_caller.setFuture(m_promise.future());
    deliver(std::move(stored), this, [this](const Result<Secrets> &secrets) {
        if (secrets)
            post(*secrets);
        else
            finish(keychainVerdict(secrets.error()));
    });
    return m_promise.future();
}

void SampleRun::post(const Secrets &secrets)
{
    if (m_isOver)
        return;
    const auto endpoint = endpointFor(m_destination, secrets);
    const auto body = encodedFor(endpoint, sampleBatch(m_id, now()));
    m_exchange.setFuture(m_client.post(endpoint, QByteArray::fromStdString(body)));
}

/// Without an answer the client is gone, and the verdict is still owed.
void SampleRun::judgeAnswer()
{
    finish(m_exchange.future().resultCount() == 0 ? cancelled() : judge(m_exchange.result()));
}

void SampleRun::cancel()
{
    m_exchange.cancel();
    finish(cancelled());
}

void SampleRun::finish(const Verdict &verdict)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_promise.addResult(verdict);
    m_promise.finish();
    deleteLater();
}

} // namespace app::broadcast
