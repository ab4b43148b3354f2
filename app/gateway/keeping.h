#pragma once

#include "app/gateway/redaction.h"

#include <memory>

namespace app::gateway {

/// How much of a call may be kept.
struct Keeping {
    bool withContent = true;                    ///< messages, answers, tools, quoted errors
    std::shared_ptr<const Redaction> redaction; ///< null: none
};

} // namespace app::gateway
