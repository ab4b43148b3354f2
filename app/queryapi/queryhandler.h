#pragma once

#include "app/async/clock.h"
#include "app/http/router.h"
#include "app/queryapi/form.h"
#include "app/queryapi/requests.h"
#include "app/sources/tracesource.h"

#include <QObject>
#include <QThreadPool>

namespace app::queryapi {

/// Tempo's routes over a source. Lives on the thread of the source and the server; answers become bytes on a pool.
class QueryHandler : public QObject, public http::Router
{
    Q_OBJECT
public:
    /// Both outlive the handler.
    QueryHandler(sources::TraceSource &source, const Clock &clock, QObject *parent = nullptr);
    ~QueryHandler() override; ///< waits for what is being written

    /// Whoever reads the answers reads prompts and completions.
    bool isOpenToPages() const override { return false; }

protected:
    http::Response notFound(const http::RequestHead &head) override;

private:
    /// What is left of a request while its question is under way.
    struct Asked {
        Form form;
        http::Responder responder;
    };
    /// The value of an answer as bytes, on a thread of the pool.
    template <typename T>
    using Write = std::function<std::string(T &answer, bool isProtobuf)>;
    using Refuse = std::function<http::Response(const Error &)>;
    using Answer = std::function<void(const Parameters &, const http::PathValues &, Asked)>;

    void addRoutes();
    void addTraceRoutes();
    void addTagRoutes();
    void route(const QByteArray &pattern, Answer answer);
    void route(const QByteArray &pattern, http::Response (*answer)());

    void search(const Parameters &parameters, Asked asked);
    void metrics(const Result<MetricsQuestion> &question, Asked asked);
    void traceV1(const http::PathValues &values, Asked asked);
    void traceV2(const http::PathValues &values, Asked asked);
    void tagNames(const Parameters &parameters, Asked asked);
    void tagNamesV1(const Parameters &parameters, Asked asked);
    void tagValues(std::string tag, const Parameters &parameters, Asked asked);
    void tagValuesV1(const std::string &name, const Parameters &parameters, Asked asked);

    template <typename T>
    void answerLater(QFuture<Result<T>> future, Asked asked, Write<T> write, Refuse refuse);
    template <typename T>
    void write(T answer, Asked asked, Write<T> write);

    sources::TraceSource &m_source;
    const Clock &m_clock;
    QThreadPool m_pool;
};

} // namespace app::queryapi
