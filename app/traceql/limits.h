#pragma once

namespace app::traceql {

/// Tempo's own default for the text of a query.
inline constexpr int maxQueryBytes = 128 * 1024;

/// Pipelines in parentheses, and arithmetic of aggregates, inside one another. Conditions and spansets without pipes
/// may be nested as deep as the text is long.
inline constexpr int maxNesting = 128;

} // namespace app::traceql
