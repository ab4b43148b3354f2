#pragma once

#include "ui/charts/chartreadout.h"
#include "ui/charts/plot.h"

#include <QColor>
#include <QList>
#include <QPalette>

namespace ui {

/// The drawn part of a chart: axes, grid, lines, areas, bars and dots. Private to ui/charts, because it shows the
/// library it draws with. Answers only to its owner; takes neither mouse nor keys.
class PlotSurface
{
public:
    explicit PlotSurface(QWidget *parent);

    struct Look {
        QList<QColor> colors; ///< one for each series
        QList<bool> isHidden;
        int emphasised = -1; ///< the others fade; -1: none
    };
    void show(const ChartData &data, const Look &look);
    void setTheme(const QPalette &palette, const QFont &font);
    /// Without the labels of the value axis and with few of time: for a strip.
    void setCompact(bool isCompact);

    QWidget *widget() const { return m_plot; }
    /// Where values are drawn, in the widget's coordinates.
    QRect area() const;
    double timeAt(double x) const;
    double xOf(double timeMs) const;
    double yOf(double value) const;

private:
    void showAxes(const ChartData &data, const ValueRange &range);
    void showSeries(const ChartData &data, const Look &look, const QList<QList<ChartPoint>> &drawn);
    void addLine(const ChartSeries &series, const QList<ChartPoint> &points, const QColor &color);
    void addBars(const ChartSeries &series, const QColor &color, const ChartData &data);
    void addDots(const QList<ChartDot> &dots, bool areErrors);

    QCustomPlot *m_plot;
    QCPGraph *m_areaBelow = nullptr; ///< what a stacked area stands on
    QCPBars *m_barsBelow = nullptr;
    QColor m_dotEdge;
    QColor m_dotFill;
    QColor m_dotError;
    bool m_isCompact = false;
};

} // namespace ui
