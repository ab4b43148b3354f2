#include "ui/trace/waterfallpaint.h"

#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"
#include "ui/trace/barpaint.h"
#include "ui/trace/waterfallheader.h"
#include "ui/trace/waterfalltext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int chevronRoom = 16;
constexpr int dotSize = 8;
constexpr int endRoom = space::m; ///< a bar to the end has its label before it or inside

void paintRowBackground(QPainter &painter, const WaterfallScene &scene, const Bar &bar)
{
    const QRect row = scene.geometry.rowRect(bar.position);
    if (bar.row == scene.currentRow) {
        painter.fillRect(row, scene.colors.selection);
        if (scene.hasFocus)
            painter.fillRect(QRect(row.topLeft(), QSize(3, row.height())), scene.colors.accent);
    } else if (scene.found
               && std::binary_search(scene.found->begin(), scene.found->end(), bar.row)) {
        painter.fillRect(row, mixed(scene.colors.raised, scene.colors.warning, 0.16));
    } else if (bar.row == scene.hoverRow) {
        painter.fillRect(row, mixed(scene.colors.raised, scene.colors.text, 0.04));
    }
}

void paintGuides(QPainter &painter, const WaterfallScene &scene, const Bar &bar)
{
    const QRect row = scene.geometry.rowRect(bar.position);
    painter.setPen(scene.colors.border);
    const int levels = scene.geometry.shownLevels(scene.rows->depthAt(bar.position));
    for (int level = 0; level < levels; ++level) {
        const int x = scene.geometry.indentOf(level) + chevronRoom / 2;
        painter.drawLine(x, row.top(), x, row.bottom());
    }
}

void paintChevron(QPainter &painter, const WaterfallScene &scene, const Bar &bar, QPointF center)
{
    constexpr double reach = 2.5;
    QPolygonF line;
    if (scene.rows->isCollapsed(bar.row))
        line << QPointF(-reach / 2, -reach * 1.4) << QPointF(reach, 0)
             << QPointF(-reach / 2, reach * 1.4);
    else
        line << QPointF(-reach * 1.4, -reach / 2) << QPointF(0, reach)
             << QPointF(reach * 1.4, -reach / 2);
    painter.setPen(QPen(scene.colors.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line.translated(center));
}

/// Draws what fits and returns the room that is left.
QRect paintText(QPainter &painter, QRect room, const QString &text, const QColor &color)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString line = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.setPen(color);
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), line);
    return room.adjusted(metrics.horizontalAdvance(line), 0, 0, 0);
}

/// A circle with an exclamation mark and the word, at the right end; returns the room to its left.
QRect paintErrorMark(QPainter &painter, const WaterfallScene &scene, QRect room,
                     const QString &word)
{
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
    constexpr int markSize = 13;
    const int needed = wordWidth + markSize + space::xs + space::s;
    if (room.width() < needed + 60)
        return room;
    const QRect words = room.adjusted(room.width() - wordWidth, 0, 0, 0);
    painter.setPen(scene.colors.error);
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), word);
    const QRectF mark(words.left() - space::xs - markSize, room.center().y() - markSize / 2.0 + 0.5,
                      markSize, markSize);
    painter.setPen(QPen(scene.colors.error, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(mark.adjusted(0.7, 0.7, -0.7, -0.7));
    painter.drawLine(mark.center() - QPointF(0, 3), mark.center() + QPointF(0, 0.6));
    painter.drawPoint(mark.center() + QPointF(0, 3.2));
    return room.adjusted(0, 0, -needed, 0);
}

QString translated(const char *text) { return QCoreApplication::translate("ui::Waterfall", text); }

QRect paintMarks(QPainter &painter, const WaterfallScene &scene, const Bar &bar, QRect room)
{
    const Outline &outline = *scene.outline;
    if (outline.has(bar.row, Outline::Error))
        return paintErrorMark(painter, scene, room,
                              translated(QT_TRANSLATE_NOOP("ui::Waterfall", "Error")));
    if (scene.rows->isCollapsed(bar.row) && outline.has(bar.row, Outline::ErrorBelow))
        return paintErrorMark(painter, scene, room,
                              translated(QT_TRANSLATE_NOOP("ui::Waterfall", "Error inside")));
    return room;
}

/// Shown only because something below it was asked for.
bool isContext(const WaterfallScene &scene, int row)
{
    const auto *choice = scene.rows->choice().get();
    return choice && choice->at(row) == RowChoice::Context;
}

/// A button at the right end; returns the room to its left.
QRect paintFold(QPainter &painter, const WaterfallScene &scene, const Bar &bar, QRect room)
{
    const QString text = foldText(*scene.rows, bar.row);
    if (text.isEmpty())
        return room;
    const QRect place = foldRect(scene.geometry, bar.position, text, painter.fontMetrics());
    painter.setPen(scene.colors.border);
    painter.setBrush(scene.colors.surface);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), place.height() / 2.0,
                            place.height() / 2.0);
    painter.setPen(scene.colors.muted);
    painter.drawText(place, int(Qt::AlignCenter | Qt::TextSingleLine), text);
    room.setRight(place.left() - space::s);
    return room;
}

/// A flag at the left edge.
void paintMarked(QPainter &painter, const WaterfallScene &scene, const Bar &bar)
{
    if (!scene.marked || !scene.marked->contains(bar.row))
        return;
    const QRect row = scene.geometry.rowRect(bar.position);
    const QPointF foot(row.left() + 4.5, row.bottom() - 4);
    painter.setPen(QPen(scene.colors.accent, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(foot, foot - QPointF(0, 14));
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.colors.accent);
    painter.drawPolygon(
        QPolygonF{foot - QPointF(0, 15), foot - QPointF(-7, 11.5), foot - QPointF(0, 8)});
}

/// A service is named where it changes; in between, its colour says enough.
bool namesService(const Outline &outline, int row)
{
    const int parent = outline.parent[std::size_t(row)];
    return parent < 0 || outline.service[std::size_t(parent)] != outline.service[std::size_t(row)];
}

void paintNames(QPainter &painter, const WaterfallScene &scene, const Bar &bar, QRect room)
{
    const Outline &outline = *scene.outline;
    const int depth = scene.rows->depthAt(bar.position);
    if (scene.geometry.shownLevels(depth) < depth)
        room = paintText(painter, room, u"%1 "_s.arg(formatCount(depth)), scene.colors.muted);
    if (namesService(outline, bar.row)) {
        room = paintText(painter, room, serviceText(outline, bar.row), scene.colors.muted);
        room.adjust(space::s, 0, 0, 0);
    }
    if (room.width() < 8)
        return;
    room = paintText(painter, room, oneLine(outline.span(bar.row).name),
                     isContext(scene, bar.row) ? scene.colors.muted : scene.colors.text);
    if (scene.rows->isCollapsed(bar.row)) {
        const int hidden = outline.subtreeSize[std::size_t(bar.row)] - 1;
        paintText(painter, room.adjusted(space::s, 0, 0, 0), u"+%1"_s.arg(formatCount(hidden)),
                  scene.colors.muted);
    }
}

void paintNameCell(QPainter &painter, const WaterfallScene &scene, const Bar &bar)
{
    const Outline &outline = *scene.outline;
    const QRect row = scene.geometry.rowRect(bar.position);
    const int left = scene.geometry.indentOf(scene.rows->depthAt(bar.position));
    const double middle = row.center().y() + 0.5;
    paintGuides(painter, scene, bar);
    paintMarked(painter, scene, bar);
    if (outline.hasChildren(bar.row))
        paintChevron(painter, scene, bar, {left + chevronRoom / 2.0, middle});
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.serviceColors.value(outline.service[std::size_t(bar.row)]));
    painter.drawEllipse(QRectF(left + chevronRoom + 2, middle - dotSize / 2.0, dotSize, dotSize));
    const int textLeft = left + chevronRoom + dotSize + space::s;
    QRect room(textLeft, row.top(), scene.geometry.nameWidth - textLeft - space::m, row.height());
    room = paintFold(painter, scene, bar, room);
    room = paintMarks(painter, scene, bar, room);
    paintNames(painter, scene, bar, room);
}

/// The filters let nothing pass; the way back is in the toolbar.
void paintNothing(QPainter &painter, const WaterfallScene &scene)
{
    painter.setPen(scene.colors.muted);
    painter.drawText(QRect(QPoint(0, headerHeight), scene.geometry.size)
                         .adjusted(space::m, space::xl, -space::m, 0),
                     int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap),
                     translated(QT_TRANSLATE_NOOP("ui::Waterfall", "No span passes the filters.")));
}

} // namespace

int WaterfallGeometry::axisLeft() const { return nameWidth + space::m; }

int WaterfallGeometry::axisWidth() const
{
    return std::max(10, size.width() - axisLeft() - endRoom);
}

QRect WaterfallGeometry::rowRect(int position) const
{
    const auto top = qint64(position) * rowHeight - scrollY + headerHeight;
    return {0, int(top), size.width(), rowHeight};
}

int WaterfallGeometry::positionAt(int y) const
{
    return y < headerHeight ? -1 : (y - headerHeight + scrollY) / rowHeight;
}

QRect WaterfallGeometry::minimapRect() const
{
    return {axisLeft(), 5, axisWidth(), minimapHeight - 9};
}

int WaterfallGeometry::shownLevels(int depth) const
{
    constexpr int percentOfNames = 45;
    return std::min(depth, std::max(1, nameWidth * percentOfNames / 100 / indentStep));
}

QString foldText(const Rows &rows, int row)
{
    if (rows.isUnfolded(row))
        return translated(QT_TRANSLATE_NOOP("ui::Waterfall", "fold"));
    const int hidden = rows.foldedBelow(row);
    return hidden == 0
        ? QString()
        : translated(QT_TRANSLATE_NOOP("ui::Waterfall", "%1 hidden")).arg(formatCount(hidden));
}

QRect foldRect(const WaterfallGeometry &geometry, int position, const QString &text,
               const QFontMetrics &metrics)
{
    const QRect row = geometry.rowRect(position);
    const int width = metrics.horizontalAdvance(text) + 2 * space::s;
    const int height = std::min(row.height() - 4, metrics.height() + 2);
    return {geometry.nameWidth - space::s - width, row.center().y() - height / 2 + 1, width,
            height};
}

void paintWaterfall(QPainter &painter, const WaterfallScene &scene)
{
    painter.fillRect(QRect(QPoint(), scene.geometry.size), scene.colors.raised);
    if (!scene.outline)
        return;
    painter.setFont(scene.font);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Bar &bar : scene.bars)
        paintRowBackground(painter, scene, bar);
    paintGridLines(painter, scene);
    if (scene.rows->visibleCount() == 0)
        paintNothing(painter, scene);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Bar &bar : scene.bars) {
        paintNameCell(painter, scene, bar);
        paintBar(painter, scene, bar);
    }
    paintHeader(painter, scene);
}

} // namespace ui
