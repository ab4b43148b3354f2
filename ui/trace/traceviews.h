#pragma once

#include "ui/trace/latest.h"
#include "ui/trace/spanfinder.h"
#include "ui/trace/tracecommands.h"
#include "ui/trace/tracepagestate.h"

#include <QWidget>
#include <set>

namespace app::sources {
class TraceSource;
}

class QKeyEvent;
class QStackedWidget;

namespace ui {

class ConversationView;
class FlameView;
class LogModel;
class SpanTableModel;
class StatisticsView;
class TimeView;
class TraceTable;
class TraceToolbar;
class WaterfallView;

/// The views of one trace: one outline, one selected span, one window of time, one choice of spans for all of them.
/// The keys of tracecommands.h work wherever the focus is among them.
class TraceViews : public QWidget
{
    Q_OBJECT
public:
    /// `toolbar` lives as long as the views.
    explicit TraceViews(TraceToolbar *toolbar, QWidget *parent = nullptr);
    ~TraceViews() override;

    /// As new: the waterfall of everything, nothing selected. Null empties the views.
    void setOutline(std::shared_ptr<const Outline> outline);
    const std::shared_ptr<const Outline> &outline() const { return m_outline; }
    const WaterfallView &waterfall() const { return *m_waterfall; }

    int currentRow() const { return m_currentRow; }
    void setCurrentRow(int row);
    TraceViewKind view() const { return m_view; }
    void setView(TraceViewKind view);
    /// The focus goes to the view that is shown.
    void enter();
    void goToError(int step);
    /// The statistics by this attribute.
    void groupBy(const QString &attribute);
    /// The table with a column for this attribute.
    void addColumn(const QString &attribute);
    /// The chat of the selected span's whole session.
    void showSession();
    /// Where the other traces of a session are; outlives the views.
    void setSource(app::sources::TraceSource &source);
    void goToMatch(int step);
    /// Where the view that is shown does not know the command, nothing happens.
    void run(TraceCommand command);

    TracePageState state() const;
    /// After setOutline(); what is not in this outline is left out. `rawTimes` is the page's.
    void restore(const TracePageState &state);

Q_SIGNALS:
    void currentRowChanged(int row);
    /// A span of another trace of the session.
    void spanRequested(const app::trace::TraceId &trace, const app::trace::SpanId &span);
    /// Self times, roles and calls are known.
    void analyzed(const std::shared_ptr<const ui::Analysis> &analysis);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectTimeView(TimeView *view);
    void connectTable(TraceTable *table);
    void connectToolbar();
    QWidget *widgetOf(TraceViewKind view) const;
    void showActive();
    void updateChoice();
    void updateShown();
    void setRoot(int row);
    void find();
    void takeFound(const SpanFinder::Found &found);
    void showFindState();
    bool step(TraceCommand command);
    bool showView(TraceCommand command);
    bool actOnSpan(TraceCommand command);
    void goToSibling(int direction);
    template <typename Predicate>
    void goToNext(int step, const Predicate &passes);
    void toggleMark();
    void copyId();
    void copyJson();
    void openMenu(int row, QPoint globalPosition);

    TraceToolbar *m_toolbar;
    QStackedWidget *m_stack;
    WaterfallView *m_waterfall;
    FlameView *m_flame;
    ConversationView *m_conversation;
    SpanTableModel *m_spans;
    TraceTable *m_table;
    StatisticsView *m_statistics;
    LogModel *m_events;
    TraceTable *m_log;
    SpanFinder *m_finder;

    std::shared_ptr<const Outline> m_outline;
    std::shared_ptr<const Analysis> m_analysis; ///< null until it is there
    std::shared_ptr<const RowChoice> m_choice;  ///< null: all rows
    SpanFinder::Found m_found;                  ///< no rows: no search
    bool m_jumpsToMatch = true;                 ///< the search's first answer moves the selection
    std::set<std::int32_t> m_marks;
    int m_currentRow = -1;
    TraceViewKind m_view = TraceViewKind::Waterfall;
    Latest<std::shared_ptr<const Analysis>> m_analysing;
};

} // namespace ui
