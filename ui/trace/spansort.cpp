#include "ui/trace/spansort.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <string>

namespace ui {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

bool isBefore(std::string_view a, std::string_view b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return std::uint8_t(lower(x)) < std::uint8_t(lower(y));
    });
}

using Rows = std::vector<std::int32_t>;

/// `keys` by place in `rows`; `isMissing` says which keys are none.
template <typename Key, typename Less, typename Missing>
Rows sorted(const Rows &rows, const std::vector<Key> &keys, bool isDescending, const Less &less,
            const Missing &isMissing)
{
    std::vector<std::uint32_t> places(rows.size());
    std::iota(places.begin(), places.end(), 0U);
    const auto present = std::stable_partition(places.begin(), places.end(),
                                               [&](auto place) { return !isMissing(keys[place]); });
    std::stable_sort(places.begin(), present, [&](auto a, auto b) {
        return isDescending ? less(keys[b], keys[a]) : less(keys[a], keys[b]);
    });
    Rows result;
    result.reserve(rows.size());
    for (const auto place : places)
        result.push_back(rows[place]);
    return result;
}

template <typename Of>
Rows byNumber(const Rows &rows, bool isDescending, const Of &numberOf)
{
    std::vector<double> keys;
    keys.reserve(rows.size());
    for (const auto row : rows)
        keys.push_back(numberOf(row));
    return sorted(rows, keys, isDescending, std::less<>(),
                  [](double key) { return std::isnan(key); });
}

template <typename Of>
Rows byText(const Rows &rows, bool isDescending, const Of &textOf)
{
    std::vector<std::string_view> keys;
    keys.reserve(rows.size());
    for (const auto row : rows)
        keys.push_back(textOf(row));
    return sorted(rows, keys, isDescending, isBefore,
                  [](std::string_view key) { return key.empty(); });
}

double tokensOf(const Analysis &analysis, int row)
{
    const auto *call = analysis.callAt(row);
    return call && call->tokens ? double(*call->tokens) : std::numeric_limits<double>::quiet_NaN();
}

double costOf(const Analysis &analysis, int row)
{
    const auto *call = analysis.callAt(row);
    return call && call->costDollars ? *call->costDollars
                                     : std::numeric_limits<double>::quiet_NaN();
}

Rows byId(const Outline &outline, Rows rows, bool isDescending)
{
    std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) {
        const auto &first = outline.span(isDescending ? b : a).spanId;
        return first < outline.span(isDescending ? a : b).spanId;
    });
    return rows;
}

std::optional<double> numberOf(const app::trace::Value &value)
{
    if (const auto *whole = value.get<std::int64_t>())
        return double(*whole);
    const auto *number = value.get<double>();
    return number ? std::optional(*number) : std::nullopt;
}

Rows chosenRows(const Outline &outline, const RowChoice *choice)
{
    Rows rows;
    for (int row = 0; row < outline.size(); ++row) {
        if (isMatch(choice, row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<std::int32_t> sortSpans(const Outline &outline, const Analysis &analysis,
                                    const RowChoice *choice, SpanColumn column, bool isDescending)
{
    Rows rows = chosenRows(outline, choice);
    const auto number = [&](const auto &of) { return byNumber(rows, isDescending, of); };
    const auto text = [&](const auto &of) { return byText(rows, isDescending, of); };
    const auto at = [](int row) { return std::size_t(row); };
    switch (column) {
    case SpanColumn::Service:
        return text([&](int row) { return std::string_view(outline.serviceName(row)); });
    case SpanColumn::Name:
        return text([&](int row) { return std::string_view(outline.span(row).name); });
    case SpanColumn::Start: return number([&](int row) { return double(outline.start[at(row)]); });
    case SpanColumn::Duration:
        return number([&](int row) { return double(outline.spanDurationNs(row)); });
    case SpanColumn::Self: return number([&](int row) { return double(analysis.selfNs[at(row)]); });
    case SpanColumn::Kind: return number([&](int row) { return double(outline.kind[at(row)]); });
    case SpanColumn::Status:
        return number([&](int row) { return double(int(outline.span(row).status.code)); });
    case SpanColumn::Model:
        return text([&](int row) {
            const auto *call = analysis.callAt(row);
            return call ? std::string_view(call->model) : std::string_view();
        });
    case SpanColumn::Tokens: return number([&](int row) { return tokensOf(analysis, row); });
    case SpanColumn::Cost: return number([&](int row) { return costOf(analysis, row); });
    case SpanColumn::Id: return byId(outline, std::move(rows), isDescending);
    }
    return rows;
}

std::vector<std::int32_t> sortSpansBy(const Outline &outline, const RowChoice *choice,
                                      std::string_view attribute, bool isDescending)
{
    const Rows rows = chosenRows(outline, choice);
    const bool isAllNumbers = std::all_of(rows.begin(), rows.end(), [&](int row) {
        const auto *value = attributeAt(outline, row, attribute);
        return !value || numberOf(*value);
    });
    if (isAllNumbers)
        return byNumber(rows, isDescending, [&](int row) {
            const auto *value = attributeAt(outline, row, attribute);
            return value ? *numberOf(*value) : std::numeric_limits<double>::quiet_NaN();
        });
    std::vector<std::string> texts;
    texts.reserve(rows.size());
    for (const int row : rows) {
        const auto *value = attributeAt(outline, row, attribute);
        texts.push_back(value ? app::trace::toText(*value) : std::string());
    }
    return sorted(rows, texts, isDescending, isBefore,
                  [](const std::string &key) { return key.empty(); });
}

} // namespace ui
