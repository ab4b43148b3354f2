#pragma once

#include "app/sources/savedsource.h"
#include "app/sources/temporequest.h"
#include "app/store/snapshot.h"
#include "app/trace/ids.h"

#include <QUrl>
#include <optional>
#include <string>

/// The same question in Grafana's own pages and in a shell. Pure.
namespace app::sources {

/// A Grafana whose pages can show what a source holds.
struct GrafanaPages {
    QUrl grafana;
    QString dataSource; ///< its uid
};
/// Nothing where the source knows no Grafana.
std::optional<GrafanaPages> pagesOf(const SavedSource &source);

/// In Explore. `range` in whole milliseconds; open ends are the last hour.
QUrl exploreQuery(const GrafanaPages &pages, const std::string &query,
                  const store::TimeRange &range);
/// A trace there; `range` is that of its spans and is widened, `span` is selected where it is not null.
QUrl exploreTrace(const GrafanaPages &pages, const trace::TraceId &id, const trace::SpanId &span,
                  const store::TimeRange &range);

/// In Traces Drilldown, which knows one filter of simple comparisons joined by && only. Nothing of other queries.
std::optional<QUrl> drilldownQuery(const GrafanaPages &pages, const std::string &query,
                                   const store::TimeRange &range);
QUrl drilldownTrace(const GrafanaPages &pages, const trace::TraceId &id,
                    const store::TimeRange &range);

/// The request as a line for a shell; the secret stands in it as $TOKEN.
QString curlOf(const SavedSource &source, const TempoRequest &request);

} // namespace app::sources
