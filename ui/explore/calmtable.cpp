#include "ui/explore/calmtable.h"

#include "ui/explore/resultheader.h"
#include "ui/theme/metrics.h"

#include <QTableView>

namespace ui {

void makeCalm(QTableView &table)
{
    table.setHorizontalHeader(new ResultHeader(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setMouseTracking(true);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *rows = table.verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(tableRowHeight);
    rows->setDefaultSectionSize(tableRowHeight);
    rows->setSectionResizeMode(QHeaderView::Fixed);
}

} // namespace ui
