#pragma once

#include <cstddef>

namespace app::query {

/// Values of one tag that are told apart; what comes later is left out.
inline constexpr std::size_t maxTagValues = 200'000;

/// Text of a filter that narrows tags; more counts as no filter.
inline constexpr std::size_t maxTagFilterBytes = 16 * 1024;

/// Brackets inside one another in such a filter.
inline constexpr int maxFilterNesting = 16;

} // namespace app::query
