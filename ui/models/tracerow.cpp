#include "ui/models/tracerow.h"

#include <QStringList>
#include <initializer_list>
#include <string_view>

namespace ui {
namespace {

using app::query::MatchedSpan;
using app::query::SpanSet;
using app::query::TraceMatch;

std::optional<double> number(const MatchedSpan &span, std::string_view key)
{
    const auto *value = app::trace::find(span.attributes, key);
    if (!value)
        return {};
    if (const auto *integer = value->get<std::int64_t>())
        return double(*integer);
    if (const auto *real = value->get<double>())
        return *real;
    return {};
}

std::optional<double> firstNumber(const MatchedSpan &span,
                                  std::initializer_list<std::string_view> keys)
{
    for (const auto key : keys) {
        if (const auto found = number(span, key))
            return found;
    }
    return {};
}

std::optional<double> tokensOf(const MatchedSpan &span)
{
    if (const auto total = number(span, "gen_ai.usage.total_tokens"))
        return total;
    const auto in = number(span, "gen_ai.usage.input_tokens");
    const auto out = number(span, "gen_ai.usage.output_tokens");
    if (!in && !out)
        return {};
    return in.value_or(0) + out.value_or(0);
}

std::optional<double> costOf(const MatchedSpan &span)
{
    return firstNumber(span, {"gen_ai.usage.total_cost", "gen_ai.usage.cost", "llm.cost.total"});
}

bool isWhole(const SpanSet &set) { return set.matched <= int(set.spans.size()); }

/// Nothing where no span says, and where some matched spans are missing from the answer: half a sum misleads.
template <typename Of>
std::optional<double> sum(const TraceMatch &match, Of of)
{
    std::optional<double> total;
    for (const auto &set : match.spanSets) {
        if (!isWhole(set))
            return {};
        for (const auto &span : set.spans) {
            if (const auto value = of(span))
                total = total.value_or(0) + *value;
        }
    }
    return total;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString modelOf(const TraceMatch &match)
{
    QStringList models;
    for (const auto &set : match.spanSets) {
        for (const auto &span : set.spans) {
            auto found = app::trace::findText(span.attributes, "gen_ai.response.model");
            if (found.empty())
                found = app::trace::findText(span.attributes, "gen_ai.request.model");
            if (!found.empty() && !models.contains(text(found)))
                models.append(text(found));
        }
    }
    if (models.size() <= 1)
        return models.value(0);
    return QStringLiteral("%1 +%2").arg(models.constFirst()).arg(models.size() - 1);
}

QString serviceOf(const TraceMatch &match)
{
    if (!match.summary.rootServiceName.empty() || match.services.empty())
        return text(match.summary.rootServiceName);
    return text(match.services.front().service);
}

} // namespace

TraceRow traceRow(const TraceMatch &match)
{
    TraceRow row;
    row.id = match.summary.id;
    row.startUnixNano = match.summary.startUnixNano;
    row.service = serviceOf(match);
    row.name = text(match.summary.rootName);
    row.durationNs = match.summary.durationNs();
    row.spans = match.summary.spanCount;
    row.errors = match.summary.errorCount;
    for (const auto &set : match.spanSets)
        row.matched += set.matched;
    row.model = modelOf(match);
    if (const auto tokens = sum(match, tokensOf))
        row.tokens = std::int64_t(*tokens);
    row.costDollars = sum(match, costOf);
    return row;
}

} // namespace ui
