#pragma once

#include "app/http/responder.h"
#include "app/queryapi/form.h"

namespace app::queryapi {

/// Sends an answer: a small one at once, a large one piece by piece as fast as the client takes it, so that it is in memory
/// once. `context` lives on the server's thread, where this is called.
void send(Encoded answer, http::Responder responder, QObject *context);

} // namespace app::queryapi
