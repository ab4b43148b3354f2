#pragma once

#include "app/base/result.h"
#include "app/broadcast/verdict.h"

namespace app::broadcast {

/// Why a stored secret did not come, from an error of a SecretStore. Pure.
Verdict keychainVerdict(const Error &error);

} // namespace app::broadcast
