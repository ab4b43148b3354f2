#pragma once

namespace ui {

/// Makes every TimeView speak: a tree whose children are its rows, also readable as a table of one column.
/// A row has its sentence as name, "level 3, 4 of 214" as description, the states expanded, collapsed, selected and
/// focused, and the actions select and toggle. Call on the UI thread; again does nothing.
void installWaterfallAccessibility();

} // namespace ui
