#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/probe.h"
#include "app/broadcast/teststep.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <functional>

namespace app::broadcast {

/// One connection test from the draft to the verdict. Deletes itself; who destroys it earlier cancels it.
class TestRun final : public QObject
{
public:
    /// Asks for the secrets the draft does not bring.
    using ReadSecrets = std::function<QFuture<Result<Secrets>>()>;

    TestRun(OtlpClient &client, Probe &probe, const Draft &draft, QObject *parent);
    ~TestRun() override;

    /// `readSecrets` empty: the draft has all.
    QFuture<TestReport> start(int run, std::chrono::milliseconds limit,
                              const ReadSecrets &readSecrets);

private:
    void checkAddress();
    void readSecrets(const ReadSecrets &read);
    void probe();
    void takeProbe(int index);
    void signIn();
    void judgeSignIn();
    void write();
    void judgeWrite();
    void lookCloser(const Verdict &verdict);
    void startReadBack();
    void readBack();
    void judgeReadBack();

    bool isOver() const;
    bool isEmptyTest() const;
    Endpoint endpoint() const;
    std::chrono::milliseconds remaining() const;
    void begin(TestPart part);
    void settle(const TestStep &step);
    void fail(const Verdict &verdict);
    void succeed();
    void cancel();
    void finish(const Verdict &verdict);
    void tell();

    OtlpClient &m_client;
    Probe &m_probe;
    const Draft m_draft;
    Secrets m_secrets;
    TestReport m_report;
    TestPart m_part = TestPart::Address;
    Verdict m_written; ///< of the span
    QElapsedTimer m_clock;
    QElapsedTimer m_readingBack;
    QTimer m_pause;
    bool m_isOver = false;
    QPromise<TestReport> m_promise;
    QFutureWatcher<TestReport> m_caller;
    QFutureWatcher<Result<Secrets>> m_reading;
    QFutureWatcher<ProbeStep> m_probing;
    QFutureWatcher<QByteArray> m_greeting;
    QFutureWatcher<Answer> m_exchange;
};

} // namespace app::broadcast
