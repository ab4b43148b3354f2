#pragma once

#include "ui/live/livemodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace app::sources {
class TraceSource;
}

namespace ui {

class EmptyState;
class LiveTable;
class MessageBar;
class QueryEdit;
class QueryFacts;
class TextLabel;

/// What comes in, as it comes in: a filter on top, the newest spans below it, Space pauses. It watches from the moment it
/// is made, so that nothing is missed while another page is shown.
class LivePage final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page; `facts` is what completion of the filter asks.
    LivePage(app::sources::LiveSource &source, app::sources::TraceSource &facts,
             QWidget *parent = nullptr);

    QString filter() const { return m_filter; } ///< the one that is followed
    void setFilter(const QString &query);
    void setPaused(bool isPaused);
    void focusFilter();
    void focusSpans(); ///< the filter where there are none

Q_SIGNALS:
    void spanOpened(const app::trace::TraceId &trace, const app::trace::SpanId &span);
    void filterChanged(const QString &query);

private:
    void layOut();
    void wire();
    void follow();
    void showCounts();
    QString statusText() const;

    app::sources::LiveSource &m_source;
    QString m_filter;
    LiveModel m_model;
    QueryFacts *m_facts;
    QueryEdit *m_edit;
    QPushButton *m_pause;
    QPushButton *m_clear;
    MessageBar *m_error;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    LiveTable *m_table;
    TextLabel *m_status;
};

} // namespace ui
