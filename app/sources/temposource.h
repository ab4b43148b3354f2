#pragma once

#include "app/sources/tempojob.h"
#include "app/sources/tracesource.h"

namespace app::sources {

/// A Grafana Tempo as a source: directly, at Grafana Cloud, or through Grafana's data source proxy.
///
/// Long ranges are asked piece by piece, newest first; what is there so far is told before the last piece. Answers are
/// unpacked and read on a pool. Redirects are never followed. changed() never comes: nobody tells us.
/// Errors are those of errorOf(); where a query is at fault, with its place.
class TempoSource final : public TraceSource
{
    Q_OBJECT
public:
    /// `client` and `clock` outlive it.
    TempoSource(TempoAccess access, broadcast::OtlpClient &client, Clock &clock,
                QObject *parent = nullptr);
    ~TempoSource() override; ///< what is under way ends as cancelled

    SearchFuture search(query::SearchRequest request) override;
    TraceFuture trace(trace::TraceId id) override;
    MetricsFuture metrics(query::MetricsRequest request) override;
    TagNamesFuture tagNames(query::TagsRequest request) override;
    TagValuesFuture tagValues(query::TagValuesRequest request) override;

    /// Whether Tempo answers there and takes these credentials.
    QFuture<Result<>> echo();
    /// Its version; empty where it does not tell.
    QFuture<Result<std::string>> version();

Q_SIGNALS:
    /// Of the answer that comes next: what a person should know of how it came about, in English.
    void noted(const QString &note);

private:
    template <typename T>
    QFuture<Result<T>> ask(std::vector<typename TempoQuestion<T>::Way> ways);

    TempoLink m_link;
};

} // namespace app::sources
