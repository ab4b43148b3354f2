#include "app/trace/ids.h"

#include "app/base/encoding.h"

#include <random>

namespace app::trace {
namespace {

template <std::size_t N>
std::optional<Id<N>> parse(std::string_view text)
{
    const auto bytes = text.size() == 2 * N ? fromHex(text) : std::nullopt;
    if (!bytes)
        return {};
    Id<N> id;
    std::copy(bytes->begin(), bytes->end(), id.bytes.begin());
    return id;
}

template <std::size_t N>
Id<N> random()
{
    thread_local std::random_device source;
    Id<N> id;
    while (id.isNull()) {
        for (auto &byte : id.bytes)
            byte = std::uint8_t(source());
    }
    return id;
}

} // namespace

std::string toHex(const TraceId &id) { return app::toHex(id.bytes); }
std::string toHex(const SpanId &id) { return app::toHex(id.bytes); }

std::optional<TraceId> traceIdFromHex(std::string_view text) { return parse<16>(text); }
std::optional<SpanId> spanIdFromHex(std::string_view text) { return parse<8>(text); }

std::optional<TraceId> traceIdFromShortHex(std::string_view text)
{
    if (text.empty() || text.size() > 32)
        return {};
    return traceIdFromHex(std::string(32 - text.size(), '0').append(text));
}

TraceId randomTraceId() { return random<16>(); }
SpanId randomSpanId() { return random<8>(); }

} // namespace app::trace
