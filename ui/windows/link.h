#pragma once

#include "app/base/result.h"
#include "app/trace/ids.h"
#include "ui/explore/timechoice.h"

#include <QString>
#include <optional>

namespace ui {

/// A spancast:// address: a trace, or a query and the time it is asked over.
struct Link {
    app::trace::TraceId trace; ///< null: a query
    app::trace::SpanId span;   ///< of the trace, the one to show first; null: the first
    QString query;
    std::optional<TimeChoice> time; ///< nothing: as it is chosen in the window
    bool operator==(const Link &) const = default;
};

/// Longer addresses are refused.
constexpr qsizetype longestLink = 64 * 1024;

/// spancast://trace/ID?span=ID and spancast://query?q=TRACEQL&from=T&to=T. A time is Unix time (seconds with decimals,
/// milli-, micro- or nanoseconds, told apart by their size), ISO 8601 (local where it names no zone), or now-N and a
/// unit (s, m, h, d, w); `to` may be missing or "now". from=0 without `to` is all time. The error's detail is a
/// sentence in English.
app::Result<Link> linkFrom(const QString &text, app::UnixNano now);

/// The address that linkFrom() reads as this.
QString toText(const Link &link);

} // namespace ui
