#pragma once

#include "app/traceql/ast.h"

#include <optional>
#include <string_view>

/// Numbers as Go writes them, which is what Tempo reads (reference 1.7). Private to the lexer.
namespace app::traceql {

/// Where the numeral ends that begins at `at` with a digit, or with a point and a digit.
std::size_t numeralEnd(std::string_view text, std::size_t at);

/// What is wrong with the form of a numeral that numeralEnd() found, with the remedy; nullptr: nothing. Whole
/// numbers are decimal; `0x1.8p3` and `1_000.5` are floats.
const char *problemOf(std::string_view numeral);

/// The int64 or double; nothing where it is too large. problemOf() was nullptr.
std::optional<Static> numeralValue(std::string_view numeral);

} // namespace app::traceql
