#pragma once

class QTableView;

namespace ui {

/// Dresses a table as all lists are: whole rows, one selected, no grid, our header, rows of
/// one height, Tab leads on. Sorting is switched on by whoever sorts.
void makeCalm(QTableView &table);

} // namespace ui
