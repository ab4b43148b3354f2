#include "app/traceql/language.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"
#include "tests/support/judge.h"
#include "tests/support/judgeexpression.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <set>

namespace tests {

using namespace app;
using namespace judge;
using traceql::Intrinsic;
using traceql::Scope;

namespace {

/// The condition of the first filter; nothing for text that is not whole, and for span sets joined by operators (12). Of
/// the repairs only the one of an operator before the closing brace is made.
std::optional<traceql::FieldExpr> conditionOf(std::string text)
{
    RE2::Replace(&text, R"((&&|\|\|)\s*\}\s*$)", "}");
    const auto query = traceql::parseAndCheck(text);
    if (!query)
        return {};
    const auto *spansets = std::get_if<traceql::SpansetExpr>(&query->pipeline.stages.front().value);
    const auto *filter = spansets && spansets->nodes.size() == 1
        ? std::get_if<traceql::SpansetFilter>(&spansets->root().value)
        : nullptr;
    return filter ? std::optional(filter->condition) : std::nullopt;
}

using Visit = std::function<void(const At &at)>;

void forEachSpan(const Traces &traces, const std::string &query, const store::TimeRange &range,
                 const Visit &visit)
{
    const auto condition = conditionOf(query);
    Patterns patterns;
    for (const auto &trace : traces) {
        const Facts facts(trace);
        if (facts.summary.startUnixNano > range.endUnixNano
            || facts.summary.endUnixNano < range.startUnixNano)
            continue;
        for (std::size_t i = 0; i < facts.nodes.size(); ++i) {
            if (!condition || holds(*condition, facts, i, patterns))
                visit({facts, i});
        }
    }
}

using Keys = std::set<std::string>;

void addKeys(Keys &keys, const trace::Attributes &attributes)
{
    for (const auto &[key, value] : attributes)
        keys.insert(key);
}

void addKeys(std::map<std::string, Keys> &scopes, const trace::LocatedSpan &located)
{
    addKeys(scopes["resource"], located.resource().attributes);
    addKeys(scopes["span"], located.span->attributes);
    addKeys(scopes["instrumentation"], located.scope().attributes);
    for (const auto &event : located.span->events)
        addKeys(scopes["event"], event.attributes);
    for (const auto &link : located.span->links)
        addKeys(scopes["link"], link.attributes);
}

const Keys intrinsics{
    "duration",
    "event:name",
    "event:timeSinceStart",
    "instrumentation:name",
    "kind",
    "link:spanID",
    "link:traceID",
    "instrumentation:version",
    "name",
    "rootName",
    "rootServiceName",
    "span:duration",
    "span:id",
    "span:kind",
    "span:name",
    "span:parentID",
    "span:status",
    "status",
    "span:statusMessage",
    "statusMessage",
    "trace:duration",
    "trace:id",
    "trace:rootName",
    "trace:rootService",
    "traceDuration",
};

std::optional<traceql::Attribute> attributeNamed(const std::string &tag)
{
    const auto query = traceql::parse("select(" + tag + ")");
    if (!query)
        return {};
    const auto *select = std::get_if<traceql::Select>(&query->pipeline.stages.front().value);
    if (!select || select->attributes.size() != 1
        || select->attributes[0].intrinsic == Intrinsic::Parent)
        return {};
    return select->attributes[0];
}

/// Every value the span has: of all its events and links, and of an unscoped name its own and its resource's.
Elements valuesAt(const At &at, const traceql::Attribute &attribute)
{
    Elements values;
    const auto &span = at.node().span();
    if (isOfEvent(attribute)) {
        for (const auto &event : span.events)
            values.push_back(attributeAt({at.facts, at.position, &event}, attribute));
    } else if (isOfLink(attribute)) {
        for (const auto &link : span.links)
            values.push_back(attributeAt({at.facts, at.position, nullptr, &link}, attribute));
    } else if (attribute.intrinsic == Intrinsic::None && attribute.scope == Scope::None) {
        for (const auto scope : {Scope::Span, Scope::Resource})
            values.push_back(attributeAt(at, {.scope = scope, .name = attribute.name}));
    } else {
        values.push_back(attributeAt(at, attribute));
    }
    return values;
}

/// As Go writes them: with an exponent below 0.0001, and always with a point or an exponent.
std::string realText(double value)
{
    if (value == 0 || std::abs(value) >= 1e-4)
        return traceql::print(traceql::Static(value));
    std::array<char, 40> text = {};
    for (int digits = 0; digits <= 16; ++digits) {
        std::snprintf(text.data(), text.size(), "%.*e", digits, value);
        if (std::strtod(text.data(), nullptr) == value)
            break;
    }
    return text.data();
}

query::TagValue shownValue(const Value &value)
{
    if (const auto *duration = value.get<traceql::Duration>())
        return {"int", std::to_string(duration->ns)};
    if (value.get<traceql::StatusCode>() || value.get<traceql::SpanKind>())
        return {"keyword", *shown(value).get<std::string>()};
    if (const auto *text = value.get<std::string>())
        return {"string", *text};
    if (const auto *integer = value.get<std::int64_t>())
        return {"int", std::to_string(*integer)};
    if (const auto *real = value.get<double>())
        return {"float", realText(*real)};
    return {"bool", value.isTrue() ? "true" : "false"};
}

using Counts = std::map<std::pair<std::string, std::string>, int>;

/// Every status and every kind can be asked for, whether a span has it or not.
Counts keywordsOf(Intrinsic intrinsic)
{
    Counts counts;
    for (int i = 0; intrinsic == Intrinsic::Status && i <= int(traceql::StatusCode::Error); ++i)
        counts[{"keyword", std::string(traceql::name(traceql::StatusCode(i)))}] = 0;
    for (int i = 0; intrinsic == Intrinsic::Kind && i <= int(traceql::SpanKind::Consumer); ++i)
        counts[{"keyword", std::string(traceql::name(traceql::SpanKind(i)))}] = 0;
    return counts;
}

} // namespace

Result<std::vector<query::TagScope>> judgeTagNames(const Traces &traces,
                                                   const query::TagsRequest &request)
{
    static const Keys scopes{"",      "none", "trace",           "resource", "span",
                             "event", "link", "instrumentation", "intrinsic"};
    if (scopes.count(request.scope) == 0)
        return fail(Error::Kind::Invalid, "no such scope");
    std::map<std::string, Keys> names;
    forEachSpan(traces, request.query, request.range,
                [&names](const At &at) { addKeys(names, *at.node().located); });
    names["intrinsic"] = intrinsics;
    std::vector<query::TagScope> answer;
    for (const auto &[name, keys] : names) {
        const bool isAsked =
            request.scope.empty() || request.scope == "none" || request.scope == name;
        if (isAsked && !keys.empty())
            answer.push_back({name, {keys.begin(), keys.end()}});
    }
    return answer;
}

Result<std::vector<query::TagValue>> judgeTagValues(const Traces &traces,
                                                    const query::TagValuesRequest &request)
{
    const auto attribute = attributeNamed(request.tag);
    if (!attribute)
        return fail(Error::Kind::Invalid, "no such tag");
    auto counts = keywordsOf(attribute->intrinsic);
    forEachSpan(traces, request.query, request.range, [&](const At &at) {
        for (const auto &value : valuesAt(at, *attribute)) {
            const auto *elements = value.get<Elements>();
            for (const auto &one : elements ? *elements : Elements{value}) {
                const auto shownOne = shownValue(one);
                if (!one.isNil())
                    ++counts[{shownOne.type, shownOne.value}];
            }
        }
    });
    std::vector<query::TagValue> answer;
    for (const auto &[value, count] : counts)
        answer.push_back({value.first, value.second, count});
    return answer;
}

} // namespace tests
