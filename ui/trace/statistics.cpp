#include "ui/trace/statistics.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace ui {
namespace {

using app::trace::Value;

std::string kindName(std::uint8_t kind)
{
    constexpr const char *names[] = {"unspecified", "internal", "server",
                                     "client",      "producer", "consumer"};
    return kind < std::size(names) ? names[kind] : std::to_string(kind);
}

std::string statusName(app::trace::StatusCode code)
{
    using app::trace::StatusCode;
    return code == StatusCode::Error ? "error" : code == StatusCode::Ok ? "ok" : "unset";
}

/// The value a row is grouped under: a view into the span, or into `made` where it had to be written.
class Grouping
{
public:
    Grouping(const Outline &outline, const GroupKey &key) : m_outline(outline), m_key(key) {}

    std::optional<std::string_view> valueOf(int row)
    {
        switch (m_key.of) {
        case GroupKey::Of::Name: return m_outline.span(row).name;
        case GroupKey::Of::Service: return present(m_outline.serviceName(row));
        case GroupKey::Of::Kind: return m_made = kindName(m_outline.kind[std::size_t(row)]);
        case GroupKey::Of::Status: return m_made = statusName(m_outline.span(row).status.code);
        case GroupKey::Of::Attribute: return attributeOf(row);
        }
        return {};
    }

private:
    static std::optional<std::string_view> present(std::string_view text)
    {
        return text.empty() ? std::nullopt : std::optional(text);
    }
    std::optional<std::string_view> attributeOf(int row)
    {
        const Value *value = attributeAt(m_outline, row, m_key.attribute);
        if (!value)
            return {};
        if (const auto *text = value->get<std::string>())
            return *text;
        return m_made = toText(*value);
    }
    const Outline &m_outline;
    const GroupKey &m_key;
    std::string m_made;
};

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>()(text);
    }
};

/// Which group each row belongs to, and the groups with what can be summed.
class Grouped
{
public:
    void add(const Outline &outline, const Analysis &analysis, int row,
             std::optional<std::string_view> value)
    {
        const int place = placeOf(value);
        SpanGroup &group = groups[std::size_t(place)];
        const auto duration = outline.spanDurationNs(row);
        if (group.count == 0 || duration > group.maxNs)
            group.slowest = row;
        ++group.count;
        group.errors += outline.has(row, Outline::Error);
        group.totalNs += duration;
        group.selfNs += analysis.selfNs[std::size_t(row)];
        group.maxNs = std::max(group.maxNs, duration);
        m_durations[std::size_t(place)].push_back(duration);
    }

    void findQuantiles()
    {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            groups[i].p50Ns = quantile(m_durations[i], 50);
            groups[i].p95Ns = quantile(m_durations[i], 95);
        }
    }

    std::vector<SpanGroup> groups;

private:
    int placeOf(std::optional<std::string_view> value)
    {
        if (!value && m_without >= 0)
            return m_without;
        if (value) {
            if (const auto found = m_places.find(*value); found != m_places.end())
                return found->second;
        }
        const int place = int(groups.size());
        if (value)
            m_places.emplace(*value, place);
        else
            m_without = place;
        groups.push_back({.value = std::string(value.value_or("")), .hasValue = value.has_value()});
        m_durations.emplace_back();
        return place;
    }
    static std::uint64_t quantile(std::vector<std::uint64_t> &durations, std::size_t percent)
    {
        const auto rank = (durations.size() * percent + 99) / 100;
        const auto at = durations.begin() + std::ptrdiff_t(std::max<std::size_t>(rank, 1) - 1);
        std::nth_element(durations.begin(), at, durations.end());
        return *at;
    }

    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_places;
    std::vector<std::vector<std::uint64_t>> m_durations;
    int m_without = -1;
};

std::uint64_t numberIn(const SpanGroup &group, GroupColumn column)
{
    switch (column) {
    case GroupColumn::Value: return 0;
    case GroupColumn::Count: return std::uint64_t(group.count);
    case GroupColumn::Errors: return std::uint64_t(group.errors);
    case GroupColumn::Total: return group.totalNs;
    case GroupColumn::Self: return group.selfNs;
    case GroupColumn::P50: return group.p50Ns;
    case GroupColumn::P95: return group.p95Ns;
    case GroupColumn::Max: return group.maxNs;
    }
    return 0;
}

} // namespace

std::vector<SpanGroup> groupSpans(const Outline &outline, const Analysis &analysis,
                                  const RowChoice *choice, const GroupKey &key)
{
    Grouped grouped;
    Grouping grouping(outline, key);
    for (int row = 0; row < outline.size(); ++row) {
        if (isMatch(choice, row))
            grouped.add(outline, analysis, row, grouping.valueOf(row));
    }
    grouped.findQuantiles();
    return std::move(grouped.groups);
}

void sortGroups(std::vector<SpanGroup> &groups, GroupColumn column, bool isDescending)
{
    const auto isLess = [column](const SpanGroup &a, const SpanGroup &b) {
        return column == GroupColumn::Value ? a.value < b.value
                                            : numberIn(a, column) < numberIn(b, column);
    };
    std::stable_sort(groups.begin(), groups.end(), [&](const SpanGroup &a, const SpanGroup &b) {
        return isDescending ? isLess(b, a) : isLess(a, b);
    });
}

std::vector<std::string> attributeKeys(const Outline &outline)
{
    std::unordered_set<std::string_view> keys;
    std::unordered_set<const app::trace::ResourceSpans *> seen;
    const auto add = [&keys](const app::trace::Attributes &attributes) {
        for (const auto &attribute : attributes)
            keys.insert(attribute.key);
    };
    for (int row = 0; row < outline.size(); ++row) {
        add(outline.span(row).attributes);
        if (seen.insert(outline.located(row).resourceSpans).second)
            add(outline.located(row).resource().attributes);
    }
    std::vector<std::string> sorted(keys.begin(), keys.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace ui
