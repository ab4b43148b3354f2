#pragma once

#include "app/sources/chosensource.h"
#include "app/store/snapshot.h"

#include <QMenu>

namespace ui {

/// Adds to `menu` what leads from a query to where else it can be asked: Grafana's pages, where the one source that is chosen
/// knows its Grafana, and a line for a shell. Nothing while the own store is asked.
void addQueryLinks(QMenu &menu, const app::sources::ChosenSource &source, const QString &query,
                   const app::store::TimeRange &range);
/// The same for a trace.
void addTraceLinks(QMenu &menu, const app::sources::ChosenSource &source,
                   const app::trace::TraceId &id, const app::store::TimeRange &range);

} // namespace ui
