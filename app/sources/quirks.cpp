#include "app/sources/quirks.h"

#include "app/sources/quirkforms.h"
#include "app/traceql/language.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <algorithm>
#include <set>

namespace app::sources {
namespace {

using namespace traceql;

constexpr int mostReplacements = 200; ///< of one query; each is found anew

bool isId(Intrinsic intrinsic)
{
    return intrinsic == Intrinsic::SpanId || intrinsic == Intrinsic::SpanParentId
        || intrinsic == Intrinsic::TraceId || intrinsic == Intrinsic::LinkSpanId
        || intrinsic == Intrinsic::LinkTraceId;
}

bool isOfEvents(const Attribute &attribute)
{
    return attribute.scope == Scope::Event || attribute.scope == Scope::Link
        || attribute.intrinsic == Intrinsic::EventName
        || attribute.intrinsic == Intrinsic::EventTimeSinceStart
        || attribute.intrinsic == Intrinsic::LinkSpanId
        || attribute.intrinsic == Intrinsic::LinkTraceId;
}

bool isAttribute(const FieldExpr &condition, int at)
{
    const auto *attribute = std::get_if<Attribute>(&condition.nodes[std::size_t(at)].value);
    return attribute && attribute->intrinsic == Intrinsic::None;
}

/// Where Tempo's own unit, seconds, is not what it answers in.
bool isToldInNanoseconds(const Metrics &metrics)
{
    const auto intrinsic = metrics.attribute ? metrics.attribute->intrinsic : Intrinsic::None;
    return intrinsic == Intrinsic::TraceDuration || intrinsic == Intrinsic::EventTimeSinceStart;
}

class Finder
{
public:
    std::vector<QuirkWarning> run(const Query &query)
    {
        read(query.pipeline);
        if (query.metrics)
            read(*query.metrics, query.pipeline);
        std::stable_sort(m_found.begin(), m_found.end(), [](const auto &left, const auto &right) {
            return left.place.begin < right.place.begin;
        });
        return std::move(m_found);
    }

private:
    void read(const Pipeline &pipeline)
    {
        for (const auto &stage : pipeline.stages)
            if (const auto *expr = std::get_if<SpansetExpr>(&stage.value))
                read(*expr);
    }
    void read(const SpansetExpr &expr)
    {
        for (const auto &node : expr.nodes) {
            if (const auto *filter = std::get_if<SpansetFilter>(&node.value))
                read(filter->condition);
            if (const auto *binary = std::get_if<SpansetBinary>(&node.value))
                readStructure(expr, *binary);
            if (const auto *pipeline = std::get_if<Pipeline>(&node.value))
                read(*pipeline);
        }
    }
    void read(const Metrics &metrics, const Pipeline &pipeline);
    void readStructure(const SpansetExpr &expr, const SpansetBinary &binary);
    void read(const FieldExpr &condition);
    void read(const FieldExpr &condition, int at);
    bool isSure(const FieldExpr &condition, const Binary &binary);
    void readComparison(const Comparison &comparison, TextRange place);
    bool readId(const Comparison &comparison, TextRange place);
    void readAttributes(const FieldExpr &condition);

    void add(Quirk quirk, TextRange place, std::optional<std::string> replacement = {})
    {
        m_found.push_back({quirk, place, std::move(replacement).value_or(std::string())});
    }

    std::vector<QuirkWarning> m_found;
    std::set<int> m_done; ///< nodes of the condition that need no look of their own
};

/// Tempo loads spans without a known parent only where the filter names something to load.
void Finder::readStructure(const SpansetExpr &expr, const SpansetBinary &binary)
{
    const auto *right = std::get_if<SpansetFilter>(&expr.nodes[std::size_t(binary.right)].value);
    if (!right || binary.op.form != Form::Negated)
        return;
    const auto &nodes = right->condition.nodes;
    const bool namesAny = std::any_of(nodes.begin(), nodes.end(), [](const auto &node) {
        return std::holds_alternative<Attribute>(node.value);
    });
    if (!namesAny)
        add(Quirk::Disconnected, right->condition.place());
}

/// From the root down, since a condition that is negated as a whole is replaced as a whole.
void Finder::read(const FieldExpr &condition)
{
    m_done.clear();
    for (int at = int(condition.nodes.size()) - 1; at >= 0; --at)
        if (!m_done.contains(at))
            read(condition, at);
    readAttributes(condition);
}

void Finder::read(const FieldExpr &condition, int at)
{
    const auto &node = condition.nodes[std::size_t(at)];
    if (const auto *unary = std::get_if<Unary>(&node.value)) {
        if (unary->op == UnaryOp::Missing)
            add(Quirk::Missing, node.place);
        if (unary->op == UnaryOp::Negate && isAttribute(condition, unary->operand))
            add(Quirk::NegatedNumber, node.place);
        if (unary->op != UnaryOp::Not)
            return;
        add(Quirk::Negation, node.place, negated(condition, unary->operand));
        for (int inner = firstOf(condition, unary->operand); inner <= unary->operand; ++inner)
            m_done.insert(inner);
    }
    const auto *binary = std::get_if<Binary>(&node.value);
    if (!binary || isSure(condition, *binary))
        return;
    if (const auto comparison = comparisonAt(condition, at))
        readComparison(*comparison, node.place);
    else if (binary->op == BinaryOp::Power)
        add(Quirk::IntegerPower, node.place);
}

/// `a > 1 || a > 1.0` is how it has to be said.
bool Finder::isSure(const FieldExpr &condition, const Binary &binary)
{
    if (binary.op != BinaryOp::Or)
        return false;
    const auto left = comparisonAt(condition, binary.left);
    const auto right = comparisonAt(condition, binary.right);
    const bool areBoth =
        left && right && !left->isMirrored && !right->isMirrored && areBothColumns(*left, *right);
    if (areBoth)
        m_done.insert({binary.left, binary.right});
    return areBoth;
}

void Finder::readComparison(const Comparison &comparison, TextRange place)
{
    if (readId(comparison, place))
        return;
    const auto columns = bothColumns(comparison);
    const bool isOrdered = comparison.op != BinaryOp::Equal && comparison.op != BinaryOp::NotEqual;
    if (comparison.isMirrored && isOrdered)
        add(Quirk::LiteralFirst, place, columns.value_or(textOf(comparison)));
    else if (columns)
        add(Quirk::NumberType, place, columns);
}

bool Finder::readId(const Comparison &comparison, TextRange place)
{
    const auto intrinsic = comparison.attribute.intrinsic;
    const auto *text = std::get_if<std::string>(&comparison.literal);
    if (!isId(intrinsic) || !text)
        return false;
    const bool isRootParent = intrinsic == Intrinsic::SpanParentId && text->empty();
    const bool isEquality = comparison.op == BinaryOp::Equal || comparison.op == BinaryOp::NotEqual;
    const bool isShort = intrinsic != Intrinsic::TraceId && text->starts_with("00");
    if (isRootParent && comparison.op == BinaryOp::Equal)
        add(Quirk::RootParent, place, "nestedSetParent < 0");
    else if (!isEquality || isShort)
        add(Quirk::IdComparison, place);
    return true;
}

void Finder::readAttributes(const FieldExpr &condition)
{
    std::set<std::string> ofEvents;
    for (const auto &node : condition.nodes) {
        const auto *attribute = std::get_if<Attribute>(&node.value);
        if (!attribute)
            continue;
        if (attribute->intrinsic == Intrinsic::ChildCount)
            add(Quirk::ChildCount, node.place);
        if (isOfEvents(*attribute))
            ofEvents.insert(print(*attribute));
    }
    if (ofEvents.size() > 1)
        add(Quirk::SeveralEvents, condition.place());
}

/// Whether each span that comes through has the attribute, as far as one look tells.
bool isThere(const Attribute &attribute, const Pipeline &pipeline)
{
    const auto *last = std::get_if<SpansetExpr>(&pipeline.stages.back().value);
    const auto *filter = last ? std::get_if<SpansetFilter>(&last->root().value) : nullptr;
    if (!filter || last->nodes.size() != 1)
        return false;
    const auto &nodes = filter->condition.nodes;
    const bool hasOr = std::any_of(nodes.begin(), nodes.end(), [](const auto &node) {
        const auto *binary = std::get_if<Binary>(&node.value);
        return binary && binary->op == BinaryOp::Or;
    });
    return !hasOr && std::any_of(nodes.begin(), nodes.end(), [&](const auto &node) {
        const auto *unary = std::get_if<Unary>(&node.value);
        if (!unary || unary->op != UnaryOp::Exists)
            return false;
        const auto *given = std::get_if<Attribute>(&nodes[std::size_t(unary->operand)].value);
        return given && *given == attribute;
    });
}

void Finder::read(const Metrics &metrics, const Pipeline &pipeline)
{
    if (metrics.selection)
        read(metrics.selection->filter.condition);
    if (isToldInNanoseconds(metrics))
        add(Quirk::Nanoseconds, metrics.place);
    const auto &measured = metrics.attribute;
    const bool isMissable = measured && measured->intrinsic == Intrinsic::None;
    if (!isMissable || isThere(*measured, pipeline))
        return;
    const TextRange before{metrics.place.begin, metrics.place.begin};
    add(Quirk::SumOfMissing, before, "{ " + print(*measured) + " != nil } | ");
}

} // namespace

std::vector<QuirkWarning> quirksOf(const std::string &query)
{
    const auto parsed = parse(query);
    return parsed ? Finder().run(*parsed) : std::vector<QuirkWarning>();
}

std::optional<std::string> withoutQuirks(const std::string &query)
{
    auto text = query;
    for (int made = 0; made < mostReplacements; ++made) {
        const auto found = quirksOf(text);
        const auto next = std::find_if(found.begin(), found.end(), [](const auto &warning) {
            return !warning.replacement.empty();
        });
        if (next == found.end())
            break;
        const auto begin = std::size_t(next->place.begin);
        text.replace(begin, std::size_t(next->place.end) - begin, next->replacement);
    }
    return text == query ? std::nullopt : std::optional(text);
}

std::string_view textOf(Quirk quirk)
{
    switch (quirk) {
    case Quirk::IntegerPower: return "Tempo swaps the operands of ^ between whole numbers";
    case Quirk::NumberType:
        return "Tempo finds whole numbers with 1 and fractions with 1.0, never both; ask for both";
    case Quirk::LiteralFirst:
        return "Tempo finds nothing where the value stands first; put the attribute first";
    case Quirk::Negation: return "Tempo finds nothing with !(...); say the opposite without it";
    case Quirk::Missing:
        return "Tempo misses spans that have no attribute at all when asked for what is missing";
    case Quirk::SeveralEvents:
        return "Tempo lets each of these conditions hold on another event or link";
    case Quirk::Nanoseconds:
        return "Tempo tells these times in nanoseconds, and counts spans without events as 0";
    case Quirk::NegatedNumber:
        return "Tempo fails altogether where one of these attributes is no number";
    case Quirk::Disconnected:
        return "Tempo leaves out spans without a known parent here, unless the filter names an "
               "attribute";
    case Quirk::SumOfMissing:
        return "Spans without the attribute spoil Tempo's numbers; leave them out first";
    case Quirk::IdComparison:
        return "Tempo compares ids only as a whole, and not those that begin with zeros";
    case Quirk::RootParent: return "Tempo finds no roots this way; ask for nestedSetParent < 0";
    case Quirk::ChildCount: return "Tempo keeps the count of children only in its newest format";
    }
    return {};
}

} // namespace app::sources
