#pragma once

#include "app/sources/tracesource.h"

#include <QObject>
#include <functional>
#include <memory>

namespace ui {

/// A trace as a preview needs it.
struct ExampleTrace {
    std::shared_ptr<const app::trace::Batch> batch;
    QString name;
    app::UnixNano startUnixNano = 0;
    bool isSample = false; ///< the sample trace, since there is none of the person's own
};

/// Finds the newest stored trace that holds a call to a model; the sample trace where there is none. `source` may be
/// null. `callback` comes later, on this thread, unless `context` is gone.
void findExampleTrace(app::sources::TraceSource *source, QObject *context,
                      const std::function<void(ExampleTrace)> &callback);

} // namespace ui
