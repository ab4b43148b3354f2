#pragma once

#include "app/traceql/ast.h"

#include <vector>

namespace app::query {

/// Every attribute and intrinsic the query names, each once: those of by() first, then the measured one, then those of
/// the pipeline from left to right.
std::vector<traceql::Attribute> attributesOf(const traceql::Query &query);

} // namespace app::query
