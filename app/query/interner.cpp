#include "app/query/interner.h"

#include <bit>
#include <limits>

namespace app::query {
namespace {

constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();

std::uint64_t bitsOf(const Dynamic &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return std::uint64_t(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return std::bit_cast<std::uint64_t>(*real == 0 ? 0.0 : *real);
    if (const auto *duration = std::get_if<traceql::Duration>(&value))
        return std::uint64_t(duration->ns);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 1 : 0;
    if (const auto *status = std::get_if<traceql::StatusCode>(&value))
        return std::uint64_t(*status);
    if (const auto *kind = std::get_if<traceql::SpanKind>(&value))
        return std::uint64_t(*kind);
    return 0;
}

} // namespace

std::uint32_t *Interner::place(const Dynamic &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value))
        return &m_texts.try_emplace(*text, unknown).first->second;
    if (const auto *array = std::get_if<const trace::Array *>(&value))
        return &m_arrays.try_emplace(trace::toJson(**array), unknown).first->second;
    return &m_numbers[value.index()].try_emplace(bitsOf(value), unknown).first->second;
}

std::uint32_t Interner::code(const Dynamic &value)
{
    auto *known = place(value);
    if (*known == unknown) {
        *known = std::uint32_t(m_values.size());
        m_values.push_back(value);
    }
    return *known;
}

std::uint32_t Interner::codeOfPassing(const Dynamic &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value)) {
        const auto known = m_texts.find(*text);
        return known != m_texts.end() ? known->second : code(keep(value));
    }
    if (const auto *array = std::get_if<const trace::Array *>(&value)) {
        const auto known = m_arrays.find(trace::toJson(**array));
        return known != m_arrays.end() ? known->second : code(keep(value));
    }
    return code(value);
}

Dynamic Interner::keep(const Dynamic &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value))
        return std::string_view(
            *m_kept->texts.emplace_back(std::make_unique<const std::string>(*text)));
    if (const auto *array = std::get_if<const trace::Array *>(&value))
        return m_kept->arrays.emplace_back(std::make_unique<const trace::Array>(**array)).get();
    return value;
}

} // namespace app::query
