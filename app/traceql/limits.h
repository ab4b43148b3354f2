#pragma once

namespace app::traceql {

/// Tempo's own default for the text of a query.
inline constexpr int maxQueryBytes = 128 * 1024;

/// Parentheses, unary operators and powers inside one another. Chains of other operators may be as long as the text.
inline constexpr int maxNesting = 64;

} // namespace app::traceql
