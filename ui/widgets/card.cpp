#include "ui/widgets/card.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

Card::Card(QWidget *parent) : QWidget(parent), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(space::l, space::m, space::l, space::m);
    m_content->setSpacing(space::s);
}

void Card::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace ui
