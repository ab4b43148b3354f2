#include "ui/explore/searchpagestate.h"

#include "ui/explore/querybar.h"
#include "ui/explore/resultstable.h"
#include "ui/explore/searchpage.h"

#include <QJsonArray>
#include <algorithm>
#include <limits>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// What is longer was not typed.
constexpr qsizetype longestQuery = 100'000;

} // namespace

QJsonObject toJson(const SearchPageState &state)
{
    QJsonObject json = {{u"query"_s, state.query}, {u"time"_s, toText(state.time)}};
    if (!state.results.selected.isNull())
        json.insert("selected"_L1,
                    QString::fromStdString(app::trace::toHex(state.results.selected)));
    json.insert("top"_L1, state.results.top);
    json.insert("sort"_L1, state.results.sortColumn);
    json.insert("descending"_L1, state.results.isDescending);
    QJsonArray hidden;
    for (const int column : state.results.hidden)
        hidden.append(column);
    if (!hidden.isEmpty())
        json.insert("hidden"_L1, hidden);
    return json;
}

SearchPageState searchPageStateFrom(const QJsonObject &json)
{
    SearchPageState state;
    const auto query = json.value("query"_L1).toString(state.query);
    if (query.size() <= longestQuery)
        state.query = query;
    state.time = timeChoiceFromText(json.value("time"_L1).toString()).value_or(state.time);
    state.results.selected =
        app::trace::traceIdFromHex(json.value("selected"_L1).toString().toStdString())
            .value_or(app::trace::TraceId());
    state.results.top = std::max(0, json.value("top"_L1).toInt());
    const int sort = json.value("sort"_L1).toInt(state.results.sortColumn);
    if (sort >= 0 && sort < TraceListModel::ColumnCount)
        state.results.sortColumn = sort;
    state.results.isDescending = json.value("descending"_L1).toBool(true);
    for (const auto &value : json.value("hidden"_L1).toArray()) {
        const int column = value.toInt(-1);
        if (TraceListModel::canHide(column) && !state.results.hidden.contains(column))
            state.results.hidden.append(column);
    }
    return state;
}

SearchPageState SearchPage::state() const
{
    SearchPageState state;
    // an id in the query line has led somewhere else already; found again it would do so again
    if (!typedTrace())
        state.query = m_bar->query();
    else if (!m_flow.query().isEmpty())
        state.query = m_flow.query();
    state.time = m_bar->time();
    state.results = m_wanted ? *m_wanted : m_table->state();
    return state;
}

void SearchPage::restore(const SearchPageState &state)
{
    const bool isAnother =
        m_bar->query() != state.query || toText(m_bar->time()) != toText(state.time);
    m_bar->setQuery(state.query);
    m_bar->setTime(state.time);
    m_wanted = state.results;
    if (!isAnother && m_hasAsked && !m_flow.isRunning())
        return restoreRows();
    m_hasAsked = false; // nobody asks before the page is seen
    if (isVisible())
        ask();
}

void SearchPage::restoreRows()
{
    if (m_wanted)
        m_table->restore(*std::exchange(m_wanted, std::nullopt));
}

} // namespace ui
