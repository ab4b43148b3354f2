#include "app/queryapi/queryhandler.h"

#include "app/async/deliver.h"
#include "app/async/queued.h"
#include "app/query/answerjson.h"
#include "app/query/metricsjson.h"
#include "app/query/tagsjson.h"
#include "app/queryapi/answers.h"
#include "app/queryapi/limits.h"
#include "app/queryapi/searchprotobuf.h"
#include "app/queryapi/sender.h"
#include "app/queryapi/tracebodies.h"

#include <memory>

namespace app::queryapi {
namespace {

using TracePtr = std::shared_ptr<const trace::Trace>;
using TagScopes = std::vector<query::TagScope>;
using TagValues = std::vector<query::TagValue>;

/// JSON, whatever was asked for: of names, values and metrics Tempo's clients read no other form.
template <typename T>
auto jsonBy(std::string (*toJson)(const T &))
{
    return [toJson](T &answer, bool) { return toJson(answer); };
}

std::string searchBody(query::SearchAnswer &answer, bool isProtobuf)
{
    return isProtobuf ? toTempoProtobuf(answer) : query::toTempoJson(answer);
}

std::string legacyBody(query::SearchAnswer &answer, bool isProtobuf)
{
    for (auto &match : answer.traces) {
        match.spanSets.clear();
        match.services.clear();
    }
    return searchBody(answer, isProtobuf);
}

http::Response failedWithoutQuery(const Error &error) { return failed(error, {}); }

void cutSeries(query::MetricsAnswer &answer, std::size_t most)
{
    if (most == 0 || answer.series.size() <= most)
        return;
    answer.series.resize(most);
    answer.partial = "Response exceeds maximum series limit of " + std::to_string(most)
        + ", a partial response is returned";
}

} // namespace

QueryHandler::QueryHandler(sources::TraceSource &source, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_pool(this)
{
    m_pool.setMaxThreadCount(limits::writingThreads);
    addRoutes();
}

QueryHandler::~QueryHandler() { m_pool.waitForDone(); }

http::Response QueryHandler::notFound(const http::RequestHead &) { return queryapi::notFound(); }

void QueryHandler::addRoutes()
{
    route("/api/echo", echo);
    route("/ready", ready);
    route("/api/status/buildinfo", buildInfo);
    route("/api/search", [this](const auto &parameters, const auto &, Asked asked) {
        search(parameters, std::move(asked));
    });
    route("/api/metrics/query_range", [this](const auto &parameters, const auto &, Asked asked) {
        metrics(rangeQuestion(parameters, m_clock.now()), std::move(asked));
    });
    route("/api/metrics/query", [this](const auto &parameters, const auto &, Asked asked) {
        metrics(instantQuestion(parameters, m_clock.now()), std::move(asked));
    });
    addTraceRoutes();
    addTagRoutes();
}

void QueryHandler::addTraceRoutes()
{
    route("/api/traces/{id}", [this](const auto &, const auto &values, Asked asked) {
        traceV1(values, std::move(asked));
    });
    route("/api/v2/traces/{id}", [this](const auto &, const auto &values, Asked asked) {
        traceV2(values, std::move(asked));
    });
}

void QueryHandler::addTagRoutes()
{
    route("/api/search/tags", [this](const auto &parameters, const auto &, Asked asked) {
        tagNamesV1(parameters, std::move(asked));
    });
    route("/api/v2/search/tags", [this](const auto &parameters, const auto &, Asked asked) {
        tagNames(parameters, std::move(asked));
    });
    route("/api/search/tag/{tag}/values",
          [this](const auto &parameters, const auto &values, Asked asked) {
              tagValuesV1(values["tag"].toStdString(), parameters, std::move(asked));
          });
    route("/api/v2/search/tag/{tag}/values",
          [this](const auto &parameters, const auto &values, Asked asked) {
              tagValues(values["tag"].toStdString(), parameters, std::move(asked));
          });
}

/// A POST counts as a GET; what it carries is ignored, as in Tempo.
void QueryHandler::route(const QByteArray &pattern, Answer answer)
{
    const auto handle = [answer = std::move(answer)](const http::Request &request,
                                                     const http::PathValues &values,
                                                     http::Responder responder) {
        answer(Parameters(request.head.query()), values,
               {formFor(request.head.headers), std::move(responder)});
    };
    for (const char *method : {"GET", "POST"})
        add({method, pattern, limits::ignoredBodyBytes, handle});
}

void QueryHandler::route(const QByteArray &pattern, http::Response (*answer)())
{
    route(pattern, [answer](const Parameters &, const http::PathValues &, Asked asked) {
        asked.responder.send(answer());
    });
}

void QueryHandler::search(const Parameters &parameters, Asked asked)
{
    const auto question = searchQuestion(parameters, m_clock.now());
    if (!question)
        return asked.responder.send(refused(question.error()));
    const Write<query::SearchAnswer> body = question->isLegacy ? legacyBody : searchBody;
    answerLater<query::SearchAnswer>(m_source.search(question->request), std::move(asked), body,
                                     [text = question->request.query](const Error &error) {
                                         return failed(error, text, "invalid TraceQL query: ");
                                     });
}

void QueryHandler::metrics(const Result<MetricsQuestion> &question, Asked asked)
{
    if (!question)
        return asked.responder.send(refused(question.error()));
    const auto body = [most = question->maxSeries, isInstant = question->request.isInstant](
                          query::MetricsAnswer &answer, bool) {
        cutSeries(answer, most);
        return isInstant ? query::toTempoInstantJson(answer) : query::toTempoJson(answer);
    };
    answerLater<query::MetricsAnswer>(
        m_source.metrics(question->request), std::move(asked), body,
        [text = question->request.query](const Error &error) { return failed(error, text); });
}

void QueryHandler::traceV1(const http::PathValues &values, Asked asked)
{
    const auto id = traceIdFrom(values["id"].toStdString());
    if (!id)
        return asked.responder.send(refused(id.error()));
    answerLater<TracePtr>(
        m_source.trace(*id), std::move(asked),
        [](TracePtr &trace, bool isProtobuf) { return queryapi::traceV1(*trace, isProtobuf); },
        [](const Error &error) {
            return error.kind == Error::Kind::NotFound ? noTrace() : failed(error, {});
        });
}

void QueryHandler::traceV2(const http::PathValues &values, Asked asked)
{
    const auto id = traceIdFrom(values["id"].toStdString());
    if (!id)
        return asked.responder.send(refused(id.error()));
    const auto nothing = encoded(queryapi::traceV2(nullptr, asked.form.isProtobuf), asked.form);
    answerLater<TracePtr>(
        m_source.trace(*id), std::move(asked),
        [](TracePtr &trace, bool isProtobuf) { return queryapi::traceV2(trace.get(), isProtobuf); },
        [nothing](const Error &error) {
            if (error.kind != Error::Kind::NotFound)
                return failed(error, {});
            auto response = nothing.head;
            response.body = QByteArray::fromStdString(nothing.body);
            return response;
        });
}

void QueryHandler::tagNames(const Parameters &parameters, Asked asked)
{
    auto question = tagsQuestion(parameters);
    if (!question)
        return asked.responder.send(refused(question.error()));
    asked.form.isProtobuf = false;
    answerLater<TagScopes>(m_source.tagNames(*std::move(question)), std::move(asked),
                           jsonBy<TagScopes>(query::toTempoJson), failedWithoutQuery);
}

/// The older form names intrinsics only where they are asked for.
void QueryHandler::tagNamesV1(const Parameters &parameters, Asked asked)
{
    auto question = tagsQuestion(parameters);
    if (!question)
        return asked.responder.send(refused(question.error()));
    asked.form.isProtobuf = false;
    const bool areAllAsked = question->scope.empty();
    answerLater<TagScopes>(
        m_source.tagNames(*std::move(question)), std::move(asked),
        [areAllAsked](TagScopes &scopes, bool) {
            if (areAllAsked)
                std::erase_if(scopes, [](const auto &one) { return one.name == "intrinsic"; });
            return query::toTempoV1Json(scopes);
        },
        failedWithoutQuery);
}

void QueryHandler::tagValues(std::string tag, const Parameters &parameters, Asked asked)
{
    auto question = tagValuesQuestion(std::move(tag), parameters);
    if (!question)
        return asked.responder.send(refused(question.error()));
    asked.form.isProtobuf = false;
    answerLater<TagValues>(m_source.tagValues(*std::move(question)), std::move(asked),
                           jsonBy<TagValues>(query::toTempoJson), failedWithoutQuery);
}

void QueryHandler::tagValuesV1(const std::string &name, const Parameters &parameters, Asked asked)
{
    auto question = tagValuesQuestion(tagOfV1(name), parameters);
    if (!question)
        return asked.responder.send(refused(question.error()));
    asked.form.isProtobuf = false;
    answerLater<TagValues>(m_source.tagValues(*std::move(question)), std::move(asked),
                           jsonBy<TagValues>(query::toTempoV1Json), failedWithoutQuery);
}

/// A client that leaves cancels its question.
template <typename T>
void QueryHandler::answerLater(QFuture<Result<T>> future, Asked asked, Write<T> write,
                               Refuse refuse)
{
    asked.responder.onAborted(this, [future]() mutable { future.cancel(); });
    deliver(std::move(future), this,
            [this, asked = std::move(asked), write = std::move(write),
             refuse = std::move(refuse)](Result<T> result) mutable {
                if (!result)
                    return asked.responder.send(refuse(result.error()));
                this->write<T>(*std::move(result), std::move(asked), std::move(write));
            });
}

template <typename T>
void QueryHandler::write(T answer, Asked asked, Write<T> write)
{
    const auto form = asked.form;
    const auto reply =
        queued<Encoded>(this, [this, responder = std::move(asked.responder)](Encoded bytes) {
            send(std::move(bytes), responder, this);
        });
    m_pool.start([held = std::make_shared<T>(std::move(answer)), write = std::move(write), form,
                  reply]() mutable {
        auto body = write(*held, form.isProtobuf);
        held.reset();
        reply(encoded(std::move(body), form));
    });
}

} // namespace app::queryapi
