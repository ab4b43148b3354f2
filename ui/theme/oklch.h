#pragma once

#include <QColor>

namespace ui {

/// The sRGB colour of an OKLCH triple (Björn Ottosson's OKLab, 2020). Where sRGB has no such colour, chroma is
/// reduced until it has; lightness and hue stay.
QColor oklch(double lightness, double chroma, double hueDegrees);

/// OKLab lightness of an sRGB colour, 0 to 1.
double oklabLightness(const QColor &color);

/// WCAG 2.2 relative luminance and contrast ratio (1 to 21).
double relativeLuminance(const QColor &color);
double contrastRatio(const QColor &a, const QColor &b);

/// `share` of `over` laid over `under`, mixed in sRGB.
QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace ui
