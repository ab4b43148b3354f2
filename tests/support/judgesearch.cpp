#include "app/traceql/language.h"
#include "app/traceql/parser.h"
#include "tests/support/judge.h"
#include "tests/support/judgepipeline.h"

#include <algorithm>
#include <set>

namespace tests {

using namespace app;
using namespace judge;
using traceql::Intrinsic;

namespace {

/// Every attribute the query names anywhere (9).
class Named
{
public:
    explicit Named(const traceql::Pipeline &pipeline) { add(pipeline); }
    const std::vector<traceql::Attribute> &attributes() const { return m_attributes; }
    bool isNameAsked() const
    {
        return std::any_of(m_attributes.begin(), m_attributes.end(),
                           [](const auto &one) { return one.intrinsic == Intrinsic::Name; });
    }

private:
    void add(const traceql::Attribute &attribute)
    {
        if (std::find(m_attributes.begin(), m_attributes.end(), attribute) == m_attributes.end())
            m_attributes.push_back(attribute);
    }
    void add(const traceql::FieldExpr &expression)
    {
        for (const auto &node : expression.nodes) {
            if (const auto *attribute = std::get_if<traceql::Attribute>(&node.value))
                add(*attribute);
        }
    }
    void add(const traceql::SpansetExpr &expression)
    {
        for (const auto &node : expression.nodes) {
            if (const auto *filter = std::get_if<traceql::SpansetFilter>(&node.value))
                add(filter->condition);
            if (const auto *pipeline = std::get_if<traceql::Pipeline>(&node.value))
                add(*pipeline);
        }
    }
    void add(const traceql::ScalarFilter &filter)
    {
        const auto *aggregate = traceql::aggregateOf(filter);
        if (aggregate && aggregate->argument)
            add(*aggregate->argument);
    }
    void add(const traceql::GroupBy &group) { add(group.by); }
    void add(const traceql::Coalesce &) {}
    void add(const traceql::Select &select)
    {
        for (const auto &attribute : select.attributes)
            add(attribute);
    }
    void add(const traceql::Pipeline &pipeline)
    {
        for (const auto &stage : pipeline.stages)
            std::visit([this](const auto &one) { add(one); }, stage.value);
    }

    std::vector<traceql::Attribute> m_attributes;
};

bool isListed(Intrinsic intrinsic)
{
    static const std::set<Intrinsic> never{
        Intrinsic::Name,     Intrinsic::Duration,        Intrinsic::TraceDuration,
        Intrinsic::RootName, Intrinsic::RootServiceName, Intrinsic::TraceId,
        Intrinsic::SpanId,   Intrinsic::ChildCount,
    };
    return never.count(intrinsic) == 0;
}

query::MatchedSpan shownSpan(const Facts &facts, std::size_t position, const Named &named)
{
    const auto &span = facts.nodes[position].span();
    query::MatchedSpan matched{
        span.spanId, span.name, span.startTimeUnixNano, span.durationNs(), {}};
    for (const auto &attribute : named.attributes()) {
        const auto value =
            attributeAt({facts, position, nullptr, nullptr, At::Pick::Last}, attribute);
        if (!value.isNil() && isListed(attribute.intrinsic))
            matched.attributes.push_back({traceql::resultKey(attribute), shown(value)});
    }
    return matched;
}

query::SpanSet shownSet(const Facts &facts, const SpanSet &set, const Named &named, int most)
{
    query::SpanSet result{.matched = int(set.spans.size()), .spans = {}, .attributes = {}};
    for (const auto position : set.spans) {
        if (most == 0 || int(result.spans.size()) < most)
            result.spans.push_back(shownSpan(facts, position, named));
    }
    for (const auto &[key, value] : set.attributes)
        result.attributes.push_back({key, shown(value)});
    return result;
}

std::vector<query::ServiceStats> services(const Facts &facts)
{
    std::map<std::string, query::ServiceStats> byName;
    for (const auto &node : facts.nodes) {
        const std::string name(trace::serviceName(node.located->resource()));
        auto &stats = byName.try_emplace(name, query::ServiceStats{name, 0, 0}).first->second;
        ++stats.spanCount;
        stats.errorCount += node.span().status.code == trace::StatusCode::Error;
    }
    std::vector<query::ServiceStats> list;
    for (const auto &[name, stats] : byName)
        list.push_back(stats);
    return list;
}

bool isInRange(const trace::Summary &summary, const store::TimeRange &range)
{
    return summary.startUnixNano <= range.endUnixNano && summary.endUnixNano >= range.startUnixNano;
}

} // namespace

Traces tracesOf(trace::Batch batch)
{
    std::map<trace::TraceId, trace::Trace> byId;
    std::set<std::pair<trace::TraceId, trace::SpanId>> known;
    for (auto &located : trace::locate(std::make_shared<const trace::Batch>(std::move(batch)))) {
        const auto &span = *located.span;
        if (!known.insert({span.traceId, span.spanId}).second)
            continue;
        auto &trace = byId[span.traceId];
        trace.id = span.traceId;
        trace.spans.push_back(std::move(located));
    }
    Traces traces;
    for (auto &[id, trace] : byId)
        traces.push_back(std::move(trace));
    return traces;
}

namespace {

/// Without a text every trace is found, without span sets.
bool isBlank(const std::string &text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

/// Newest first, equal starts by id, cut to the limit.
void finish(query::SearchAnswer &answer, int limit)
{
    std::stable_sort(answer.traces.begin(), answer.traces.end(), [](const auto &l, const auto &r) {
        return l.summary.startUnixNano > r.summary.startUnixNano;
    });
    answer.matchedTraces = int(answer.traces.size());
    answer.traces.resize(std::min(answer.traces.size(), std::size_t(limit)));
}

} // namespace

Result<query::SearchAnswer> judgeSearch(const Traces &traces, const query::SearchRequest &request)
{
    traceql::Query asked;
    if (!isBlank(request.query)) {
        APP_TRY(asked, traceql::parseAndCheck(request.query));
    }
    const Named named(asked.pipeline);
    query::SearchAnswer answer{.traces = {}, .isNameAsked = named.isNameAsked()};
    Patterns patterns;
    for (const auto &trace : traces) {
        const Facts facts(trace);
        if (!isInRange(facts.summary, request.range))
            continue;
        query::TraceMatch match{facts.summary, services(facts), {}};
        try {
            for (const auto &set : runPipeline(asked.pipeline, facts, patterns))
                match.spanSets.push_back(shownSet(facts, set, named, request.spansPerSpanSet));
        } catch (const Failure &failure) {
            return fail(Error::Kind::Invalid, failure.what);
        }
        if (asked.pipeline.stages.empty())
            match.spanSets.clear();
        if (!match.spanSets.empty() || asked.pipeline.stages.empty())
            answer.traces.push_back(std::move(match));
    }
    finish(answer, request.limit);
    return answer;
}

} // namespace tests
