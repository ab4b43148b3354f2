#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/verdict.h"

#include <QString>

namespace ui {

/// For "Copy details": English, without any secret, fit for a bug report. The address loses its query and user part.
QString detailsOf(const app::broadcast::Verdict &verdict,
                  const app::broadcast::Destination &destination);

} // namespace ui
