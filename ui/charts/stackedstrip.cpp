#include "ui/charts/stackedstrip.h"

#include "ui/charts/chartcolors.h"
#include "ui/charts/chartvalue.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

QList<double> valuesOf(const QList<StackedStrip::Part> &parts)
{
    QList<double> values;
    for (const auto &part : parts)
        values += part.value;
    return values;
}

} // namespace

QList<int> stripEdges(const QList<double> &values, int width)
{
    const double whole = std::accumulate(values.cbegin(), values.cend(), 0.0);
    QList<int> edges;
    double sum = 0;
    int edge = 0;
    for (const double value : values) {
        sum += value;
        const int exact = whole > 0 ? int(std::lround(sum / whole * width)) : 0;
        edge = std::min(width, std::max(exact, edge + 1));
        edges += edge;
    }
    return edges;
}

StackedStrip::StackedStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StackedStrip::setParts(const QList<Part> &parts, ChartUnit unit)
{
    m_parts.clear();
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(m_parts),
                 [](const Part &part) { return std::isfinite(part.value) && part.value > 0; });
    m_unit = unit;
    setToolTip(partsText());
    setAccessibleDescription(partsText());
    update();
}

QString StackedStrip::partsText() const
{
    const auto values = valuesOf(m_parts);
    const double whole = std::accumulate(values.cbegin(), values.cend(), 0.0);
    QStringList lines;
    for (const auto &part : m_parts)
        //: name, value and share of the whole
        lines += tr("%1: %2 (%3)")
                     .arg(part.name, chartValue(part.value, m_unit),
                          chartValue(part.value / whole, ChartUnit::Share));
    return lines.join(u'\n');
}

void StackedStrip::paintEvent(QPaintEvent *)
{
    QList<ChartSeries> named;
    for (const auto &part : m_parts)
        named += ChartSeries{.name = part.name, .points = {}, .tone = part.tone};
    const auto colors = chartColors(named, palette());
    const auto edges = stripEdges(valuesOf(m_parts), width());
    QPainter painter(this);
    if (m_parts.isEmpty())
        painter.fillRect(rect(), palette().midlight());
    int left = 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        painter.fillRect(QRect(left, 0, edges[i] - left, height()), colors[i]);
        left = edges[i];
    }
}

} // namespace ui
