#pragma once

#include "app/trace/value.h"

namespace app::trace {

/// What a span is to somebody who follows a conversation with a model.
enum class Role : std::uint8_t {
    Infrastructure, ///< web requests, databases, frameworks
    Step, ///< an agent, a tool, a chain, a retrieval: speaks a convention for language models
    Call, ///< a call to a model (generation.h)
};

/// By the attributes of the span alone. A step has an attribute of one of the conventions generation.h names.
Role roleOf(const Attributes &attributes);

} // namespace app::trace
