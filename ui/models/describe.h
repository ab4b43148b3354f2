#pragma once

#include "app/base/result.h"

#include <QString>
#include <string_view>

namespace ui {

/// What went wrong and what to do about it, for a person: one or two sentences without blame. The one place where an
/// app::Error becomes words; `detail` is quoted where it helps.
QString describe(const app::Error &error);

/// As describe(), for an error with a place in `query` (UTF-8): names line and column as a person counts.
QString describeQueryError(const app::Error &error, std::string_view query);

} // namespace ui
