#pragma once

#include "app/trace/generation.h"

#include <functional>
#include <string>
#include <string_view>

/// The calls to language models as TraceQL, so that any source can be asked for them. The same spans are calls here as
/// in app::trace::generationOf(). Pure.
namespace ui {

/// Whether a source may have the attribute at all; what it cannot have is left out of the text.
using IsKnown = std::function<bool(std::string_view key)>;
bool everyKey(std::string_view key);

/// Inside of `{ }`: the span is a call.
std::string callCondition(const IsKnown &isKnown = everyKey);
/// Inside of `{ }`: the span carries one of the fact's attributes; "false" where none is known.
std::string hasFact(app::trace::CallFact fact, const IsKnown &isKnown = everyKey);

/// Calls of traces that name a session, with all that a Generation is read from.
std::string sessionsQuery();

} // namespace ui
