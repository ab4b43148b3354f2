#pragma once

#include "app/broadcast/otlpclient.h"
#include "app/broadcast/teststep.h"

#include <QString>

namespace app::broadcast {

/// What the answer to a question for a trace by its id means: Passed where it holds a span, Running where the question
/// is worth repeating (servers index what they took a little later), else NotChecked with the reason. Pure.
TestStep readBackStep(const Answer &answer);

} // namespace app::broadcast
