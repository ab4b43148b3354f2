#pragma once

#include "app/broadcast/teststep.h"

#include <QByteArray>
#include <string>

namespace app::ctl {

/// A connection test for a terminal: one English line a step with its time, then what came out and what to do.
std::string textOf(const broadcast::TestReport &report);
/// The same for scripts, in one line: {"ok": false, "cause": "missing-scope", "steps": [{"step": "address", ...}], ...}.
QByteArray toJson(const broadcast::TestReport &report);

/// Of a destination that passed it: {"saved": NAME, "id": ID}.
QByteArray savedJson(const broadcast::Destination &destination);

} // namespace app::ctl
