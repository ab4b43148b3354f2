#pragma once

#include "ui/trace/chatpane.h"
#include "ui/trace/latest.h"
#include "ui/trace/outline.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace ui {

struct Analysis;
class CopyButton;
class EmptyState;
class IconButton;

/// The messages of the selected span, or of all calls of its trace in order of time. Reads them on a pool thread when they
/// are looked at.
class ConversationView : public QWidget
{
    Q_OBJECT
public:
    enum class Scope { Span, Trace };
    explicit ConversationView(Scope scope, QWidget *parent = nullptr);
    ~ConversationView() override;

    /// `analysis` may be null until it is there; a trace's chat waits for it.
    void showTrace(std::shared_ptr<const Outline> outline,
                   std::shared_ptr<const Analysis> analysis);
    void setCurrentRow(int row);
    ChatPane *pane() const { return m_pane; }

Q_SIGNALS:
    /// A person goes to another call.
    void rowChosen(int row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void refresh();
    void ask();
    void take(const ChatPane::Shared &transcript);
    void goToCall(int step);
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
    QToolButton *m_markdown;
    CopyButton *m_copy;
    QStackedWidget *m_stack;
    ChatPane *m_pane;
    EmptyState *m_nothing;
    QWidget *m_waiting;
    Latest<ChatPane::Shared> m_reading;
};

} // namespace ui
