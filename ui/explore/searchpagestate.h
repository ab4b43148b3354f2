#pragma once

#include "app/trace/ids.h"
#include "ui/explore/timechoice.h"
#include "ui/models/tracelistmodel.h"

#include <QJsonObject>
#include <QList>

namespace ui {

/// Which rows of the results somebody looked at, and how they were sorted.
struct ResultsState {
    app::trace::TraceId selected; ///< null: none
    int top = 0;                  ///< the first row on screen
    int sortColumn = TraceListModel::StartedColumn;
    bool isDescending = true;
    QList<int> hidden; ///< columns that are not wanted
    bool operator==(const ResultsState &) const = default;
};

/// What a person has made of the search page: enough to find it again as it was left.
struct SearchPageState {
    QString query = QStringLiteral("{ }");
    TimeChoice time;
    ResultsState results;
    bool operator==(const SearchPageState &) const = default;
};

QJsonObject toJson(const SearchPageState &state);
/// What is missing or makes no sense is as in a new state.
SearchPageState searchPageStateFrom(const QJsonObject &json);

} // namespace ui
