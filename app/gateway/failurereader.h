#pragma once

#include "app/gateway/generation.h"
#include "app/gateway/json.h"

namespace app::gateway {

/// What stands under `error` in a body, a choice or an event of OpenAI, OpenRouter or Anthropic, whichever way it is written:
/// an object with message, type, code and OpenRouter's metadata, or a bare text.
Failure readFailure(JsonParser &parser, JsonValue value);

/// A body that was answered with an HTTP error: under `error`, or `message` or `detail` at the top. Nothing where it holds none.
std::optional<Failure> readErrorBody(JsonParser &parser, std::string_view padded);

} // namespace app::gateway
