#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/verdict.h"
#include "app/trace/ids.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

namespace app::broadcast {

/// Posts the sample trace with keys that may still have to be read. Deletes itself once the verdict is given.
class SampleRun final : public QObject
{
public:
    SampleRun(OtlpClient &client, const Destination &destination, const trace::TraceId &id,
              QObject *parent);
    QFuture<Verdict> start(QFuture<Result<Secrets>> stored);

private:
    void post(const Secrets &secrets);
    void judgeAnswer();
    void cancel();
    void finish(const Verdict &verdict);

    OtlpClient &m_client;
    const Destination m_destination;
    const trace::TraceId m_id;
    QPromise<Verdict> m_promise;
    QFutureWatcher<Verdict> m_caller;
    QFutureWatcher<Answer> m_exchange;
    bool m_isOver = false;
};

} // namespace app::broadcast
