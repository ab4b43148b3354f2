#include "app/query/tagsvalues.h"

#include "app/query/series.h"
#include "app/query/tagslimits.h"
#include "app/query/valuereader.h"
#include "app/store/fixedcolumns.h"
#include "app/traceql/language.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace app::query {
namespace {

using store::ColumnType;
using store::Fixed;
using store::Table;
using traceql::Intrinsic;

/// Texts a column of every block holds.
Fixed textColumnOf(Intrinsic intrinsic)
{
    switch (intrinsic) {
    case Intrinsic::Name: return Fixed::SpanName;
    case Intrinsic::StatusMessage: return Fixed::SpanStatusText;
    case Intrinsic::EventName: return Fixed::EventName;
    case Intrinsic::InstrumentationName: return Fixed::ScopeName;
    case Intrinsic::InstrumentationVersion: return Fixed::ScopeVersion;
    default: return Fixed::None;
    }
}

/// Where the elements of a value stand; a value that is no array is its own.
std::pair<std::size_t, std::size_t> elementsOf(const store::Column &column, std::size_t value)
{
    return column.offsets.empty()
        ? std::pair(value, value + 1)
        : std::pair<std::size_t, std::size_t>(column.offsets[value], column.offsets[value + 1]);
}

std::size_t valuesIn(const store::Column &column, ColumnType type)
{
    if (!column.offsets.empty())
        return column.offsets.size() - 1;
    switch (type) {
    case ColumnType::Int: return column.ints.size();
    case ColumnType::Double: return column.doubles.size();
    case ColumnType::Bool: return column.flags.size();
    default: return column.codes.size();
    }
}

/// `visit(element, weight)` for every element of a value with spans behind it.
template <typename Visit>
void forEachElement(const store::Column &column, ColumnType type,
                    const std::vector<std::uint32_t> &weights, Visit visit)
{
    const auto values = valuesIn(column, type);
    for (std::size_t value = 0; value < values; ++value) {
        const auto weight = weights[column.rowOf(value)];
        if (weight == 0)
            continue;
        const auto [begin, end] = elementsOf(column, value);
        for (auto element = begin; element < end; ++element)
            visit(element, weight);
    }
}

int toInt(std::uint64_t spans)
{
    return int(std::min<std::uint64_t>(spans, std::numeric_limits<int>::max()));
}

template <typename Map, typename ToText>
void append(std::vector<TagValue> &values, const char *type, const Map &map, ToText toText)
{
    std::vector<typename Map::key_type> keys;
    for (const auto &[key, spans] : map)
        keys.push_back(key);
    std::sort(keys.begin(), keys.end());
    for (const auto &key : keys)
        values.push_back({.type = type, .value = toText(key), .spans = toInt(map.at(key))});
}

/// As Tempo prints it: 2.0, 1.065e-05.
std::string floatText(double value)
{
    auto text = labelText(value);
    const bool looksWhole = text.find_first_not_of("-0123456789") == std::string::npos;
    return looksWhole ? text + ".0" : text;
}

void keepMostFrequent(std::vector<TagValue> &values, std::size_t limit)
{
    if (values.size() <= limit)
        return;
    std::vector<std::size_t> order(values.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&values](std::size_t left, std::size_t right) {
        return values[left].spans > values[right].spans;
    });
    order.resize(limit);
    std::sort(order.begin(), order.end());
    std::vector<TagValue> kept;
    for (const auto i : order)
        kept.push_back(std::move(values[i]));
    values = std::move(kept);
}

} // namespace

TagValueCounts::TagValueCounts(const traceql::Attribute &attribute) : m_attribute(attribute)
{
    if (attribute.intrinsic == Intrinsic::Status)
        m_keywords.resize(std::size_t(traceql::StatusCode::Error) + 1);
    if (attribute.intrinsic == Intrinsic::Kind)
        m_keywords.resize(std::size_t(traceql::SpanKind::Consumer) + 1);
}

Result<> TagValueCounts::add(TagRows &rows)
{
    if (m_attribute.intrinsic != Intrinsic::None)
        return addIntrinsic(rows);
    APP_CHECK(addAttribute(rows, homeOf(m_attribute)));
    // an unscoped name may be meant of either
    return m_attribute.scope == traceql::Scope::None ? addAttribute(rows, Table::Resource)
                                                     : Result<>();
}

Result<> TagValueCounts::addAttribute(TagRows &rows, Table table)
{
    std::uint64_t named = 0;
    for (const auto *facts : rows.block().attribute(table, m_attribute.name)) {
        APP_CHECK(addColumn(rows, facts->id));
        named += facts->id.type == ColumnType::Code ? facts->rows : 0;
    }
    // the service name of a resource is never missing
    if (table == Table::Resource && m_attribute.name == "service.name"
        && named < rows.block().rows(table))
        return addUnnamed(rows);
    return {};
}

Result<> TagValueCounts::addColumn(TagRows &rows, const store::ColumnId &id)
{
    APP_TRY(const auto column, rows.block().column(id));
    APP_TRY(const auto *weights, rows.weights(id.table));
    if (id.type == ColumnType::Code) {
        std::vector<std::uint64_t> counts(column->dictionary.size());
        forEachElement(*column, id.type, *weights, [&](std::size_t element, std::uint32_t weight) {
            counts[column->codes[element]] += weight;
        });
        for (std::size_t code = 0; code < counts.size(); ++code)
            add(column->dictionary[code], counts[code]);
        return {};
    }
    forEachElement(*column, id.type, *weights, [&](std::size_t element, std::uint32_t weight) {
        if (id.type == ColumnType::Int)
            add(column->ints[element], weight);
        else if (id.type == ColumnType::Double)
            add(column->doubles[element], weight);
        else if (id.type == ColumnType::Bool)
            add(column->flags[element] != 0, weight);
    });
    return {};
}

/// Resources without a service name have an empty one.
Result<> TagValueCounts::addUnnamed(TagRows &rows)
{
    APP_TRY(auto reader,
            ValueReader::open(rows.block(),
                              {.scope = traceql::Scope::Resource, .name = m_attribute.name}));
    APP_TRY(const auto *weights, rows.weights(Table::Resource));
    for (std::uint32_t row = 0; row < weights->size(); ++row) {
        const auto value = reader.atHome(row);
        const auto *text = std::get_if<std::string_view>(&value);
        if (text && text->empty())
            add(value, (*weights)[row]);
    }
    return {};
}

Result<> TagValueCounts::addIntrinsic(TagRows &rows)
{
    if (m_attribute.intrinsic == Intrinsic::Status)
        return addKeywords(rows, Fixed::SpanStatus);
    if (m_attribute.intrinsic == Intrinsic::Kind)
        return addKeywords(rows, Fixed::SpanKind);
    const auto table = homeOf(m_attribute);
    if (rows.block().rows(table) == 0)
        return {};
    if (const auto fixed = textColumnOf(m_attribute.intrinsic); fixed != Fixed::None)
        return addColumn(rows, store::columnId(fixed));
    APP_TRY(auto reader, ValueReader::open(rows.block(), m_attribute));
    APP_TRY(const auto *weights, rows.weights(table));
    for (std::uint32_t row = 0; row < weights->size(); ++row) {
        if ((*weights)[row] != 0)
            add(reader.atHome(row), (*weights)[row]);
    }
    return {};
}

Result<> TagValueCounts::addKeywords(TagRows &rows, Fixed fixed)
{
    APP_TRY(const auto column, rows.block().column(fixed));
    APP_TRY(const auto *weights, rows.weights(Table::Span));
    for (std::size_t row = 0; row < column->codes.size(); ++row) {
        if (column->codes[row] < m_keywords.size())
            m_keywords[column->codes[row]] += (*weights)[row];
    }
    return {};
}

void TagValueCounts::add(const Dynamic &value, std::uint64_t spans)
{
    const bool isFull = m_texts.size() + m_ints.size() + m_doubles.size() >= maxTagValues;
    if (spans == 0 || isFull)
        return;
    if (const auto *text = std::get_if<std::string_view>(&value))
        m_texts[std::string(*text)] += spans;
    else if (const auto *integer = std::get_if<std::int64_t>(&value))
        m_ints[*integer] += spans;
    else if (const auto *duration = std::get_if<traceql::Duration>(&value))
        m_ints[duration->ns] += spans;
    else if (const auto *real = std::get_if<double>(&value); real && !std::isnan(*real))
        m_doubles[*real] += spans;
    else if (const auto *flag = std::get_if<bool>(&value))
        m_flags[*flag] += spans;
}

/// All there are: the language has no others.
std::vector<TagValue> TagValueCounts::keywords() const
{
    std::vector<TagValue> values;
    for (std::size_t i = 0; i < m_keywords.size(); ++i) {
        const auto name = m_attribute.intrinsic == Intrinsic::Status
            ? traceql::name(traceql::StatusCode(i))
            : traceql::name(traceql::SpanKind(i));
        values.push_back(
            {.type = "keyword", .value = std::string(name), .spans = toInt(m_keywords[i])});
    }
    std::sort(values.begin(), values.end(),
              [](const TagValue &left, const TagValue &right) { return left.value < right.value; });
    return values;
}

std::vector<TagValue> TagValueCounts::take(int limit)
{
    auto values = keywords();
    for (const bool flag : {false, true}) {
        if (m_flags[flag] != 0)
            values.push_back(
                {.type = "bool", .value = flag ? "true" : "false", .spans = toInt(m_flags[flag])});
    }
    append(values, "float", m_doubles, floatText);
    append(values, "int", m_ints, [](std::int64_t value) { return std::to_string(value); });
    append(values, "string", m_texts, [](const std::string &text) { return text; });
    if (limit > 0)
        keepMostFrequent(values, std::size_t(limit));
    return values;
}

} // namespace app::query
