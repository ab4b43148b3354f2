#pragma once

#include "app/store/column.h"

#include <string>

namespace app::query {

/// For plans: "span duration", "resource.service.name (text)".
std::string columnName(const store::ColumnId &id);

} // namespace app::query
