#pragma once

#include "app/traceql/ast.h"

#include <optional>
#include <span>
#include <string_view>

/// The words of the language (reference 1.3, 3.1), for the lexer, the parser and completion.
namespace app::traceql {

/// Sorted by bytes.
std::span<const std::string_view> keywords();
bool isKeyword(std::string_view word);

/// `duration`, `traceDuration`, ...: intrinsics that need no scope.
std::optional<Intrinsic> intrinsicNamed(std::string_view word);

/// `scope` with its colon: ("span:", "id").
std::optional<Intrinsic> intrinsicNamed(std::string_view scope, std::string_view word);

/// `count`, `avg`, ...
std::optional<AggregateOp> aggregateNamed(std::string_view word);

/// `rate`, `compare`, ...
std::optional<MetricsOp> metricsNamed(std::string_view word);

/// true, false, a status or a kind.
std::optional<Static> constantNamed(std::string_view word);

} // namespace app::traceql
