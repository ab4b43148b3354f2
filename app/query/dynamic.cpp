#include "app/query/dynamic.h"

#include "app/traceql/language.h"

#include <algorithm>

namespace app::query {
namespace {

bool isComparableElement(const trace::Value &value)
{
    const auto kind = value.data().index();
    return value.get<std::string>() || value.get<bool>() || value.get<std::int64_t>()
        || value.get<double>() || kind == std::variant_npos;
}

Dynamic arrayValue(const trace::Array &array)
{
    if (array.empty())
        return {};
    if (array.size() == 1)
        return isComparableElement(array.front()) ? toDynamic(array.front()) : Dynamic{};
    const auto kind = array.front().data().index();
    const bool isTyped = std::all_of(array.begin(), array.end(), [kind](const trace::Value &one) {
        return one.data().index() == kind && isComparableElement(one);
    });
    return isTyped ? Dynamic(&array) : Dynamic{};
}

} // namespace

Dynamic toDynamic(const trace::Value &value)
{
    if (const auto *text = value.get<std::string>())
        return std::string_view(*text);
    if (const auto *flag = value.get<bool>())
        return *flag;
    if (const auto *integer = value.get<std::int64_t>())
        return *integer;
    if (const auto *real = value.get<double>())
        return *real;
    if (const auto *array = value.get<trace::Array>())
        return arrayValue(*array);
    return {};
}

Dynamic toDynamic(const traceql::Static &value)
{
    return std::visit(
        [](const auto &one) -> Dynamic {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::string>)
                return std::string_view(one);
            else
                return one;
        },
        value);
}

trace::Value toValue(const Dynamic &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return *integer;
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *duration = std::get_if<traceql::Duration>(&value))
        return traceql::durationText(duration->ns);
    if (const auto *text = std::get_if<std::string_view>(&value))
        return *text;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *status = std::get_if<traceql::StatusCode>(&value))
        return traceql::name(*status);
    if (const auto *kind = std::get_if<traceql::SpanKind>(&value))
        return traceql::name(*kind);
    if (const auto *array = std::get_if<const trace::Array *>(&value))
        return **array;
    return {};
}

} // namespace app::query
