#pragma once

#include "app/query/metrics.h"
#include "ui/charts/chartdata.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace ui {

class ElidedLabel;
class TextLabel;
class TimeChart;

/// One value of an attribute: how its spans go over time, and the way to only them, or to the others.
class ValueCard final : public Card
{
    Q_OBJECT
public:
    explicit ValueCard(int number, QWidget *parent = nullptr);

    /// `figure` is what the chart comes to.
    void show(const app::query::Label &label, const QString &figure, const ChartData &chart);

    /// Tab comes here from `before`; returns where it leaves.
    QWidget *tabAfter(QWidget *before);

    QSize sizeHint() const override { return {300, 176}; }

Q_SIGNALS:
    void chosen(const app::query::Label &label, bool isOut);

private:
    app::query::Label m_label;
    ElidedLabel *m_name;
    TextLabel *m_figure;
    TimeChart *m_chart;
    QPushButton *m_only;
    QPushButton *m_without;
};

} // namespace ui
