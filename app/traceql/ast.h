#pragma once

#include "app/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// A TraceQL query as a value (TraceQL reference 2). Copy, move and compare freely; any thread.
///
/// Expressions are flat: the nodes of one expression stand in one vector, operands before the node that
/// uses them, the root last. So a subtree is a contiguous run that ends at its node, one loop from the
/// front visits operands first, and no chain of operators is too long to compare, copy or destroy.
/// Equality ignores places.
namespace app::traceql {

// ---- Values ----

enum class StatusCode { Unset = 0, Ok = 1, Error = 2 }; ///< numbers as in OTLP
enum class SpanKind { Unspecified = 0, Internal, Server, Client, Producer, Consumer }; ///< ditto

struct Duration {
    std::int64_t ns = 0;
    bool operator==(const Duration &) const = default;
};

/// A literal. std::monostate is nil, which only constant folding can leave behind: `x = nil` is a UnaryOp.
/// A string holds bytes: an escape such as "\xff" may make it ill-formed UTF-8.
using Static = std::variant<std::monostate, std::int64_t, double, Duration, std::string, bool,
                            StatusCode, SpanKind>;

enum class Scope { None, Span, Resource, Event, Link, Instrumentation };

enum class Intrinsic {
    None, ///< an attribute with a name
    Duration,
    Name,
    Status,
    StatusMessage,
    Kind,
    SpanId,
    SpanParentId,
    ChildCount,
    TraceId,
    TraceDuration,
    RootName,
    RootServiceName,
    NestedSetLeft,
    NestedSetRight,
    NestedSetParent,
    EventName,
    EventTimeSinceStart,
    LinkTraceId,
    LinkSpanId,
    InstrumentationName,
    InstrumentationVersion,
    Parent, ///< parses; the checker refuses it
};

/// `.a` has Scope::None; `parent.a`, `parent.span.a` have ofParent. Of an intrinsic only `intrinsic` is set.
struct Attribute {
    Intrinsic intrinsic = Intrinsic::None;
    Scope scope = Scope::None;
    bool ofParent = false;
    std::string name = {};
    TextRange place = {};

    bool operator==(const Attribute &o) const
    {
        return intrinsic == o.intrinsic && scope == o.scope && ofParent == o.ofParent
            && name == o.name;
    }
};

// ---- Field expressions: { … }, by(…), avg(…) ----

enum class UnaryOp { Negate, Not, Exists, Missing }; ///< -x, !x, x != nil, x = nil

enum class BinaryOp {
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Matches,    ///< =~
    NotMatches, ///< !~
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
};

/// `operand`, `left`, `right` are positions in the vector this node stands in.
struct Unary {
    UnaryOp op = UnaryOp::Not;
    int operand = 0;
    bool operator==(const Unary &) const = default;
};
struct Binary {
    BinaryOp op = BinaryOp::And;
    int left = 0;
    int right = 0;
    bool operator==(const Binary &) const = default;
};

struct FieldNode {
    std::variant<Static, Attribute, Unary, Binary> value = {};
    TextRange place = {}; ///< the whole subtree, without parentheses around it

    bool operator==(const FieldNode &o) const { return value == o.value; }
};

struct FieldExpr {
    std::vector<FieldNode> nodes; ///< never empty after parsing

    const FieldNode &root() const { return nodes.back(); }
    TextRange place() const { return root().place; }
    bool operator==(const FieldExpr &) const = default;
};

// ---- Spansets ----

/// Which spans of the right side a structural operator wants, or how both sides join.
enum class Relation {
    And,
    Or,
    Child,
    Descendant,
    Parent,
    Ancestor,
    Sibling
}; ///< && || > >> < << ~
enum class Form { Plain, Negated, Union }; ///< > !> &>

struct SpansetOp {
    Relation relation = Relation::And;
    Form form = Form::Plain;
    bool operator==(const SpansetOp &) const = default;
};

/// `{ condition }`; `{ }` has the condition true.
struct SpansetFilter {
    FieldExpr condition;
    bool operator==(const SpansetFilter &) const = default;
};

/// `left`, `right` are positions in the vector this node stands in.
struct SpansetBinary {
    SpansetOp op;
    int left = 0;
    int right = 0;
    bool operator==(const SpansetBinary &) const = default;
};

struct SpansetNode;
struct ScalarNode;

/// Operands before the node that uses them, the root last, as in FieldExpr.
struct SpansetExpr {
    std::vector<SpansetNode> nodes;

    const SpansetNode &root() const;
    TextRange place() const;
    bool operator==(const SpansetExpr &) const;
};

// ---- Pipelines ----

enum class AggregateOp { Count, Max, Min, Avg, Sum };

struct Aggregate {
    AggregateOp op = AggregateOp::Count;
    std::optional<FieldExpr> argument; ///< nothing for count()
    bool operator==(const Aggregate &) const = default;
};

/// Operands before the node that uses them, the root last.
struct ScalarExpr {
    std::vector<ScalarNode> nodes;

    const ScalarNode &root() const;
    TextRange place() const;
    bool operator==(const ScalarExpr &) const;
};

/// `left op right`. What the checker lets through is always an aggregate on the left and a literal on the
/// right: aggregateOf() and literalOf() in language.h.
struct ScalarFilter {
    BinaryOp op = BinaryOp::Equal; ///< a comparison
    ScalarExpr left;
    ScalarExpr right;
    bool operator==(const ScalarFilter &) const = default;
};

struct GroupBy {
    FieldExpr by;
    bool operator==(const GroupBy &) const = default;
};
struct Coalesce {
    bool operator==(const Coalesce &) const = default;
};
struct Select {
    std::vector<Attribute> attributes;
    bool operator==(const Select &) const = default;
};

struct Stage {
    std::variant<SpansetExpr, ScalarFilter, GroupBy, Coalesce, Select> value;
    TextRange place = {};

    bool operator==(const Stage &o) const { return value == o.value; }
};

/// Stages from left to right, at least one.
struct Pipeline {
    std::vector<Stage> stages;
    bool operator==(const Pipeline &) const = default;
};

/// A filter, two operands joined, or a pipeline in parentheses with more than a spanset expression in it.
struct SpansetNode {
    std::variant<SpansetFilter, SpansetBinary, Pipeline> value;
    TextRange place = {};

    bool operator==(const SpansetNode &o) const { return value == o.value; }
};

/// `({ … } | count())` as an operand; the checker refuses it.
struct ScalarPipeline {
    Pipeline pipeline;
    Aggregate aggregate;
    bool operator==(const ScalarPipeline &) const = default;
};

struct ScalarNode {
    std::variant<Static, Aggregate, Binary, ScalarPipeline> value;
    TextRange place = {};

    bool operator==(const ScalarNode &o) const { return value == o.value; }
};

// ---- Metrics ----

enum class MetricsOp {
    Rate,
    CountOverTime,
    MinOverTime,
    MaxOverTime,
    AvgOverTime,
    SumOverTime,
    QuantileOverTime,
    HistogramOverTime,
    Compare,
};

/// The arguments of compare(); 0 and 0 mean no window.
struct Selection {
    SpansetFilter filter;
    std::int64_t topN = 10;
    std::int64_t startUnixNano = 0;
    std::int64_t endUnixNano = 0;
    bool operator==(const Selection &) const = default;
};

struct TopK {
    std::int64_t limit = 0;
    bool largest = true; ///< false: bottomk
    bool operator==(const TopK &) const = default;
};

/// `> 1`; a duration counts in seconds: thresholdOf() in language.h.
struct ValueFilter {
    BinaryOp op = BinaryOp::Equal; ///< a comparison
    Static threshold;              ///< int, double or Duration
    bool operator==(const ValueFilter &) const = default;
};

struct SecondStage {
    std::variant<TopK, ValueFilter> value;
    TextRange place = {};

    bool operator==(const SecondStage &o) const { return value == o.value; }
};

struct Metrics {
    MetricsOp op = MetricsOp::Rate;
    std::optional<Attribute>
        attribute; ///< what min…, max…, avg…, sum…, quantile…, histogram_over_time measure
    std::vector<double> quantiles;      ///< of quantile_over_time
    std::optional<Selection> selection; ///< of compare
    std::vector<Attribute> by;
    std::vector<SecondStage> secondStages;
    TextRange place = {}; ///< of the function, without by and second stages

    bool operator==(const Metrics &o) const
    {
        return op == o.op && attribute == o.attribute && quantiles == o.quantiles
            && selection == o.selection && by == o.by && secondStages == o.secondStages;
    }
};

// ---- The query ----

struct Hint {
    std::string name;
    Static value;
    TextRange place = {};

    bool operator==(const Hint &o) const { return name == o.name && value == o.value; }
};

struct Query {
    Pipeline pipeline;
    std::optional<Metrics> metrics; ///< nothing: a search
    std::vector<Hint> hints;        ///< of the last with(), known or not
    bool operator==(const Query &) const = default;
};

inline const SpansetNode &SpansetExpr::root() const { return nodes.back(); }
inline TextRange SpansetExpr::place() const { return root().place; }
inline bool SpansetExpr::operator==(const SpansetExpr &o) const { return nodes == o.nodes; }
inline const ScalarNode &ScalarExpr::root() const { return nodes.back(); }
inline TextRange ScalarExpr::place() const { return root().place; }
inline bool ScalarExpr::operator==(const ScalarExpr &o) const { return nodes == o.nodes; }

} // namespace app::traceql
