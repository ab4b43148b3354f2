#pragma once

#include "app/base/result.h"
#include "app/base/time.h"

#include <string>

namespace app::ctl {

/// Unix seconds (decimals allowed) or ISO 8601 with a zone; local time where it names none.
Result<UnixNano> unixNanoFrom(const std::string &text);

} // namespace app::ctl
