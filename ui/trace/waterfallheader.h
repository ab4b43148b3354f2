#pragma once

class QPainter;

namespace ui {

struct WaterfallScene;

/// The lines below the ruler's ticks and the line between names and bars, behind the rows' content.
void paintGridLines(QPainter &painter, const WaterfallScene &scene);
/// Minimap and ruler, above the rows.
void paintHeader(QPainter &painter, const WaterfallScene &scene);

} // namespace ui
