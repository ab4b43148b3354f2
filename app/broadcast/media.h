#pragma once

#include "app/trace/value.h"

#include <string>
#include <string_view>

/// Pictures, sound and files that stand inside messages: they never leave, whether privacy is on or not.
namespace app::broadcast {

/// `text` without data: URLs, without the payload of parts that hold one (blob, input_audio, file_data, b64_json,
/// inline_data, base64 sources; also in JSON inside JSON), and without long runs of base64. In the place of each stands
/// "[removed: N bytes of TYPE]". True where something was taken out.
bool removeMedia(std::string &text);

/// Quick: false means that removeMedia() would change nothing.
bool mayTextHoldMedia(std::string_view text);
bool mayHoldMedia(const trace::Value &value);

/// The same for every text in `value`, and for bytes of limits::shortestBase64 and more.
bool removeMedia(trace::Value &value);

} // namespace app::broadcast
