#pragma once

#include "ui/trace/outline.h"

#include <QList>
#include <QString>

namespace ui {

/// One labelled value of the details' first page; plain text.
struct Fact {
    QString label;
    QString value;
    QString toolTip = {};
    bool isMonospace = false;
    bool operator==(const Fact &) const = default;
};

/// Model, provider, tokens, cost, finish reason; only what is present, nothing for a span that is no model call.
QList<Fact> llmFacts(const app::trace::Span &span);

/// Service, kind, start, duration, share of the trace, scope, parent, dropped counts.
QList<Fact> overviewFacts(const Outline &outline, int row);

} // namespace ui
