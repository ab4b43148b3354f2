#pragma once

#include "app/trace/conversation.h"

namespace app::trace {

/// Messages spread over numbered attributes: `gen_ai.prompt.0.content` (OpenLLMetry) and
/// `llm.input_messages.0.message.content` (OpenInference). `prefix` ends with a dot. In the order of the numbers, added to
/// `turns`; true where there was any. A message without a role gets `role`.
bool readFlatMessages(const Attributes &attributes, std::string_view prefix, std::string_view role,
                      std::vector<Turn> &turns);

} // namespace app::trace
