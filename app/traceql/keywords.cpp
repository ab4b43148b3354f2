#include "app/traceql/keywords.h"

#include "app/traceql/language.h"

#include <algorithm>
#include <array>

namespace app::traceql {
namespace {

constexpr std::array<std::string_view, 52> sortedKeywords{"avg",
                                                          "avg_over_time",
                                                          "bottomk",
                                                          "by",
                                                          "childCount",
                                                          "client",
                                                          "coalesce",
                                                          "compare",
                                                          "consumer",
                                                          "count",
                                                          "count_over_time",
                                                          "duration",
                                                          "error",
                                                          "false",
                                                          "histogram_over_time",
                                                          "id",
                                                          "internal",
                                                          "kind",
                                                          "max",
                                                          "max_over_time",
                                                          "min",
                                                          "min_over_time",
                                                          "name",
                                                          "nestedSetLeft",
                                                          "nestedSetParent",
                                                          "nestedSetRight",
                                                          "nil",
                                                          "ok",
                                                          "parent",
                                                          "parentID",
                                                          "producer",
                                                          "quantile_over_time",
                                                          "rate",
                                                          "rootName",
                                                          "rootService",
                                                          "rootServiceName",
                                                          "select",
                                                          "server",
                                                          "spanID",
                                                          "status",
                                                          "statusMessage",
                                                          "sum",
                                                          "sum_over_time",
                                                          "timeSinceStart",
                                                          "topk",
                                                          "traceDuration",
                                                          "traceID",
                                                          "true",
                                                          "unset",
                                                          "unspecified",
                                                          "version",
                                                          "with"};

struct Spelling {
    std::string_view scope;
    std::string_view word;
    Intrinsic intrinsic;
};
constexpr std::array spellings{
    Spelling{"", "duration", Intrinsic::Duration},
    Spelling{"", "name", Intrinsic::Name},
    Spelling{"", "status", Intrinsic::Status},
    Spelling{"", "statusMessage", Intrinsic::StatusMessage},
    Spelling{"", "kind", Intrinsic::Kind},
    Spelling{"", "traceDuration", Intrinsic::TraceDuration},
    Spelling{"", "rootName", Intrinsic::RootName},
    Spelling{"", "rootServiceName", Intrinsic::RootServiceName},
    Spelling{"", "nestedSetLeft", Intrinsic::NestedSetLeft},
    Spelling{"", "nestedSetRight", Intrinsic::NestedSetRight},
    Spelling{"", "nestedSetParent", Intrinsic::NestedSetParent},
    Spelling{"", "parent", Intrinsic::Parent},
    Spelling{"span:", "duration", Intrinsic::Duration},
    Spelling{"span:", "name", Intrinsic::Name},
    Spelling{"span:", "status", Intrinsic::Status},
    Spelling{"span:", "statusMessage", Intrinsic::StatusMessage},
    Spelling{"span:", "kind", Intrinsic::Kind},
    Spelling{"span:", "id", Intrinsic::SpanId},
    Spelling{"span:", "parentID", Intrinsic::SpanParentId},
    Spelling{"span:", "childCount", Intrinsic::ChildCount},
    Spelling{"trace:", "duration", Intrinsic::TraceDuration},
    Spelling{"trace:", "rootName", Intrinsic::RootName},
    Spelling{"trace:", "rootService", Intrinsic::RootServiceName},
    Spelling{"trace:", "id", Intrinsic::TraceId},
    Spelling{"event:", "name", Intrinsic::EventName},
    Spelling{"event:", "timeSinceStart", Intrinsic::EventTimeSinceStart},
    Spelling{"link:", "traceID", Intrinsic::LinkTraceId},
    Spelling{"link:", "spanID", Intrinsic::LinkSpanId},
    Spelling{"instrumentation:", "name", Intrinsic::InstrumentationName},
    Spelling{"instrumentation:", "version", Intrinsic::InstrumentationVersion}};

/// The value of `Enum` from 0 to `last` whose name() is `word`.
template <typename Enum>
std::optional<Enum> named(std::string_view word, Enum last)
{
    for (int value = 0; value <= int(last); ++value) {
        if (name(Enum(value)) == word)
            return Enum(value);
    }
    return {};
}

} // namespace

std::span<const std::string_view> keywords() { return sortedKeywords; }

bool isKeyword(std::string_view word) { return std::ranges::binary_search(sortedKeywords, word); }

std::optional<Intrinsic> intrinsicNamed(std::string_view word) { return intrinsicNamed("", word); }

std::optional<Intrinsic> intrinsicNamed(std::string_view scope, std::string_view word)
{
    for (const auto &spelling : spellings) {
        if (spelling.scope == scope && spelling.word == word)
            return spelling.intrinsic;
    }
    return {};
}

std::optional<AggregateOp> aggregateNamed(std::string_view word)
{
    return named(word, AggregateOp::Sum);
}

std::optional<MetricsOp> metricsNamed(std::string_view word)
{
    return named(word, MetricsOp::Compare);
}

std::optional<Static> constantNamed(std::string_view word)
{
    if (word == "true" || word == "false")
        return word == "true";
    if (const auto status = named(word, StatusCode::Error))
        return *status;
    if (const auto kind = named(word, SpanKind::Consumer))
        return *kind;
    return {};
}

} // namespace app::traceql
