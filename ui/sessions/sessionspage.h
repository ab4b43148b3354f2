#pragma once

#include "app/sources/tracesource.h"
#include "ui/explore/pageflow.h"
#include "ui/models/celltablemodel.h"
#include "ui/sessions/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class CellTable;
class StatePane;
class TextLabel;
class ThreadPane;
class TimePick;
struct TimeChoice;

/// Conversations: every session with its calls, cost and errors, newest first; below, the traces of the chosen one. Asks
/// when it is first shown, and follows as spans arrive while it is seen.
class SessionsPage final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int firstLimit = 1000; ///< traces

    explicit SessionsPage(app::sources::TraceSource &source, QWidget *parent = nullptr);
    ~SessionsPage() override;

    TimeChoice time() const;
    void setTime(const TimeChoice &time);
    void focusList();

Q_SIGNALS:
    void traceOpened(const app::trace::TraceId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void name();
    void layOut();
    void wire();
    void ask();
    void take(const app::query::SearchAnswer &answer);
    void showState();
    void showSession(const QString &id);
    void showCounts();

    app::sources::TraceSource &m_source;
    app::sources::SearchFuture m_running;
    PageFlow m_flow;
    CellTableModel m_model;
    SessionList m_list;
    app::query::SearchAnswer m_counts; ///< without its traces
    int m_tracesRead = 0;
    int m_limit = firstLimit;
    int m_generation = 0;
    QLineEdit *m_search;
    TimePick *m_time;
    CellTable *m_table;
    ThreadPane *m_thread;
    StatePane *m_pane;
    TextLabel *m_status;
    QPushButton *m_more;
};

} // namespace ui
