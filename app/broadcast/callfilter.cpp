#include "app/broadcast/callfilter.h"

#include "app/base/number.h"
#include "app/broadcast/limits.h"

#include <algorithm>
#include <re2/re2.h>

namespace app::broadcast {
namespace {

using Operator = FilterRule::Operator;
using Value = std::variant<std::string, double>;

std::unique_ptr<re2::RE2> compiled(const std::string &pattern)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(limits::patternMemory);
    return std::make_unique<re2::RE2>(pattern, options);
}

std::optional<double> numberOf(const Value &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    return toDouble(std::get<std::string>(value));
}

std::string textOf(const Value &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return toText(*number);
    return std::get<std::string>(value);
}

bool areEqual(const Value &one, const Value &other)
{
    const auto left = numberOf(one);
    const auto right = numberOf(other);
    return left && right ? *left == *right : textOf(one) == textOf(other);
}

template <typename Compare>
bool compares(const Value &one, const Value &other, Compare compare)
{
    const auto left = numberOf(one);
    const auto right = numberOf(other);
    return left && right && compare(*left, *right);
}

bool isNegative(Operator op)
{
    return op == Operator::NotEquals || op == Operator::NotContains || op == Operator::NotExists;
}

} // namespace

bool isUsablePattern(const std::string &pattern) { return compiled(pattern)->ok(); }

CallFilter::CallFilter(const FilterRules &rules) : m_rules(rules)
{
    for (const auto &group : m_rules.groups)
        for (const auto &rule : group.rules)
            if (rule.op == Operator::Regex)
                m_patterns.try_emplace(textOf(rule.value), compiled(textOf(rule.value)));
}

CallFilter::~CallFilter() = default;

bool CallFilter::accepts(const trace::Span &span) const
{
    return m_rules.isEmpty()
        || std::all_of(m_rules.groups.begin(), m_rules.groups.end(),
                       [&](const FilterGroup &group) { return holds(group, span); });
}

bool CallFilter::holds(const FilterGroup &group, const trace::Span &span) const
{
    const auto holdsRule = [&](const FilterRule &rule) { return holds(rule, span); };
    if (group.rules.empty() || group.logic == FilterGroup::Logic::And)
        return std::all_of(group.rules.begin(), group.rules.end(), holdsRule);
    return std::any_of(group.rules.begin(), group.rules.end(), holdsRule);
}

bool CallFilter::holds(const FilterRule &rule, const trace::Span &span) const
{
    const auto fact = factOf(span, rule.field);
    return fact ? matches(rule, *fact) : isNegative(rule.op);
}

bool CallFilter::matches(const FilterRule &rule, const Value &fact) const
{
    const auto text = [&] { return textOf(fact); };
    const auto wanted = [&] { return textOf(rule.value); };
    switch (rule.op) {
    case Operator::Equals: return areEqual(fact, rule.value);
    case Operator::NotEquals: return !areEqual(fact, rule.value);
    case Operator::Contains: return text().find(wanted()) != std::string::npos;
    case Operator::NotContains: return text().find(wanted()) == std::string::npos;
    case Operator::Regex: {
        const auto &pattern = *m_patterns.at(wanted());
        return pattern.ok() && re2::RE2::PartialMatch(text(), pattern);
    }
    case Operator::StartsWith: return text().starts_with(wanted());
    case Operator::EndsWith: return text().ends_with(wanted());
    case Operator::Gt: return compares(fact, rule.value, std::greater<>());
    case Operator::Lt: return compares(fact, rule.value, std::less<>());
    case Operator::Gte: return compares(fact, rule.value, std::greater_equal<>());
    case Operator::Lte: return compares(fact, rule.value, std::less_equal<>());
    case Operator::Exists: return true;
    case Operator::NotExists: return false;
    }
    return false;
}

} // namespace app::broadcast
