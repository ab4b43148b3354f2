#pragma once

#include "app/broadcast/verdict.h"

namespace ui {

/// What describe() says about a cause, still to be translated in the context ui::Describe. %1 is what describe() knows.
struct CauseText {
    app::broadcast::Cause cause;
    app::broadcast::Field field; ///< where the remedy is applied
    const char *title;
    const char *advice;
};
const CauseText &textOf(app::broadcast::Cause cause);

} // namespace ui
