#pragma once

#include "app/sources/tracesource.h"

#include <QPromise>
#include <deque>
#include <functional>
#include <string>

namespace tests {

/// A TraceSource whose answers are in the test's hand: each search waits until it is answered or failed.
/// `automatic` answers every search at once instead; the other questions always are. On the test's thread.
class FakeTraceSource final : public app::sources::TraceSource
{
public:
    using TraceSource::TraceSource;

    struct Search {
        app::query::SearchRequest request;
        QPromise<app::Result<app::query::SearchAnswer>> promise;
        bool isAnswered = false;
    };

    app::sources::SearchFuture search(app::query::SearchRequest request) override;
    app::sources::TraceFuture trace(app::trace::TraceId id) override;
    app::sources::MetricsFuture metrics(app::query::MetricsRequest request) override;
    app::sources::TagNamesFuture tagNames(app::query::TagsRequest request) override;
    app::sources::TagValuesFuture tagValues(app::query::TagValuesRequest request) override;

    /// Every search so far, oldest first.
    int searchCount() const { return int(m_searches.size()); }
    Search &searchAt(int index) { return m_searches.at(std::size_t(index)); }
    Search &lastSearch() { return m_searches.back(); }
    void answer(app::query::SearchAnswer answer) { answerAt(searchCount() - 1, std::move(answer)); }
    void answerAt(int index, app::query::SearchAnswer answer);
    /// What the last search has found so far; answer() ends it.
    void tellSoFar(app::query::SearchAnswer found);
    void fail(app::Error error);
    void announceChange() { Q_EMIT changed(); }

    /// While set, searches are answered at once: with the error if its kind is not Cancelled, else with the answer.
    bool automatic = false;
    app::query::SearchAnswer automaticAnswer;
    app::Error automaticError = {app::Error::Kind::Cancelled, {}, {}};
    std::shared_ptr<const app::trace::Trace> automaticTrace; ///< null: NotFound

    app::trace::TraceId askedTrace;
    app::query::MetricsRequest metricsRequest; ///< the last one; likewise those below
    app::Result<app::query::MetricsAnswer> metricsAnswer = app::query::MetricsAnswer();
    /// While set, answers metrics queries in the place of metricsAnswer.
    std::function<app::Result<app::query::MetricsAnswer>(const app::query::MetricsRequest &)>
        metricsBy;
    app::query::TagsRequest tagsRequest;
    app::Result<std::vector<app::query::TagScope>> tagNamesAnswer =
        std::vector<app::query::TagScope>();
    app::query::TagValuesRequest tagValuesRequest;
    app::Result<std::vector<app::query::TagValue>> tagValuesAnswer =
        std::vector<app::query::TagValue>();

private:
    std::deque<Search> m_searches;
};

/// One trace of one span: `number` makes the id and moves the start back by that many seconds from `newest`.
app::query::TraceMatch match(int number, std::string service = "openrouter",
                             std::string name = "chat", std::uint64_t durationNs = 1'500'000'000);
constexpr app::UnixNano newest = 1'760'000'000'000'000'000;

/// `count` traces, matched out of `of`.
app::query::SearchAnswer answerOf(int count, int of = 0);

} // namespace tests
