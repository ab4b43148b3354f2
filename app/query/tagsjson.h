#pragma once

#include "app/query/tags.h"

#include <string>

/// Names and values as Tempo writes them (proto3 JSON): an empty value is an object without `value`.
namespace app::query {

std::string toTempoJson(const std::vector<TagScope> &scopes); ///< /api/v2/search/tags
std::string toTempoJson(const std::vector<TagValue> &values); ///< /api/v2/search/tag/{tag}/values

/// The older form without scopes and types: every name and every value once, ascending.
std::string toTempoV1Json(const std::vector<TagScope> &scopes); ///< /api/search/tags
std::string toTempoV1Json(const std::vector<TagValue> &values); ///< /api/search/tag/{tag}/values

} // namespace app::query
