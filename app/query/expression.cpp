#include "app/query/expression.h"

#include "app/query/operators.h"
#include "app/traceql/language.h"

#include <algorithm>

namespace app::query {
namespace {

using store::noRow;
using traceql::Intrinsic;
using traceql::Scope;

constexpr std::int64_t regexMemoryBytes = 16 << 20;

template <typename Claim>
bool namesAny(const traceql::FieldExpr &expression, Claim claim)
{
    return std::any_of(expression.nodes.begin(), expression.nodes.end(), [&](const auto &node) {
        const auto *attribute = std::get_if<traceql::Attribute>(&node.value);
        return attribute && claim(*attribute);
    });
}

std::unique_ptr<const RE2> compiled(const traceql::FieldExpr &expression,
                                    const traceql::FieldNode &node)
{
    const auto *binary = std::get_if<traceql::Binary>(&node.value);
    if (!binary || !traceql::isRegex(binary->op))
        return {};
    const auto *literal =
        std::get_if<traceql::Static>(&expression.nodes[std::size_t(binary->right)].value);
    const auto *text = literal ? std::get_if<std::string>(literal) : nullptr;
    if (!text)
        return {};
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(regexMemoryBytes);
    auto pattern = std::make_unique<const RE2>(traceql::anchoredPattern(*text), options);
    return pattern->ok() ? std::move(pattern) : nullptr;
}

} // namespace

bool isOfEvent(const traceql::Attribute &attribute)
{
    return homeOf(attribute) == store::Table::Event;
}

bool isOfLink(const traceql::Attribute &attribute)
{
    return homeOf(attribute) == store::Table::Link;
}

Expression::Expression(traceql::FieldExpr expr)
    : m_expr(std::move(expr))
    , m_namesEvents(namesAny(m_expr, isOfEvent))
    , m_namesLinks(namesAny(m_expr, isOfLink))
{
    m_patterns.reserve(m_expr.nodes.size());
    for (const auto &one : m_expr.nodes)
        m_patterns.push_back(compiled(m_expr, one));
}

Result<ExpressionReader> ExpressionReader::open(BlockReader &block, const Expression &expression)
{
    return open(block, expression, 0, expression.root());
}

Result<ExpressionReader> ExpressionReader::open(BlockReader &block, const Expression &expression,
                                                int first, int last)
{
    ExpressionReader reader;
    reader.m_expression = &expression;
    const auto &nodes = expression.expr().nodes;
    reader.m_values.resize(nodes.size());
    reader.m_readers.resize(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const bool isRead = int(i) >= first && int(i) <= last;
        const auto *attribute = std::get_if<traceql::Attribute>(&nodes[i].value);
        if (attribute && isRead) {
            APP_TRY(auto opened, ValueReader::open(block, *attribute));
            reader.m_readers[i] = std::make_unique<ValueReader>(std::move(opened));
        } else if (const auto *literal = std::get_if<traceql::Static>(&nodes[i].value)) {
            reader.m_values[i] = toDynamic(*literal);
        }
    }
    if (expression.namesEvents() && first <= last) {
        APP_TRY(reader.m_events, block.children(store::Table::Event));
    }
    if (expression.namesLinks() && first <= last) {
        APP_TRY(reader.m_links, block.children(store::Table::Link));
    }
    return reader;
}

Dynamic ExpressionReader::at(std::uint32_t span)
{
    const auto first = [span](const std::vector<std::uint32_t> *offsets) {
        const bool hasAny = offsets && (*offsets)[span] < (*offsets)[span + 1];
        return hasAny ? (*offsets)[span] : noRow;
    };
    return at(
        {.span = span, .event = first(m_events), .link = first(m_links), .isFirstWithValue = true},
        m_expression->root());
}

Dynamic ExpressionReader::read(ValueReader &reader, const RowAddress &row) const
{
    const auto table = reader.table();
    const auto *children = table == store::Table::Event ? m_events
        : table == store::Table::Link                   ? m_links
                                                        : nullptr;
    if (!children || !row.isFirstWithValue)
        return reader.at(row);
    for (auto child = (*children)[row.span]; child < (*children)[row.span + 1]; ++child) {
        const auto value = reader.atHome(child);
        if (!isNil(value))
            return value;
    }
    return {};
}

Dynamic ExpressionReader::at(const RowAddress &row, int root)
{
    const auto &expr = m_expression->expr();
    for (int i = traceql::firstOf(expr, root); i < root; ++i)
        m_values[std::size_t(i)] = evaluate(i, row);
    return evaluate(root, row);
}

Dynamic ExpressionReader::evaluate(int at, const RowAddress &row)
{
    if (const auto &reader = m_readers[std::size_t(at)])
        return read(*reader, row);
    const auto &value = m_expression->node(at).value;
    if (const auto *binary = std::get_if<traceql::Binary>(&value))
        return query::apply(binary->op, m_values[std::size_t(binary->left)],
                            m_values[std::size_t(binary->right)], m_expression->pattern(at));
    const auto *unary = std::get_if<traceql::Unary>(&value);
    if (!unary)
        return m_values[std::size_t(at)];
    if (unary->op == traceql::UnaryOp::Missing && isOutOfReach(unary->operand, row))
        return false;
    return query::apply(unary->op, m_values[std::size_t(unary->operand)]);
}

/// No event lacks an attribute where there is no event: a predicate needs one to hold on.
bool ExpressionReader::isOutOfReach(int operand, const RowAddress &row) const
{
    const auto *attribute = std::get_if<traceql::Attribute>(&m_expression->node(operand).value);
    return attribute
        && ((isOfEvent(*attribute) && row.event == noRow)
            || (isOfLink(*attribute) && row.link == noRow));
}

Dynamic ExpressionReader::allAt(const RowAddress &row, const std::vector<int> &roots)
{
    for (const int root : roots) {
        const auto value = at(row, root);
        if (std::holds_alternative<Failure>(value))
            return value;
        if (!isTrue(value))
            return false;
    }
    return true;
}

Dynamic ExpressionReader::matches(std::uint32_t span, const std::vector<int> &roots)
{
    const auto range = [span](const std::vector<std::uint32_t> *offsets) {
        const bool isNone = !offsets || (*offsets)[span] == (*offsets)[span + 1];
        return isNone ? std::pair(noRow - 1, noRow) // one step, on no row
                      : std::pair((*offsets)[span], (*offsets)[span + 1]);
    };
    const auto [firstEvent, lastEvent] = range(m_events);
    const auto [firstLink, lastLink] = range(m_links);
    const auto rowOrNone = [](std::uint32_t row) { return row == noRow - 1 ? noRow : row; };
    for (auto event = firstEvent; event < lastEvent; ++event) {
        for (auto link = firstLink; link < lastLink; ++link) {
            const auto value = allAt({span, rowOrNone(event), rowOrNone(link)}, roots);
            if (std::holds_alternative<Failure>(value) || isTrue(value))
                return value;
        }
    }
    return false;
}

} // namespace app::query
