#pragma once

#include "app/gateway/captured.h"
#include "app/gateway/generation.h"

#include <optional>

namespace app::gateway {

/// Both bodies of a call; nothing where the path is none of those that are read. The same bytes give the same value in
/// whatever pieces they came, but for the times. Tokens that the upstream did not report are estimated. Pure; any thread.
std::optional<Generation> generationOf(const CapturedCall &call);

} // namespace app::gateway
