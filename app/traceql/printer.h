#pragma once

#include "app/traceql/ast.h"

#include <string>

/// Canonical text (reference 2.4). Parsing it gives an equal value back. After fold() it is the name Tempo
/// gives to attributes of a spanset: "by(span.foo)", "avg(duration)".
namespace app::traceql {

std::string print(const Query &query);
std::string print(const Pipeline &pipeline);
std::string print(const Stage &stage);         ///< `by(…)`, `{ … } > { … }`, `count() > 2`
std::string print(const Aggregate &aggregate); ///< `avg(duration)`
std::string print(const FieldExpr &expr);
std::string
print(const Attribute
          &attribute); ///< `span.foo`, `.foo`, `event:name`: scope kept, name quoted where needed
std::string print(const Static &value); ///< `1h0m0s`, `1.0`, strings in backticks

} // namespace app::traceql
