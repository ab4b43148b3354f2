#pragma once

#include "ui/explore/timechoice.h"
#include "ui/models/tracelistmodel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace ui {

enum class SearchState {
    Idle,       ///< nothing asked yet, or stopped before there was an answer
    Loading,    ///< asked, and not answered within a blink
    FirstSteps, ///< the source holds no trace at all
    NoMatch,    ///< it does, but none that matches
    Failed, ///< could not be answered; a mistake in the query is not this, it leaves the state as it was
    Results,
};

/// When to ask the source, and what the answer means for the page: foreground questions, "load more", and the quiet
/// live refresh while new spans arrive. No widgets; UI thread.
class SearchFlow final : public QObject
{
    Q_OBJECT
public:
    static constexpr int firstLimit = 100;

    SearchFlow(app::sources::TraceSource &source, TraceListModel &model, QObject *parent = nullptr);

    void ask(const QString &query, const TimeChoice &time);
    /// The same question with twice the limit; rows stay while it runs.
    void askMore();
    /// All that match, so that an order is the order of all.
    void askAll();
    void askAgain();
    void cancel();

    /// Whether the matched spans are wanted, as far as there are a thousand in a trace, or only a few of each.
    void setSpansWanted(bool areWanted);

    /// While live, a relative time range follows the source's changes: quietly, at most once in `interval`.
    void setLive(bool isLive);
    void setLiveInterval(std::chrono::milliseconds interval) { m_pause.setInterval(interval); }
    /// While paused (nobody looks), changes are remembered and followed at the end of the pause.
    void setPaused(bool isPaused);

    SearchState state() const { return m_state; }
    /// A question somebody asked is on its way; the quiet refresh does not count.
    bool isRunning() const { return m_task != Task::None && m_task != Task::Refresh; }
    const QString &query() const { return m_query; }
    const TimeChoice &time() const { return m_time; }
    std::chrono::milliseconds elapsed() const { return m_elapsed; }

Q_SIGNALS:
    void stateChanged();
    void runningChanged();
    /// The rows are those of the question now, its counts too; also after a quiet refresh.
    void answered();
    /// A foreground question failed.
    void failed(const app::Error &error);
    void refreshFailed(const app::Error &error);

private:
    enum class Task { None, Ask, More, Refresh, Probe };
    void start(Task task);
    void begin(Task task);
    void end(SearchState state);
    void modelFinished();
    void modelGrown();
    void modelFailed(const app::Error &error);
    void probe();
    void sourceChanged();
    void refreshIfDue();
    void setState(SearchState state);
    app::query::SearchRequest request() const;

    app::sources::TraceSource &m_source;
    TraceListModel &m_model;
    app::sources::SearchFuture m_probing;
    QString m_query;
    TimeChoice m_time;
    int m_limit = firstLimit;
    Task m_task = Task::None;
    SearchState m_state = SearchState::Idle;
    QTimer m_blink; ///< an answer within it shows no loading state
    QTimer m_pause; ///< between two live refreshes
    QElapsedTimer m_watch;
    std::chrono::milliseconds m_elapsed{0};
    bool m_areSpansWanted = false;
    bool m_isLive = true;
    bool m_isPaused = false;
    bool m_hasChanged = false;
    bool m_isAnswerable = false; ///< the last question was answered: asking again makes sense
};

} // namespace ui
