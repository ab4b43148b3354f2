#include "ui/trace/barpaint.h"

#include "ui/theme/format.h"
#include "ui/theme/oklch.h"
#include "ui/trace/bardetail.h"

#include <QPainter>
#include <algorithm>

namespace ui {
namespace {

constexpr int barHeight = 12;
constexpr int pathHeight = 3;

QRectF barRect(const WaterfallScene &scene, const Bar &bar)
{
    const QRect row = scene.geometry.rowRect(bar.position);
    return {scene.geometry.axisLeft() + bar.x, row.top() + (row.height() - barHeight) / 2.0,
            bar.width, double(barHeight)};
}

/// Beside the bar where there is room, else before it, else inside it.
void paintDuration(QPainter &painter, const WaterfallScene &scene, const Bar &bar)
{
    const QString text = formatDuration(scene.outline->spanDurationNs(bar.row));
    const QRectF rect = barRect(scene, bar);
    const double width = painter.fontMetrics().horizontalAdvance(text) + 1;
    const QRect row = scene.geometry.rowRect(bar.position);
    double x = rect.right() + 6;
    QColor color = scene.colors.muted;
    if (x + width > scene.geometry.size.width() - 4)
        x = rect.left() - 6 - width;
    if (x < scene.geometry.axisLeft()) {
        x = rect.right() - 6 - width;
        const bool isLight = scene.outline->hasChildren(bar.row);
        color = isLight ? scene.colors.text : inkOn(barColor(scene, bar.row));
    }
    painter.setPen(color);
    painter.drawText(QRectF(x, row.top(), width, row.height()),
                     int(Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine), text);
}

/// A span outside the window leaves an arrow on its side.
void paintOutside(QPainter &painter, const WaterfallScene &scene, const Bar &bar)
{
    const QRect row = scene.geometry.rowRect(bar.position);
    const bool isBefore = bar.side == Bar::Side::Before;
    const double x = isBefore ? scene.geometry.axisLeft()
                              : scene.geometry.axisLeft() + scene.geometry.axisWidth();
    const double towards = isBefore ? 4 : -4;
    const double y = row.center().y() + 0.5;
    painter.setPen(QPen(scene.colors.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{x + towards, y - 4}, {x, y}, {x + towards, y + 4}});
}

/// Lighter inside where children run, so that the span's own work stands out.
void paintChildren(QPainter &painter, const WaterfallScene &scene, const Bar &bar)
{
    constexpr double leastWidth = 8;
    if (bar.width < leastWidth || !scene.outline->hasChildren(bar.row))
        return;
    const QRectF rect = barRect(scene, bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(scene.colors.raised, barColor(scene, bar.row), 0.35));
    for (const Run &run :
         layoutChildren(*scene.outline, bar.row, scene.window, scene.geometry.axisWidth())) {
        const double left = std::max(rect.left() + 1, scene.geometry.axisLeft() + run.x);
        const double right =
            std::min(rect.right() - 1, scene.geometry.axisLeft() + run.x + run.width);
        if (right - left >= 1)
            painter.drawRect(QRectF(left, rect.top() + 1.5, right - left, rect.height() - 3));
    }
}

void paintPath(QPainter &painter, const WaterfallScene &scene, const Bar &bar)
{
    if (!scene.analysis || !scene.analysis->isCritical[std::size_t(bar.row)])
        return;
    const QRectF rect = barRect(scene, bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.colors.critical);
    for (const Run &run :
         layoutPath(*scene.analysis, bar.row, scene.window, scene.geometry.axisWidth()))
        painter.drawRect(
            QRectF(scene.geometry.axisLeft() + run.x, rect.bottom() + 0.5, run.width, pathHeight));
}

/// Diamonds; an exception's is red, several in one place carry their number.
void paintEvents(QPainter &painter, const WaterfallScene &scene, const Bar &bar)
{
    constexpr double reach = 4;
    const double y = barRect(scene, bar).center().y();
    const auto marks =
        layoutEvents(*scene.outline, bar.row, scene.window, scene.geometry.axisWidth());
    for (const EventMark &mark : marks) {
        const double x = scene.geometry.axisLeft() + mark.x;
        painter.setPen(QPen(scene.colors.raised, 1.2));
        painter.setBrush(mark.isException ? scene.colors.error : scene.colors.text);
        painter.drawPolygon(
            QPolygonF{{x - reach, y}, {x, y - reach}, {x + reach, y}, {x, y + reach}});
        if (mark.count == 1)
            continue;
        painter.setPen(scene.colors.text);
        painter.drawText(QPointF(x + reach + 1, y - 2), formatCount(mark.count));
    }
}

} // namespace

QColor barColor(const WaterfallScene &scene, int row)
{
    return scene.outline->has(row, Outline::Error)
        ? scene.colors.error
        : scene.serviceColors.value(scene.outline->service[std::size_t(row)]);
}

QColor inkOn(const QColor &fill)
{
    return contrastRatio(Qt::white, fill) > contrastRatio(Qt::black, fill) ? Qt::white : Qt::black;
}

void paintBar(QPainter &painter, const WaterfallScene &scene, const Bar &bar)
{
    if (bar.side != Bar::Side::Inside)
        return paintOutside(painter, scene, bar);
    const bool isOutlined = scene.colors.border == scene.colors.text; // high contrast
    painter.setPen(isOutlined ? QPen(scene.colors.text) : QPen(Qt::NoPen));
    painter.setBrush(barColor(scene, bar.row));
    const double radius = std::min(3.0, bar.width / 2);
    painter.drawRoundedRect(barRect(scene, bar), radius, radius);
    paintChildren(painter, scene, bar);
    paintPath(painter, scene, bar);
    paintDuration(painter, scene, bar);
    if (!scene.outline->span(bar.row).events.empty())
        paintEvents(painter, scene, bar);
}

} // namespace ui
