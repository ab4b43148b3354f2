#pragma once

#include "app/broadcast/destination.h"

#include <QString>

namespace ui {

/// What a paste did to a draft, in one sentence: which fields it filled and which are still empty.
/// Never holds a value. `hasStoredKey`: an empty API key is not missing.
QString pasteSummary(const app::broadcast::Draft &before, const app::broadcast::Draft &after,
                     bool hasStoredKey);

/// Whether a text pasted into one field is rather a whole configuration: it holds a variable, a header or a command,
/// or names a field other than the one it was pasted into.
bool belongsElsewhere(const app::broadcast::Draft &before, const app::broadcast::Draft &after,
                      app::broadcast::Field pastedInto);

} // namespace ui
