#pragma once

class QTableView;
class QTreeView;

namespace ui {

/// Dresses a table as all lists are: whole rows, one selected, no grid, our header, rows of
/// one height, Tab leads on. Sorting is switched on by whoever sorts.
void makeCalm(QTableView &table);
/// Likewise a table whose rows have rows under them; the delegate paints what opens them.
void makeCalm(QTreeView &tree);

} // namespace ui
