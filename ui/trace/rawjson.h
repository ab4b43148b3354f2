#pragma once

#include "ui/theme/colors.h"
#include "ui/trace/outline.h"

class QTextDocument;

namespace ui {

/// Most events and links one page lays out; the rest waits for a click.
constexpr int mostShownAtOnce = 200;

/// Events in time order: time since the span's start, name, attributes; an exception's stack trace in monospace.
/// Writes plain text with formats, never HTML. Returns how many of the span's events are shown.
int writeEvents(QTextDocument &document, const app::trace::Span &span, const Colors &colors,
                int most);
int writeLinks(QTextDocument &document, const app::trace::Span &span, const Colors &colors,
               int most);

/// The span alone as OTLP JSON, indented.
QString rawJson(const app::trace::LocatedSpan &located);

} // namespace ui
