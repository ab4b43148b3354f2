#pragma once

#include "ui/charts/chartvalue.h"
#include "ui/charts/plot.h"

namespace ui {

/// Lines of the value axis at steps and with words of its unit. Private to ui/charts.
class UnitTicker : public QCPAxisTicker
{
public:
    explicit UnitTicker(ChartUnit unit) : m_unit(unit) {}

protected:
    double getTickStep(const QCPRange &range) override
    {
        return axisStep(range.size(), tickCount(), m_unit);
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return axisValue(tick, m_unit);
    }

private:
    ChartUnit m_unit;
};

} // namespace ui
