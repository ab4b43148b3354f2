#pragma once

#include "app/sources/tracesource.h"
#include "ui/costs/costreport.h"

#include <QList>
#include <QObject>
#include <memory>
#include <set>
#include <string>

namespace ui {

/// Asks a source for costs: first which attributes it has, then every question about those, at once. The latest question
/// wins. UI thread.
class CostFlow final : public QObject
{
    Q_OBJECT
public:
    explicit CostFlow(app::sources::TraceSource &source, QObject *parent = nullptr);
    ~CostFlow() override;

    void ask(CostGrouping grouping, const app::store::TimeRange &range, app::UnixNano now);
    void cancel();

Q_SIGNALS:
    void answered(const ui::CostReport &report);
    /// Of the first question that failed; the others are void.
    void failed(const app::Error &error);

private:
    void askAll(CostGrouping grouping, const app::query::MetricsRequest &request,
                const std::vector<app::query::TagScope> &scopes);
    void askOne(const CostQuestion &question, app::query::MetricsRequest request);

    app::sources::TraceSource &m_source;
    app::sources::TagNamesFuture m_names;
    QList<app::sources::MetricsFuture> m_running;
    std::unique_ptr<CostBook> m_book;
    int m_open = 0;
    int m_generation = 0;
};

} // namespace ui
