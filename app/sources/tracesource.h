#pragma once

#include "app/base/result.h"
#include "app/query/answer.h"
#include "app/query/metrics.h"
#include "app/query/tags.h"

#include <QFuture>
#include <QObject>
#include <memory>
#include <vector>

namespace app::sources {

using SearchFuture = QFuture<Result<query::SearchAnswer>>;
using TraceFuture = QFuture<Result<std::shared_ptr<const trace::Trace>>>;
using MetricsFuture = QFuture<Result<query::MetricsAnswer>>;
using TagNamesFuture = QFuture<Result<std::vector<query::TagScope>>>;
using TagValuesFuture = QFuture<Result<std::vector<query::TagValue>>>;

/// What a viewer may ask, wherever the traces are. Asked on the thread it lives on; answers come through the futures
/// (use app/async/deliver.h), cancel() stops the work. Errors carry the place in the query where there is one.
class TraceSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The last result is the answer. There may be others before it, `isComplete` false: what was found so far.
    virtual SearchFuture search(query::SearchRequest request) = 0;
    /// NotFound where the source has no such trace.
    virtual TraceFuture trace(trace::TraceId id) = 0;
    virtual MetricsFuture metrics(query::MetricsRequest request) = 0;
    virtual TagNamesFuture tagNames(query::TagsRequest request) = 0;
    virtual TagValuesFuture tagValues(query::TagValuesRequest request) = 0;

Q_SIGNALS:
    /// New spans may be found; at most 30 times a second.
    void changed();
};

} // namespace app::sources
