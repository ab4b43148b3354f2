#include "ui/explore/calmtable.h"

#include "ui/explore/resultheader.h"
#include "ui/theme/metrics.h"

#include <QTableView>
#include <QTreeView>

namespace ui {

namespace {

void dress(QAbstractItemView &view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setMouseTracking(true);
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

void makeCalm(QTreeView &tree)
{
    dress(tree);
    tree.setHeader(new ResultHeader(&tree));
    tree.header()->setStretchLastSection(false);
    tree.setRootIsDecorated(false);
    tree.setIndentation(0);
    tree.setUniformRowHeights(true);
    tree.setAllColumnsShowFocus(true);
    tree.setExpandsOnDoubleClick(false);
    tree.setWordWrap(false);
}

void makeCalm(QTableView &table)
{
    dress(table);
    table.setHorizontalHeader(new ResultHeader(&table));
    table.setShowGrid(false);
    table.setWordWrap(false);
    auto *rows = table.verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(tableRowHeight);
    rows->setDefaultSectionSize(tableRowHeight);
    rows->setSectionResizeMode(QHeaderView::Fixed);
}

} // namespace ui
