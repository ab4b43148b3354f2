#include "ui/charts/plotsurface.h"

#include "ui/charts/plotticker.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double msPerSecond = 1000;
constexpr double lineWidth = 1.5;
constexpr double areaShare = 0.18;
constexpr double fadedShare = 0.18;
/// Of the step, so that bars stand apart.
constexpr double barShare = 0.82;
/// So few points are marked each; a lone one would not be seen otherwise.
constexpr int mostMarkedPoints = 40;
constexpr double pointSize = 4;
constexpr double dotSize = 7;
constexpr int roomPerTime = 90;
constexpr int roomPerValue = 44;

QColor withShare(QColor color, double share)
{
    color.setAlphaF(float(color.alphaF() * share));
    return color;
}

bool isFaded(const PlotSurface::Look &look, int series)
{
    return look.emphasised >= 0 && look.emphasised != series;
}

void styleAxis(QCPAxis &axis, const Colors &colors, const QFont &font)
{
    axis.setTickLabelFont(font);
    axis.setTickLabelColor(colors.muted);
    axis.setBasePen(QPen(colors.border, 1));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelPadding(space::xs);
}

} // namespace

PlotSurface::PlotSurface(QWidget *parent) : m_plot(new QCustomPlot(parent))
{
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent, false); // what the chart stands on shows through
    m_plot->setBackground(QBrush(Qt::NoBrush));
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setLocale(QLocale());
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>::create());
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->axisRect()->setMinimumMargins(QMargins(space::s, space::s, space::s, space::xs));
}

void PlotSurface::show(const ChartData &data, const Look &look)
{
    const auto drawn = stackedPoints(data, look.isHidden);
    m_plot->clearPlottables();
    m_areaBelow = nullptr;
    m_barsBelow = nullptr;
    showAxes(data, valueRange(drawn, data.dots));
    showSeries(data, look, drawn);
    addDots(data.dots, false);
    addDots(data.dots, true);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotSurface::setTheme(const QPalette &palette, const QFont &font)
{
    const auto colors = colorsFor(palette);
    styleAxis(*m_plot->xAxis, colors, font);
    styleAxis(*m_plot->yAxis, colors, font);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->grid()->setPen(QPen(withShare(colors.border, 0.7), 1));
    m_plot->yAxis->grid()->setZeroLinePen(QPen(colors.border, 1));
    m_dotEdge = colors.raised;
    m_dotFill = colors.muted;
    m_dotError = colors.error;
}

void PlotSurface::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_plot->yAxis->setTickLabels(!isCompact);
    m_plot->yAxis->grid()->setVisible(!isCompact);
}

QRect PlotSurface::area() const { return m_plot->axisRect()->rect(); }

double PlotSurface::timeAt(double x) const { return m_plot->xAxis->pixelToCoord(x) * msPerSecond; }

double PlotSurface::xOf(double timeMs) const
{
    return m_plot->xAxis->coordToPixel(timeMs / msPerSecond);
}

double PlotSurface::yOf(double value) const { return m_plot->yAxis->coordToPixel(value); }

void PlotSurface::showAxes(const ChartData &data, const ValueRange &range)
{
    const double length = std::max(1.0, data.endMs - data.startMs);
    m_plot->xAxis->setRange(data.startMs / msPerSecond, (data.startMs + length) / msPerSecond);
    auto times = m_plot->xAxis->ticker().staticCast<QCPAxisTickerDateTime>();
    times->setDateTimeFormat(axisTimeFormat(length));
    times->setTickCount(axisTimeLabels(length, std::max(2, m_plot->width() / roomPerTime)));
    auto values = QSharedPointer<UnitTicker>::create(data.unit);
    values->setTickCount(std::max(2, m_plot->height() / roomPerValue));
    m_plot->yAxis->setTicker(values);
    m_plot->yAxis->setRange(range.low, range.high);
}

void PlotSurface::showSeries(const ChartData &data, const Look &look,
                             const QList<QList<ChartPoint>> &drawn)
{
    for (int i = 0; i < data.series.size(); ++i) {
        if (look.isHidden.value(i))
            continue;
        const auto color = withShare(look.colors.value(i), isFaded(look, i) ? fadedShare : 1);
        if (data.series[i].mark == ChartMark::Bars)
            addBars(data.series[i], color, data);
        else
            addLine(data.series[i], drawn[i], color);
        if (!data.isStacked)
            m_areaBelow = nullptr;
    }
}

void PlotSurface::addLine(const ChartSeries &series, const QList<ChartPoint> &points,
                          const QColor &color)
{
    QVector<double> keys;
    QVector<double> values;
    for (const auto &point : points) {
        keys.append(point.timeMs / msPerSecond);
        values.append(point.value);
    }
    auto *graph = m_plot->addGraph();
    graph->setData(keys, values, true);
    graph->setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (points.size() <= mostMarkedPoints)
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pointSize));
    if (series.mark == ChartMark::Area) {
        graph->setBrush(withShare(color, areaShare));
        graph->setChannelFillGraph(m_areaBelow);
        m_areaBelow = graph;
    }
}

void PlotSurface::addBars(const ChartSeries &series, const QColor &color, const ChartData &data)
{
    QVector<double> keys;
    QVector<double> values;
    for (const auto &point : series.points) {
        keys.append(point.timeMs / msPerSecond);
        values.append(std::isfinite(point.value) ? point.value : 0);
    }
    auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    bars->setData(keys, values, true);
    bars->setPen(Qt::NoPen);
    bars->setBrush(color);
    bars->setAntialiased(false);
    if (data.stepMs > 0)
        bars->setWidth(data.stepMs / msPerSecond * barShare);
    if (data.isStacked && m_barsBelow)
        bars->moveAbove(m_barsBelow);
    m_barsBelow = bars;
}

void PlotSurface::addDots(const QList<ChartDot> &dots, bool areErrors)
{
    QVector<double> keys;
    QVector<double> values;
    for (const auto &dot : dots) {
        if (dot.isError != areErrors)
            continue;
        keys.append(dot.timeMs / msPerSecond);
        values.append(dot.value);
    }
    if (keys.isEmpty())
        return;
    auto *graph = m_plot->addGraph();
    graph->setData(keys, values);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(m_dotEdge, 1),
                                           areErrors ? m_dotError : m_dotFill, dotSize));
}

} // namespace ui
