#pragma once

#include "ui/drilldown/drilltab.h"
#include "ui/explore/metricsflow.h"
#include "ui/models/comparisonmodel.h"

class QPushButton;

namespace ui {

class PlainTable;

/// How the values of a selection differ from those of all other spans: what was brushed, failed or slow, against the
/// rest. Greatest difference first.
class ComparisonTab final : public DrillTab
{
    Q_OBJECT
public:
    explicit ComparisonTab(app::sources::TraceSource &source, QWidget *parent = nullptr);

protected:
    void put() override;

private:
    QWidget *makeContent();
    void show(const app::query::MetricsAnswer &answer);
    void setRow(int row);
    void want(bool isOut);

    MetricsFlow m_flow;
    ComparisonModel m_model;
    PlainTable *m_table;
    QPushButton *m_only;
    QPushButton *m_without;
    int m_row = -1;
};

} // namespace ui
