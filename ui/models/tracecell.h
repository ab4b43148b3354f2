#pragma once

#include "ui/models/tracelistmodel.h"

#include <QVariant>

/// What each column of TraceListModel says of a row. Pure.
namespace ui {

QString columnTitle(TraceListModel::Column column);
QString columnToolTip(TraceListModel::Column column);
Qt::Alignment cellAlignment(TraceListModel::Column column);

QString cellText(const TraceRow &row, TraceListModel::Column column);
QString cellToolTip(const TraceRow &row, TraceListModel::Column column);
/// As cellText, but with the words a screen reader needs ("2 errors").
QString cellSpoken(const TraceRow &row, TraceListModel::Column column);
/// Of a matched span, `at` in the row's list; behind the last one stands how many are left out.
QString spanCellText(const TraceRow &row, int at, TraceListModel::Column column);
QVariant cellSortKey(const TraceRow &row, TraceListModel::Column column);

/// Local day and time to the millisecond, short enough for a column; the tooltip holds zone and UTC.
QString formatStarted(app::UnixNano time);

} // namespace ui
