#include "ui/widgets/toggle.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"

#include <QPainter>
#include <QStyle>

namespace ui {
namespace {

constexpr int trackWidth = 34;
constexpr int trackHeight = 20;
constexpr int knobInset = 3;
constexpr int focusRoom = 3;

} // namespace

Toggle::Toggle(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setCursor(Qt::PointingHandCursor);
}

QSize Toggle::sizeHint() const
{
    const int words =
        text().isEmpty() ? 0 : space::s + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {trackWidth + 2 * focusRoom + words,
            qMax(controlHeight - space::xs, fontMetrics().height())};
}

void Toggle::paintTrack(QPainter &painter, const QRectF &track) const
{
    const Colors colors = colorsFor(palette());
    const QColor off = mixed(colors.raised, colors.text, 0.5); // 3:1 as a mark
    QColor fill = isChecked() ? colors.accent : off;
    if (!isEnabled())
        fill = mixed(colors.surface, fill, 0.4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const double size = track.height() - 2 * knobInset;
    const bool isAtRight = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const double x = isAtRight ? track.right() - knobInset - size : track.left() + knobInset;
    painter.setBrush(colors.isDark && isChecked() ? colors.surface : QColor(Qt::white));
    painter.drawEllipse(QRectF(x, track.top() + knobInset, size, size));
}

void Toggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double left = isMirrored ? width() - trackWidth - focusRoom : focusRoom;
    const QRectF track(left, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    paintTrack(painter, track);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colorsFor(palette()).accent, 1.5));
        const QRectF ring = track.adjusted(-2, -2, 2, 2);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
    const int used = trackWidth + 2 * focusRoom + space::s;
    const QRect words =
        isMirrored ? rect().adjusted(0, 0, -used, 0) : rect().adjusted(used, 0, 0, 0);
    style()->drawItemText(&painter, words,
                          int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic),
                          palette(), isEnabled(), text(), QPalette::WindowText);
}

} // namespace ui
