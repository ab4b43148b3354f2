#pragma once

#include "app/trace/value.h"
#include "app/traceql/ast.h"

#include <map>
#include <memory>
#include <re2/re2.h>
#include <string>
#include <vector>

/// The judge of the query engine: TraceQL evaluated the plainest way, to compare the engine with. Owned values, recursion,
/// one span after the other; nothing of app/query but the types of its answers. Numbers in comments: the TraceQL reference.
namespace tests::judge {

struct Value;
using Elements = std::vector<Value>;

/// A value at run time (4); std::monostate is nil. Elements are of one type, two of them at least.
struct Value {
    std::variant<std::monostate, std::int64_t, double, app::traceql::Duration, std::string, bool,
                 app::traceql::StatusCode, app::traceql::SpanKind, Elements>
        data = {};

    template <typename T>
    const T *get() const
    {
        return std::get_if<T>(&data);
    }
    bool isNil() const { return data.index() == 0; }
    bool isTrue() const { return get<bool>() && *get<bool>(); }
    /// Same type, same value; doubles by their bits.
    bool operator==(const Value &other) const;
};

Value valueOf(const app::trace::Value &value); // 3.4
Value valueOf(const app::traceql::Static &literal);

/// As results show it: durations, status and kind as text.
app::trace::Value shown(const Value &value);

/// int, double and duration as a double (nanoseconds).
std::optional<double> numberOf(const Value &value);

/// Below 0, 0, above 0: the order of min() and max() over values of any type.
int compareForExtremes(const Value &left, const Value &right);

/// Thrown where the language ends the query (division by zero).
struct Failure {
    std::string what;
};

/// Compiled once each.
class Patterns
{
public:
    bool matches(const std::string &text, const std::string &pattern); // 5.3

private:
    std::map<std::string, std::unique_ptr<RE2>> m_patterns;
};

/// `left op right`, but for && and || (5).
Value apply(app::traceql::BinaryOp op, const Value &left, const Value &right, Patterns &patterns);
/// nil where a real Tempo fails the query (5.1).
Value apply(app::traceql::UnaryOp op, const Value &operand);

} // namespace tests::judge
