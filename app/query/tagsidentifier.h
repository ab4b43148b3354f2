#pragma once

#include "app/base/result.h"
#include "app/traceql/ast.h"

#include <string>

namespace app::query {

/// The attribute or intrinsic a tag names: `span.foo`, `.foo`, `name`, `span:name`. Error: Invalid, in Tempo's words.
Result<traceql::Attribute> tagIdentifier(const std::string &tag);

} // namespace app::query
