#pragma once

#include "app/sources/tracesource.h"
#include "ui/trace/tracecommands.h"
#include "ui/trace/tracepagestate.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace ui {

class DetailsPanel;
class EmptyState;
class TraceHeader;
class TraceToolbar;
class TraceViews;

/// A trace as others can be asked for it: its id, the span that is selected, its time; zero while it is not there.
struct TracePlace {
    app::trace::TraceId id;
    app::trace::SpanId span;
    app::UnixNano startUnixNano = 0;
    app::UnixNano endUnixNano = 0;
};

/// One trace: header, toolbar, views, details. The outline is built on a pool thread and swapped whole; what a person opened
/// last wins. UI thread.
class TracePage : public QWidget
{
    Q_OBJECT
public:
    /// `source` outlives the page.
    explicit TracePage(app::sources::TraceSource &source, QWidget *parent = nullptr);
    ~TracePage() override;

    /// Asks for the trace; selects `select`, or the first span where it is null or missing.
    void open(app::trace::TraceId id, app::trace::SpanId select = {});
    /// Opens the trace as it was left.
    void open(app::trace::TraceId id, const TracePageState &state);
    /// As the page is now; what was to be restored while the trace is on its way.
    TracePageState state() const;
    /// In the view that is shown; nothing while there is no trace.
    void run(TraceCommand command);
    TracePlace place() const;

Q_SIGNALS:
    /// The spans are on screen; `name` is that of the first row.
    void shown(const app::trace::TraceId &id, const QString &name);
    /// The person goes back.
    void closed();
    void filterRequested(const QString &traceql);
    /// The menu of what else can be done with the trace at place() is about to show, empty.
    void menuWanted(QMenu *menu);
    /// A span of another trace: the other end of a link, a call of the same session.
    void traceRequested(const app::trace::TraceId &trace, const app::trace::SpanId &span);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void build(std::shared_ptr<const app::trace::Trace> trace);
    void showOutline(std::shared_ptr<const Outline> outline);
    void showError(const app::Error &error);
    void showRow(int row);
    void goTo(const app::trace::TraceId &trace, const app::trace::SpanId &span);
    void addShortcuts();
    void connectParts();

    app::sources::TraceSource &m_source;
    app::trace::TraceId m_id;
    TracePageState m_wanted; ///< what to restore when the spans have come
    app::sources::TraceFuture m_running;
    int m_generation = 0;
    QTimer m_patience;

    TraceHeader *m_header;
    QStackedWidget *m_stack;
    QWidget *m_blank;
    QWidget *m_skeleton;
    EmptyState *m_problem;
    QWidget *m_content;
    QSplitter *m_splitter;
    TraceToolbar *m_toolbar;
    TraceViews *m_views;
    DetailsPanel *m_details;
};

} // namespace ui
