#pragma once

#include <QPalette>

namespace ui {

/// Our own calm palettes, for desktops that bring none: warm neutral greys and one blue.
QPalette lightPalette();
QPalette darkPalette();

} // namespace ui
