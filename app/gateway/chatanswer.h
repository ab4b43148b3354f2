#pragma once

#include "app/gateway/answerbuilder.h"
#include "app/gateway/json.h"

namespace app::gateway {

/// A chat completion, a chunk of one, or a legacy completion; also with an error beside or inside its choices.
void readChatAnswer(JsonParser &parser, JsonValue root, AnswerBuilder &builder);

/// An embeddings answer: how many vectors of how many dimensions; their numbers are passed over.
void readEmbeddingsAnswer(JsonParser &parser, JsonValue root, AnswerBuilder &builder);

} // namespace app::gateway
