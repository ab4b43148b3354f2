#pragma once

#include "app/query/answer.h"

#include <string>

namespace app::query {

/// The answer as Tempo's /api/search writes it (proto3 JSON): zero values left out, 64-bit integers as strings, trace ids
/// without leading zeros. `spanSet` repeats the first span set, as Tempo does for older clients.
std::string toTempoJson(const SearchAnswer &answer);

} // namespace app::query
