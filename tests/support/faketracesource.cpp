#include "tests/support/faketracesource.h"

#include "app/async/ready.h"

#include <utility>

namespace tests {

app::sources::SearchFuture FakeTraceSource::search(app::query::SearchRequest request)
{
    auto &search = m_searches.emplace_back();
    search.request = std::move(request);
    search.promise.start();
    auto future = search.promise.future();
    if (automatic && automaticError.kind != app::Error::Kind::Cancelled)
        fail(automaticError);
    else if (automatic)
        answer(automaticAnswer);
    return future;
}

app::sources::TraceFuture FakeTraceSource::trace(app::trace::TraceId id)
{
    using Answer = app::Result<std::shared_ptr<const app::trace::Trace>>;
    askedTrace = id;
    if (automaticTrace)
        return app::ready<Answer>(automaticTrace);
    return app::ready<Answer>(app::fail(app::Error::Kind::NotFound, "no such trace"));
}

app::sources::MetricsFuture FakeTraceSource::metrics(app::query::MetricsRequest request)
{
    metricsRequest = std::move(request);
    return app::ready(metricsBy ? metricsBy(metricsRequest) : metricsAnswer);
}

app::sources::TagNamesFuture FakeTraceSource::tagNames(app::query::TagsRequest request)
{
    tagsRequest = std::move(request);
    return app::ready(tagNamesAnswer);
}

app::sources::TagValuesFuture FakeTraceSource::tagValues(app::query::TagValuesRequest request)
{
    tagValuesRequest = std::move(request);
    return app::ready(tagValuesAnswer);
}

void FakeTraceSource::answerAt(int index, app::query::SearchAnswer answer)
{
    auto &search = searchAt(index);
    search.isAnswered = true;
    search.promise.addResult(std::move(answer));
    search.promise.finish();
}

void FakeTraceSource::tellSoFar(app::query::SearchAnswer found)
{
    found.isComplete = false;
    lastSearch().promise.addResult(std::move(found));
}

void FakeTraceSource::fail(app::Error error)
{
    auto &search = lastSearch();
    search.isAnswered = true;
    search.promise.addResult(tl::unexpected(std::move(error)));
    search.promise.finish();
}

app::query::TraceMatch match(int number, std::string service, std::string name,
                             std::uint64_t durationNs)
{
    app::query::TraceMatch match;
    auto &summary = match.summary;
    summary.id.bytes[14] = std::uint8_t((number >> 8) & 0xff);
    summary.id.bytes[15] = std::uint8_t(number & 0xff);
    summary.id.bytes[0] = 0xab;
    summary.rootServiceName = std::move(service);
    summary.rootName = std::move(name);
    summary.startUnixNano = newest - app::UnixNano(number) * 1'000'000'000U;
    summary.endUnixNano = summary.startUnixNano + durationNs;
    summary.spanCount = 1;
    match.spanSets.push_back({1, {}, {}});
    match.services.push_back({summary.rootServiceName, 1, 0});
    return match;
}

app::query::SearchAnswer answerOf(int count, int of)
{
    app::query::SearchAnswer answer;
    for (int i = 0; i < count; ++i)
        answer.traces.push_back(match(i));
    answer.matchedTraces = of > count ? of : count;
    answer.inspectedTraces = answer.matchedTraces;
    answer.inspectedSpans = answer.matchedTraces;
    return answer;
}

} // namespace tests
