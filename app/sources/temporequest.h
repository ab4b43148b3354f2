#pragma once

#include "app/query/answer.h"
#include "app/query/metrics.h"
#include "app/query/tags.h"

#include <QByteArray>
#include <QUrl>

/// Questions in the spelling of Tempo's API. Pure.
namespace app::sources {

/// One GET below a source's base URL.
struct TempoRequest {
    QByteArray path; ///< percent-encoded, begins with a slash
    QByteArray query;
    QByteArray accept = QByteArrayLiteral("application/json");
};

/// `base` may end in a slash and keeps its path: behind Grafana it is a long one.
QUrl urlOf(const QUrl &base, const TempoRequest &request);

/// /api/search over `range`. Where the query allows it, with the hint that makes "the newest" true; its places stay.
TempoRequest searchRequest(const query::SearchRequest &request, const store::TimeRange &range);
/// /api/metrics/query_range or /api/metrics/query.
TempoRequest metricsRequest(const query::MetricsRequest &request);

enum class ApiVersion { V1, V2 };
TempoRequest traceRequest(const trace::TraceId &id, ApiVersion version);
TempoRequest tagNamesRequest(const query::TagsRequest &request, ApiVersion version);
TempoRequest tagValuesRequest(const query::TagValuesRequest &request, ApiVersion version);

TempoRequest echoRequest();
TempoRequest buildInfoRequest();

} // namespace app::sources
