#include "ui/trace/waterfallheader.h"

#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"
#include "ui/trace/waterfallpaint.h"
#include "ui/trace/waterfalltext.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double leastTickGap = 96;

void paintMinimap(QPainter &painter, const WaterfallScene &scene)
{
    const QRect place = scene.geometry.minimapRect();
    painter.drawImage(place, scene.minimap);
    const TimeWindow whole = wholeTrace(*scene.outline);
    if (scene.window == whole)
        return;
    const double perNs = place.width() / whole.lengthNs();
    const double left = place.left() + scene.window.startNs * perNs;
    const double right = std::max(left + 2, place.left() + scene.window.endNs * perNs);
    QColor veil = scene.colors.surface;
    veil.setAlphaF(0.75F);
    painter.fillRect(QRectF(place.left(), place.top(), left - place.left(), place.height()), veil);
    painter.fillRect(QRectF(right, place.top(), place.right() + 1 - right, place.height()), veil);
    painter.setPen(QPen(scene.colors.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(left, place.top() - 0.5, right - left, place.height()));
    painter.setPen(QPen(scene.colors.accent, 3, Qt::SolidLine, Qt::FlatCap));
    for (const double edge : {left, right}) // what can be taken hold of
        painter.drawLine(QPointF(edge, place.center().y() - 5),
                         QPointF(edge, place.center().y() + 6));
}

void paintRuler(QPainter &painter, const WaterfallScene &scene)
{
    const auto &geometry = scene.geometry;
    painter.setFont(captionFont());
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(scene.colors.muted);
    double free = 0;
    const auto ticks = layoutTicks(scene.window, geometry.axisWidth(), leastTickGap);
    const auto stepNs = ticks.size() > 1 ? ticks[1].ns - ticks[0].ns
        : ticks.empty()                  ? 1
                                         : ticks[0].ns;
    for (const Tick &tick : ticks) {
        const QString text = tickText(tick.ns, stepNs);
        const double width = metrics.horizontalAdvance(text);
        double x = geometry.axisLeft() + tick.x + 5;
        if (x + width > geometry.size.width() - 2)
            x = geometry.axisLeft() + tick.x - 5 - width;
        if (x < free)
            continue;
        painter.drawText(QRectF(x, minimapHeight, width + 1, rulerHeight), int(Qt::AlignVCenter),
                         text);
        free = x + width + space::s;
    }
    if (geometry.nameWidth == 0)
        return;
    painter.drawText(
        QRect(space::m + space::xs, minimapHeight, geometry.nameWidth - space::xl, rulerHeight),
        int(Qt::AlignVCenter | Qt::AlignLeft),
        QCoreApplication::translate("ui::Waterfall", "Service and span"));
}

} // namespace

QImage minimapImage(const Outline &outline, QSize size, double scale, const Colors &colors,
                    const QList<QColor> &serviceColors)
{
    constexpr int leastLane = 2;
    const int lanes = std::clamp(outline.size(), 1, std::max(1, size.height() / leastLane));
    const Minimap map =
        layoutMinimap(outline, std::max(1, int(std::lround(size.width() * scale))), lanes);
    // few lanes are high: the last part of each is left free, so that bars do not grow together
    constexpr int highLane = 4;
    const int parts = size.height() / lanes >= highLane ? highLane : 1;
    QImage cells(map.columns, lanes * parts, QImage::Format_ARGB32_Premultiplied);
    cells.fill(Qt::transparent);
    QList<QRgb> inks(Minimap::Busy + Minimap::mostServices,
                     mixed(colors.raised, colors.muted, 0.7).rgb());
    inks[Minimap::Empty] = QColor(Qt::transparent).rgba();
    inks[Minimap::Failed] = colors.error.rgb();
    for (int i = 0; i < std::min(int(serviceColors.size()), Minimap::mostServices); ++i)
        inks[Minimap::Busy + i] = serviceColors[i].rgb();
    for (int line = 0; line < cells.height(); ++line) {
        if (parts > 1 && line % parts == parts - 1)
            continue;
        auto *pixels = reinterpret_cast<QRgb *>(cells.scanLine(line));
        for (int column = 0; column < map.columns; ++column)
            pixels[column] = inks[map.at(column, line / parts)];
    }
    return cells;
}

void paintGridLines(QPainter &painter, const WaterfallScene &scene)
{
    const auto &geometry = scene.geometry;
    painter.setPen(mixed(scene.colors.raised, scene.colors.border, 0.7));
    for (const Tick &tick : layoutTicks(scene.window, geometry.axisWidth(), leastTickGap)) {
        const int x = geometry.axisLeft() + int(std::lround(tick.x));
        painter.drawLine(x, headerHeight, x, geometry.size.height());
    }
    painter.setPen(scene.colors.border);
    if (geometry.nameWidth > 0)
        painter.drawLine(geometry.nameWidth, headerHeight, geometry.nameWidth,
                         geometry.size.height());
}

void paintHeader(QPainter &painter, const WaterfallScene &scene)
{
    const auto &geometry = scene.geometry;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(0, 0, geometry.size.width(), headerHeight), scene.colors.surface);
    painter.setPen(scene.colors.border);
    painter.drawLine(0, headerHeight - 1, geometry.size.width(), headerHeight - 1);
    if (geometry.nameWidth > 0)
        painter.drawLine(geometry.nameWidth, 0, geometry.nameWidth, headerHeight - 1);
    for (const Tick &tick : layoutTicks(scene.window, geometry.axisWidth(), leastTickGap)) {
        const int x = geometry.axisLeft() + int(std::lround(tick.x));
        painter.drawLine(x, headerHeight - 8, x, headerHeight - 1);
    }
    paintRuler(painter, scene);
    paintMinimap(painter, scene);
}

} // namespace ui
