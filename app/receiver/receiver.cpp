#include "app/receiver/receiver.h"

#include "app/receiver/limits.h"

namespace app::receiver {

static Append appendTo(store::Store &store)
{
    return [&store](store::Intake intake, store::Store::Acknowledge acknowledge) {
        store.append(std::move(intake), std::move(acknowledge));
    };
}

Receiver::Receiver(store::Store &store, const http::Limits &limits, QObject *parent)
    : Receiver(appendTo(store), limits, limits::decodedBytes, parent)
{
}

Receiver::Receiver(Append append, const http::Limits &limits, qint64 decodedBytes, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(append), decodedBytes, this)
    , m_server(m_handler, limits, this)
    , m_countedSoon(this)
{
    m_countedSoon.setSingleShot(true);
    m_countedSoon.setInterval(limits::countedEveryMs);
    connect(&m_countedSoon, &QTimer::timeout, this, [this] { Q_EMIT counted(counters()); });
    connect(&m_handler, &TracesHandler::counted, this, [this] {
        if (!m_countedSoon.isActive())
            m_countedSoon.start();
    });
}

Result<quint16> Receiver::listen(quint16 port) { return m_server.listen(port); }

void Receiver::stop(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_server.stop(deadline, std::move(done));
}

} // namespace app::receiver
