#include "app/traceql/advise.h"

#include "app/traceql/characters.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace app::traceql {
namespace {

/// `a-1`: what stands in front of the sign; empty for a name that does not end so.
std::string beforeSign(const std::string &name)
{
    std::size_t digits = name.size();
    while (digits > 0 && isDigit(name[digits - 1]))
        --digits;
    constexpr std::string_view signs = "+-*/%";
    const bool endsSo = digits > 1 && digits < name.size()
        && signs.find(name[digits - 1]) != std::string_view::npos;
    return endsSo ? name.substr(0, digits - 1) : "";
}

class Adviser
{
public:
    std::vector<Advice> run(const Query &query)
    {
        read(query.pipeline);
        if (query.metrics && query.metrics->selection)
            read(query.metrics->selection->filter.condition);
        std::ranges::sort(m_advices, {}, [](const Advice &advice) {
            return std::pair(advice.place.begin, advice.place.end);
        });
        return std::move(m_advices);
    }

private:
    void read(const Pipeline &pipeline)
    {
        for (const auto &stage : pipeline.stages)
            std::visit([this](const auto &value) { read(value); }, stage.value);
    }
    void read(const SpansetExpr &expr)
    {
        readJoints<SpansetBinary>(expr);
        for (const auto &node : expr.nodes) {
            if (const auto *filter = std::get_if<SpansetFilter>(&node.value))
                read(filter->condition);
            if (const auto *pipeline = std::get_if<Pipeline>(&node.value))
                read(*pipeline);
        }
    }
    void read(const FieldExpr &expr)
    {
        readJoints<Binary>(expr);
        for (const auto &node : expr.nodes) {
            if (const auto *attribute = std::get_if<Attribute>(&node.value))
                read(*attribute);
        }
    }
    void read(const ScalarFilter &filter)
    {
        for (const auto &node : filter.left.nodes) {
            const auto *aggregate = std::get_if<Aggregate>(&node.value);
            if (aggregate && aggregate->argument)
                read(*aggregate->argument);
        }
    }
    void read(const GroupBy &group) { read(group.by); }
    void read(const Coalesce &) {}
    void read(const Select &select)
    {
        std::ranges::for_each(select.attributes, [this](const auto &a) { read(a); });
    }
    void read(const Attribute &attribute);

    static std::optional<bool> isAnd(const Binary &binary)
    {
        return binary.op <= BinaryOp::Or ? std::optional(binary.op == BinaryOp::And) : std::nullopt;
    }
    static std::optional<bool> isAnd(const SpansetBinary &binary)
    {
        const auto relation = binary.op.relation;
        return relation <= Relation::Or ? std::optional(relation == Relation::And) : std::nullopt;
    }
    template <typename Joint, typename Expr>
    void readJoints(const Expr &expr);

    std::vector<Advice> m_advices;
};

void Adviser::read(const Attribute &attribute)
{
    const auto front = beforeSign(attribute.name);
    if (!front.empty())
        m_advices.push_back(
            {"this is one attribute; to calculate, set blanks on both sides of the sign",
             attribute.place});
}

/// A parenthesis round the left side moves its beginning away from that of the whole.
template <typename Joint, typename Expr>
void Adviser::readJoints(const Expr &expr)
{
    int lastBegin = -1;
    for (const auto &node : expr.nodes) {
        const auto *outer = std::get_if<Joint>(&node.value);
        if (!outer)
            continue;
        const auto &left = expr.nodes[std::size_t(outer->left)];
        const auto *inner = std::get_if<Joint>(&left.value);
        const bool isMixed =
            inner && isAnd(*outer) && isAnd(*inner) && isAnd(*outer) != isAnd(*inner);
        if (!isMixed || left.place.begin != node.place.begin || lastBegin == node.place.begin)
            continue;
        lastBegin = node.place.begin;
        m_advices.push_back(
            {"this part is taken first, because && and || bind equally, from left to "
             "right; write parentheses to say what belongs together",
             left.place});
    }
}

} // namespace

std::vector<Advice> advise(const Query &query) { return Adviser().run(query); }

} // namespace app::traceql
