#pragma once

class QWidget;

namespace ui {

/// The rounded surface behind code and stack traces.
void paintCodeSurface(QWidget &widget);

} // namespace ui
