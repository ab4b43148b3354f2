#pragma once

#include "app/gateway/generation.h"

#include <string_view>

namespace app::gateway {

/// Fills `marks` and `textBytes` from messages in chat shape (a slice of a PaddedText). A mark knows role, text without the
/// blanks around it and the ids of tool calls: what stays the same when a client sends an answer back, however it writes it.
/// System and developer messages have none, because programs put the time into them.
void readMarks(std::string_view messages, Request &request);

/// The mark the answer will have as a message of the next request.
MessageMark markOf(const Choice &choice);

} // namespace app::gateway
