#pragma once

#include "ui/explore/metricsflow.h"
#include "ui/explore/searchflow.h"
#include "ui/explore/searchpagestate.h"

#include <QWidget>
#include <functional>
#include <optional>

class QPushButton;
class QStackedWidget;
namespace app::sources {
class ChosenSource;
}

namespace ui {

class MetricsPane;
class QueryBar;
class QueryBook;
class QuirkBar;
class QueryFacts;
class ResultPane;
class ResultsTable;
class ResultViews;
class TextLabel;
class TimeStrip;

/// A TraceQL query and a time on top; below, for a search, how its spans lie over time and the traces found; for a
/// metrics query the chart; what was looked at underneath. A trace id instead of a query opens that trace. Runs `{ }`
/// when it is first shown.
class SearchPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchPage(app::sources::TraceSource &source, QWidget *parent = nullptr);
    ~SearchPage() override;

    /// Puts the query into the editor and runs it over the chosen time.
    void run(const QString &query);

    /// As the page is now; while the rows are on their way, what is to be restored.
    SearchPageState state() const;
    /// Asks again where the question is another one; selection and scroll follow the answer.
    void restore(const SearchPageState &state);

    TimeChoice time() const;
    void setTime(const TimeChoice &time);
    /// Lets a person choose whom to ask; the page's source, which outlives it.
    void offerSources(app::sources::ChosenSource &source);
    /// Where the receiver listens, for the first steps: "http://127.0.0.1:4318".
    void setEndpoint(const QString &endpoint);
    /// What "2 min ago" counts from; the system's clock unless a test says otherwise.
    void setClock(std::function<app::UnixNano()> now) { m_now = std::move(now); }
    void focusQuery();
    void focusResults();
    /// Those that ran, newest first.
    QStringList pastQueries() const;
    QueryBook &queryBook();

Q_SIGNALS:
    void sourcesAsked();
    /// With the span to select; null for none.
    void traceOpened(const app::trace::TraceId &id, const app::trace::SpanId &span);
    void connectRequested(); ///< in the first steps
    /// By the person.
    void timeChanged(const ui::TimeChoice &time);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void wireBar();
    void wireFlow();
    void wireMetrics();
    void addRowLinks(const app::sources::ChosenSource &source);
    void ask();
    void askMetrics(const MetricsShape &shape);
    void askStrip();
    void askQuietly();
    std::optional<app::trace::TraceId> typedTrace() const;
    bool openTypedTrace();
    bool isMetrics() const;
    void showRunning();
    void showState();
    bool isRemote() const;
    void chooseRange(double startMs, double endMs);
    void widenTime();
    void restoreRows();
    void chooseTime(const TimeChoice &time);
    void showFailure(const app::Error &error);
    void showCounts();
    QString statusText() const;
    QString inspectedText() const;
    QString inspectedMetricsText() const;

    std::function<app::UnixNano()> m_now;
    TraceListModel m_model;
    SearchFlow m_flow;
    MetricsFlow m_metrics;
    QueryFacts *m_facts;
    QueryBar *m_bar;
    QuirkBar *m_quirks = nullptr;
    const app::sources::ChosenSource *m_chosen = nullptr; ///< where sources are offered
    ResultsTable *m_table;
    ResultViews *m_views;
    ResultPane *m_pane;
    MetricsPane *m_metricsPane;
    TimeStrip *m_strip;
    QStackedWidget *m_body; ///< traces found, or metrics
    QTimer m_pause;         ///< between two quiet looks at counts and metrics
    TextLabel *m_status;
    TextLabel *m_inspected;
    QPushButton *m_more;
    bool m_isLive = true;
    std::optional<ResultsState> m_wanted; ///< to restore when the rows have come
    bool m_hasAsked = false;
    bool m_isStale = false; ///< the rows belong to the query before, this one could not run
};

} // namespace ui
