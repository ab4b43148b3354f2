#include "ui/trace/blockpaint.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QWidget>

namespace ui {

void paintCodeSurface(QWidget &widget)
{
    const Colors colors = colorsFor(widget.palette());
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius,
                            cardRadius);
}

} // namespace ui
