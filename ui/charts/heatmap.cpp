#include "ui/charts/heatmap.h"

#include "ui/charts/chartaccess.h"
#include "ui/charts/charttip.h"
#include "ui/charts/chartvalue.h"
#include "ui/theme/colors.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"

#include <QAccessible>
#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr double chosenShare = 0.16;
constexpr int roomPerTime = 110;
/// One call among thousands is still seen.
constexpr double faintest = 0.14;

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent), m_tip(new ChartTip(this))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(captionFont());
    setAccessibleName(tr("Heat map over time"));
}

void HeatMap::setData(const HeatData &data)
{
    m_data = data;
    m_most = 0;
    for (const auto &band : data.counts) {
        for (const double count : band)
            m_most = std::max(m_most, count);
    }
    m_chosenFrom.reset();
    m_current.reset();
    m_tip->hide();
    update();
}

int HeatMap::stepCount() const
{
    return m_data.counts.isEmpty() ? 0 : int(m_data.counts.constFirst().size());
}

QRectF HeatMap::area() const
{
    int label = 0;
    for (const auto &band : m_data.bands)
        label = std::max(label, fontMetrics().horizontalAdvance(band));
    return QRectF(rect()).adjusted(label + 2 * space::s, space::s, -space::s,
                                   -fontMetrics().height() - space::s);
}

QRectF HeatMap::rectOf(const Cell &cell) const
{
    const auto box = area();
    const double width = box.width() / std::max(1, stepCount());
    const double height = box.height() / std::max<double>(1, double(m_data.bands.size()));
    return {box.left() + cell.step * width, box.bottom() - (cell.band + 1) * height, width, height};
}

std::optional<HeatMap::Cell> HeatMap::cellAt(const QPointF &position) const
{
    const auto box = area();
    const auto first = rectOf({0, 0});
    if (!box.contains(position) || stepCount() == 0)
        return {};
    return Cell{std::clamp(int((box.bottom() - position.y()) / first.height()), 0,
                           int(m_data.bands.size()) - 1),
                std::clamp(int((position.x() - box.left()) / first.width()), 0, stepCount() - 1)};
}

QString HeatMap::readoutText() const
{
    if (!m_current)
        return {};
    const double count = m_data.counts[m_current->band].value(m_current->step);
    //: a cell of a heat map: moment, band of durations such as "up to 1 s", number of spans
    return tr("%1, %2: %3")
        .arg(chartMoment(m_data.startMs + (m_current->step + 1) * m_data.stepMs, m_data.stepMs),
             m_data.bands[m_current->band], chartValue(count, ChartUnit::Count));
}

void HeatMap::setCurrent(std::optional<Cell> cell)
{
    if (m_current == cell)
        return;
    m_current = cell;
    QAccessibleValueChangeEvent changed(this, readoutText());
    QAccessible::updateAccessibility(&changed);
    if (!cell) {
        m_tip->hide();
    } else {
        const double count = m_data.counts[cell->band].value(cell->step);
        m_tip->setContent(
            chartMoment(m_data.startMs + (cell->step + 1) * m_data.stepMs, m_data.stepMs),
            {{colorsFor(palette()).accent, m_data.bands[cell->band],
              chartValue(count, ChartUnit::Count)}},
            0);
        m_tip->showBeside(mapToGlobal(rectOf(*cell).center().toPoint()));
    }
    update();
}

void HeatMap::takeRange(int first, int last)
{
    m_chosenFrom.reset();
    m_tip->hide();
    update();
    const auto edge = [&](int step) { return m_data.startMs + step * m_data.stepMs; };
    Q_EMIT rangeChosen(edge(std::min(first, last)), edge(std::max(first, last) + 1));
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell)
        m_chosenFrom = cell->step;
}

void HeatMap::mouseMoveEvent(QMouseEvent *event) { setCurrent(cellAt(event->position())); }

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    if (m_chosenFrom && cell && *m_chosenFrom != cell->step)
        takeRange(*m_chosenFrom, cell->step);
    m_chosenFrom.reset();
    update();
}

void HeatMap::leaveEvent(QEvent *) { setCurrent({}); }

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const bool isChoosing = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: moveCurrent(0, -1, isChoosing); break;
    case Qt::Key_Right: moveCurrent(0, 1, isChoosing); break;
    case Qt::Key_Up: moveCurrent(1, 0, isChoosing); break;
    case Qt::Key_Down: moveCurrent(-1, 0, isChoosing); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosenFrom && m_current)
            takeRange(*m_chosenFrom, m_current->step);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void HeatMap::moveCurrent(int bands, int steps, bool isChoosing)
{
    if (stepCount() == 0)
        return;
    const auto from = m_current.value_or(Cell{0, steps < 0 ? stepCount() : -1});
    if (!isChoosing)
        m_chosenFrom.reset();
    else if (!m_chosenFrom)
        m_chosenFrom = std::max(0, from.step);
    setCurrent(Cell{std::clamp(from.band + bands, 0, int(m_data.bands.size()) - 1),
                    std::clamp(from.step + steps, 0, stepCount() - 1)});
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCells(painter);
    paintAxes(painter);
    const auto colors = colorsFor(palette());
    if (m_chosenFrom && m_current) {
        auto fill = colors.accent;
        fill.setAlphaF(float(chosenShare));
        const auto from = rectOf({0, *m_chosenFrom});
        const auto to = rectOf({0, m_current->step});
        const auto across = from.united(to);
        painter.fillRect(QRectF(across.left(), area().top(), across.width(), area().height()),
                         fill);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(colors.text);
    if (m_current)
        painter.drawRect(rectOf(*m_current));
    painter.setPen(colors.accent);
    if (hasFocus())
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void HeatMap::paintCells(QPainter &painter) const
{
    const auto colors = colorsFor(palette());
    for (int band = 0; band < m_data.counts.size(); ++band) {
        for (int step = 0; step < m_data.counts[band].size(); ++step) {
            const double count = m_data.counts[band][step];
            if (count <= 0)
                continue;
            // by the root: a few must not vanish beside many
            const double share = std::max(faintest, std::sqrt(count / m_most));
            const auto cell = rectOf({band, step}).adjusted(0.5, 0.5, -0.5, -0.5);
            painter.fillRect(cell, mixed(colors.surface, colors.accent, share));
        }
    }
}

void HeatMap::paintAxes(QPainter &painter) const
{
    const auto box = area();
    painter.setPen(colorsFor(palette()).muted);
    const double rowHeight = rectOf({0, 0}).height();
    const int every = std::max(1, int(std::ceil(fontMetrics().height() / rowHeight)));
    for (int band = 0; band < m_data.bands.size(); band += every) {
        const auto row = rectOf({band, 0});
        painter.drawText(QRectF(0, row.center().y() - 20, box.left() - space::s, 40),
                         int(Qt::AlignRight | Qt::AlignVCenter), m_data.bands[band]);
    }
    const int labels = std::max(1, int(box.width() / roomPerTime));
    const auto format = axisTimeFormat(m_data.endMs - m_data.startMs);
    for (int i = 0; i < labels; ++i) {
        const double time = m_data.startMs + (m_data.endMs - m_data.startMs) * i / labels;
        const auto moment = QDateTime::fromMSecsSinceEpoch(qint64(time));
        painter.drawText(QPointF(box.left() + box.width() * i / labels,
                                 box.bottom() + fontMetrics().ascent() + space::xs),
                         QLocale().toString(moment, format));
    }
}

} // namespace ui
