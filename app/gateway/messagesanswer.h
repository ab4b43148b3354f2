#pragma once

#include "app/gateway/answerbuilder.h"
#include "app/gateway/json.h"

namespace app::gateway {

/// Anthropic's: a whole message, or one event of a stream of one. Tokens of the input stay without the cached ones here.
void readMessagesAnswer(JsonParser &parser, JsonValue root, AnswerBuilder &builder);

} // namespace app::gateway
