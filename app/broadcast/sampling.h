#pragma once

#include <string_view>

namespace app::broadcast {

/// Whether what belongs to `key` (a session, else a trace) is in the sample of `destination`. The same answer for ever and
/// on every machine: SHA-256 of both, its first 53 bits as a fraction, below `rate`. Two destinations choose
/// independently of each other. Pure.
bool isSampled(std::string_view destination, std::string_view key, double rate);

} // namespace app::broadcast
