#pragma once

#include <QList>
#include <QPointer>
#include <QRect>
#include <QWidget>

namespace ui {

class TimeChart;

/// The names of a chart's series beside their colours, in as many lines as it takes, at most three; then how many of
/// how many are named. Under the pointer, or the cursor of the keyboard, a series stands out; a click, or Enter, shows
/// it alone, again shows all; with Ctrl, or by Space, it is hidden or shown. UI thread.
class ChartLegend final : public QWidget
{
    Q_OBJECT
public:
    /// Ask again with refresh() when the chart's data change.
    explicit ChartLegend(TimeChart *chart, QWidget *parent = nullptr);
    void refresh();
    /// Where the source told of more series than the chart draws.
    void setTotal(int series);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QList<QRect> entryRects(int width) const;
    QString restText(int named) const;
    int entryAt(const QPoint &position) const;
    void emphasise(int series);
    void toggle(int series, bool isOneOnly);
    int lineHeight() const;

    QPointer<TimeChart> m_chart;
    QList<QRect> m_entries;
    int m_total = 0;
    int m_current = -1;
};

} // namespace ui
