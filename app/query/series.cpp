#include "app/query/series.h"

#include "app/base/number.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstring>
#include <tuple>

namespace app::query {
namespace {

/// Go's %v: an exponent of two digits below 1e-4, where ours begins below 1e-6.
std::string goText(double value)
{
    auto text = toText(value);
    const auto magnitude = std::fabs(value);
    if (!(magnitude > 0 && magnitude < 1e-4))
        return text;
    if (const auto e = text.find("e-"); e != std::string::npos)
        return text.size() - e == 3 ? text.insert(e + 2, 1, '0') : text;
    const std::string sign = value < 0 ? "-" : "";
    const auto first = text.find_first_of("123456789");
    const auto exponent = first - text.find('.');
    auto digits = text.substr(first);
    if (digits.size() > 1)
        digits.insert(1, 1, '.');
    return sign + digits + "e-0" + std::to_string(exponent);
}

std::uint64_t rawBits(const trace::Value &value)
{
    if (const auto *integer = value.get<std::int64_t>())
        return std::uint64_t(*integer);
    if (const auto *flag = value.get<bool>())
        return *flag;
    std::uint64_t bits = 0;
    if (const auto *real = value.get<double>())
        std::memcpy(&bits, real, sizeof bits);
    return bits;
}

/// The order of types where labels tie.
int rankOf(const trace::Value &value)
{
    if (value.get<std::int64_t>())
        return 1;
    if (value.get<double>())
        return 2;
    if (value.get<std::string>())
        return 3;
    return value.get<bool>() ? 4 : 0;
}

/// Less: `left` is preferred.
std::strong_ordering preference(const trace::Value &left, const trace::Value &right)
{
    const auto *leftText = left.get<std::string>();
    const auto *rightText = right.get<std::string>();
    if (leftText && rightText)
        return *leftText <=> *rightText;
    if (const auto byType = rankOf(right) <=> rankOf(left); byType != 0)
        return byType;
    return rawBits(right) <=> rawBits(left);
}

struct OrderKey {
    std::vector<std::string> keys;
    std::vector<std::string> values;
    std::size_t position = 0;
    bool operator<(const OrderKey &other) const
    {
        return std::make_tuple(keys.size(), std::cref(keys), std::cref(values))
            < std::make_tuple(other.keys.size(), std::cref(other.keys), std::cref(other.values));
    }
};

} // namespace

std::string labelText(const trace::Value &value)
{
    const auto *real = value.get<double>();
    return real ? goText(*real) : trace::toText(value);
}

std::string identityOf(const std::vector<Label> &labels)
{
    std::string text;
    const auto append = [&text](std::string_view part) {
        text += std::to_string(part.size());
        text += ':';
        text += part;
    };
    for (const auto &label : labels) {
        append(label.key);
        text += char('0' + label.value.data().index());
        append(trace::toText(label.value));
    }
    return text;
}

void sortSeries(std::vector<Series> &series)
{
    std::vector<OrderKey> order(series.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        order[i].position = i;
        for (const auto &label : series[i].labels) {
            order[i].keys.push_back(label.key);
            order[i].values.push_back(labelText(label.value));
        }
    }
    std::stable_sort(order.begin(), order.end());
    std::vector<Series> sorted;
    sorted.reserve(series.size());
    for (const auto &key : order)
        sorted.push_back(std::move(series[key.position]));
    series = std::move(sorted);
}

bool isPreferred(const std::vector<Label> &left, const std::vector<Label> &right)
{
    const auto shared = std::min(left.size(), right.size());
    for (std::size_t i = 0; i < shared; ++i) {
        if (left[i].key != right[i].key)
            return left[i].key < right[i].key;
        if (const auto order = preference(left[i].value, right[i].value); order != 0)
            return order < 0;
    }
    return left.size() < right.size();
}

} // namespace app::query
