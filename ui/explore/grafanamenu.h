#pragma once

#include "app/sources/chosensource.h"
#include "app/store/snapshot.h"

#include "app/trace/ids.h"

#include <QMenu>

namespace ui {

/// Adds to `menu` what leads from a query to where else it can be asked: Grafana's pages, disabled and with the reason where
/// a source knows no Grafana, and a line for a shell; with their names where several remote sources are asked. Nothing while
/// only the own store is.
void addQueryLinks(QMenu &menu, const app::sources::ChosenSource &source, const QString &query,
                   const app::store::TimeRange &range);
struct TraceLink {
    app::trace::TraceId id;
    app::trace::SpanId span; ///< selected there, unless null
    app::store::TimeRange range;
};
/// The same for a trace, of those remote sources that hold it.
void addTraceLinks(QMenu &menu, const app::sources::ChosenSource &source, const TraceLink &link);

} // namespace ui
