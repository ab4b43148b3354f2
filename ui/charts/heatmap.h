#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>
#include <optional>

namespace ui {

class ChartTip;

/// Counts in bands of a measure over time. A cell stands for the step that ends at its moment.
struct HeatData {
    double startMs = 0;
    double endMs = 0;
    double stepMs = 1;
    QStringList bands;           ///< lowest first: "up to 1 s"
    QList<QList<double>> counts; ///< by band, then by step from startMs
    bool operator==(const HeatData &) const = default;
};

/// Drawn as a grid whose cells are the stronger the more there is. A cell is told under the pointer or by arrows; a
/// range of time is chosen by dragging, or with Shift and arrows and Enter. UI thread.
class HeatMap final : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setData(const HeatData &data);
    const HeatData &data() const { return m_data; }
    /// The cell told now, for assistive technology; empty without one.
    QString readoutText() const;

    QSize sizeHint() const override { return {640, 240}; }
    QSize minimumSizeHint() const override { return {200, 100}; }

Q_SIGNALS:
    void rangeChosen(double startMs, double endMs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Cell {
        int band = 0;
        int step = 0;
        bool operator==(const Cell &) const = default;
    };
    QRectF area() const;
    int stepCount() const;
    QRectF rectOf(const Cell &cell) const;
    std::optional<Cell> cellAt(const QPointF &position) const;
    void setCurrent(std::optional<Cell> cell);
    void moveCurrent(int bands, int steps, bool isChoosing);
    void takeRange(int first, int last);
    void paintCells(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;

    HeatData m_data;
    ChartTip *m_tip;
    std::optional<Cell> m_current;
    std::optional<int> m_chosenFrom; ///< the other end of the range is the current cell
    double m_most = 0;
};

} // namespace ui
