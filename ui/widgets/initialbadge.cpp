#include "ui/widgets/initialbadge.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int side = 28;

} // namespace

InitialBadge::InitialBadge(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setFixedSize(side, side);
}

void InitialBadge::setName(const QString &name)
{
    m_name = name;
    update();
}

void InitialBadge::paintEvent(QPaintEvent *)
{
    const auto colors = colorsFor(palette());
    const auto hue = serviceColor(m_name, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(colors.raised, hue, 0.5));
    painter.setBrush(mixed(colors.raised, hue, colors.isDark ? 0.3 : 0.18));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    painter.setFont(headingFont());
    painter.setPen(colors.text);
    painter.drawText(rect(), Qt::AlignCenter, m_name.left(1).toUpper());
}

} // namespace ui
