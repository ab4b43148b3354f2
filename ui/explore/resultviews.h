#pragma once

#include "app/trace/ids.h"
#include "ui/models/spanmatches.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace ui {

class MenuButton;
class PlainTable;
class ResultsTable;
class TextLabel;
class TimeChart;
class TraceListModel;

/// The traces found, in three ways: a table of traces, a table of the spans that matched, and a plot of durations over
/// time whose dots open their trace.
class ResultViews final : public QWidget
{
    Q_OBJECT
public:
    enum View { Traces, Spans, Durations };

    ResultViews(TraceListModel &model, ResultsTable *table, QWidget *parent = nullptr);

    View view() const;
    void setView(View view);
    /// Takes the focus, with the first row selected where none is.
    void enter();
    /// What this view leaves out, or how far its order reaches: "3 of 12 matched spans"; empty where it is whole.
    QString note() const;
    /// Whether traces that are not loaded would stand among those shown.
    bool isSortedAmongLoaded() const;

Q_SIGNALS:
    /// With the span that was chosen; null where it was a trace.
    void traceOpened(const app::trace::TraceId &id, const app::trace::SpanId &span);
    void viewChanged();
    void attributeColumnRequested();
    void rangeChosen(double startMs, double endMs);
    void widerRangeRequested();

private:
    void refresh();
    void showDurations();
    void fillColumns();
    QString spansNote() const;

    TraceListModel &m_model;
    ResultsTable *m_traces;
    SpanMatchModel *m_matches;
    PlainTable *m_spans;
    TimeChart *m_durations;
    QList<app::trace::TraceId> m_dots;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    TextLabel *m_hint;
    MenuButton *m_columns;
};

} // namespace ui
