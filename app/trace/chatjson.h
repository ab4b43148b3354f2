#pragma once

#include "app/trace/conversation.h"
#include "app/trace/jsontree.h"

namespace app::trace {

/// Messages of any JSON shape 4.7 names (a list, `{"messages":[...]}`, `{"system":...,"prompt":...}`, one message,
/// `{"choices":[...]}`, OpenRouter's `{"completion":...}`), added to `turns`. A message without a role gets `role`.
/// What is no message is a turn of one part.
void readMessages(const rapidjson::Value &json, std::string_view role, std::vector<Turn> &turns);

/// "human" is user, "ai" and "model" are assistant...; what is not known stays.
std::string normalRole(std::string_view role);

} // namespace app::trace
