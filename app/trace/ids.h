#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace app::trace {

/// An id of N bytes as W3C Trace Context and OTLP define it; all zero means absent.
template <std::size_t N>
struct Id {
    std::array<std::uint8_t, N> bytes = {};

    bool isNull() const { return *this == Id{}; }
    auto operator<=>(const Id &) const = default;
};

using TraceId = Id<16>;
using SpanId = Id<8>;

/// Lower-case hex, always 2N digits.
std::string toHex(const TraceId &id);
std::string toHex(const SpanId &id);

/// Exactly 32 (16) hex digits in either case.
std::optional<TraceId> traceIdFromHex(std::string_view text);
std::optional<SpanId> spanIdFromHex(std::string_view text);

/// As people and Tempo write trace ids: 1 to 32 hex digits, leading zeros may be missing.
std::optional<TraceId> traceIdFromShortHex(std::string_view text);

/// From the operating system's random source; never all zero.
TraceId randomTraceId();
SpanId randomSpanId();

} // namespace app::trace

template <std::size_t N>
struct std::hash<app::trace::Id<N>> {
    std::size_t operator()(const app::trace::Id<N> &id) const noexcept
    {
        // ids are random in their last bytes by specification, but clients may number them: mix all
        std::uint64_t mixed = 0x9E3779B97F4A7C15U;
        for (std::size_t i = 0; i < N; i += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, id.bytes.data() + i, 8);
            mixed = (mixed ^ word) * 0xFF51AFD7ED558CCDU;
            mixed ^= mixed >> 32;
        }
        return std::size_t(mixed);
    }
};
