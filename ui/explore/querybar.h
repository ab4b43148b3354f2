#pragma once

#include "app/base/result.h"
#include "ui/explore/queryhistory.h"
#include "ui/explore/timechoice.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

class CustomRange;
class MenuButton;
class MessageBar;
class QueryBuilder;
class QueryEdit;
class QueryFacts;
class TimeRangeButton;
class Toggle;

/// The upper part of the page: the query as chips and as text, time, Run; under them the error with its place, examples, history, live.
class QueryBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QueryBar(QWidget *parent = nullptr);

    QString query() const;
    void setQuery(const QString &query);
    TimeChoice time() const;
    void setTime(const TimeChoice &time);
    void setRunning(bool isRunning);
    void remember(const QString &query) { m_history.add(query); }
    /// Newest first.
    const QStringList &pastQueries() const { return m_history.queries(); }

    /// Where completion learns names and values.
    void setFacts(QueryFacts *facts);
    /// Before the other tools under the query.
    void addTool(QWidget *tool) { m_tools->insertWidget(0, tool); }

    /// Under the text, and where it has a place, in the text.
    void showError(const app::Error &error);
    void clearError();
    void focusQuery();
    /// To the query, as it is. There is no focus proxy: Tab would go past the chips.
    void enter();

Q_SIGNALS:
    void runRequested();
    void cancelRequested();
    void leftDown();
    void timeChosen(const ui::TimeChoice &time);
    void liveToggled(bool isLive);

private:
    void makeRow();
    void makeTools();
    void makeKeys();
    void fillHistory();
    void runExample(const QString &query);
    void recall(const QString &query);
    void diagnose();
    void formatQuery();

    QueryHistory m_history;
    QueryEdit *m_edit;
    QueryBuilder *m_builder;
    TimeRangeButton *m_time;
    QPushButton *m_run;
    CustomRange *m_range;
    MessageBar *m_error;
    MenuButton *m_examples;
    MenuButton *m_past;
    QHBoxLayout *m_tools;
    Toggle *m_live;
    QTimer
        m_thinking; ///< since the last key: mistakes are told in a pause, not while a word is written
    bool m_isRunning = false;
};

} // namespace ui
