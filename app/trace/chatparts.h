#pragma once

#include "app/trace/conversation.h"
#include "app/trace/jsontree.h"

#include <initializer_list>

namespace app::trace {

/// One element of a message's content, of any convention: `{"type":"text","text":...}`, GenAI's parts, Anthropic's blocks,
/// Vercel's parts, items of OpenAI's Responses, Gemini's parts without a type, a bare text.
MessagePart readPart(const rapidjson::Value &json);

/// A call, whatever its type says: `{"id":...,"function":{"name":...,"arguments":...}}` or without the function around it.
MessagePart toolCallPart(const rapidjson::Value &json);

/// A text as it is, a list of texts joined, everything else as JSON.
std::string plainText(const rapidjson::Value &json);

/// The first member of these that is there and not null.
const rapidjson::Value *firstMember(const rapidjson::Value &object,
                                    std::initializer_list<const char *> names);
std::string firstText(const rapidjson::Value &object, std::initializer_list<const char *> names);

/// A picture or file by its address; of `data:` only type and size are kept.
MessagePart mediaPart(std::string modality, std::string_view address);

} // namespace app::trace
