#pragma once

#include "ui/explore/timechoice.h"
#include "ui/models/metricsview.h"

#include <QElapsedTimer>
#include <QObject>
#include <chrono>

namespace ui {

/// Asks a source for a metrics query over a chosen time; the latest question wins. All time is asked twice: first
/// where the traces begin, then from there. No widgets; UI thread.
class MetricsFlow final : public QObject
{
    Q_OBJECT
public:
    explicit MetricsFlow(app::sources::TraceSource &source, QObject *parent = nullptr);
    ~MetricsFlow() override;

    struct Question {
        std::string query;
        TimeChoice time;
        bool isInstant = false;
        int exemplars = 100;
    };
    void ask(Question question, app::UnixNano now);
    void cancel();

    bool isRunning() const { return m_isRunning; }
    const Question &question() const { return m_question; }
    /// What the last question covered.
    const MetricsRange &range() const { return m_range; }
    std::int64_t inspectedSpans() const { return m_inspectedSpans; }
    std::chrono::milliseconds elapsed() const { return m_elapsed; }

Q_SIGNALS:
    void runningChanged();
    void answered(const app::query::MetricsAnswer &answer);
    void failed(const app::Error &error);

private:
    void findExtent(app::UnixNano now);
    void askOver(const MetricsRange &range);
    void send(app::query::MetricsRequest request, bool isExtent);
    void end(const app::Result<app::query::MetricsAnswer> &answer);
    void setRunning(bool isRunning);

    app::sources::TraceSource &m_source;
    app::sources::MetricsFuture m_asked;
    Question m_question;
    MetricsRange m_range;
    QElapsedTimer m_watch;
    std::chrono::milliseconds m_elapsed{0};
    std::int64_t m_inspectedSpans = 0;
    int m_generation = 0;
    bool m_isRunning = false;
};

} // namespace ui
