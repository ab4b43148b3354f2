#pragma once

#include "ui/trace/chatpane.h"
#include "ui/trace/latest.h"
#include "ui/trace/outline.h"

#include <QWidget>
#include <string>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace app {
struct Error;
namespace sources {
class TraceSource;
}
} // namespace app

namespace ui {

struct Analysis;
struct SessionTranscript;
class SessionReader;
class CopyButton;
class EmptyState;
class IconButton;

/// The messages of the selected span, or of all calls of its trace in order of time, or of its session across traces. Reads
/// them on a pool thread when they are looked at.
class ConversationView : public QWidget
{
    Q_OBJECT
public:
    enum class Scope { Span, Trace };
    explicit ConversationView(Scope scope, QWidget *parent = nullptr);
    ~ConversationView() override;
    /// What takes the keys.
    QWidget *list() const;

    /// `analysis` may be null until it is there; a trace's chat waits for it.
    void showTrace(std::shared_ptr<const Outline> outline,
                   std::shared_ptr<const Analysis> analysis);
    void setCurrentRow(int row);
    /// Where other traces of a session are asked for; without it, sessions are not offered. Outlives the view.
    void setSource(app::sources::TraceSource &source);
    /// The session of the selected span instead of its trace, and back.
    void showSession(bool isSession);
    ChatPane *pane() const { return m_pane; }

Q_SIGNALS:
    /// A person goes to another call.
    void rowChosen(int row);
    /// To a call of another trace of the session.
    void spanRequested(const app::trace::TraceId &trace, const app::trace::SpanId &span);
    /// A span's chat: the person wants that of its whole session.
    void sessionRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void refresh();
    void ask();
    void askSession();
    void leaveSession();
    void markCurrent();
    void take(const ChatPane::Shared &transcript);
    void goToCall(int step);
    std::string session() const;
    void takeSession(const SessionTranscript &soFar);
    void failSession(const app::Error &error);
    void updateBar();
    QString totals() const;

    Scope m_scope;
    std::shared_ptr<const Outline> m_outline;
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const std::vector<int>> m_calls; ///< rows, in time; null without analysis
    int m_row = -1;
    bool m_isStale = true; ///< what is shown is not what is asked for
    QLabel *m_facts;
    IconButton *m_previous;
    IconButton *m_next;
    QToolButton *m_session;
    QToolButton *m_markdown;
    CopyButton *m_copy;
    QStackedWidget *m_stack;
    ChatPane *m_pane;
    EmptyState *m_nothing;
    QWidget *m_waiting;
    Latest<ChatPane::Shared> m_reading;
    SessionReader *m_sessions = nullptr;
    bool m_isSession = false;
    std::string m_shownSession; ///< so that going from span to span of it asks nothing
    QString m_sessionFacts;
};

} // namespace ui
