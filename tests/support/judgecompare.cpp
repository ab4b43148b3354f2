#include "app/traceql/language.h"
#include "tests/support/judgemetrics.h"

#include <algorithm>
#include <set>

namespace tests::judge {

using namespace app;
using traceql::Intrinsic;
using traceql::Scope;

namespace {

/// Attributes Tempo says of every span, nil where it has none of this type.
const std::map<std::string, Value> everywhere{
    {"resource.cluster", {std::string()}},
    {"resource.namespace", {std::string()}},
    {"resource.pod", {std::string()}},
    {"resource.container", {std::string()}},
    {"resource.k8s.cluster.name", {std::string()}},
    {"resource.k8s.namespace.name", {std::string()}},
    {"resource.k8s.pod.name", {std::string()}},
    {"resource.k8s.container.name", {std::string()}},
    {"span.http.method", {std::string()}},
    {"span.http.url", {std::string()}},
    {"span.http.status_code", {std::int64_t(0)}},
    {"span.http.request.method", {std::string()}},
    {"span.http.route", {std::string()}},
    {"span.server.address", {std::string()}},
    {"span.url.path", {std::string()}},
    {"span.url.route", {std::string()}},
};

/// Arrays, and what no query can see, count as nil.
void addAll(Labels &labels, Scope scope, const trace::Attributes &attributes)
{
    std::set<std::string> known; // of a key that comes again, the first value counts
    for (const auto &[key, value] : attributes) {
        const auto seen = valueOf(value);
        const bool isServiceName = scope == Scope::Resource && key == "service.name";
        if (known.insert(key).second && !isServiceName)
            labels.emplace_back(
                traceql::canonicalName(traceql::Attribute{Intrinsic::None, scope, false, key}),
                seen.get<Elements>() ? Value{} : seen);
    }
}

void addEverywhere(Labels &labels)
{
    for (const auto &[key, type] : everywhere) {
        const auto hasIt = std::any_of(labels.begin(), labels.end(), [&](const auto &label) {
            return label.first == key && label.second.data.index() == type.data.index();
        });
        if (!hasIt)
            labels.emplace_back(key, Value{});
    }
}

struct Total {
    Value value;
    int spans = 0;
};

std::string typeOf(bool isSelected) { return isSelected ? "selection" : "baseline"; }

Row rowOf(const std::string &type, const std::string &key, const Value &value, std::size_t count)
{
    return {{{"__meta_type", Value{type}}, {key, value}},
            std::vector<std::optional<double>>(count, 0.0)};
}

/// The most frequent values; of equally frequent ones those that sort first.
std::vector<Value> topOf(std::vector<Total> totals, std::int64_t most)
{
    std::stable_sort(totals.begin(), totals.end(), [](const Total &left, const Total &right) {
        if (left.spans != right.spans)
            return left.spans > right.spans;
        return isPreferred({{"", left.value}}, {{"", right.value}});
    });
    std::vector<Value> values;
    for (const auto &total : totals) {
        if (std::int64_t(values.size()) < most)
            values.push_back(total.value);
    }
    return values;
}

} // namespace

Labels comparedAttributes(const Facts &facts, std::size_t position)
{
    const auto at = At{facts, position, nullptr, nullptr, At::Pick::First};
    const auto &located = *at.node().located;
    Labels labels;
    for (const auto intrinsic :
         {Intrinsic::Name, Intrinsic::Status, Intrinsic::StatusMessage, Intrinsic::Kind,
          Intrinsic::RootName, Intrinsic::RootServiceName, Intrinsic::InstrumentationName,
          Intrinsic::InstrumentationVersion}) {
        const auto value = attributeAt(at, {.intrinsic = intrinsic});
        if (!value.isNil())
            labels.emplace_back(traceql::canonicalName(intrinsic), valueOf(shown(value)));
    }
    labels.emplace_back("resource.service.name",
                        Value{std::string(trace::serviceName(located.resource()))});
    addAll(labels, Scope::Span, located.span->attributes);
    addAll(labels, Scope::Resource, located.resource().attributes);
    addAll(labels, Scope::Instrumentation, located.scope().attributes);
    addEverywhere(labels);
    return labels;
}

std::vector<Row> comparedRows(const traceql::Selection &selection,
                              const std::vector<Observation> &observations,
                              const Intervals &intervals)
{
    std::set<std::pair<bool, std::string>> keys;
    for (const auto &seen : observations) {
        for (const auto &[key, value] : seen.attributes)
            keys.insert({seen.isSelected, key});
    }
    std::vector<Row> rows;
    for (const auto &[isSelected, key] : keys) {
        auto all = rowOf(typeOf(isSelected) + "_total", key, Value{"nil"}, intervals.count());
        std::vector<Total> totals;
        std::vector<Row> rowsOfKey;
        for (const auto &seen : observations) {
            for (const auto &[name, value] : seen.attributes) {
                if (seen.isSelected != isSelected || name != key)
                    continue;
                auto known = std::find_if(totals.begin(), totals.end(),
                                          [&](const Total &one) { return one.value == value; });
                if (known == totals.end()) {
                    totals.push_back({value, 0});
                    rowsOfKey.push_back(rowOf(typeOf(isSelected), key, value, intervals.count()));
                    known = totals.end() - 1;
                }
                ++known->spans;
                ++*rowsOfKey[std::size_t(known - totals.begin())].samples[seen.interval];
                ++*all.samples[seen.interval];
            }
        }
        const auto kept = topOf(totals, selection.topN);
        for (auto &row : rowsOfKey) {
            if (std::find(kept.begin(), kept.end(), row.labels[1].second) != kept.end())
                rows.push_back(std::move(row));
        }
        rows.push_back(std::move(all));
    }
    return rows;
}

} // namespace tests::judge
