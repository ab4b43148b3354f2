#include "app/sources/temposource.h"

#include "app/sources/limits.h"
#include "app/sources/tempoanswers.h"
#include "app/sources/tempometrics.h"
#include "app/sources/temposearch.h"
#include "app/sources/tempotrace.h"

#include <limits>

namespace app::sources {
namespace {

using broadcast::Answer;
using TagScopes = std::vector<query::TagScope>;
using TagValues = std::vector<query::TagValue>;

/// Names and values of an open range: else Tempo looks at the last minutes only.
store::TimeRange bounded(store::TimeRange range, UnixNano now)
{
    if (range.endUnixNano == std::numeric_limits<UnixNano>::max())
        range.endUnixNano = now + limits::aheadNs;
    if (range.startUnixNano == 0 && range.endUnixNano > limits::searchNs)
        range.startUnixNano = range.endUnixNano - limits::searchNs;
    return range;
}

Result<TracePtr> readTrace(const Answer &answer, const trace::TraceId &id, ApiVersion version)
{
    const bool isMissing =
        version == ApiVersion::V1 && answer.status == 404 && answer.body.trimmed().isEmpty();
    if (isMissing)
        return fail(Error::Kind::NotFound, "no trace " + trace::toHex(id) + " at this source");
    APP_TRY(const auto body, bodyOf(answer, {}));
    const bool isProtobuf = answer.contentType.contains("protobuf");
    const auto protobuf = version == ApiVersion::V1 ? TraceForm::V1Protobuf : TraceForm::V2Protobuf;
    return traceFrom(body, isProtobuf ? protobuf : TraceForm::Json, id);
}

/// `read(body)` of an answer to a question about `query`.
template <typename T>
auto reading(Result<T> (*read)(std::string_view), std::string query = {})
{
    return [read, query = std::move(query)](const Answer &answer) -> Result<T> {
        APP_TRY(const auto body, bodyOf(answer, query));
        return read(body);
    };
}

} // namespace

TempoSource::TempoSource(TempoAccess access, broadcast::OtlpClient &client, Clock &clock,
                         QObject *parent)
    : TraceSource(parent)
    , m_link{std::move(access), client, clock,
             [this](const std::string &note) { Q_EMIT noted(QString::fromStdString(note)); }}
{
}

TempoSource::~TempoSource()
{
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly)); // they use m_link
    m_link.decoders.waitForDone();
}

template <typename T>
QFuture<Result<T>> TempoSource::ask(std::vector<typename TempoQuestion<T>::Way> ways)
{
    return (new TempoQuestion<T>(m_link, std::move(ways), this))->start();
}

SearchFuture TempoSource::search(query::SearchRequest request)
{
    return (new TempoSearch(m_link, std::move(request), this))->start();
}

MetricsFuture TempoSource::metrics(query::MetricsRequest request)
{
    return (new TempoMetrics(m_link, std::move(request), this))->start();
}

TraceFuture TempoSource::trace(trace::TraceId id)
{
    const auto way = [&id](ApiVersion version) {
        return TempoQuestion<TracePtr>::Way{
            traceRequest(id, version),
            [id, version](const Answer &answer) { return readTrace(answer, id, version); }};
    };
    return ask<TracePtr>({way(ApiVersion::V2), way(ApiVersion::V1)});
}

TagNamesFuture TempoSource::tagNames(query::TagsRequest request)
{
    request.range = bounded(request.range, m_link.clock.now());
    const auto read = reading(tagNamesFrom, request.query);
    return ask<TagScopes>({{tagNamesRequest(request, ApiVersion::V2), read},
                           {tagNamesRequest(request, ApiVersion::V1), read}});
}

TagValuesFuture TempoSource::tagValues(query::TagValuesRequest request)
{
    request.range = bounded(request.range, m_link.clock.now());
    const auto read = reading(tagValuesFrom, request.query);
    return ask<TagValues>({{tagValuesRequest(request, ApiVersion::V2), read},
                           {tagValuesRequest(request, ApiVersion::V1), read}});
}

QFuture<Result<>> TempoSource::echo()
{
    const auto read = [](const Answer &answer) -> Result<> {
        APP_TRY(const auto body, bodyOf(answer, {}));
        if (body.starts_with("echo"))
            return {};
        return fail(Error::Kind::Corrupt, "what answers there is not Tempo; check the address");
    };
    return ask<void>({{echoRequest(), read}});
}

QFuture<Result<std::string>> TempoSource::version()
{
    return ask<std::string>({{buildInfoRequest(), reading(versionFrom)}});
}

} // namespace app::sources
