#pragma once

#include "ui/models/metricsview.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QStackedWidget;

namespace ui {

class ComparisonModel;
class EmptyState;
class HeatMap;
class MetricsFlow;
class PlainTable;
class SeriesModel;
class TimeChart;

/// The answer of a metrics query: lines with the table of their series, a heat map, or a table of differences. Answers
/// come from the flow, which the page asks.
class MetricsPane final : public QWidget
{
    Q_OBJECT
public:
    /// Lines beyond these are in the table only.
    static constexpr int mostLines = 40;

    explicit MetricsPane(MetricsFlow &flow, QWidget *parent = nullptr);

    /// Of the query that is asked next.
    void setShape(const MetricsShape &shape) { m_shape = shape; }
    bool isInstant() const;
    /// "40 of 212 series"; empty where there is no answer.
    QString statusText() const { return m_status; }
    void showFailure(const app::Error &error);
    void enter();

Q_SIGNALS:
    void traceOpened(const app::trace::TraceId &id);
    void rangeChosen(double startMs, double endMs);
    void widerRangeRequested();
    void instantToggled();
    void retryRequested();

private:
    void layOut();
    void wire();
    void show(const app::query::MetricsAnswer &answer);
    void showLines(const app::query::MetricsAnswer &answer);
    void showComparison(const app::query::MetricsAnswer &answer);
    void showEmpty();
    void showLoading();

    MetricsFlow &m_flow;
    MetricsShape m_shape;
    MetricsView m_view;
    QString m_status;
    SeriesModel *m_series;
    ComparisonModel *m_differences;
    QCheckBox *m_instant;
    TimeChart *m_chart;
    HeatMap *m_heat;
    PlainTable *m_table;
    PlainTable *m_compared;
    QStackedWidget *m_drawing; ///< chart or heat map
    QStackedWidget *m_tables;
    QStackedWidget *m_states;
    QWidget *m_loading;
    QWidget *m_full;
    EmptyState *m_message;
    QTimer m_blink; ///< an answer within it shows no loading state
};

} // namespace ui
