#include "app/sources/tempoanswers.h"

#include "app/otlp/jsonfields.h"

#include <algorithm>
#include <tuple>

namespace app::sources {
namespace {

using otlp::JsonField;
using otlp::JsonSource;
using otlp::JsonValue;
using otlp::readItems;
using otlp::readMember;
using otlp::readObject;
using query::Exemplar;
using query::Label;
using query::MatchedSpan;
using query::Sample;
using query::Series;
using query::ServiceStats;
using query::SpanSet;

constexpr std::string_view rootNotReceived = "<root span not yet received>";
constexpr std::uint64_t nsPerMs = 1'000'000;

template <typename T, std::size_t N>
Result<T> readDocument(std::string_view body, const JsonField<T> (&fields)[N])
{
    JsonSource source{otlp::JsonInput(body), otlp::Dialect::Any};
    T message;
    if (!source.in.document(
            [&](JsonValue root) { return readObject(source, root, message, fields); })) {
        auto error = *source.in.error();
        error.place.reset(); // of the answer, which nobody sees
        error.detail = "an answer that is not Tempo's: " + error.detail;
        return tl::unexpected(std::move(error));
    }
    return message;
}

template <auto Member, auto &Fields, typename T>
bool readList(JsonSource &source, JsonValue value, T &message)
{
    return readItems(source, value, message.*Member, [&](JsonValue item, auto &one) {
        return readObject(source, item, one, Fields);
    });
}

template <auto Member, auto &Fields, typename T>
bool readPart(JsonSource &source, JsonValue value, T &message)
{
    return readObject(source, value, message.*Member, Fields);
}

template <auto Member, typename T>
bool readTexts(JsonSource &source, JsonValue value, T &message)
{
    return readItems(source, value, message.*Member, [&source](JsonValue item, std::string &text) {
        return source.in.read(item, text);
    });
}

template <auto Member, typename T>
bool readAttributesOf(JsonSource &source, JsonValue value, T &message)
{
    return otlp::readAttributes(source, value, message.*Member);
}

/// In hex, without its leading zeros.
template <auto Member, auto Parse, std::size_t Digits, typename T>
bool readShortId(JsonSource &source, JsonValue value, T &message)
{
    std::string text;
    if (!source.in.read(value, text))
        return false;
    if (text.size() < Digits)
        text.insert(0, Digits - text.size(), '0');
    const auto id = Parse(text);
    if (!id)
        return source.in.refuse(value, "an id in hex");
    message.*Member = *id;
    return true;
}

// ---- search ----

constexpr JsonField<MatchedSpan> spanFields[] = {
    {"spanID", readShortId<&MatchedSpan::spanId, trace::spanIdFromHex, 16>},
    {"name", readMember<&MatchedSpan::name>},
    {"startTimeUnixNano", readMember<&MatchedSpan::startUnixNano>},
    {"durationNanos", readMember<&MatchedSpan::durationNs>},
    {"attributes", readAttributesOf<&MatchedSpan::attributes>},
};

constexpr JsonField<SpanSet> setFields[] = {
    {"spans", readList<&SpanSet::spans, spanFields>},
    {"matched", readMember<&SpanSet::matched>},
    {"attributes", readAttributesOf<&SpanSet::attributes>},
};

constexpr JsonField<ServiceStats> statsFields[] = {
    {"spanCount", readMember<&ServiceStats::spanCount>},
    {"errorCount", readMember<&ServiceStats::errorCount>},
};

struct FoundTrace {
    query::TraceMatch match;
    trace::TraceId id;
    std::string rootService;
    std::string rootName;
    UnixNano startUnixNano = 0;
    std::uint64_t durationMs = 0;
    SpanSet onlySet; ///< of servers before `spanSets`
};

bool readServices(JsonSource &source, JsonValue value, FoundTrace &found)
{
    auto &services = found.match.services;
    return source.in.eachField(value, [&](std::string_view name, JsonValue stats) {
        if (auto over = source.in.budget.take(services))
            return source.in.refuse(stats, *std::move(over));
        services.push_back({std::string(name)});
        return readObject(source, stats, services.back(), statsFields);
    });
}

bool readSets(JsonSource &source, JsonValue value, FoundTrace &found)
{
    return readItems(source, value, found.match.spanSets, [&](JsonValue item, SpanSet &set) {
        return readObject(source, item, set, setFields);
    });
}

constexpr JsonField<FoundTrace> traceFields[] = {
    {"traceID", readShortId<&FoundTrace::id, trace::traceIdFromHex, 32>},
    {"rootServiceName", readMember<&FoundTrace::rootService>},
    {"rootTraceName", readMember<&FoundTrace::rootName>},
    {"startTimeUnixNano", readMember<&FoundTrace::startUnixNano>},
    {"durationMs", readMember<&FoundTrace::durationMs>},
    {"spanSet", readPart<&FoundTrace::onlySet, setFields>},
    {"spanSets", readSets},
    {"serviceStats", readServices},
};

struct Inspected {
    std::int64_t traces = 0;
    std::int64_t spans = 0;
};

constexpr JsonField<Inspected> inspectedFields[] = {
    {"inspectedTraces", readMember<&Inspected::traces>},
    {"inspectedSpans", readMember<&Inspected::spans>},
};

struct FoundTraces {
    std::vector<FoundTrace> traces;
    Inspected inspected;
};

constexpr JsonField<FoundTraces> searchFields[] = {
    {"traces", readList<&FoundTraces::traces, traceFields>},
    {"metrics", readPart<&FoundTraces::inspected, inspectedFields>},
};

query::TraceMatch matchOf(FoundTrace found)
{
    auto match = std::move(found.match);
    auto &summary = match.summary;
    summary.id = found.id;
    summary.rootServiceName = found.rootService == rootNotReceived ? "" : found.rootService;
    summary.rootName = std::move(found.rootName);
    summary.startUnixNano = found.startUnixNano;
    summary.endUnixNano = found.startUnixNano + found.durationMs * nsPerMs;
    for (const auto &stats : match.services) {
        summary.spanCount += stats.spanCount;
        summary.errorCount += stats.errorCount;
    }
    std::sort(match.services.begin(), match.services.end(),
              [](const auto &a, const auto &b) { return a.service < b.service; });
    if (match.spanSets.empty() && !found.onlySet.spans.empty())
        match.spanSets.push_back(std::move(found.onlySet));
    return match;
}

// ---- metrics ----

template <auto Member, typename T>
bool readLabels(JsonSource &source, JsonValue value, T &message)
{
    trace::Attributes attributes;
    if (!otlp::readAttributes(source, value, attributes))
        return false;
    auto &labels = message.*Member;
    labels.clear();
    for (auto &one : attributes)
        labels.push_back({std::move(one.key), std::move(one.value)});
    return true;
}

constexpr JsonField<Sample> sampleFields[] = {
    {"timestampMs", readMember<&Sample::timestampMs>},
    {"value", readMember<&Sample::value>},
};

constexpr JsonField<Exemplar> exemplarFields[] = {
    {"labels", readLabels<&Exemplar::labels>},
    {"value", readMember<&Exemplar::value>},
    {"timestampMs", readMember<&Exemplar::timestampMs>},
};

struct FoundSeries {
    Series series;
    std::vector<Label> labels;
    double value = 0;
};

bool readSamples(JsonSource &source, JsonValue value, FoundSeries &found)
{
    return readList<&Series::samples, sampleFields>(source, value, found.series);
}

bool readExemplars(JsonSource &source, JsonValue value, FoundSeries &found)
{
    return readList<&Series::exemplars, exemplarFields>(source, value, found.series);
}

constexpr JsonField<FoundSeries> seriesFields[] = {
    {"labels", readLabels<&FoundSeries::labels>},
    {"samples", readSamples},
    {"exemplars", readExemplars},
    {"value", readMember<&FoundSeries::value>},
};

struct FoundMetrics {
    std::vector<FoundSeries> series;
    Inspected inspected;
    std::string status;
    std::string message;
};

constexpr JsonField<FoundMetrics> metricsFields[] = {
    {"series", readList<&FoundMetrics::series, seriesFields>},
    {"metrics", readPart<&FoundMetrics::inspected, inspectedFields>},
    {"status", readMember<&FoundMetrics::status>},
    {"message", readMember<&FoundMetrics::message>},
};

/// Exemplars lose the leading zeros of their trace, too.
void padTraceIds(std::vector<Exemplar> &exemplars)
{
    for (auto &exemplar : exemplars) {
        for (auto &label : exemplar.labels) {
            const auto *text = label.key == "trace:id" ? label.value.get<std::string>() : nullptr;
            const auto id = text ? trace::traceIdFromShortHex(*text) : std::nullopt;
            if (id)
                label.value = trace::toHex(*id);
        }
    }
}

query::MetricsAnswer answerOf(FoundMetrics found)
{
    query::MetricsAnswer answer;
    for (auto &one : found.series) {
        one.series.labels = std::move(one.labels);
        padTraceIds(one.series.exemplars);
        answer.series.push_back(std::move(one.series));
    }
    if (found.status == "PARTIAL")
        answer.partial = found.message.empty() ? "a partial answer" : found.message;
    answer.inspectedTraces = found.inspected.traces;
    answer.inspectedSpans = found.inspected.spans;
    return answer;
}

// ---- names and values ----

constexpr JsonField<query::TagScope> scopeFields[] = {
    {"name", readMember<&query::TagScope::name>},
    {"tags", readTexts<&query::TagScope::tags>},
};

struct FoundNames {
    std::vector<query::TagScope> scopes;
    std::vector<std::string> names; ///< of the older version
};

constexpr JsonField<FoundNames> namesFields[] = {
    {"scopes", readList<&FoundNames::scopes, scopeFields>},
    {"tagNames", readTexts<&FoundNames::names>},
};

constexpr JsonField<query::TagValue> valueFields[] = {
    {"type", readMember<&query::TagValue::type>},
    {"value", readMember<&query::TagValue::value>},
};

struct FoundValues {
    std::vector<query::TagValue> values;
};

bool readValues(JsonSource &source, JsonValue value, FoundValues &found)
{
    return readItems(source, value, found.values, [&](JsonValue item, query::TagValue &one) {
        if (!source.in.isText(item))
            return readObject(source, item, one, valueFields);
        one.type = "string";
        return source.in.read(item, one.value);
    });
}

constexpr JsonField<FoundValues> valuesFields[] = {{"tagValues", readValues}};

struct FoundVersion {
    std::string version;
};
constexpr JsonField<FoundVersion> versionFields[] = {
    {"version", readMember<&FoundVersion::version>}};

} // namespace

Result<query::SearchAnswer> searchAnswerFrom(std::string_view body)
{
    APP_TRY(auto found, readDocument(body, searchFields));
    query::SearchAnswer answer;
    for (auto &one : found.traces)
        answer.traces.push_back(matchOf(std::move(one)));
    answer.matchedTraces = int(answer.traces.size());
    answer.inspectedTraces = found.inspected.traces;
    answer.inspectedSpans = found.inspected.spans;
    return answer;
}

Result<query::MetricsAnswer> rangeAnswerFrom(std::string_view body)
{
    APP_TRY(auto found, readDocument(body, metricsFields));
    return answerOf(std::move(found));
}

Result<query::MetricsAnswer> instantAnswerFrom(std::string_view body, std::int64_t instantMs)
{
    APP_TRY(auto found, readDocument(body, metricsFields));
    for (auto &one : found.series)
        one.series.samples = {{instantMs, one.value}};
    return answerOf(std::move(found));
}

Result<std::vector<query::TagScope>> tagNamesFrom(std::string_view body)
{
    APP_TRY(auto found, readDocument(body, namesFields));
    if (found.scopes.empty() && !found.names.empty())
        found.scopes.push_back({"none", std::move(found.names)});
    for (auto &scope : found.scopes)
        std::sort(scope.tags.begin(), scope.tags.end());
    std::sort(found.scopes.begin(), found.scopes.end(),
              [](const auto &a, const auto &b) { return a.name < b.name; });
    return std::move(found.scopes);
}

Result<std::vector<query::TagValue>> tagValuesFrom(std::string_view body)
{
    APP_TRY(auto found, readDocument(body, valuesFields));
    std::sort(found.values.begin(), found.values.end(), [](const auto &a, const auto &b) {
        return std::tie(a.type, a.value) < std::tie(b.type, b.value);
    });
    return std::move(found.values);
}

Result<std::string> versionFrom(std::string_view body)
{
    APP_TRY(auto found, readDocument(body, versionFields));
    return std::move(found.version);
}

} // namespace app::sources
