#pragma once

#include "app/base/result.h"
#include "app/query/answer.h"
#include "app/query/metrics.h"
#include "app/query/tags.h"

#include <string>
#include <string_view>

/// Tempo's answers (proto3 JSON) as values: zeros that are left out, integers as text or number,
/// ids without their leading zeros, fields of other versions. Pure; any thread.
/// Errors: Invalid (no such answer; the place is one in `body`, not in a query), TooLarge.
namespace app::sources {

Result<query::SearchAnswer> searchAnswerFrom(std::string_view body);

/// /api/metrics/query_range, and /api/metrics/query, whose values get `instantMs` as their time.
Result<query::MetricsAnswer> rangeAnswerFrom(std::string_view body);
Result<query::MetricsAnswer> instantAnswerFrom(std::string_view body, std::int64_t instantMs);

/// Both versions: with scopes, and the older one, whose names get the scope `none`. Names ascending.
Result<std::vector<query::TagScope>> tagNamesFrom(std::string_view body);
/// Both versions; the older one has strings only. Values ascending.
Result<std::vector<query::TagValue>> tagValuesFrom(std::string_view body);

/// The `version` of /api/status/buildinfo; empty where it does not say.
Result<std::string> versionFrom(std::string_view body);

} // namespace app::sources
