#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

namespace ui {

/// Parts of one whole side by side in a bar: names, values and shares in its tooltip and for assistive technology.
class StackedStrip final : public QWidget
{
    Q_OBJECT
public:
    struct Part {
        QString name;
        double value = 0; ///< what is not above zero is left out
        ChartTone tone = ChartTone::ByName;
    };
    explicit StackedStrip(QWidget *parent = nullptr);
    void setParts(const QList<Part> &parts, ChartUnit unit);
    /// "input: 1,204 tokens (61 %)", one line each.
    QString partsText() const;

    QSize sizeHint() const override { return {120, 10}; }
    QSize minimumSizeHint() const override { return {24, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
    ChartUnit m_unit = ChartUnit::Count;
};

/// Right edge of each part in a bar so wide; a part that is there gets at least one pixel while there is room. Pure.
QList<int> stripEdges(const QList<double> &values, int width);

} // namespace ui
