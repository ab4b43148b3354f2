#pragma once

#include "app/gateway/answerbuilder.h"
#include "app/gateway/json.h"

namespace app::gateway {

/// The Responses API's: a whole response, or one event of a stream of one. The response that ends a stream has the last word
/// about texts and calls.
void readResponsesAnswer(JsonParser &parser, JsonValue root, AnswerBuilder &builder);

} // namespace app::gateway
