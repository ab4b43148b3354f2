#pragma once

#include "app/trace/span.h"

#include <QList>
#include <QSet>
#include <QString>
#include <functional>

namespace tests {

/// One of the user guide's eight queries, and what it means, span by span: without TraceQL.
struct GuideQuery {
    const char *name;
    QString text;
    std::function<bool(const app::trace::Resource &, const app::trace::Span &)> isMatch;
};

inline QList<GuideQuery> guideQueries()
{
    using app::trace::Resource;
    using app::trace::Span;
    const auto has = [](const char *key, const char *value) {
        return [=](const Resource &, const Span &span) {
            return app::trace::findText(span.attributes, key) == value;
        };
    };
    const auto isGpt4 = [](const Resource &, const Span &span) {
        return app::trace::findText(span.attributes, "gen_ai.request.model").find("gpt-4")
            != std::string_view::npos;
    };
    const auto isSlow = [](const Resource &, const Span &span) {
        return span.endTimeUnixNano > span.startTimeUnixNano
            && span.endTimeUnixNano - span.startTimeUnixNano > 5'000'000'000U;
    };
    const auto isError = [](const Resource &, const Span &span) {
        return span.status.code == app::trace::StatusCode::Error;
    };
    const auto query = [](const QString &more) {
        const auto service = QStringLiteral("{ resource.service.name = \"openrouter\"");
        return service + (more.isEmpty() ? QString() : QStringLiteral(" && ") + more)
            + QStringLiteral(" }");
    };
    return {
        {"service", query({}), [](const Resource &, const Span &) { return true; }},
        {"model", query(QStringLiteral("span.gen_ai.request.model = \"openai/gpt-4-turbo\"")),
         has("gen_ai.request.model", "openai/gpt-4-turbo")},
        {"slow", query(QStringLiteral("duration > 5s")), isSlow},
        {"user", query(QStringLiteral("span.user.id = \"user_abc123\"")),
         has("user.id", "user_abc123")},
        {"error", query(QStringLiteral("status = error")), isError},
        {"model by pattern", query(QStringLiteral("span.gen_ai.request.model =~ \".*gpt-4.*\"")),
         isGpt4},
        {"environment", query(QStringLiteral("span.trace.metadata.environment = \"production\"")),
         has("trace.metadata.environment", "production")},
        {"alert", query(QStringLiteral("span.trace.metadata.alert_id = \"alert_789\"")),
         has("trace.metadata.alert_id", "alert_789")},
    };
}

/// The ids, in hex, of the traces a query finds in these spans.
inline QSet<QString> tracesOf(const GuideQuery &query, const app::trace::Batch &batch)
{
    QSet<QString> ids;
    for (const auto &resourceSpans : batch.resourceSpans) {
        if (app::trace::findText(resourceSpans.resource.attributes, "service.name") != "openrouter")
            continue;
        for (const auto &scopeSpans : resourceSpans.scopeSpans) {
            for (const auto &span : scopeSpans.spans) {
                if (query.isMatch(resourceSpans.resource, span))
                    ids << QString::fromStdString(app::trace::toHex(span.traceId));
            }
        }
    }
    return ids;
}

} // namespace tests
