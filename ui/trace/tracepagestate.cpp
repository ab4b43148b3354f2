#include "ui/trace/tracepagestate.h"

#include <QJsonArray>
#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

using app::trace::SpanId;
using Ids = std::vector<SpanId>;

constexpr std::array viewNames{std::pair{TraceViewKind::Waterfall, "waterfall"},
                               std::pair{TraceViewKind::Flame, "flame"},
                               std::pair{TraceViewKind::Conversation, "conversation"},
                               std::pair{TraceViewKind::Table, "table"},
                               std::pair{TraceViewKind::Statistics, "statistics"},
                               std::pair{TraceViewKind::Log, "log"}};

constexpr std::array pillNames{std::pair{&Pills::errors, "errors"}, std::pair{&Pills::slow, "slow"},
                               std::pair{&Pills::critical, "critical"},
                               std::pair{&Pills::calls, "calls"},
                               std::pair{&Pills::logical, "logical"}};

QString text(SpanId id) { return id.isNull() ? QString() : QString::fromStdString(toHex(id)); }

SpanId idFrom(const QJsonValue &value)
{
    return app::trace::spanIdFromHex(value.toString().toStdString()).value_or(SpanId());
}

QJsonArray toJson(const Ids &ids)
{
    QJsonArray array;
    for (std::size_t i = 0; i < std::min(ids.size(), mostKeptSpans); ++i)
        array.append(text(ids[i]));
    return array;
}

Ids idsFrom(const QJsonValue &value)
{
    Ids ids;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < std::min(array.size(), qsizetype(mostKeptSpans)); ++i) {
        if (const SpanId id = idFrom(array.at(i)); !id.isNull())
            ids.push_back(id);
    }
    return ids;
}

std::optional<TimeWindow> windowFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const TimeWindow window{array.at(0).toDouble(-1), array.at(1).toDouble(-1)};
    const bool isUsable = std::isfinite(window.startNs) && std::isfinite(window.endNs)
        && window.startNs >= 0 && window.endNs > window.startNs;
    return isUsable ? std::optional(window) : std::nullopt;
}

QJsonObject toJson(const Pills &pills)
{
    QJsonObject json;
    for (const auto &[pill, name] : pillNames) {
        if (pills.*pill)
            json.insert(QLatin1String(name), true);
    }
    return json;
}

} // namespace

QJsonObject toJson(const TracePageState &state)
{
    QJsonObject json;
    for (const auto &[view, name] : viewNames) {
        if (view == state.view)
            json.insert("view"_L1, QLatin1String(name));
    }
    if (state.window)
        json.insert("window"_L1, QJsonArray{state.window->startNs, state.window->endNs});
    json.insert("selected"_L1, text(state.selected));
    json.insert("top"_L1, text(state.top));
    json.insert("root"_L1, text(state.root));
    json.insert("marks"_L1, toJson(state.marks));
    json.insert(
        "collapse"_L1,
        QJsonObject{{u"all"_s, state.collapse.isAll}, {u"spans"_s, toJson(state.collapse.spans)}});
    json.insert("pills"_L1, toJson(state.pills));
    json.insert("find"_L1, state.find);
    json.insert("matchesOnly"_L1, state.matchesOnly);
    json.insert("rawTimes"_L1, state.rawTimes);
    json.insert("groupBy"_L1, state.groupBy);
    return json;
}

TracePageState tracePageStateFrom(const QJsonObject &json)
{
    constexpr qsizetype longestText = 1000;
    TracePageState state;
    const QString wanted = json.value("view"_L1).toString();
    for (const auto &[view, name] : viewNames) {
        if (wanted == QLatin1String(name))
            state.view = view;
    }
    state.window = windowFrom(json.value("window"_L1));
    state.selected = idFrom(json.value("selected"_L1));
    state.top = idFrom(json.value("top"_L1));
    state.root = idFrom(json.value("root"_L1));
    state.marks = idsFrom(json.value("marks"_L1));
    const QJsonObject collapse = json.value("collapse"_L1).toObject();
    state.collapse = {collapse.value("all"_L1).toBool(), idsFrom(collapse.value("spans"_L1))};
    const QJsonObject pills = json.value("pills"_L1).toObject();
    for (const auto &[pill, name] : pillNames)
        state.pills.*pill = pills.value(QLatin1String(name)).toBool();
    state.find = json.value("find"_L1).toString().left(longestText);
    state.matchesOnly = json.value("matchesOnly"_L1).toBool();
    state.rawTimes = json.value("rawTimes"_L1).toBool();
    state.groupBy = json.value("groupBy"_L1).toString().left(longestText);
    return state;
}

Collapse collapseOf(const Outline &outline, const Rows &rows)
{
    Ids collapsed, expanded;
    for (int row = 0; row < outline.size(); ++row) {
        if (outline.hasChildren(row))
            (rows.isCollapsed(row) ? collapsed : expanded).push_back(outline.span(row).spanId);
    }
    const bool isAll = expanded.size() < collapsed.size();
    return {isAll, std::move(isAll ? expanded : collapsed)};
}

std::vector<std::int32_t> collapsedRows(const Outline &outline, const Collapse &collapse)
{
    std::vector<std::int32_t> rows;
    if (!collapse.isAll && collapse.spans.empty())
        return rows;
    const std::unordered_set<SpanId> named(collapse.spans.begin(), collapse.spans.end());
    for (int row = 0; row < outline.size(); ++row) {
        if (outline.hasChildren(row) && named.contains(outline.span(row).spanId) != collapse.isAll)
            rows.push_back(row);
    }
    return rows;
}

} // namespace ui
