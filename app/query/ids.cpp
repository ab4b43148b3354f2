#include "app/query/ids.h"

namespace app::query {

std::string shortHex(const trace::TraceId &id)
{
    const auto hex = trace::toHex(id);
    const auto first = hex.find_first_not_of('0');
    return first == std::string::npos ? std::string() : hex.substr(first);
}

trace::SpanId spanIdOf(std::int64_t spanId)
{
    trace::SpanId id;
    for (std::size_t i = 0; i < id.bytes.size(); ++i)
        id.bytes[i] = std::uint8_t(std::uint64_t(spanId) >> (8 * (id.bytes.size() - 1 - i)));
    return id;
}

std::string hexOf(std::int64_t spanId) { return trace::toHex(spanIdOf(spanId)); }

} // namespace app::query
