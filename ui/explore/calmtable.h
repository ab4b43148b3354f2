#pragma once

class QTableView;

namespace ui {

/// Dresses a table as all lists are: whole rows, one selected, no grid, our header, sorting by its titles, rows of
/// one height, Tab leads on.
void makeCalm(QTableView &table);

} // namespace ui
