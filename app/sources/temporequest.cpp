#include "app/sources/temporequest.h"

#include "app/sources/limits.h"
#include "app/traceql/parser.h"

#include <algorithm>
#include <limits>

namespace app::sources {
namespace {

class Query
{
public:
    Query &add(const char *name, const std::string &value)
    {
        if (value.empty())
            return *this;
        if (!m_text.isEmpty())
            m_text += '&';
        m_text += name + QByteArray("=") + QByteArray::fromStdString(value).toPercentEncoding();
        return *this;
    }
    Query &add(const char *name, std::int64_t value) { return add(name, std::to_string(value)); }
    Query &add(const store::TimeRange &seconds)
    {
        if (seconds.endUnixNano == std::numeric_limits<UnixNano>::max())
            return *this;
        const auto end = (seconds.endUnixNano + limits::secondNs - 1) / limits::secondNs;
        const auto start = seconds.startUnixNano / limits::secondNs;
        return add("start", std::int64_t(std::min(start, end - 1))).add("end", std::int64_t(end));
    }
    /// 0: all, which is said by saying nothing.
    Query &addLimit(int limit) { return limit > 0 ? add("limit", limit) : *this; }

    QByteArray take() { return std::move(m_text); }

private:
    QByteArray m_text;
};

/// Else Tempo answers the first it finds, not the newest.
std::string newestFirst(const std::string &given)
{
    // without a query Tempo leaves out the services
    const auto text = given.empty() ? std::string("{ }") : given;
    const auto parsed = traceql::parse(text);
    const bool isHintable = parsed && !parsed->metrics && parsed->hints.empty();
    // behind a line of its own, since the text may end in a comment
    return isHintable ? text + "\nwith (most_recent=true)" : text;
}

std::string durationOf(std::uint64_t ns)
{
    if (ns % limits::secondNs == 0)
        return std::to_string(ns / limits::secondNs) + "s";
    if (ns % 1'000'000 == 0)
        return std::to_string(ns / 1'000'000) + "ms";
    return std::to_string(ns) + "ns";
}

/// The older version knows names without their scope.
std::string bareName(const std::string &tag)
{
    for (const std::string_view scope : {"span.", "resource.", "event.", "link.", "."}) {
        if (tag.starts_with(scope))
            return tag.substr(scope.size());
    }
    return tag;
}

} // namespace

QUrl urlOf(const QUrl &base, const TempoRequest &request)
{
    auto encoded = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment
                                  | QUrl::StripTrailingSlash | QUrl::FullyEncoded);
    encoded += request.path;
    if (!request.query.isEmpty())
        encoded += '?' + request.query;
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

TempoRequest searchRequest(const query::SearchRequest &request, const store::TimeRange &range)
{
    const auto most = limits::spansPerSpanSet;
    const auto spans =
        request.spansPerSpanSet <= 0 ? most : std::min(request.spansPerSpanSet, most);
    return {"/api/search",
            Query()
                .add("q", newestFirst(request.query))
                .add(range)
                .add("limit", std::clamp(request.limit, 1, limits::tracesPerSearch))
                .add("spss", spans)
                .take()};
}

TempoRequest metricsRequest(const query::MetricsRequest &request)
{
    Query query;
    query.add("q", request.query)
        .add("start", std::int64_t(request.startUnixNano))
        .add("end", std::int64_t(request.endUnixNano));
    if (request.isInstant)
        return {"/api/metrics/query", query.take()};
    if (request.stepNs > 0)
        query.add("step", durationOf(request.stepNs));
    return {"/api/metrics/query_range", query.add("exemplars", request.exemplars).take()};
}

TempoRequest traceRequest(const trace::TraceId &id, ApiVersion version)
{
    const auto path =
        version == ApiVersion::V2 ? QByteArray("/api/v2/traces/") : QByteArray("/api/traces/");
    return {path + QByteArray::fromStdString(trace::toHex(id)), {}, "application/protobuf"};
}

TempoRequest tagNamesRequest(const query::TagsRequest &request, ApiVersion version)
{
    Query query;
    query.add("scope", request.scope).add(request.range);
    if (version == ApiVersion::V1)
        return {"/api/search/tags", query.take()};
    return {"/api/v2/search/tags", query.add("q", request.query).addLimit(request.limit).take()};
}

TempoRequest tagValuesRequest(const query::TagValuesRequest &request, ApiVersion version)
{
    const auto inPath = [](const std::string &tag) {
        return QByteArray::fromStdString(tag).toPercentEncoding() + "/values";
    };
    Query query;
    query.add(request.range);
    if (version == ApiVersion::V1)
        return {"/api/search/tag/" + inPath(bareName(request.tag)), query.take()};
    return {"/api/v2/search/tag/" + inPath(request.tag),
            query.add("q", request.query).addLimit(request.limit).take()};
}

TempoRequest echoRequest() { return {"/api/echo", {}, "text/plain, */*"}; }

TempoRequest buildInfoRequest() { return {"/api/status/buildinfo", {}}; }

} // namespace app::sources
