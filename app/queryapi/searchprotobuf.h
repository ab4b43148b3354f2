#pragma once

#include "app/query/answer.h"

#include <string>

namespace app::queryapi {

/// The answer as Tempo's tempopb.SearchResponse, for clients that ask for protobuf.
std::string toTempoProtobuf(const query::SearchAnswer &answer);

} // namespace app::queryapi
