#pragma once

#include "ui/drilldown/drillquestions.h"
#include "ui/explore/pageflow.h"

#include <QWidget>

namespace ui {

class StatePane;

/// One way to look at the subject. Asks while it is seen, follows new spans, and keeps its query to be read. UI thread.
class DrillTab : public QWidget
{
    Q_OBJECT
public:
    DrillTab(app::sources::TraceSource &source, const QString &iconName, QWidget *parent);

    void setSubject(const DrillSubject &subject);
    void setFollowing(bool isFollowing);
    /// What the numbers come from; empty where nothing could be asked.
    QString query() const { return m_query; }
    /// How much of it is shown; empty where it is all.
    QString note() const { return m_note; }

Q_SIGNALS:
    void conditionWanted(const app::traceql::Condition &condition);
    void traceOpened(const app::trace::TraceId &id, const app::trace::SpanId &span);
    /// Query or note.
    void told();

protected:
    /// Puts the question, and ends with answered() or fail().
    virtual void put() = 0;
    void setContent(QWidget *content);
    /// Shows `query` as asked; where it is none, the error.
    bool begin(const app::Result<std::string> &query);
    void answered(bool isEmpty, const QString &note = {});
    void fail(const app::Error &error);
    /// What stands there where there is nothing.
    void setEmptySentence(const QString &sentence);
    const DrillSubject &subject() const { return m_subject; }
    app::sources::TraceSource &source() const { return m_source; }
    void ask();

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    app::sources::TraceSource &m_source;
    PageFlow m_pace;
    DrillSubject m_subject;
    QString m_iconName;
    QString m_query;
    QString m_note;
    StatePane *m_pane = nullptr;
    bool m_isStale = true;
};

} // namespace ui
