#pragma once

#include "app/gateway/generation.h"

#include <string>

/// What people wrote and models answered, as the JSON texts OpenRouter puts into attributes.
namespace app::gateway {

/// `{"messages":[…]}`; empty where the request was unreadable.
std::string promptText(const Request &request);

/// `{"completion":…,"reasoning":…,"toolCalls":[…],"rawRequest":{…}}`, with null for what there is not. Beside OpenRouter's
/// members stand `refusal`, and in `choices` the alternatives to the first answer, where there are any.
std::string completionText(const Generation &generation);

} // namespace app::gateway
