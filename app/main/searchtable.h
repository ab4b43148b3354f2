#pragma once

#include "app/query/answer.h"

#include <string>

namespace app::ctl {

/// The answer as aligned text: one line a trace, and how many were found in all.
std::string searchTable(const query::SearchAnswer &answer);

} // namespace app::ctl
