#pragma once

#include "app/base/result.h"
#include "app/query/answer.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace app::sources {

using SearchFuture = QFuture<Result<query::SearchAnswer>>;
using TraceFuture = QFuture<Result<std::shared_ptr<const trace::Trace>>>;

/// What a viewer may ask, wherever the traces are. Lives on the UI thread; answers come through the futures
/// (use app/async/deliver.h), cancel() stops the work. Errors carry the place in the query where there is one.
class TraceSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual SearchFuture search(query::SearchRequest request) = 0;
    /// NotFound where the source has no such trace.
    virtual TraceFuture trace(trace::TraceId id) = 0;

Q_SIGNALS:
    /// New spans may be found; at most 30 times a second.
    void changed();
};

} // namespace app::sources
