#pragma once

#include "app/base/result.h"
#include "ui/explore/querybook.h"
#include "ui/explore/timechoice.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace ui {

class CustomRange;
class MessageBar;
class QueryBuilder;
class QueryEdit;
class QueryFacts;
class QueryPanel;
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
    void remember(const QString &query) { m_book.remember(query); }
    /// Newest first.
    const QStringList &pastQueries() const { return m_book.past(); }

    /// What ran, has a star or a name; where it is kept is for the owner of the page to say.
    QueryBook &book() { return m_book; }

    /// Where completion learns names and values.
    void setFacts(QueryFacts *facts);
    /// Before the other tools under the query.
    void addTool(QWidget *tool) { m_tools->insertWidget(0, tool); }

    /// Whether whoever is asked tells of new traces by itself.
    void setLiveAvailable(bool isAvailable);

    /// Under the text, and where it has a place, in the text.
    void showError(const app::Error &error);
    void clearError();
    /// Of how the answer came about, under the query; those of one question add up.
    void addNotes(const QStringList &notes);
    void clearNotes();
    /// Attributes that are columns of the result.
    void editSelection();
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
    void runRemembered(const QString &query);
    void recall(const QString &query);
    void diagnose();
    void formatQuery();

    QueryBook m_book;
    QueryEdit *m_edit;
    QueryBuilder *m_builder;
    TimeRangeButton *m_time;
    QPushButton *m_run;
    CustomRange *m_range;
    MessageBar *m_error;
    MessageBar *m_noteBar;
    QStringList m_notes;
    QToolButton *m_queries;
    QueryPanel *m_panel;
    QToolButton *m_format;
    QHBoxLayout *m_tools;
    Toggle *m_live;
    QTimer
        m_thinking; ///< since the last key: mistakes are told in a pause, not while a word is written
    bool m_isRunning = false;
};

} // namespace ui
