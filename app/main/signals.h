#pragma once

#include <QObject>
#include <functional>

namespace app {

/// Calls `stop` once, on the thread of `context`, when the process is asked to end (SIGTERM, SIGINT; Ctrl+C on Windows).
void onStopSignal(QObject *context, std::function<void()> stop);

} // namespace app
