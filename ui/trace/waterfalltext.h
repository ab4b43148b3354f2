#pragma once

#include "ui/trace/analysis.h"

#include <QString>

namespace ui {

/// Text from a span, for painting one line: control characters become blanks, and what no screen can hold is cut.
QString oneLine(std::string_view utf8);

/// "checkout, POST /pay, 1.24 s, error": what assistive technology says of a row.
QString rowSentence(const Outline &outline, int row);

/// The tooltip of a row, as rich text with every span text escaped; `analysis` may be null.
QString rowToolTip(const Outline &outline, const Analysis *analysis, int row);

/// The service's name, or a word for its absence.
QString serviceText(const Outline &outline, int row);

/// "2 spans without their parent": one sentence for each kind of repair, none for a trace in order.
QStringList repairNotes(const Outline::Notes &notes);

/// A time on the ruler with as many digits as tell it from its neighbours `stepNs` away: "0", "1.25 s", "12.3406 s".
QString tickText(std::uint64_t ns, std::uint64_t stepNs);

/// A moment of the trace with digits for a millionth of its duration, so that neighbours in a list differ.
QString preciseTime(const Outline &outline, std::uint64_t ns);

/// "error", "OK"; empty for unset.
QString statusText(app::trace::StatusCode code);

/// "server", "client"...; empty for unspecified.
QString kindText(app::trace::SpanKind kind);

} // namespace ui
