#include "ui/trace/flamepaint.h"

#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"
#include "ui/trace/bardetail.h"
#include "ui/trace/barpaint.h"
#include "ui/trace/waterfallheader.h"
#include "ui/trace/waterfalltext.h"

#include <QPainter>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

QRectF flameRect(const WaterfallScene &scene, const FlameBar &bar)
{
    const QRect lane = scene.geometry.rowRect(bar.lane);
    const double gap = bar.width > thinnestBar + 1 ? 1 : 0; // neighbours stay apart
    return {scene.geometry.axisLeft() + bar.x, double(lane.top() + 1), bar.width - gap,
            double(lane.height() - 2)};
}

QColor fillOf(const WaterfallScene &scene, const FlameBar &bar, const RowChoice *choice)
{
    const QColor full = bar.hasError ? scene.colors.error : barColor(scene, bar.row);
    return isMatch(choice, bar.row) ? full : mixed(scene.colors.raised, full, 0.25);
}

bool isCurrent(const WaterfallScene &scene, const FlameBar &bar)
{
    return bar.row == scene.currentRow && bar.count == 1;
}

void paintLabel(QPainter &painter, const WaterfallScene &scene, const FlameBar &bar,
                const QColor &fill)
{
    constexpr double leastRoom = 24;
    const QRectF room = flameRect(scene, bar).adjusted(space::xs, 0, -space::xs, 0);
    if (room.width() < leastRoom)
        return;
    QString text = oneLine(scene.outline->span(bar.row).name);
    if (bar.count == 1)
        text += u"  "_s + formatDuration(scene.outline->spanDurationNs(bar.row));
    painter.setPen(inkOn(fill));
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room.width())));
}

/// How many are drawn as one, where there is room behind them.
void paintCount(QPainter &painter, const WaterfallScene &scene, const FlameBar &bar,
                double freeUntil)
{
    const QString text = u"×%1"_s.arg(formatCount(bar.count));
    const QRectF rect = flameRect(scene, bar);
    const double width = painter.fontMetrics().horizontalAdvance(text);
    if (rect.right() + 3 + width > freeUntil)
        return;
    painter.setPen(scene.colors.muted);
    painter.drawText(QRectF(rect.right() + 3, rect.top(), width + 1, rect.height()),
                     int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), text);
}

void paintPath(QPainter &painter, const WaterfallScene &scene, const FlameBar &bar)
{
    if (!scene.analysis || !scene.analysis->isCritical[std::size_t(bar.row)])
        return;
    const QRectF rect = flameRect(scene, bar);
    for (const Run &run :
         layoutPath(*scene.analysis, bar.row, scene.window, scene.geometry.axisWidth()))
        painter.fillRect(QRectF(scene.geometry.axisLeft() + run.x, rect.bottom() - 2, run.width, 3),
                         scene.colors.critical);
}

void paintFlameBar(QPainter &painter, const WaterfallScene &scene, const FlameBar &bar,
                   const RowChoice *choice)
{
    const QRectF rect = flameRect(scene, bar);
    const QColor fill = fillOf(scene, bar, choice);
    painter.fillRect(rect, fill);
    if (bar.row == scene.hoverRow)
        painter.fillRect(rect, QColor(255, 255, 255, 50));
    paintLabel(painter, scene, bar, fill);
    paintPath(painter, scene, bar);
    const bool isFound =
        scene.found && std::binary_search(scene.found->begin(), scene.found->end(), bar.row);
    if (!isCurrent(scene, bar) && !isFound)
        return;
    painter.setPen(QPen(isCurrent(scene, bar) ? scene.colors.text : scene.colors.warning, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

} // namespace

void paintFlame(QPainter &painter, const WaterfallScene &scene, const std::vector<FlameBar> &bars,
                const RowChoice *choice)
{
    painter.fillRect(QRect(QPoint(), scene.geometry.size), scene.colors.raised);
    if (!scene.outline)
        return;
    painter.setFont(captionFont());
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGridLines(painter, scene);
    const double right = scene.geometry.axisLeft() + scene.geometry.axisWidth();
    for (std::size_t i = 0; i < bars.size(); ++i) {
        paintFlameBar(painter, scene, bars[i], choice);
        const bool hasNeighbour = i + 1 < bars.size() && bars[i + 1].lane == bars[i].lane;
        if (bars[i].count > 1)
            paintCount(painter, scene, bars[i],
                       hasNeighbour ? scene.geometry.axisLeft() + bars[i + 1].x : right);
    }
    paintHeader(painter, scene);
}

} // namespace ui
