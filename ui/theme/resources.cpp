#include "ui/theme/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function of the global namespace
static void initializeResources() { Q_INIT_RESOURCE(spancast); }

namespace ui {

void registerResources() { initializeResources(); }

} // namespace ui
