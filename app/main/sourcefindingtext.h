#pragma once

#include "app/sources/checksource.h"

#include <string>

namespace app::ctl {

/// One English line for a terminal: what is wrong and what to enter. The window's sentences are made in ui/.
std::string textOf(const sources::SourceFinding &finding);

} // namespace app::ctl
