#pragma once

#include "app/main/command.h"

namespace app::ctl {

/// `destination set-aside list|send-again|discard NAME`.
void addSetAside(CLI::App &destination, const Choose &choose);

} // namespace app::ctl
