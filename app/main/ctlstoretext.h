#pragma once

#include "app/store/store.h"
#include "app/store/verify.h"

#include <string>

/// What the store commands print.
namespace app::ctl {

/// "2026-09-30T12:00:00Z"
std::string toIso(UnixNano time);
std::string toJson(const store::Stats &stats);
std::string toText(const store::Stats &stats);
std::string toJson(const store::VerifyReport &report);
std::string toText(const store::VerifyReport &report);

} // namespace app::ctl
