#include "ui/charts/sparkline.h"

#include "ui/charts/chartcolors.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double lineWidth = 1.5;
constexpr float fillShare = 0.15F;

} // namespace

QList<QList<QPointF>> sparklineParts(const QList<double> &values, const QSizeF &size)
{
    double low = 0;
    double high = 0;
    for (const double value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    const double scale = high > low ? size.height() / (high - low) : 0;
    const double step = values.size() > 1 ? size.width() / double(values.size() - 1) : 0;
    QList<QList<QPointF>> parts(1);
    for (int i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]))
            parts.last().append({i * step, size.height() - (values[i] - low) * scale});
        else if (!parts.last().isEmpty())
            parts.append(QList<QPointF>());
    }
    if (parts.last().isEmpty())
        parts.removeLast();
    return parts;
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(QList<double> values, ChartTone tone)
{
    m_values = std::move(values);
    m_tone = tone;
    update();
}

QSize Sparkline::sizeHint() const { return {96, fontMetrics().height() + 4}; }

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(lineWidth, lineWidth);
    const QSizeF room(width() - 2 * lineWidth, height() - 2 * lineWidth);
    const auto ink =
        chartColors({{.name = objectName(), .points = {}, .tone = m_tone}}, palette()).constFirst();
    auto fill = ink;
    fill.setAlphaF(fillShare);
    for (const auto &part : sparklineParts(m_values, room)) {
        QPolygonF area(part);
        area << QPointF(part.last().x(), room.height()) << QPointF(part.first().x(), room.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
        painter.setPen(QPen(ink, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (part.size() == 1)
            painter.drawPoint(part.first());
        else
            painter.drawPolyline(QPolygonF(part));
    }
}

} // namespace ui
