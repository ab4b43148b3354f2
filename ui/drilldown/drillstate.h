#pragma once

#include "ui/drilldown/drillquestions.h"

#include <QJsonObject>

namespace ui {

enum class DrillView { Breakdown, Comparison, Structure, Exceptions, Traces };

/// How the page was left.
struct DrillState {
    DrillSubject subject;
    DrillView view = DrillView::Breakdown;
    QString attribute; ///< of the breakdown; empty: the first
};

/// Pure.
QJsonObject toJson(const DrillState &state);
/// What makes no sense is left out.
DrillState drillStateFrom(const QJsonObject &json);

} // namespace ui
