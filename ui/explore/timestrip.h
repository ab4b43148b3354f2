#pragma once

#include "ui/explore/metricsflow.h"

#include <QWidget>

namespace ui {

class TextLabel;
class TimeChart;

/// How many spans of the search there are over time, errors among them. Asks a source by itself; hidden where the
/// query cannot be counted. A dragged range narrows the search.
class TimeStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeStrip(app::sources::TraceSource &source, QWidget *parent = nullptr);

    /// Of a search query; what is shown stays until the answer is there.
    void ask(const QString &query, const TimeChoice &time, app::UnixNano now);
    void cancel() { m_flow.cancel(); }
    /// "1,204 spans, 12 with errors"
    QString summaryText() const;

Q_SIGNALS:
    void rangeChosen(double startMs, double endMs);
    void widerRangeRequested();

private:
    void show(const app::query::MetricsAnswer &answer);

    MetricsFlow m_flow;
    TimeChart *m_chart;
    TextLabel *m_summary;
};

} // namespace ui
