#pragma once

#include "app/base/result.h"
#include "app/base/time.h"
#include "app/main/command.h"

#include <optional>
#include <string>

namespace app::ctl {

/// `spancastctl query`.
struct QueryOptions {
    std::string query;
    std::string source = "local";
    std::string start;
    std::string end;
    std::string step;
    std::string format = "table";
    int limit = 20;
    int spansPerSpanSet = 3;

    bool isJson() const { return format == "json"; }
};

/// A time that was given, or nothing. Errors: Invalid.
Result<std::optional<UnixNano>> given(const std::string &time);

/// Answers a metrics query.
void runMetrics(const Common &common, const QueryOptions &options, const Exit &exit);
/// Says why a query has no answer, and where. The exit code.
int refuseQuery(const std::string &query, const Error &error);

} // namespace app::ctl
