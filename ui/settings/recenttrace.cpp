#include "ui/settings/recenttrace.h"

#include "app/async/deliver.h"
#include "app/async/runon.h"
#include "app/base/time.h"
#include "app/broadcast/sampletrace.h"

#include <QMetaObject>
#include <QThreadPool>
#include <algorithm>

namespace ui {
using app::sources::TraceSource;
namespace {

using Callback = std::function<void(ExampleTrace)>;
constexpr int looksAt = 50; ///< newest traces

ExampleTrace exampleFrom(app::trace::Batch batch, bool isSample)
{
    ExampleTrace made;
    made.isSample = isSample;
    made.batch = std::make_shared<const app::trace::Batch>(std::move(batch));
    for (const auto &located : app::trace::locate(made.batch))
        if (located.span->parentSpanId.isNull()) {
            made.name = QString::fromStdString(located.span->name);
            made.startUnixNano = located.span->startTimeUnixNano;
        }
    return made;
}

ExampleTrace sample()
{
    app::trace::TraceId id;
    id.bytes.fill(0x5a);
    return exampleFrom(app::broadcast::sampleBatch(id, app::now()), true);
}

/// A trace may be large: it is copied on another thread.
void take(TraceSource *source, const app::trace::TraceId &id, QObject *context,
          const Callback &callback)
{
    using Found = app::Result<std::shared_ptr<const app::trace::Trace>>;
    app::deliver(source->trace(id), context, [context, callback](const Found &trace) {
        if (!trace)
            return callback(sample());
        app::deliver(app::runOn<ExampleTrace>(QThreadPool::globalInstance(),
                                              [trace = *trace](QPromise<ExampleTrace> &) {
                                                  return exampleFrom(app::trace::toBatch(*trace),
                                                                     false);
                                              }),
                     context, callback);
    });
}

} // namespace

void findExampleTrace(TraceSource *source, QObject *context, const Callback &callback)
{
    if (!source) {
        QMetaObject::invokeMethod(
            context, [callback] { callback(sample()); }, Qt::QueuedConnection);
        return;
    }
    app::query::SearchRequest request;
    request.query = "{ }";
    request.limit = looksAt;
    app::deliver(
        source->search(request), context, [=](const app::Result<app::query::SearchAnswer> &answer) {
            if (!answer || answer->traces.empty())
                return callback(sample());
            const auto &found = answer->traces;
            const auto call = std::find_if(found.begin(), found.end(), [](const auto &match) {
                return match.summary.callCount > 0;
            });
            const auto &chosen = call == found.end() ? found.front() : *call;
            take(source, chosen.summary.id, context, callback);
        });
}

} // namespace ui
