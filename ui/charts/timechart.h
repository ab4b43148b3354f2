#pragma once

#include "ui/charts/chartreadout.h"

#include <QPointer>
#include <QWidget>
#include <memory>
#include <optional>

namespace ui {

class ChartTip;
class PlotSurface;

/// Values over time: lines, areas and bars over one value axis; a crosshair that tells every value at a moment; a
/// range chosen by dragging. Keys: Left and Right move the crosshair, with Shift they choose a range, Home and End go
/// to the ends, Enter takes the range or opens the dots at the crosshair, Escape lets go. UI thread.
class TimeChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    /// The crosshair stays at its moment as far as that is still there; hidden series stay hidden by name.
    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    /// A strip without the labels of the value axis.
    void setCompact(bool isCompact);
    /// This series stands out, the others fade; -1: none.
    void setEmphasised(int series);
    int emphasised() const { return m_emphasised; }
    void setHidden(int series, bool isHidden);
    /// Everything but this one is hidden; again shows all.
    void toggleAlone(int series);
    bool isHidden(int series) const { return m_isHidden.value(series); }
    QList<QColor> colors() const;

    /// The crosshair's moment.
    std::optional<double> crosshairMs() const;
    void setCrosshair(std::optional<double> timeMs);
    /// What the crosshair says, for assistive technology and tests; empty without one.
    QString readoutText() const;
    /// Where a moment and a value are drawn.
    QPoint positionOf(double timeMs, double value) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By dragging, or with Shift and arrows: two moments in Unix milliseconds, the earlier one first.
    void rangeChosen(double startMs, double endMs);
    /// By a double click: show more than now.
    void widerRangeRequested();
    void dotActivated(int dot);
    void crosshairMoved();
    void hiddenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Overlay;
    struct Brush {
        double fromMs = 0;
        double toMs = 0;
    };
    void showData();
    void stepCrosshair(int moment, bool isChoosing);
    void takeRange();
    void openDotAtCrosshair();
    int dotNear(const QPoint &position) const;
    void showTip(const QPoint &position);
    void hideTip();
    void announce();

    std::unique_ptr<PlotSurface> m_surface;
    Overlay *m_overlay;
    QPointer<ChartTip> m_tip;
    ChartData m_data;
    QList<double> m_moments;
    QList<bool> m_isHidden;
    std::optional<double> m_crosshairMs;
    std::optional<Brush> m_brush;
    int m_emphasised = -1;
    bool m_isDragging = false;
};

} // namespace ui
