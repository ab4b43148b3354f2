#include "ui/theme/stylepaint.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace ui {
namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

/// Half a pixel in, so that a line of one pixel is sharp.
QRectF inner(const QRect &rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

/// Outlines of controls reach 3:1; frames and lines between areas stay quieter.
QColor controlBorder(const QStyleOption &option)
{
    const Colors colors = colorsFor(option.palette);
    return mixed(colors.raised, colors.text, has(option, QStyle::State_Enabled) ? 0.5 : 0.2);
}

/// A button's words say what it is; its outline may be quieter than a field's.
QColor buttonBorder(const QStyleOption &option)
{
    const Colors colors = colorsFor(option.palette);
    return colors.border == colors.text ? colors.border : mixed(colors.raised, colors.text, 0.24);
}

bool isDefaultButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && has(option, QStyle::State_Enabled);
}

bool isFlatButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::Flat);
}

QColor pressed(const QColor &color, const QStyleOption &option)
{
    const QColor ink = option.palette.color(QPalette::ButtonText);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return mixed(color, ink, 0.14);
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)
        ? mixed(color, ink, 0.05)
        : color;
}

void paintRounded(QPainter &painter, const QRectF &rect, const QColor &line, const QColor &fill,
                  double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void paintRing(QPainter &painter, const QStyleOption &option, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsFor(option.palette).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

QColor borderColor(const QPalette &palette) { return colorsFor(palette).border; }

void paintButton(QPainter &painter, const QStyleOption &option)
{
    const Colors colors = colorsFor(option.palette);
    const bool isDefault = isDefaultButton(option);
    const QColor base = isDefault ? colors.accent : option.palette.color(QPalette::Button);
    const bool isBare = isFlatButton(option) && !has(option, QStyle::State_MouseOver)
        && !has(option, QStyle::State_Sunken);
    if (!isBare)
        paintRounded(painter, inner(option.rect),
                     isDefault ? pressed(base, option) : buttonBorder(option),
                     pressed(base, option), cardRadius);
    if (!has(option, QStyle::State_HasFocus))
        return;
    paintRing(painter, option, inner(option.rect), cardRadius);
    if (isDefault) // the ring has the colour of the button: a line of the label's colour sets it off
        paintRounded(painter, inner(option.rect).adjusted(2, 2, -2, -2),
                     option.palette.color(QPalette::HighlightedText), {}, cardRadius - 2);
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const bool isQuiet = has(option, QStyle::State_AutoRaise) && !has(option, QStyle::State_Sunken)
        && !has(option, QStyle::State_On)
        && !(has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled));
    const QColor base = option.palette.color(
        has(option, QStyle::State_AutoRaise) ? QPalette::Window : QPalette::Button);
    const QColor line = has(option, QStyle::State_AutoRaise) ? QColor() : buttonBorder(option);
    if (!isQuiet)
        paintRounded(painter, inner(option.rect), line, pressed(base, option), cardRadius);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintRing(painter, option, inner(option.rect), cardRadius);
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor fill = option.palette.color(isEnabled ? QPalette::Base : QPalette::Window);
    paintRounded(painter, inner(option.rect), controlBorder(option), fill, cardRadius - 1);
    if (has(option, QStyle::State_HasFocus))
        paintRing(painter, option, inner(option.rect), cardRadius - 1);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Colors colors = colorsFor(option.palette);
    const QRectF box = inner(option.rect);
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor fill = isOn
        ? (has(option, QStyle::State_Enabled) ? colors.accent : controlBorder(option))
        : colors.raised;
    paintRounded(painter, box, isOn ? fill : controlBorder(option), fill, 4);
    if (!isOn)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (has(option, QStyle::State_On))
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.31)});
    else
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    painter.restore();
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Colors colors = colorsFor(option.palette);
    const QRectF circle = inner(option.rect);
    const bool isOn = has(option, QStyle::State_On);
    const QColor fill = isOn
        ? (has(option, QStyle::State_Enabled) ? colors.accent : controlBorder(option))
        : colors.raised;
    paintRounded(painter, circle, isOn ? fill : controlBorder(option), fill, circle.width() / 2);
    if (isOn) {
        const double inset = circle.width() * 0.3;
        const QRectF dot = circle.adjusted(inset, inset, -inset, -inset);
        paintRounded(painter, dot, {}, option.palette.color(QPalette::HighlightedText),
                     dot.width() / 2);
    }
}

void paintFocusRing(QPainter &painter, const QStyleOption &option)
{
    paintRing(painter, option, inner(option.rect), 4);
}

void paintFrame(QPainter &painter, const QStyleOption &option)
{
    paintRounded(painter, inner(option.rect), borderColor(option.palette), {}, 0);
}

void paintSplitter(QPainter &painter, const QStyleOption &option)
{
    const QRect rect = option.rect;
    const bool isActive = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const Colors colors = colorsFor(option.palette);
    // State_Horizontal: the handle stands between widgets side by side
    const QRect line = has(option, QStyle::State_Horizontal)
        ? QRect(rect.center().x(), rect.top(), 1, rect.height())
        : QRect(rect.left(), rect.center().y(), rect.width(), 1);
    painter.fillRect(line, isActive ? colors.accent : colors.border);
}

void paintTab(QPainter &painter, const QStyleOption &option)
{
    const Colors colors = colorsFor(option.palette);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     colors.border);
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(QRect(option.rect.left() + space::s, option.rect.bottom() - 1,
                               option.rect.width() - space::l, 2),
                         colors.accent);
    } else if (has(option, QStyle::State_MouseOver)) {
        paintRounded(painter, inner(option.rect.adjusted(2, 4, -2, -4)), {},
                     mixed(colors.surface, colors.text, 0.05), cardRadius);
    }
    if (has(option, QStyle::State_HasFocus))
        paintRing(painter, option, inner(option.rect.adjusted(2, 3, -2, -3)), cardRadius);
}

void paintTabLine(QPainter &painter, const QStyleOption &option, bool isBelowTabs)
{
    const int y = isBelowTabs ? option.rect.bottom() : option.rect.top();
    painter.fillRect(QRect(option.rect.left(), y, option.rect.width(), 1),
                     borderColor(option.palette));
}

void paintStep(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &button, bool isUp)
{
    const auto step = isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    const bool isPossible = has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
    const Colors colors = colorsFor(option.palette);
    const double reach = isUp ? -1.6 : 1.6;
    const QPointF center = QRectF(button).center() + QPointF(-2, isUp ? 1 : -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isPossible ? colors.muted : colors.border, 1.4, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{center + QPointF(-3, -reach), center + QPointF(0, reach),
                                   center + QPointF(3, -reach)});
    painter.restore();
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const Colors colors = colorsFor(option.palette);
    painter.fillRect(option.rect, colors.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     colors.border);
}

void paintProgress(QPainter &painter, const QStyleOption &option, bool isContents)
{
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    const Colors colors = colorsFor(option.palette);
    QRectF bar(option.rect);
    const double height = std::min(6.0, bar.height());
    bar = QRectF(bar.left(), bar.center().y() - height / 2, bar.width(), height);
    if (isContents && progress) {
        const double range = std::max(1.0, double(progress->maximum) - progress->minimum);
        bar.setWidth(bar.width()
                     * std::clamp((progress->progress - progress->minimum) / range, 0.0, 1.0));
    }
    paintRounded(painter, bar, {},
                 isContents ? colors.accent : mixed(colors.surface, colors.text, 0.14), height / 2);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const Colors colors = colorsFor(option.palette);
    painter.fillRect(option.rect, colors.raised);
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int inset = isActive ? 2 : 3;
    const QRectF handle = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    paintRounded(painter, handle, {}, mixed(colors.raised, colors.text, isActive ? 0.55 : 0.35),
                 radius);
}

QStyleOptionButton withLabelInk(QStyleOptionButton option)
{
    if (isDefaultButton(option))
        option.palette.setColor(QPalette::ButtonText,
                                option.palette.color(QPalette::HighlightedText));
    return option;
}

QStyleOptionViewItem withCalmSelection(QStyleOptionViewItem option)
{
    const Colors colors = colorsFor(option.palette);
    option.palette.setColor(QPalette::Highlight, colors.selection);
    option.palette.setColor(QPalette::HighlightedText, colors.text);
    return option;
}

} // namespace ui
