#pragma once

#include <QtGlobal>

namespace app {

/// Lets threads poll with Qt's own dispatcher instead of GLib's, which writes to its own wake-up descriptor whenever the
/// notifier of a socket changes: six times for a call of the gateway. The main thread keeps GLib's, which platform
/// themes may need. To be called before any thread is started.
inline void keepThreadsOffGlib() { qputenv("QT_NO_THREADED_GLIB", "1"); }

} // namespace app
