#include "ui/trace/skeleton.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"

#include <QPainter>
#include <array>

namespace ui {
namespace {

struct Shape {
    double indent;
    double name;
    double start;
    double length;
};
/// Shares of the width, as a small trace would look.
constexpr std::array shapes = {Shape{0.00, 0.16, 0.00, 1.00}, Shape{0.02, 0.12, 0.02, 0.30},
                               Shape{0.04, 0.14, 0.04, 0.22}, Shape{0.02, 0.10, 0.34, 0.16},
                               Shape{0.02, 0.13, 0.52, 0.42}, Shape{0.04, 0.09, 0.55, 0.30}};

} // namespace

WaterfallSkeleton::WaterfallSkeleton(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading the trace"));
}

void WaterfallSkeleton::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colors.surface, colors.text, 0.08));
    const double names = width() * 0.28;
    const double axis = width() - names - 2 * space::l;
    double y = space::xl;
    for (const Shape &shape : shapes) {
        painter.drawRoundedRect(
            QRectF(space::l + shape.indent * width(), y, shape.name * width(), 12), 3, 3);
        painter.drawRoundedRect(
            QRectF(names + space::l + shape.start * axis, y, shape.length * axis, 12), 3, 3);
        y += waterfallRowHeight + space::xs;
    }
}

} // namespace ui
