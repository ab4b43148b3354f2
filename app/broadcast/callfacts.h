#pragma once

#include "app/broadcast/outgoingrules.h"
#include "app/trace/span.h"

#include <optional>
#include <string>
#include <variant>

namespace app::broadcast {

/// The name of the API key a span says it was called with, under OpenRouter's names; empty where it does not say.
std::string_view apiKeyNameOf(const trace::Span &span);

/// Session or conversation of any span, call to a model or not; empty where it does not say.
std::string_view sessionOf(const trace::Span &span);

/// What a filter rule asks of a call; nothing where the span does not say. Texts of messages are those of any convention,
/// as they stand in the span.
using Fact = std::optional<std::variant<std::string, double>>;
Fact factOf(const trace::Span &call, FilterRule::Field field);

} // namespace app::broadcast
