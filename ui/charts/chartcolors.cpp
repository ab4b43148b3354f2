#include "ui/charts/chartcolors.h"

#include "ui/theme/colors.h"

namespace ui {
namespace {

QColor toneColor(ChartTone tone, const Colors &colors)
{
    switch (tone) {
    case ChartTone::Ok: return colors.ok;
    case ChartTone::Warning: return colors.warning;
    case ChartTone::Error: return colors.error;
    case ChartTone::Accent: return colors.accent;
    case ChartTone::ByName:
    case ChartTone::Muted: break;
    }
    return colors.muted;
}

} // namespace

QList<QColor> chartColors(const QList<ChartSeries> &series, const QPalette &palette)
{
    QStringList names;
    for (const auto &each : series) {
        if (each.tone == ChartTone::ByName)
            names += each.name;
    }
    auto hues = serviceColors(names, palette);
    const auto colors = colorsFor(palette);
    QList<QColor> result;
    for (const auto &each : series)
        result += each.tone == ChartTone::ByName ? hues.takeFirst() : toneColor(each.tone, colors);
    return result;
}

} // namespace ui
