#include "app/traceql/language.h"

#include "app/traceql/characters.h"
#include "app/traceql/quoting.h"

#include <array>
#include <cstddef>

namespace app::traceql {
namespace {

template <typename Enum, std::size_t count>
std::string_view entry(const std::array<std::string_view, count> &names, Enum value)
{
    const auto at = std::size_t(value);
    return at < count ? names[at] : std::string_view();
}

constexpr std::array<std::string_view, 16> binarySymbols{
    "&&", "||", "=", "!=", "<", "<=", ">", ">=", "=~", "!~", "+", "-", "*", "/", "%", "^"};
constexpr std::array<std::string_view, 4> unarySymbols{"-", "!", "!= nil", "= nil"};
constexpr std::array<std::string_view, 7> relationSymbols{"&&", "||", ">", ">>", "<", "<<", "~"};
constexpr std::array<std::string_view, 5> aggregateNames{"count", "max", "min", "avg", "sum"};
constexpr std::array<std::string_view, 9> metricsNames{
    "rate",          "count_over_time",    "min_over_time",       "max_over_time", "avg_over_time",
    "sum_over_time", "quantile_over_time", "histogram_over_time", "compare"};
constexpr std::array<std::string_view, 3> statusNames{"unset", "ok", "error"};
constexpr std::array<std::string_view, 6> kindNames{"unspecified", "internal", "server",
                                                    "client",      "producer", "consumer"};
constexpr std::array<std::string_view, 6> scopeNames{"",      "span", "resource",
                                                     "event", "link", "instrumentation"};

struct IntrinsicTraits {
    std::string_view name;
    Type type;
};
constexpr std::array<IntrinsicTraits, 23> intrinsics{{{"", Type::Attribute},
                                                      {"duration", Type::Duration},
                                                      {"name", Type::String},
                                                      {"status", Type::Status},
                                                      {"statusMessage", Type::String},
                                                      {"kind", Type::Kind},
                                                      {"span:id", Type::String},
                                                      {"span:parentID", Type::String},
                                                      {"span:childCount", Type::Int},
                                                      {"trace:id", Type::String},
                                                      {"traceDuration", Type::Duration},
                                                      {"rootName", Type::String},
                                                      {"rootServiceName", Type::String},
                                                      {"nestedSetLeft", Type::Int},
                                                      {"nestedSetRight", Type::Int},
                                                      {"nestedSetParent", Type::Int},
                                                      {"event:name", Type::String},
                                                      {"event:timeSinceStart", Type::Duration},
                                                      {"link:traceID", Type::String},
                                                      {"link:spanID", Type::String},
                                                      {"instrumentation:name", Type::Attribute},
                                                      {"instrumentation:version", Type::Attribute},
                                                      {"parent", Type::Nil}}};

/// Of the nodes up to and including each position; operands stand first, so one pass is enough.
Type typeAt(const FieldNode &node, const std::vector<Type> &known)
{
    if (const auto *value = std::get_if<Static>(&node.value))
        return typeOf(*value);
    if (const auto *attribute = std::get_if<Attribute>(&node.value))
        return typeOf(*attribute);
    if (const auto *unary = std::get_if<Unary>(&node.value)) {
        const bool isNilTest = unary->op == UnaryOp::Exists || unary->op == UnaryOp::Missing;
        return isNilTest ? Type::Boolean : known[std::size_t(unary->operand)];
    }
    const auto &binary = std::get<Binary>(node.value);
    if (isBoolean(binary.op))
        return Type::Boolean;
    const auto left = known[std::size_t(binary.left)];
    return left == Type::Attribute ? known[std::size_t(binary.right)] : left;
}

bool isPlainName(std::string_view name)
{
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!isNamePart(name, at))
            return false;
    }
    return true;
}

} // namespace

bool isNumeric(Type type)
{
    return type == Type::Int || type == Type::Float || type == Type::Duration;
}

Type typeOf(const Static &value)
{
    constexpr std::array types{Type::Nil,    Type::Int,     Type::Float,  Type::Duration,
                               Type::String, Type::Boolean, Type::Status, Type::Kind};
    return types[value.index()];
}

Type typeOf(const Attribute &attribute)
{
    return intrinsics[std::size_t(attribute.intrinsic)].type;
}

std::vector<Type> typesOf(const FieldExpr &expr)
{
    std::vector<Type> types;
    types.reserve(expr.nodes.size());
    for (const auto &node : expr.nodes)
        types.push_back(typeAt(node, types));
    return types;
}

Type typeOf(const FieldExpr &expr) { return typesOf(expr).back(); }

bool isComparison(BinaryOp op) { return op >= BinaryOp::Equal && op <= BinaryOp::NotMatches; }
bool isBoolean(BinaryOp op) { return op <= BinaryOp::NotMatches; }
bool isArithmetic(BinaryOp op) { return op >= BinaryOp::Add; }
bool isRegex(BinaryOp op) { return op == BinaryOp::Matches || op == BinaryOp::NotMatches; }

BinaryOp mirrored(BinaryOp op)
{
    switch (op) {
    case BinaryOp::Less: return BinaryOp::Greater;
    case BinaryOp::LessEqual: return BinaryOp::GreaterEqual;
    case BinaryOp::Greater: return BinaryOp::Less;
    case BinaryOp::GreaterEqual: return BinaryOp::LessEqual;
    default: return op;
    }
}

std::string_view symbol(BinaryOp op) { return entry(binarySymbols, op); }
std::string_view symbol(UnaryOp op) { return entry(unarySymbols, op); }

std::string symbol(SpansetOp op)
{
    const std::string_view form = op.form == Form::Plain ? ""
        : op.form == Form::Negated                       ? "!"
                                                         : "&";
    return std::string(form).append(entry(relationSymbols, op.relation));
}

std::string_view name(AggregateOp op) { return entry(aggregateNames, op); }
std::string_view name(MetricsOp op) { return entry(metricsNames, op); }
std::string_view name(StatusCode status) { return entry(statusNames, status); }
std::string_view name(SpanKind kind) { return entry(kindNames, kind); }
std::string_view name(Scope scope) { return entry(scopeNames, scope); }

std::string_view canonicalName(Intrinsic intrinsic)
{
    return intrinsics[std::size_t(intrinsic)].name;
}

std::string canonicalName(const Attribute &attribute)
{
    if (attribute.intrinsic != Intrinsic::None)
        return std::string(canonicalName(attribute.intrinsic));
    std::string text = attribute.ofParent ? "parent" : "";
    if (attribute.scope != Scope::None)
        text.append(text.empty() ? "" : ".").append(name(attribute.scope));
    return text.append(".").append(isPlainName(attribute.name) ? attribute.name
                                                               : quotedName(attribute.name));
}

std::string resultKey(const Attribute &attribute)
{
    return attribute.intrinsic == Intrinsic::None ? attribute.name : canonicalName(attribute);
}

bool referencesSpan(const FieldExpr &expr)
{
    for (const auto &node : expr.nodes) {
        if (std::holds_alternative<Attribute>(node.value))
            return true;
    }
    return false;
}

int firstOf(const FieldExpr &expr, int root)
{
    int at = root;
    while (true) {
        const auto &value = expr.nodes[std::size_t(at)].value;
        if (const auto *unary = std::get_if<Unary>(&value))
            at = unary->operand;
        else if (const auto *binary = std::get_if<Binary>(&value))
            at = binary->left;
        else
            return at;
    }
}

const Aggregate *aggregateOf(const ScalarFilter &filter)
{
    return std::get_if<Aggregate>(&filter.left.root().value);
}

const Static *literalOf(const ScalarFilter &filter)
{
    return std::get_if<Static>(&filter.right.root().value);
}

double thresholdOf(const ValueFilter &filter)
{
    if (const auto *number = std::get_if<std::int64_t>(&filter.threshold))
        return double(*number);
    if (const auto *duration = std::get_if<Duration>(&filter.threshold))
        return double(duration->ns) / 1e9;
    const auto *number = std::get_if<double>(&filter.threshold);
    return number ? *number : 0;
}

std::string anchoredPattern(std::string_view pattern)
{
    return "^(?s:" + std::string(pattern) + ")$";
}

} // namespace app::traceql
