#pragma once

#include "ui/trace/waterfallpaint.h"

namespace ui {

/// The service's, or that of errors.
QColor barColor(const WaterfallScene &scene, int row);
/// Ink that can be read on `fill`.
QColor inkOn(const QColor &fill);

/// A bar with where its children run, its part of the critical path, its events and its duration.
void paintBar(QPainter &painter, const WaterfallScene &scene, const Bar &bar);

} // namespace ui
