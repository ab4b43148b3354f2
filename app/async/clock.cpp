#include "app/async/clock.h"

#include <QThread>
#include <QTimer>

namespace app {

UnixNano SystemClock::now() const { return app::now(); }

void SystemClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> callback)
{
    Q_ASSERT(context->thread() == QThread::currentThread());
    QTimer::singleShot(delay, context, std::move(callback));
}

} // namespace app
