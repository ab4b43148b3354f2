#include "app/receiver/traceshandler.h"

#include "app/async/log.h"
#include "app/async/queued.h"
#include "app/receiver/answers.h"
#include "app/receiver/grpcrefusal.h"
#include "app/receiver/limits.h"

namespace app::receiver {

using http::Response;

constexpr QByteArrayView tracesPath = "/v1/traces";

TracesHandler::TracesHandler(Append append, qint64 decodedBytes, QObject *parent)
    : QObject(parent)
    , m_append(std::move(append))
    , m_decoded(std::make_shared<http::Budget>(decodedBytes))
    , m_pool(this)
{
    m_pool.setMaxThreadCount(limits::decodeThreads);
}

TracesHandler::~TracesHandler() { m_pool.waitForDone(); }

http::Handler::Admission TracesHandler::admit(const http::RequestHead &head)
{
    const auto path = head.path();
    if (path == "/" && (head.method == "GET" || head.method == "HEAD"))
        return greeting();
    if (path != tracesPath)
        return notFound(path);
    if (head.method != "POST")
        return countFailure(methodNotAllowed(), head.method + " is not allowed");
    if (!encodingOf(http::find(head.headers, "Content-Type")))
        return countFailure(unsupportedType(), "unsupported Content-Type");
    if (!compressionOf(http::find(head.headers, "Content-Encoding")))
        return countFailure(unsupportedEncoding(), "unsupported Content-Encoding");
    return qint64(otlp::limits::bodyBytes);
}

void TracesHandler::handle(http::Request request, http::Responder responder)
{
    const auto &headers = request.head.headers;
    const auto encoding = *encodingOf(http::find(headers, "Content-Type"));
    const auto compression = *compressionOf(http::find(headers, "Content-Encoding"));
    const auto work =
        std::make_shared<Work>(Work{std::move(request.body), encoding, compression,
                                    std::move(request.reservation), http::Reservation(m_decoded)});
    const Answer answer =
        queued<Outcome>(this, [this, encoding, responder](const Outcome &outcome) mutable {
            responder.send(answerTo(encoding, outcome));
        });
    m_pool.start([work, append = m_append, answer] { process(work, append, answer); });
}

/// On a thread of the pool; the store calls back on its own.
void TracesHandler::process(const std::shared_ptr<Work> &work, const Append &append,
                            const Answer &answer)
{
    auto decoded = decode(*work);
    if (!decoded) {
        const bool isAboutUs = decoded.error().kind == Error::Kind::Full;
        return answer({0, {}, std::move(decoded).error(), isAboutUs});
    }
    const Outcome kept{decoded->spans, std::move(decoded->admission), {}};
    if (decoded->spans == 0)
        return answer(kept);
    append({std::move(decoded->batch), store::Origin::Receiver, true, std::move(decoded->source)},
           [work, kept, answer](Result<> stored) {
               work->reservation = {};
               work->decoded = {};
               answer(stored ? kept : Outcome{0, {}, std::move(stored).error(), true});
           });
}

Response TracesHandler::answerTo(otlp::Encoding encoding, const Outcome &outcome)
{
    if (outcome.error) {
        const auto &error = *outcome.error;
        return countFailure(outcome.isAboutUs ? unavailable(encoding, error)
                                              : refused(encoding, error),
                            sentence(error));
    }
    ++m_counters.requests;
    m_counters.spans += outcome.spans;
    m_counters.rejectedSpans += outcome.admission.rejectedSpans;
    Q_EMIT counted();
    return accepted(encoding, outcome.admission);
}

Response TracesHandler::countFailure(Response response, const QByteArray &reason)
{
    ++m_counters.requests;
    ++m_counters.failedRequests;
    m_counters.lastFailure = QString::fromUtf8(QByteArray::number(response.status) + ' ' + reason);
    Q_EMIT counted();
    return response;
}

Response TracesHandler::refuse(const http::Refusal &refusal, const http::RequestHead *head)
{
    if (!head || head->path() != tracesPath)
        return Handler::refuse(refusal, head);
    const auto encoding = encodingOf(http::find(head->headers, "Content-Type"));
    return countFailure(encoding ? status(*encoding, refusal.status, refusal.reason)
                                 : Handler::refuse(refusal, head),
                        refusal.reason);
}

std::unique_ptr<http::Talk> TracesHandler::talkHttp2()
{
    ++m_counters.grpcClients;
    qCInfo(logReceiver, "a client speaks gRPC; it needs OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf");
    Q_EMIT counted();
    return std::make_unique<GrpcRefusal>();
}

} // namespace app::receiver
