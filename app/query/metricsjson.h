#pragma once

#include "app/query/metrics.h"

#include <string>

namespace app::query {

/// The answer as Tempo's /api/metrics/query_range writes it (proto3 JSON): a sample of zero without its value, times in
/// milliseconds as strings, `status` PARTIAL with the message where series are missing.
std::string toTempoJson(const MetricsAnswer &answer);

/// The same for /api/metrics/query: each series with the value of its only sample.
std::string toTempoInstantJson(const MetricsAnswer &answer);

} // namespace app::query
