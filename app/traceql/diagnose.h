#pragma once

#include "app/base/result.h"

#include <string_view>
#include <vector>

namespace app::traceql {

/// Everything wrong with a query, each with its place; empty for what parseAndCheck() takes. The first is
/// the error of parse(), or what check() finds in a text that parses. More errors of the grammar follow
/// (at most ten in all) only from a place where reading could safely start again: behind `&&` or `||` in a
/// filter, behind a filter, in a later stage; never where brackets or quotes do not match. So none is a
/// mere consequence of one before. Pure; any thread.
std::vector<Error> diagnose(std::string_view text);

} // namespace app::traceql
