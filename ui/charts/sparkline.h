#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

namespace ui {

/// A line the height of a word, without axes: how a number went. Its values belong in its accessible name, which the
/// owner gives.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);
    /// NaN breaks the line.
    void setValues(QList<double> values, ChartTone tone = ChartTone::Accent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    ChartTone m_tone = ChartTone::Accent;
};

/// Where the line goes in a box of this size: one list of points for each unbroken part; lowest at the bottom, zero
/// too where nothing is below it. Pure.
QList<QList<QPointF>> sparklineParts(const QList<double> &values, const QSizeF &size);

} // namespace ui
