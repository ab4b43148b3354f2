#pragma once

namespace ui {

/// Makes every TimeChart and HeatMap speak: a chart with its name, whose value is what stands at the crosshair. UI thread; again
/// does nothing.
void installChartAccessibility();

} // namespace ui
