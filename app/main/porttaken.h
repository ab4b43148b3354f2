#pragma once

#include "ui/windows/status.h"

namespace app {

/// The problem of a service that cannot listen; `text` says what does not work therefore, `action` the way out.
ui::Problem portTaken(const QString &id, quint16 port, const QString &text, const QString &action);

} // namespace app
