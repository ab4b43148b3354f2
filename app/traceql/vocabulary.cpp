#include "app/traceql/vocabulary.h"

#include <array>

namespace app::traceql {
namespace {

using Kind = Completion::Kind;

// Each stage list is a run of this one: metrics, what stands behind any pipe, what may stand first.
constexpr std::array stageWords{
    Entry{Kind::Function, "rate()", "", "matching spans per second"},
    Entry{Kind::Function, "count_over_time()", "", "matching spans per step"},
    Entry{Kind::Function, "quantile_over_time(", "", "quantiles of a value per step"},
    Entry{Kind::Function, "avg_over_time(", "", "average of a value per step"},
    Entry{Kind::Function, "sum_over_time(", "", "sum of a value per step"},
    Entry{Kind::Function, "max_over_time(", "", "largest value per step"},
    Entry{Kind::Function, "min_over_time(", "", "smallest value per step"},
    Entry{Kind::Function, "histogram_over_time(", "", "distribution of a value per step"},
    Entry{Kind::Function, "compare(", "", "how these spans differ from the others"},
    Entry{Kind::Function, "coalesce()", "", "join the groups again"},
    Entry{Kind::Operator, "{", "{ ", "spans that fulfil a condition"},
    Entry{Kind::Function, "count()", "count() > ", "keep traces by how many spans match"},
    Entry{Kind::Function, "by(", "", "group the spans of a trace by a value"},
    Entry{Kind::Function, "select(", "", "show these attributes with the result"},
    Entry{Kind::Function, "avg(", "", "keep traces by the average of a value"},
    Entry{Kind::Function, "max(", "", "keep traces by the largest value"},
    Entry{Kind::Function, "min(", "", "keep traces by the smallest value"},
    Entry{Kind::Function, "sum(", "", "keep traces by the sum of a value"}};
constexpr std::size_t innerStagesAt = 9;
constexpr std::size_t headsAt = 10;

constexpr std::array ranking{
    Entry{Kind::Function, "topk(", "", "the series with the largest values"},
    Entry{Kind::Function, "bottomk(", "", "the series with the smallest values"}};

constexpr std::array spanset{Entry{Kind::Operator, "{", "{ ", "spans that fulfil a condition"},
                             Entry{Kind::Operator, "(", "", "an expression in parentheses"}};

constexpr std::array spansetOperators{
    Entry{Kind::Operator, "|", "| ", "next stage"},
    Entry{Kind::Operator, "&&", "&& ", "the trace has spans of both sides"},
    Entry{Kind::Operator, "||", "|| ", "spans of either side"},
    Entry{Kind::Operator, ">>", ">> ", "right is below left, at any depth"},
    Entry{Kind::Operator, ">", "> ", "right is a child of left"},
    Entry{Kind::Operator, "<<", "<< ", "right is above left, at any height"},
    Entry{Kind::Operator, "<", "< ", "right is the parent of left"},
    Entry{Kind::Operator, "~", "~ ", "right has the same parent as left"},
    Entry{Kind::Operator, "!>>", "!>> ", "right is not below left"},
    Entry{Kind::Operator, "!>", "!> ", "right is no child of left"},
    Entry{Kind::Operator, "!<<", "!<< ", "right is not above left"},
    Entry{Kind::Operator, "!<", "!< ", "right is not the parent of left"},
    Entry{Kind::Operator, "!~", "!~ ", "right has not the same parent as left"},
    Entry{Kind::Operator, "&>>", "&>> ", "right is below left; both are kept"},
    Entry{Kind::Operator, "&>", "&> ", "right is a child of left; both are kept"},
    Entry{Kind::Operator, "&<<", "&<< ", "right is above left; both are kept"},
    Entry{Kind::Operator, "&<", "&< ", "right is the parent of left; both are kept"},
    Entry{Kind::Operator, "&~", "&~ ", "same parent; both are kept"},
    Entry{Kind::Function, "with (", "", "hints, such as most_recent"}};

// behind a stage, a number or an aggregate: parts of one run again
constexpr std::array behindStage{Entry{Kind::Function, "by (", "", "one series for each value"},
                                 Entry{Kind::Operator, "|", "| ", "next stage"},
                                 Entry{Kind::Function, "with (", "", "hints, such as most_recent"},
                                 Entry{Kind::Operator, ">", "> ", "is greater"},
                                 Entry{Kind::Operator, ">=", ">= ", "is greater or equal"},
                                 Entry{Kind::Operator, "<", "< ", "is less"},
                                 Entry{Kind::Operator, "<=", "<= ", "is less or equal"},
                                 Entry{Kind::Operator, "=", "= ", "is equal"},
                                 Entry{Kind::Operator, "!=", "!= ", "is not equal"}};

constexpr std::array joints{Entry{Kind::Operator, "&&", "&& ", "both hold"},
                            Entry{Kind::Operator, "||", "|| ", "either holds"}};

constexpr std::array behindName{Entry{Kind::Operator, ",", ", ", "another one"},
                                Entry{Kind::Operator, ")", "", "the end of the list"}};
constexpr std::array close{Entry{Kind::Operator, ")", "", "the end of the list"}};
constexpr std::array call{Entry{Kind::Operator, "(", "", "what the function works on"}};

constexpr std::array quantiles{Entry{Kind::Value, ".95", "", "95th percentile"},
                               Entry{Kind::Value, ".99", "", "99th percentile"},
                               Entry{Kind::Value, ".9", "", "90th percentile"},
                               Entry{Kind::Value, ".5", "", "median"}};
constexpr std::array thresholds{
    Entry{Kind::Value, "1", "", "a number"}, Entry{Kind::Value, "10", "", "a number"},
    Entry{Kind::Value, "100ms", "", "a duration"}, Entry{Kind::Value, "1s", "", "a duration"}};
constexpr std::array limits{Entry{Kind::Value, "5", "", "how many series"},
                            Entry{Kind::Value, "10", "", "how many series"},
                            Entry{Kind::Value, "20", "", "how many series"}};

constexpr std::array hintNames{
    Entry{Kind::Hint, "most_recent", "most_recent = true", "the newest traces, not any"},
    Entry{Kind::Hint, "exemplars", "exemplars = ", "how many example traces metrics carry"},
    Entry{Kind::Hint, "sample", "sample = ", "measure a part of the spans"},
    Entry{Kind::Hint, "span_sample", "span_sample = ", "the part of the spans to measure"},
    Entry{Kind::Hint, "trace_sample", "trace_sample = ", "the part of the traces to measure"}};
constexpr std::array hintEquals{Entry{Kind::Operator, "=", "= ", "the value of the hint"}};
constexpr std::array hintValues{Entry{Kind::Value, "true", "", "yes"},
                                Entry{Kind::Value, "false", "", "no"},
                                Entry{Kind::Value, "0.1", "", "a tenth"}};

constexpr std::array operands{
    Entry{Kind::Intrinsic, "name", "", "name of the span"},
    Entry{Kind::Intrinsic, "duration", "", "how long the span took"},
    Entry{Kind::Intrinsic, "status", "", "unset, ok or error"},
    Entry{Kind::Intrinsic, "kind", "", "server, client, internal, producer or consumer"},
    Entry{Kind::Intrinsic, "statusMessage", "", "what the span says about its status"},
    Entry{Kind::Intrinsic, "rootServiceName", "", "service of the trace's first span"},
    Entry{Kind::Intrinsic, "rootName", "", "name of the trace's first span"},
    Entry{Kind::Intrinsic, "traceDuration", "", "how long the trace took"},
    Entry{Kind::Scope, "span.", "", "attributes of the span"},
    Entry{Kind::Scope, "resource.", "", "attributes of what sent the span"},
    Entry{Kind::Scope, "event.", "", "attributes of the span's events"},
    Entry{Kind::Scope, "link.", "", "attributes of the span's links"},
    Entry{Kind::Scope, "instrumentation.", "", "attributes of the library that made the span"}};

constexpr std::array rareOperands{
    Entry{Kind::Intrinsic, "trace:id", "", "id of the trace, in hex"},
    Entry{Kind::Intrinsic, "trace:duration", "", "how long the trace took"},
    Entry{Kind::Intrinsic, "trace:rootName", "", "name of the trace's first span"},
    Entry{Kind::Intrinsic, "trace:rootService", "", "service of the trace's first span"},
    Entry{Kind::Intrinsic, "span:id", "", "id of the span, in hex"},
    Entry{Kind::Intrinsic, "span:parentID", "", "id of the parent span, in hex"},
    Entry{Kind::Intrinsic, "span:childCount", "", "how many children the span has"},
    Entry{Kind::Intrinsic, "span:name", "", "name of the span"},
    Entry{Kind::Intrinsic, "span:duration", "", "how long the span took"},
    Entry{Kind::Intrinsic, "span:status", "", "unset, ok or error"},
    Entry{Kind::Intrinsic, "span:statusMessage", "", "what the span says about its status"},
    Entry{Kind::Intrinsic, "span:kind", "", "server, client, internal, producer or consumer"},
    Entry{Kind::Intrinsic, "event:name", "", "name of an event"},
    Entry{Kind::Intrinsic, "event:timeSinceStart", "", "from the span's start to the event"},
    Entry{Kind::Intrinsic, "link:traceID", "", "id of a linked trace"},
    Entry{Kind::Intrinsic, "link:spanID", "", "id of a linked span"},
    Entry{Kind::Intrinsic, "instrumentation:name", "", "name of the library that made the span"},
    Entry{Kind::Intrinsic, "instrumentation:version", "", "its version"},
    Entry{Kind::Intrinsic, "nestedSetParent", "", "below 0 for the first span of a trace"},
    Entry{Kind::Intrinsic, "nestedSetLeft", "", "place in the trace's tree"},
    Entry{Kind::Intrinsic, "nestedSetRight", "", "place in the trace's tree"}};

constexpr std::array operators{OperatorEntry{BinaryOp::Equal, "is equal"},
                               OperatorEntry{BinaryOp::NotEqual, "is not equal"},
                               OperatorEntry{BinaryOp::Matches, "matches a regular expression"},
                               OperatorEntry{BinaryOp::NotMatches, "does not match it"},
                               OperatorEntry{BinaryOp::Greater, "is greater"},
                               OperatorEntry{BinaryOp::GreaterEqual, "is greater or equal"},
                               OperatorEntry{BinaryOp::Less, "is less"},
                               OperatorEntry{BinaryOp::LessEqual, "is less or equal"},
                               OperatorEntry{BinaryOp::Add, "plus"},
                               OperatorEntry{BinaryOp::Subtract, "minus"},
                               OperatorEntry{BinaryOp::Multiply, "times"},
                               OperatorEntry{BinaryOp::Divide, "divided by"}};

constexpr std::array statuses{Entry{Kind::Value, "error", "", "the span failed"},
                              Entry{Kind::Value, "ok", "", "the span says it succeeded"},
                              Entry{Kind::Value, "unset", "", "the span says nothing"}};
constexpr std::array kinds{Entry{Kind::Value, "server", "", "answers a request"},
                           Entry{Kind::Value, "client", "", "makes a request"},
                           Entry{Kind::Value, "internal", "", "inside the program"},
                           Entry{Kind::Value, "producer", "", "sends a message"},
                           Entry{Kind::Value, "consumer", "", "receives a message"},
                           Entry{Kind::Value, "unspecified", "", "not said"}};
constexpr std::array durations{
    Entry{Kind::Value, "100ms", "", "a tenth of a second"},
    Entry{Kind::Value, "1s", "", "a second"}, Entry{Kind::Value, "5s", "", "five seconds"},
    Entry{Kind::Value, "30s", "", "half a minute"}, Entry{Kind::Value, "1m", "", "a minute"}};
constexpr std::array constants{Entry{Kind::Value, "true", "", ""},
                               Entry{Kind::Value, "false", "", ""},
                               Entry{Kind::Value, "nil", "", "the attribute is missing"}};

} // namespace

std::span<const Entry> operandEntries() { return operands; }
std::span<const Entry> rareOperandEntries() { return rareOperands; }
std::span<const OperatorEntry> operatorEntries() { return operators; }

std::span<const Entry> entriesFor(Expected expected)
{
    const std::span<const Entry> stages(stageWords);
    const std::span<const Entry> behind(behindStage);
    switch (expected) {
    case Expected::Head: return stages.subspan(headsAt);
    case Expected::InnerStage: return stages.subspan(innerStagesAt);
    case Expected::Stage: return stages;
    case Expected::Ranking: return ranking;
    case Expected::Spanset: return spanset;
    case Expected::SpansetOperator: return spansetOperators;
    case Expected::BehindStage: return behind.subspan(1, 2);
    case Expected::BehindAggregate: return behind.subspan(3);
    case Expected::BehindMetrics: return behind;
    case Expected::Joint: return joints;
    case Expected::BehindName: return behindName;
    case Expected::Quantile: return quantiles;
    case Expected::Threshold: return thresholds;
    case Expected::Limit: return limits;
    case Expected::Call: return call;
    case Expected::Close: return close;
    case Expected::HintName: return hintNames;
    case Expected::HintEquals: return hintEquals;
    case Expected::HintValue: return hintValues;
    default: return {};
    }
}

bool fits(Type type, BinaryOp op)
{
    const bool isEquality = op == BinaryOp::Equal || op == BinaryOp::NotEqual;
    if (type == Type::Attribute || isEquality)
        return true;
    if (type == Type::String)
        return isComparison(op);
    return isNumeric(type) && !isRegex(op);
}

std::span<const Entry> valueEntries(Type type)
{
    switch (type) {
    case Type::Status: return statuses;
    case Type::Kind: return kinds;
    case Type::Duration: return durations;
    case Type::Attribute: return constants;
    default: return {};
    }
}

} // namespace app::traceql
