#pragma once

class QWidget;

namespace ui {

/// Lets Tab go through what is below `root` as layouts, splitters and stacks show it, and not in the order in which it
/// was made. To be called when all of it is in its place; what comes later comes last.
void tabAsLaidOut(QWidget *root);

} // namespace ui
