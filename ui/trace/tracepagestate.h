#pragma once

#include "ui/trace/layout.h"
#include "ui/trace/rowchoice.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace ui {

/// The views of a trace. Their numbers are their keys; 4 belongs to the graph.
enum class TraceViewKind {
    Waterfall = 1,
    Flame = 2,
    Conversation = 3,
    Table = 5,
    Statistics = 6,
    Log = 7
};

/// Which spans are collapsed, as few ids as possible.
struct Collapse {
    bool isAll = false; ///< all are, but for `spans`; else only `spans`
    std::vector<app::trace::SpanId> spans;
    bool operator==(const Collapse &) const = default;
};

/// What a person has made of a trace's page: enough to find it again as it was left, also when spans have come since.
struct TracePageState {
    TraceViewKind view = TraceViewKind::Waterfall;
    std::optional<TimeWindow> window; ///< nothing: the whole trace
    app::trace::SpanId selected;      ///< null: none, like those below
    app::trace::SpanId top;           ///< the first row on screen
    app::trace::SpanId root;          ///< the span whose subtree is looked at
    std::vector<app::trace::SpanId> marks;
    Collapse collapse;
    Pills pills;
    QString find;
    bool matchesOnly = false;
    bool rawTimes = false;
    QString groupBy; ///< as StatisticsView::groupedBy()
    bool operator==(const TracePageState &) const = default;
};

/// Most ids that are kept of one list; what is beyond is left out.
constexpr std::size_t mostKeptSpans = 10'000;

QJsonObject toJson(const TracePageState &state);
/// What is missing or makes no sense is as in a new state.
TracePageState tracePageStateFrom(const QJsonObject &json);

/// Collapsed rows to ids and back; ids that are not in the outline are left out.
Collapse collapseOf(const Outline &outline, const Rows &rows);
std::vector<std::int32_t> collapsedRows(const Outline &outline, const Collapse &collapse);

} // namespace ui
