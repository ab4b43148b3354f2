#pragma once

#include <cstddef>

namespace app::query {

/// Intervals of a range query (TraceQL reference 10.12).
inline constexpr std::size_t maxIntervals = 10'000;

/// Series of an answer. What comes later is left out, and the answer says so.
inline constexpr std::size_t maxSeries = 20'000;

/// Numbers held at once while a query runs: series times intervals.
inline constexpr std::size_t maxCells = 24'000'000;

/// Values of one attribute that compare() tells apart while it counts.
inline constexpr std::size_t maxComparedValues = 200'000;

/// Exemplars a request may ask for.
inline constexpr int maxExemplars = 1'000;

/// Rows between two questions whether the answer is still wanted.
inline constexpr std::size_t rowsBetweenQuestions = 65'536;

} // namespace app::query
