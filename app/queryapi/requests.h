#pragma once

#include "app/base/time.h"
#include "app/query/answer.h"
#include "app/query/metrics.h"
#include "app/query/tags.h"
#include "app/queryapi/parameters.h"

/// Tempo's parameters as questions. Errors: Invalid, with the text Tempo answers where it has one. Pure.
namespace app::queryapi {

struct SearchQuestion {
    query::SearchRequest request;
    bool isLegacy = false; ///< by words and durations, or by nothing: answered without span sets
};
/// Without `start`, `end` and `since`: the traces of the last 15 minutes.
Result<SearchQuestion> searchQuestion(const Parameters &parameters, UnixNano now);

struct MetricsQuestion {
    query::MetricsRequest request;
    std::size_t maxSeries = 0; ///< 0: all
};
/// Times in Unix seconds (at most 10 digits, or with a fraction), nanoseconds, or RFC 3339. Without them: the last hour.
Result<MetricsQuestion> rangeQuestion(const Parameters &parameters, UnixNano now);
Result<MetricsQuestion> instantQuestion(const Parameters &parameters, UnixNano now);

/// Without `start` and `end`: whatever there is.
Result<query::TagsRequest> tagsQuestion(const Parameters &parameters);
/// `tag` as it stands in the address.
Result<query::TagValuesRequest> tagValuesQuestion(std::string tag, const Parameters &parameters);
/// In the older form a tag is the bare name of an attribute, or `name`, `rootName`, `rootServiceName`.
std::string tagOfV1(const std::string &name);

/// 1 to 32 hex digits, leading zeros may be missing.
Result<trace::TraceId> traceIdFrom(std::string_view text);

} // namespace app::queryapi
