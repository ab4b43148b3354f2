#pragma once

#include "app/base/result.h"
#include "app/store/snapshot.h"

#include <functional>
#include <string>
#include <vector>

/// Names and values of what can be asked for: Tempo's /api/v2/search/tags and /api/v2/search/tag/{tag}/values, as values.
namespace app::query {

struct TagsRequest {
    std::string
        scope; ///< resource, span, event, link, instrumentation, intrinsic; empty: all of them
    std::string query; ///< narrows the answer; broken text is read leniently (TraceQL reference 12)
    store::TimeRange range;
    int limit = 0; ///< names per scope; 0: all
};

struct TagScope {
    std::string name;
    std::vector<std::string> tags; ///< ascending
    bool operator==(const TagScope &) const = default;
};

struct TagValuesRequest {
    std::string tag; ///< `span.foo`, `.foo`, `name`, `span:name`
    std::string query;
    store::TimeRange range;
    int limit = 0;
};

struct TagValue {
    std::string type; ///< string, int, float, bool, keyword, duration, as Tempo's answer says it
    std::string value;
    int spans = 0; ///< that carry it, as far as counted; for ranking, no part of Tempo's answer
    bool operator==(const TagValue &) const = default;
};

/// Any thread. Errors: Invalid (a scope or tag that does not exist), Cancelled, Corrupt.
Result<std::vector<TagScope>> tagNames(const store::Snapshot &snapshot, const TagsRequest &request,
                                       const std::function<bool()> &isCancelled = {});
Result<std::vector<TagValue>> tagValues(const store::Snapshot &snapshot,
                                        const TagValuesRequest &request,
                                        const std::function<bool()> &isCancelled = {});

} // namespace app::query
