#pragma once

#include "app/main/command.h"

#include <string>

namespace app::ctl {

/// What a remote Tempo would answer wrongly, and the query that asks right, on standard error. Nothing where there is none.
void complainOfQuirks(const std::string &query);

} // namespace app::ctl
