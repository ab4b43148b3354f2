#pragma once

#include "ui/trace/lanes.h"
#include "ui/trace/waterfallpaint.h"

namespace ui {

constexpr int flameLaneHeight = 20;

/// Minimap, ruler and bars; `choice` may be null.
void paintFlame(QPainter &painter, const WaterfallScene &scene, const std::vector<FlameBar> &bars,
                const RowChoice *choice);

} // namespace ui
