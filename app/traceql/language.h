#pragma once

#include "app/traceql/ast.h"

#include <string>
#include <string_view>
#include <vector>

/// What an evaluator, a completer or a label asks about parts of a query. Pure; any thread.
namespace app::traceql {

/// Static types (reference 4). Attribute: known only at run time.
enum class Type { Nil, Int, Float, Duration, String, Boolean, Status, Kind, Attribute };

bool isNumeric(Type type); ///< Int, Float, Duration
Type typeOf(const Static &value);
Type typeOf(const Attribute &attribute); ///< intrinsics have one, all else is Type::Attribute
Type typeOf(const FieldExpr &expr);

/// One for each node of `expr`, at the node's position.
std::vector<Type> typesOf(const FieldExpr &expr);

bool isComparison(BinaryOp op); ///< = != < <= > >= =~ !~
bool isBoolean(BinaryOp op);    ///< comparisons, && and ||
bool isArithmetic(BinaryOp op);
bool isRegex(BinaryOp op);
BinaryOp mirrored(BinaryOp op); ///< with its operands swapped: < for >

std::string_view symbol(BinaryOp op);  ///< "=~"
std::string_view symbol(UnaryOp op);   ///< "-", "!"; of nil tests "!= nil", "= nil"
std::string symbol(SpansetOp op);      ///< "!>>"
std::string_view name(AggregateOp op); ///< "avg"
std::string_view name(MetricsOp op);   ///< "count_over_time"
std::string_view name(StatusCode status);
std::string_view name(SpanKind kind);
std::string_view name(Scope scope); ///< "resource"; empty for None

/// The one spelling used in results and labels (reference 3.1): "traceDuration", "event:name".
std::string_view canonicalName(Intrinsic intrinsic);

/// For metrics labels: "resource.service.name", ".foo", "kind", `span."k with space"`. As Tempo's labels it
/// quotes less than print(), whose text can be parsed: `span.quote"key`.
std::string canonicalName(const Attribute &attribute);

/// For attributes of a span in a search result: no scope ("service.name", "event:name").
std::string resultKey(const Attribute &attribute);

/// Whether an attribute stands anywhere in it.
bool referencesSpan(const FieldExpr &expr);

/// Position of the first node of the subtree whose root stands at `root`; the subtree is [first, root].
int firstOf(const FieldExpr &expr, int root);

/// The two sides a checked scalar filter has; null where an unchecked one has something else.
const Aggregate *aggregateOf(const ScalarFilter &filter);
const Static *literalOf(const ScalarFilter &filter);

/// The number a metrics value is compared with: durations in seconds.
double thresholdOf(const ValueFilter &filter);

/// Go's form of a duration: "1h0m0s", "1.007µs", "0s".
std::string durationText(std::int64_t ns);

/// RE2's pattern for a TraceQL regular expression: anchored, dot matches line breaks (reference 5.3).
std::string anchoredPattern(std::string_view pattern);

} // namespace app::traceql
