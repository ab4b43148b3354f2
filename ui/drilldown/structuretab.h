#pragma once

#include "ui/drilldown/drilltab.h"
#include "ui/drilldown/structure.h"

#include <deque>

class QTreeWidget;

namespace ui {

/// The shapes of the newest matching traces as one tree: which spans call which, how often, how many of them failed, and
/// how much of their trace they take.
class StructureTab final : public DrillTab
{
    Q_OBJECT
public:
    static constexpr int mostTraces = 30;

    explicit StructureTab(app::sources::TraceSource &source, QWidget *parent = nullptr);
    ~StructureTab() override;

protected:
    void put() override;

private:
    void makeTree();
    void take(const app::query::SearchAnswer &answer);
    void readNext();
    void addUp();
    void show(const TraceStructure &structure);
    QString noteOf(const TraceStructure &structure) const;

    QTreeWidget *m_tree;
    app::sources::SearchFuture m_search;
    app::sources::TraceFuture m_trace;
    std::deque<app::trace::TraceId> m_wanted;
    Traces m_traces;
    int m_matched = 0;
    bool m_isComplete = true;
    int m_generation = 0;
};

} // namespace ui
