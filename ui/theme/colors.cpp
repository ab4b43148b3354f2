#include "ui/theme/colors.h"

#include "ui/theme/oklch.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace ui {
namespace {

constexpr double textContrast = 4.5;
constexpr double markContrast = 3.0;
/// Black on white and little else: the desktop asks for high contrast, and lines are drawn in the text's colour.
constexpr double highContrast = 19.0;

bool reaches(const QColor &color, std::initializer_list<QColor> backgrounds, double ratio)
{
    return std::all_of(backgrounds.begin(), backgrounds.end(), [&](const QColor &background) {
        return contrastRatio(color, background) >= ratio;
    });
}

/// `color`, moved towards black or white no further than `ratio` needs.
QColor readable(const QColor &color, std::initializer_list<QColor> backgrounds, double ratio,
                bool isDark)
{
    const QColor end = isDark ? Qt::white : Qt::black;
    QColor candidate = color;
    for (int step = 1; step <= 50 && !reaches(candidate, backgrounds, ratio); ++step)
        candidate = mixed(color, end, step / 50.0);
    return candidate;
}

constexpr int hueCount = 12;

/// Twelve hues that leave out the reds, which mean error (hue 27) and nothing else.
double hueAt(int index) { return 52.0 + index * (356.0 - 52.0) / (hueCount - 1); }

QColor serviceColorAt(int index, bool isDark)
{
    return oklch(isDark ? 0.74 : 0.62, 0.118, hueAt(index));
}

/// FNV-1a, 32 bit: stable over runs, machines and versions of Qt.
std::uint32_t stableHash(const QString &text)
{
    std::uint32_t hash = 2166136261U;
    for (const char byte : text.toUtf8())
        hash = (hash ^ std::uint8_t(byte)) * 16777619U;
    return hash;
}

int hueIndex(const QString &service) { return int(stableHash(service) % hueCount); }

bool isDarkPalette(const QPalette &palette)
{
    return relativeLuminance(palette.color(QPalette::Window))
        < relativeLuminance(palette.color(QPalette::WindowText));
}

} // namespace

Colors colorsFor(const QPalette &palette)
{
    Colors colors;
    const bool dark = colors.isDark = isDarkPalette(palette);
    const QColor surface = colors.surface = palette.color(QPalette::Window);
    const QColor raised = colors.raised = palette.color(QPalette::Base);
    const QColor plain = palette.color(QPalette::WindowText);
    const bool isHighContrast = contrastRatio(plain, surface) >= highContrast;

    const QColor highlight = palette.color(QPalette::Highlight);
    colors.accent = readable(highlight, {surface, raised}, markContrast, dark);
    colors.selection = mixed(raised, highlight, dark ? 0.24 : 0.13);
    const auto text = [&](const QColor &color) {
        return readable(color, {surface, raised, colors.selection}, textContrast, dark);
    };
    colors.text = text(plain);
    colors.muted = isHighContrast ? colors.text : text(mixed(surface, plain, 0.60));
    colors.border = isHighContrast ? plain : mixed(surface, plain, dark ? 0.17 : 0.14);
    colors.ok = text(oklch(dark ? 0.76 : 0.52, 0.14, 150));
    colors.warning = text(oklch(dark ? 0.80 : 0.54, 0.13, 75));
    colors.error = text(oklch(dark ? 0.72 : 0.54, 0.19, 27));
    colors.critical = text(oklch(dark ? 0.76 : 0.52, 0.17, 318));
    const auto syntax = [&](double hue) {
        return isHighContrast ? colors.text : text(oklch(dark ? 0.78 : 0.48, 0.12, hue));
    };
    colors.keyword = syntax(305);
    colors.name = syntax(250);
    colors.string = syntax(150);
    colors.number = syntax(65);
    return colors;
}

QColor serviceColor(const QString &service, const QPalette &palette)
{
    return serviceColorAt(hueIndex(service), isDarkPalette(palette));
}

namespace {

using TakenHues = std::array<bool, hueCount>;

bool isFree(const TakenHues &taken, int index) { return !taken[std::size_t(index)]; }

/// The hues at both ends of the row are not neighbours.
bool standsOut(const TakenHues &taken, int index)
{
    return isFree(taken, index) && (index == 0 || isFree(taken, index - 1))
        && (index == hueCount - 1 || isFree(taken, index + 1));
}

/// `wanted` or the next one that is like no other so far, then the next that is free; `wanted` again once none is.
int hueFor(int wanted, const TakenHues &taken)
{
    constexpr int stride = 5; // coprime to twelve and far round the circle from a neighbour's hue
    for (const auto isGood : {standsOut, isFree}) {
        for (int tries = 0; tries < hueCount; ++tries) {
            const int index = (wanted + tries * stride) % hueCount;
            if (isGood(taken, index))
                return index;
        }
    }
    return wanted;
}

} // namespace

QList<QColor> serviceColors(const QStringList &services, const QPalette &palette)
{
    TakenHues taken = {};
    const bool isDark = isDarkPalette(palette);
    QList<QColor> colors;
    for (const auto &service : services) {
        const int index = hueFor(hueIndex(service), taken);
        taken[std::size_t(index)] = true;
        colors.append(serviceColorAt(index, isDark));
    }
    return colors;
}

} // namespace ui
