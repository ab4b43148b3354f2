#include "ui/theme/oklch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

using Triple = std::array<double, 3>;

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double toGamma(double linear)
{
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

Triple linearFromOklab(double lightness, double a, double b)
{
    const double l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

Triple linearFromOklch(double lightness, double chroma, double hueDegrees)
{
    const double hue = hueDegrees * std::numbers::pi / 180;
    return linearFromOklab(lightness, chroma * std::cos(hue), chroma * std::sin(hue));
}

bool isInGamut(const Triple &linear)
{
    constexpr double tolerance = 1e-4;
    return std::all_of(linear.begin(), linear.end(),
                       [](double c) { return c >= -tolerance && c <= 1 + tolerance; });
}

double reachableChroma(double lightness, double chroma, double hueDegrees)
{
    if (isInGamut(linearFromOklch(lightness, chroma, hueDegrees)))
        return chroma;
    double inside = 0;
    double outside = chroma;
    for (int step = 0; step < 24; ++step) {
        const double middle = (inside + outside) / 2;
        (isInGamut(linearFromOklch(lightness, middle, hueDegrees)) ? inside : outside) = middle;
    }
    return inside;
}

} // namespace

QColor oklch(double lightness, double chroma, double hueDegrees)
{
    const double within = std::clamp(lightness, 0.0, 1.0);
    const auto linear =
        linearFromOklch(within, reachableChroma(within, chroma, hueDegrees), hueDegrees);
    const auto channel = [](double c) {
        return int(std::lround(255 * toGamma(std::clamp(c, 0.0, 1.0))));
    };
    return QColor(channel(linear[0]), channel(linear[1]), channel(linear[2]));
}

double oklabLightness(const QColor &color)
{
    const double r = toLinear(color.redF());
    const double g = toLinear(color.greenF());
    const double b = toLinear(color.blueF());
    return 0.2104542553 * std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
        + 0.7936177850 * std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
        - 0.0040720468 * std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
}

double relativeLuminance(const QColor &color)
{
    return 0.2126 * toLinear(color.redF()) + 0.7152 * toLinear(color.greenF())
        + 0.0722 * toLinear(color.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(a), relativeLuminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

} // namespace ui
