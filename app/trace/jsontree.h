#pragma once

#include <optional>
#include <rapidjson/document.h>
#include <string>
#include <string_view>

/// Message texts as JSON trees: order and duplicates of members stay, numbers keep their digits' meaning.
namespace app::trace {

/// An object or array within limits::jsonDepth and limits::jsonBytes; nothing for everything else.
std::optional<rapidjson::Document> jsonTree(std::string_view text);

std::string jsonText(const rapidjson::Value &value);

/// The same on many lines, four blanks a level.
std::string indentedText(const rapidjson::Value &value);

inline std::string_view viewOf(const rapidjson::Value &text)
{
    return {text.GetString(), text.GetStringLength()};
}

/// The text under `name`, or empty.
std::string_view memberText(const rapidjson::Value &object, const char *name);

/// The member, or null.
const rapidjson::Value *member(const rapidjson::Value &object, const char *name);

/// A copy of `text` that belongs to `tree`.
rapidjson::Value copied(std::string_view text, rapidjson::Document &tree);

} // namespace app::trace
