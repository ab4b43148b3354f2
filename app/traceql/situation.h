#pragma once

#include "app/traceql/language.h"

#include <optional>
#include <string>
#include <string_view>

/// What the text in front of a cursor leads to. Private to completion.
namespace app::traceql {

enum class Expected {
    Nothing,
    Head,            ///< the first stage
    Stage,           ///< behind a pipe
    InnerStage,      ///< the same in parentheses, where no metrics stand
    Ranking,         ///< behind a pipe behind metrics
    Spanset,         ///< a filter
    SpansetOperator, ///< behind one
    BehindStage,     ///< a pipe
    BehindAggregate, ///< a comparison
    BehindMetrics,   ///< by, a pipe, a comparison
    Operand,         ///< what a condition begins with
    Operator,        ///< behind an operand
    Joint,           ///< behind a comparison
    Value,           ///< behind an operator
    Name,            ///< an attribute in a list
    BehindName,
    Quantile,
    Threshold, ///< of an aggregate or of metrics
    Limit,     ///< of topk
    Call,      ///< the parenthesis of a function
    Close,
    HintName,
    HintEquals,
    HintValue,
};

struct Situation {
    Expected expected = Expected::Nothing;
    TextRange replaced = {};
    std::string typed = {};                ///< what is written of it, without an opening quote
    bool isQuoted = false;                 ///< it begins with a quote
    std::optional<Attribute> subject = {}; ///< of Operator and Value, where it is an attribute
    Type type = Type::Attribute;           ///< ditto
    std::optional<BinaryOp> op = {};       ///< of Value
};

/// `cursor` lies in the text, between two characters.
Situation situationAt(std::string_view text, std::size_t cursor);

} // namespace app::traceql
