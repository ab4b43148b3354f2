#include "app/main/signals.h"

#include <QSocketNotifier>
#include <QTimer>
#include <atomic>
#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace app {
namespace {

#ifdef Q_OS_UNIX
// A handler may do no more than write to a descriptor; the event loop reads the other end.
int signalPipe[2] = {-1, -1};

extern "C" void wakeEventLoop(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}
#else
std::atomic<bool> isAsked = false;
extern "C" void noteSignal(int) { isAsked = true; }
#endif

} // namespace

void onStopSignal(QObject *context, std::function<void()> stop)
{
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context,
                     [notifier, stop = std::move(stop)] {
                         notifier->setEnabled(false);
                         stop();
                     });
    std::signal(SIGTERM, wakeEventLoop);
    std::signal(SIGINT, wakeEventLoop);
#else
    constexpr int pollMs = 200;
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, stop = std::move(stop)] {
        if (!isAsked)
            return;
        timer->stop();
        stop();
    });
    timer->start(pollMs);
    std::signal(SIGTERM, noteSignal);
    std::signal(SIGINT, noteSignal);
#endif
}

} // namespace app
