#include "app/main/process.h"

#include <QByteArray>
#include <QtGlobal>
#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace app {
namespace {

/// GLib's dispatcher writes to its own wake-up descriptor whenever the notifier of a socket changes: six times for a call
/// of the gateway. The main thread keeps it, because platform themes may need it.
void keepThreadsOffGlib() { qputenv("QT_NO_THREADED_GLIB", QByteArrayLiteral("1")); }

/// The gateway alone may hold a client, its upstream and a kept connection for each of its hundreds of calls; the usual
/// soft limit of 1,024 is for programs that use select().
void allowDescriptors()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t wanted = 4096;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

} // namespace

void prepareProcess()
{
    keepThreadsOffGlib();
    allowDescriptors();
}

} // namespace app
