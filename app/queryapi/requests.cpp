#include "app/queryapi/requests.h"

#include "app/queryapi/legacysearch.h"
#include "app/queryapi/limits.h"
#include "app/queryapi/times.h"
#include "app/traceql/quoting.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace app::queryapi {
namespace {

constexpr std::uint64_t secondNs = 1'000'000'000;
constexpr std::uint64_t recentNs = 15 * 60 * secondNs;
constexpr std::uint64_t hourNs = 3'600 * secondNs;
constexpr std::uint64_t mostSteps = 10'000;

tl::unexpected<Error> invalid(std::string text)
{
    return fail(Error::Kind::Invalid, std::move(text));
}

/// Both or neither, in whole seconds.
Result<std::optional<store::TimeRange>> wholeSeconds(const Parameters &parameters)
{
    APP_TRY(const auto start, parameters.number("start", UINT32_MAX));
    APP_TRY(const auto end, parameters.number("end", UINT32_MAX));
    if (!start && !end)
        return std::nullopt;
    if (start.value_or(0) >= end.value_or(0))
        return invalid("http parameter start must be before end. received start="
                       + std::to_string(start.value_or(0))
                       + " end=" + std::to_string(end.value_or(0)));
    return store::TimeRange{start.value_or(0) * secondNs, *end * secondNs};
}

Result<store::TimeRange> searchRange(const Parameters &parameters, UnixNano now)
{
    APP_TRY(const auto given, wholeSeconds(parameters));
    APP_TRY(const auto since, parameters.durationNs("since"));
    if (given && !since)
        return *given;
    store::TimeRange range;
    range.startUnixNano = now - std::min(now, since.value_or(recentNs));
    return range;
}

Result<int> traceLimit(const Parameters &parameters)
{
    constexpr int usual = 20;
    APP_TRY(const auto limit, parameters.number("limit"));
    if (limit == 0U)
        return invalid("invalid limit: must be a positive number");
    if (limit > std::uint64_t(limits::traces))
        return invalid("limit " + std::to_string(*limit) + " exceeds max limit "
                       + std::to_string(limits::traces));
    return int(limit.value_or(usual));
}

/// As Tempo: 0 stands for the usual number.
Result<int> spansPerSpanSet(const Parameters &parameters)
{
    constexpr int usual = 3;
    APP_TRY(const auto spans, parameters.number("spss"));
    if (spans > std::uint64_t(limits::spansPerSpanSet))
        return invalid("spans per span set exceeds " + std::to_string(limits::spansPerSpanSet)
                       + ". received " + std::to_string(*spans));
    const auto wanted = spans.value_or(0);
    return wanted == 0 ? usual : int(wanted);
}

Result<std::string> queryText(const Parameters &parameters, const std::string &name = "q")
{
    auto text = parameters.text(name);
    if (text.size() > limits::queryBytes)
        return invalid("TraceQL query of " + std::to_string(text.size())
                       + " bytes exceeds the maximum of " + std::to_string(limits::queryBytes));
    return text;
}

Result<LegacySearch> legacySearch(const Parameters &parameters)
{
    LegacySearch search{.tags = parameters.text("tags")};
    APP_TRY(search.minDurationNs, parameters.durationNs("minDuration"));
    APP_TRY(search.maxDurationNs, parameters.durationNs("maxDuration"));
    return search;
}

Result<> setTimes(query::MetricsRequest &request, const Parameters &parameters, UnixNano now)
{
    APP_TRY(const auto start, unixNanoFrom(parameters, "start"));
    APP_TRY(const auto end, unixNanoFrom(parameters, "end"));
    APP_TRY(const auto since, parameters.durationNs("since"));
    request.endUnixNano = end.value_or(now);
    const auto before = std::min(request.endUnixNano, since.value_or(hourNs));
    request.startUnixNano = start.value_or(request.endUnixNano - before);
    if (request.startUnixNano >= request.endUnixNano)
        return invalid("http parameter start must be before end. received start="
                       + std::to_string(request.startUnixNano)
                       + " end=" + std::to_string(request.endUnixNano));
    return {};
}

Result<MetricsQuestion> metricsQuestion(const Parameters &parameters, UnixNano now)
{
    MetricsQuestion question;
    APP_TRY(question.request.query, queryText(parameters, parameters.has("q") ? "q" : "query"));
    APP_CHECK(setTimes(question.request, parameters, now));
    APP_TRY(const auto series, parameters.number("maxSeries", UINT32_MAX));
    question.maxSeries = std::size_t(series.value_or(0));
    return question;
}

Result<> setStep(query::MetricsRequest &request, const Parameters &parameters)
{
    if (parameters.text("step").empty())
        return {};
    APP_TRY(request.stepNs, stepNsFrom(parameters.text("step")));
    if (request.stepNs == 0)
        return invalid("step of 0s is too small, minimum step for given range is "
                       + durationText((request.endUnixNano - request.startUnixNano) / mostSteps));
    return {};
}

} // namespace

Result<SearchQuestion> searchQuestion(const Parameters &parameters, UnixNano now)
{
    SearchQuestion question;
    auto &request = question.request;
    request.areCallsWanted = false; // Tempo's answer has no place for them
    APP_TRY(request.range, searchRange(parameters, now));
    APP_TRY(request.limit, traceLimit(parameters));
    APP_TRY(request.spansPerSpanSet, spansPerSpanSet(parameters));
    APP_TRY(request.query, queryText(parameters));
    if (!request.query.empty() && !parameters.text("tags").empty())
        return invalid("invalid request: can't specify tags and q in the same query");
    if (request.query.empty()) {
        question.isLegacy = true;
        APP_TRY(const auto legacy, legacySearch(parameters));
        APP_TRY(request.query, toTraceQl(legacy));
    }
    return question;
}

Result<MetricsQuestion> rangeQuestion(const Parameters &parameters, UnixNano now)
{
    APP_TRY(auto question, metricsQuestion(parameters, now));
    APP_CHECK(setStep(question.request, parameters));
    APP_TRY(const auto exemplars, parameters.number("exemplars", UINT32_MAX));
    const auto wanted = exemplars.value_or(0);
    question.request.exemplars =
        wanted == 0 ? limits::exemplars : int(std::min<std::uint64_t>(wanted, limits::exemplars));
    return question;
}

Result<MetricsQuestion> instantQuestion(const Parameters &parameters, UnixNano now)
{
    APP_TRY(auto question, metricsQuestion(parameters, now));
    question.request.isInstant = true;
    question.request.exemplars = 0;
    return question;
}

Result<query::TagsRequest> tagsQuestion(const Parameters &parameters)
{
    constexpr std::array<std::string_view, 8> scopes = {
        "", "resource", "span", "event", "link", "instrumentation", "trace", "intrinsic"};
    query::TagsRequest request;
    request.scope = parameters.text("scope");
    if (request.scope == "none")
        request.scope.clear();
    if (std::find(scopes.begin(), scopes.end(), request.scope) == scopes.end())
        return invalid("invalid scope: " + request.scope);
    APP_TRY(request.query, queryText(parameters));
    APP_TRY(const auto range, wholeSeconds(parameters));
    request.range = range.value_or(store::TimeRange());
    APP_TRY(const auto limit, parameters.number("limit", limits::names));
    request.limit = int(limit.value_or(0));
    return request;
}

Result<query::TagValuesRequest> tagValuesQuestion(std::string tag, const Parameters &parameters)
{
    query::TagValuesRequest request;
    request.tag = std::move(tag);
    APP_TRY(request.query, queryText(parameters));
    APP_TRY(const auto range, wholeSeconds(parameters));
    request.range = range.value_or(store::TimeRange());
    APP_TRY(const auto limit, parameters.number("limit", limits::names));
    request.limit = int(limit.value_or(0));
    return request;
}

std::string tagOfV1(const std::string &name)
{
    if (name == "name" || name == "rootName" || name == "rootServiceName")
        return name;
    return '.' + traceql::quotedName(name);
}

Result<trace::TraceId> traceIdFrom(std::string_view text)
{
    constexpr std::size_t digits = 32;
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    if (const auto odd = std::find_if_not(text.begin(), text.end(), isHex); odd != text.end())
        return invalid(std::string("trace IDs can only contain hex characters: invalid character '")
                       + *odd + "' at position " + std::to_string(odd - text.begin() + 1));
    if (text.size() > digits)
        return invalid("trace IDs can't be larger than 128 bits");
    return trace::traceIdFromShortHex(text).value_or(trace::TraceId());
}

} // namespace app::queryapi
