#pragma once

#include "ui/costs/costreport.h"
#include "ui/models/celltable.h"

/// What the page says of a report, and what goes into a file. Pure.
namespace ui {

QString groupingWord(CostGrouping grouping);
QList<CellColumn> costColumns(CostGrouping grouping);
QList<CellRow> costRows(const CostReport &report);

/// "$1.23 · 61 calls · 102,000 tokens in, 14,000 out"
QString costTotalText(const CostReport &report);
/// Of tokens read from a cache, and what that saved; empty where nothing is known of a cache.
QString cacheText(const CostReport &report);
/// "Today $1.20 of $5.00 (24 %)"; empty without a budget, or where the report does not hold the whole day.
QString budgetText(const CostReport &report, double dailyBudget, app::UnixNano now);

/// RFC 4180, UTF-8; numbers without locale. A text that a spreadsheet would take for a formula gets an apostrophe.
QByteArray costCsv(const CostReport &report);

} // namespace ui
