#pragma once

#include "app/broadcast/health.h"

#include <string>

namespace app::ctl {

/// One line for people about what changed in a delivery, or nothing where nobody has to know: it stands still, it waits
/// for another try, it goes on again, spans were refused. Never a secret.
std::string changeText(const std::string &name, const broadcast::Health &before,
                       const broadcast::Health &now);

} // namespace app::ctl
