#pragma once

#include "ui/drilldown/drillquestions.h"
#include "ui/explore/metricsflow.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class CopyButton;
class HeatMap;
class TextLabel;
class TimeChart;

/// Rate, errors or durations of the matching spans over time. Its title chooses it; a drag over its chart selects a
/// time. Asks for itself. UI thread.
class DrillCard final : public Card
{
    Q_OBJECT
public:
    DrillCard(DrillMetric metric, app::sources::TraceSource &source, QWidget *parent = nullptr);

    DrillMetric metric() const { return m_metric; }
    QPushButton *title() const { return m_title; }
    void ask(const QString &filter, const TimeChoice &time, app::UnixNano now);
    /// For Duration: what takes longer is slow; 0: not known.
    std::uint64_t slowNs() const { return m_slowNs; }

Q_SIGNALS:
    /// The whole answer has come; nothing matched, where `isEmpty`.
    void answered(bool isEmpty);
    void failed(const app::Error &error);
    void rangeChosen(double startMs, double endMs);

private:
    void layOut();
    void show(const app::query::MetricsAnswer &answer);
    void showLine(const app::query::MetricsAnswer &answer, const MetricsShape &shape);

    DrillMetric m_metric;
    MetricsFlow m_flow;
    QPushButton *m_title;
    TextLabel *m_figure;
    CopyButton *m_copy;
    TimeChart *m_chart;
    HeatMap *m_heat;
    QString m_query;
    std::uint64_t m_slowNs = 0;
};

} // namespace ui
