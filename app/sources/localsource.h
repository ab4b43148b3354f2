#pragma once

#include "app/sources/tracesource.h"
#include "app/store/store.h"

#include <QThreadPool>
#include <QTimer>

namespace app::sources {

/// The embedded store as a source: questions run on a pool of readers, over a snapshot each.
class LocalSource final : public TraceSource
{
    Q_OBJECT
public:
    explicit LocalSource(store::Store &store, QObject *parent = nullptr);
    ~LocalSource() override; ///< waits for the readers; cancel the futures first

    SearchFuture search(query::SearchRequest request) override;
    TraceFuture trace(trace::TraceId id) override;
    MetricsFuture metrics(query::MetricsRequest request) override;
    TagNamesFuture tagNames(query::TagsRequest request) override;
    TagValuesFuture tagValues(query::TagValuesRequest request) override;

    /// The store has grown: changed() follows, at most 30 times a second.
    void noteAppended();

private:
    store::Store &m_store;
    QThreadPool m_readers;
    QTimer m_batching;
};

} // namespace app::sources
