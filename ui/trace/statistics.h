#pragma once

#include "ui/trace/rowchoice.h"

#include <string>

namespace ui {

/// What the spans of a trace are grouped by.
struct GroupKey {
    enum class Of { Name, Service, Kind, Status, Attribute } of = Of::Name;
    std::string attribute = {}; ///< of the span, else of its resource
    bool operator==(const GroupKey &) const = default;
};

struct SpanGroup {
    std::string value; ///< empty where the spans have none
    bool hasValue = true;
    int count = 0;
    int errors = 0;
    std::uint64_t totalNs = 0;
    std::uint64_t selfNs = 0;
    std::uint64_t p50Ns =
        0; ///< the least duration that half of the spans do not exceed (nearest rank)
    std::uint64_t p95Ns = 0;
    std::uint64_t maxNs = 0;
    int slowest = 0; ///< the first row that lasts maxNs
    bool operator==(const SpanGroup &) const = default;
};

/// Groups in order of their first span. `choice` may be null. Pure, any thread.
std::vector<SpanGroup> groupSpans(const Outline &outline, const Analysis &analysis,
                                  const RowChoice *choice, const GroupKey &key);

enum class GroupColumn { Value, Count, Errors, Total, Self, P50, P95, Max };
constexpr int groupColumnCount = 8;
void sortGroups(std::vector<SpanGroup> &groups, GroupColumn column, bool isDescending);

/// Every attribute key of the trace's spans and resources, sorted, each once.
std::vector<std::string> attributeKeys(const Outline &outline);

} // namespace ui
