#include "ui/charts/timechart.h"

#include "ui/charts/chartaccess.h"
#include "ui/charts/chartcolors.h"
#include "ui/charts/charttip.h"
#include "ui/charts/chartvalue.h"
#include "ui/charts/plotsurface.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr int dotReach = 8;
constexpr int mostTipLines = 12;
constexpr double brushShare = 0.16;

} // namespace

/// What moves above the drawing: crosshair, chosen range, focus ring. Drawn apart, so that lines stay as they are.
class TimeChart::Overlay : public QWidget
{
public:
    explicit Overlay(TimeChart *chart) : QWidget(chart), m_chart(*chart)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto colors = colorsFor(palette());
        const QRect area = m_chart.m_surface->area();
        paintBrush(painter, colors, area);
        if (m_chart.m_crosshairMs) {
            const double x = m_chart.m_surface->xOf(*m_chart.m_crosshairMs);
            painter.setPen(QPen(colors.muted, 1, Qt::DashLine));
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            paintMarks(painter, colors, x);
        }
        if (m_chart.hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.accent, 1));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }

private:
    void paintBrush(QPainter &painter, const Colors &colors, const QRect &area) const
    {
        if (!m_chart.m_brush)
            return;
        const double from = m_chart.m_surface->xOf(m_chart.m_brush->fromMs);
        const double to = m_chart.m_surface->xOf(m_chart.m_brush->toMs);
        const QRectF chosen(QPointF(std::min(from, to), area.top()),
                            QPointF(std::max(from, to), area.bottom()));
        auto fill = colors.accent;
        fill.setAlphaF(float(brushShare));
        painter.fillRect(chosen, fill);
        painter.setPen(colors.accent);
        painter.drawLine(chosen.topLeft(), chosen.bottomLeft());
        painter.drawLine(chosen.topRight(), chosen.bottomRight());
    }
    /// A ring where the crosshair meets each line; what is stacked has no such place.
    void paintMarks(QPainter &painter, const Colors &colors, double x) const
    {
        if (m_chart.m_data.isStacked)
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        const auto hues = m_chart.colors();
        const auto readout = readoutAt(m_chart.m_data, *m_chart.m_crosshairMs);
        for (const auto &line : readout.lines) {
            if (m_chart.isHidden(line.series)
                || m_chart.m_data.series[line.series].mark == ChartMark::Bars)
                continue;
            painter.setPen(QPen(hues.value(line.series), 2));
            painter.setBrush(colors.raised);
            painter.drawEllipse(QPointF(x, m_chart.m_surface->yOf(line.value)), 3.5, 3.5);
        }
    }

    const TimeChart &m_chart;
};

TimeChart::TimeChart(QWidget *parent)
    : QWidget(parent)
    , m_surface(std::make_unique<PlotSurface>(this))
    , m_overlay(new Overlay(this))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Chart over time"));
    m_surface->setTheme(palette(), captionFont());
}

TimeChart::~TimeChart() = default;

void TimeChart::setData(const ChartData &data)
{
    QStringList hidden;
    for (int i = 0; i < m_data.series.size(); ++i) {
        if (isHidden(i))
            hidden += m_data.series[i].name;
    }
    m_data = data;
    m_moments = momentsOf(data);
    m_isHidden.clear();
    for (const auto &series : data.series)
        m_isHidden += hidden.contains(series.name);
    m_emphasised = -1;
    m_brush.reset();
    m_isDragging = false;
    if (m_crosshairMs && !m_moments.contains(*m_crosshairMs))
        m_crosshairMs.reset();
    hideTip();
    showData();
}

void TimeChart::setCompact(bool isCompact) { m_surface->setCompact(isCompact); }

void TimeChart::setEmphasised(int series)
{
    if (std::exchange(m_emphasised, series) != series)
        showData();
}

void TimeChart::setHidden(int series, bool isHidden)
{
    if (series < 0 || series >= m_isHidden.size() || m_isHidden[series] == isHidden)
        return;
    m_isHidden[series] = isHidden;
    showData();
    Q_EMIT hiddenChanged();
}

void TimeChart::toggleAlone(int series)
{
    if (series < 0 || series >= m_isHidden.size())
        return;
    const bool isAlone = !m_isHidden[series] && m_isHidden.count(false) == 1;
    m_isHidden.fill(!isAlone);
    m_isHidden[series] = false;
    showData();
    Q_EMIT hiddenChanged();
}

QList<QColor> TimeChart::colors() const { return chartColors(m_data.series, palette()); }

std::optional<double> TimeChart::crosshairMs() const { return m_crosshairMs; }

void TimeChart::setCrosshair(std::optional<double> timeMs)
{
    if (timeMs) {
        const int moment = nearestMoment(m_moments, *timeMs);
        timeMs = moment < 0 ? std::nullopt : std::optional(m_moments[moment]);
    }
    if (m_crosshairMs == timeMs)
        return;
    m_crosshairMs = timeMs;
    m_overlay->update();
    announce();
    Q_EMIT crosshairMoved();
}

QString TimeChart::readoutText() const
{
    return m_crosshairMs ? spokenReadout(m_data, readoutAt(m_data, *m_crosshairMs)) : QString();
}

QPoint TimeChart::positionOf(double timeMs, double value) const
{
    return QPointF(m_surface->xOf(timeMs), m_surface->yOf(value)).toPoint();
}

QSize TimeChart::sizeHint() const { return {640, 240}; }

QSize TimeChart::minimumSizeHint() const { return {160, 48}; }

void TimeChart::showData()
{
    m_surface->show(m_data, {colors(), m_isHidden, m_emphasised});
    m_overlay->update();
}

void TimeChart::announce()
{
    QAccessibleValueChangeEvent changed(this, readoutText());
    QAccessible::updateAccessibility(&changed);
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_surface->setTheme(palette(), captionFont());
    showData();
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_surface->widget()->setGeometry(rect());
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    showData();
}

int TimeChart::dotNear(const QPoint &position) const
{
    int nearest = -1;
    int least = dotReach * dotReach + 1;
    for (int i = 0; i < m_data.dots.size(); ++i) {
        const auto apart = positionOf(m_data.dots[i].timeMs, m_data.dots[i].value) - position;
        const int distance = QPoint::dotProduct(apart, apart);
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void TimeChart::showTip(const QPoint &position)
{
    if (!m_tip)
        m_tip = new ChartTip(this);
    const auto global = mapToGlobal(position);
    if (const int dot = dotNear(position); dot >= 0) {
        const auto &at = m_data.dots[dot];
        const auto shown = colorsFor(palette());
        m_tip->setContent(
            chartMoment(at.timeMs, 0),
            {{at.isError ? shown.error : shown.muted, at.text, chartValue(at.value, m_data.unit)}},
            0);
        m_tip->showBeside(global);
        return;
    }
    if (!m_crosshairMs) {
        hideTip();
        return;
    }
    QList<ChartTip::Line> lines;
    int more = 0;
    const auto hues = colors();
    for (const auto &[series, value] : readoutAt(m_data, *m_crosshairMs).lines) {
        if (isHidden(series))
            continue;
        if (lines.size() < mostTipLines)
            lines.append({hues.value(series), m_data.series[series].name,
                          chartValue(value, m_data.unit), series == m_emphasised});
        else
            ++more;
    }
    m_tip->setContent(chartMoment(*m_crosshairMs, m_data.stepMs), lines, more);
    m_tip->showBeside(global);
}

void TimeChart::hideTip()
{
    if (m_tip)
        m_tip->hide();
}

} // namespace ui
