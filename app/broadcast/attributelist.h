#pragma once

#include "app/broadcast/outgoingrules.h"
#include "app/trace/span.h"

#include <string_view>

namespace app::broadcast {

/// `*` stands for any run of characters, also none. Linear in practice, at worst the product of both lengths.
bool matchesPattern(std::string_view pattern, std::string_view key);

/// Takes out of `batch` the attributes of resources, scopes, spans, events and links that the list keeps back.
/// `service.name` always stays: without it no server knows whose spans these are. Pure.
void keepListed(trace::Batch &batch, const AttributeList &list);

} // namespace app::broadcast
