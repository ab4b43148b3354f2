#pragma once

#include <chrono>
#include <cstdint>

namespace app {

/// Nanoseconds since 1970-01-01 UTC, as OTLP counts time.
using UnixNano = std::uint64_t;

inline UnixNano now()
{
    using namespace std::chrono;
    return UnixNano(duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count());
}

} // namespace app
