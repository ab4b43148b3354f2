#pragma once

#include "ui/charts/chartdata.h"

#include <QColor>
#include <QPalette>

namespace ui {

/// One colour for each series. A name keeps its colour from chart to chart, as services do; collisions are resolved as
/// far as there are hues.
QList<QColor> chartColors(const QList<ChartSeries> &series, const QPalette &palette);

} // namespace ui
