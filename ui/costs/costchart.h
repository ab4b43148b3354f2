#pragma once

#include "ui/charts/chartdata.h"
#include "ui/costs/costreport.h"

/// The report as bars over time. Pure.
namespace ui {

enum class CostAxis { Cost, Tokens, Calls };

/// One series for each of the greatest groups, the rest as one; bars are local days where the range is longer than two.
/// A budget above zero is a line where bars are days of cost.
ChartData costChart(const CostReport &report, CostAxis axis, double dailyBudget);

} // namespace ui
