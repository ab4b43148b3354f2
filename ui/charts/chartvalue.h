#pragma once

#include "ui/charts/chartdata.h"

/// How values and moments of a chart are written. Pure.
namespace ui {

/// In full, for tooltips and assistive technology: "1.24 s", "$0.0031", "12.5/s"; a dash where there is none.
QString chartValue(double value, ChartUnit unit);
/// As short as an axis needs: "1.5 s", "12k", "0".
QString axisValue(double value, ChartUnit unit);
/// Local day and time, as precise as steps of `stepMs` need.
QString chartMoment(double timeMs, double stepMs);
/// Distance between two lines of the value axis, about `ticks` of them up to `range`: whole counts, whole minutes.
double axisStep(double range, int ticks, ChartUnit unit);
/// QDateTime's format for the labels of a time axis so long.
QString axisTimeFormat(double lengthMs);
/// How many of them there are where `room` would fit: days only stand once each.
int axisTimeLabels(double lengthMs, int room);

} // namespace ui
