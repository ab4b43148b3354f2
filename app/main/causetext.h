#pragma once

#include "app/broadcast/editor.h"
#include "app/broadcast/verdict.h"

#include <string>

namespace app::ctl {

/// One English line for a terminal: what happened, what to correct, and the server's own words. The window's sentences
/// are made in ui/.
std::string textOf(const broadcast::Verdict &verdict);
std::string textOf(const broadcast::FieldProblem &problem);

} // namespace app::ctl
