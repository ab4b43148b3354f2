#pragma once

#include "app/http/budget.h"
#include "app/http/handler.h"
#include "app/receiver/counters.h"
#include "app/receiver/decodework.h"
#include "app/receiver/limits.h"
#include "app/store/store.h"

#include <QObject>
#include <QThreadPool>
#include <functional>

namespace app::receiver {

/// Where decoded requests go; as store::Store::append, from any thread.
using Append = std::function<void(store::Intake, store::Store::Acknowledge)>;

/// OTLP/HTTP: decides by the head, lets the pool decode, answers when the store has the spans on disk.
class TracesHandler : public QObject, public http::Handler
{
    Q_OBJECT
public:
    /// `decodedBytes`: what decoded spans may take up until `append` has answered; beyond it: 503.
    explicit TracesHandler(Append append, qint64 decodedBytes = limits::decodedBytes,
                           QObject *parent = nullptr);
    ~TracesHandler() override; ///< waits for what is being decoded

    Admission admit(const http::RequestHead &head) override;
    void handle(http::Request request, http::Responder responder) override;
    http::Response refuse(const http::Refusal &refusal, const http::RequestHead *head) override;
    std::unique_ptr<http::Talk> talkHttp2() override;

    const Counters &counters() const { return m_counters; }

Q_SIGNALS:
    void counted(); ///< after each change of counters()

private:
    struct Outcome {
        std::uint64_t spans = 0;
        otlp::Admission admission;
        std::optional<Error> error;
        bool isAboutUs = false; ///< the error is the store's, not the request's
    };
    using Answer = std::function<void(Outcome)>;
    static void process(const std::shared_ptr<Work> &work, const Append &append,
                        const Answer &answer);
    http::Response answerTo(otlp::Encoding encoding, const Outcome &outcome);
    http::Response countFailure(http::Response response, const QByteArray &reason);

    Append m_append;
    const std::shared_ptr<http::Budget> m_decoded;
    Counters m_counters;
    QThreadPool m_pool;
};

} // namespace app::receiver
